/** What the widgets' build does to sources: smaller templates, a Trusted Types policy of our own name, English for what is in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** The policy that a page with `trusted-types` must allow. */
export const POLICY = 'layan';

/**
 * Lit makes its policy under the name `lit-html`, which a page's own Lit may have taken. Ours has our name; a page that does
 * not allow it keeps what stands inside the tags, since nothing of ours starts without it.
 */
export function ownPolicy(): Plugin {
  const made = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\)/;
  return {
    name: 'layan-own-policy',
    transform(code, id) {
      if (!/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!made.test(code))
        this.error('Lit makes its Trusted Types policy in another way: mend widgets/bin/plugins.ts');
      return code.replace(made, `$1.createPolicy(${JSON.stringify(POLICY)},{createHTML:t=>t})`);
    },
  };
}

/**
 * Words in two languages, as our sources use them: each message has an id and is made of text (gates see to both), each page
 * has one language, and only our own elements are drawn again when it changes. `@lit/localize` can do more, at a kilobyte; and
 * where the page around us has configured its own, ours is none of its business.
 */
export function ownLanguages(): Plugin {
  const module = `
    let templates;
    const drawn = new Set();
    export const str = (strings, ...values) => ({ strings, values });
    export const msg = (words, { id }) => {
      const said = templates?.[id] ?? words;
      return said.strings
        ? said.strings.reduce((text, part, at) => text + words.values[said === words ? at - 1 : said.values[at - 1]] + part)
        : said;
    };
    export const updateWhenLocaleChanges = host =>
      host.addController({ hostConnected: () => drawn.add(host), hostDisconnected: () => drawn.delete(host) });
    export const configureLocalization = ({ sourceLocale, loadLocale }) => {
      let active = sourceLocale;
      let wanted = active;
      return {
        getLocale: () => active,
        setLocale: async locale => {
          if (locale === wanted) return;
          wanted = locale;
          try {
            const made = locale === sourceLocale ? {} : await loadLocale(locale);
            if (wanted !== locale) return;
            active = locale;
            templates = made.templates;
            drawn.forEach(host => host.requestUpdate());
          } catch (reason) {
            if (wanted === locale) wanted = active;
            throw reason;
          }
        },
      };
    };`;
  return {
    name: 'layan-own-languages',
    load: id => (/@lit\/localize\/lit-localize\.js$/.test(id) ? module : null),
  };
}

/** TypeScript compiles our decorators the way `experimentalDecorators` says; Lit's also know the other way, at a third of a kilobyte. */
export function ourDecorators(): Plugin {
  const decorators: Record<string, string> = {
    property: `export const property = options => (prototype, name) => prototype.constructor.createProperty(name, options);`,
    state: `export const state = () => (prototype, name) => prototype.constructor.createProperty(name, { state: true, attribute: false });`,
    query: `export const query = selector => (prototype, name) => {
      Object.defineProperty(prototype, name, { configurable: true, get() { return this.renderRoot?.querySelector(selector) ?? null; } });
    };`,
  };
  return {
    name: 'layan-our-decorators',
    load(id) {
      const [, name] = /@lit\/reactive-element\/decorators\/([a-z-]+)\.js$/.exec(id) ?? [];
      return (name && decorators[name]) ?? null;
    },
    renderChunk(code) {
      return code.includes('function __decorate(')
        ? code.replace(
            /function __decorate\([\s\S]*?\n\}/,
            'function __decorate(each, target, key) { return each.reduceRight((made, one) => one(made, key) || made, target); }',
          )
        : null;
    },
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && file.code.includes('Reflect.decorate'))
          this.error('TypeScript’s decorators are compiled in another way: mend widgets/bin/plugins.ts');
    },
  };
}

/**
 * The widgets leave a browser without `light-dark()` the page as it was (see the loader), and all that have it can share style
 * sheets: what Lit does for older ones is left out.
 */
export function sharedSheets(): Plugin {
  const module = `
    class CSSResult {
      _$cssResult$ = true;
      constructor(cssText) { this.cssText = cssText; }
      get styleSheet() { if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText); return this.sheet; }
      toString() { return this.cssText; }
    }
    export const supportsAdoptingStyleSheets = true;
    export const unsafeCSS = value => new CSSResult(String(value));
    export const css = (strings, ...values) =>
      new CSSResult(values.reduce((text, value, at) => text + (value.cssText ?? value) + strings[at + 1], strings[0]));
    export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map(style => style.styleSheet ?? style); };
    export const getCompatibleStyle = style => style;
    export { CSSResult };`;
  return {
    name: 'layan-shared-sheets',
    load: id => (/@lit\/reactive-element\/css-tag\.js$/.test(id) ? module : null),
  };
}

/** Among a page's own scripts nobody can tell from a script's address where a Layan server is. */
export function homeless(): Plugin {
  return {
    name: 'layan-homeless',
    load: id => (/\/widgets\/base\/home\.ts$/.test(id) ? `export const home = '';` : null),
  };
}

/** What a message tells its translator is for the translator. */
export function withoutNotes(): Plugin {
  return {
    name: 'layan-without-notes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(packages|widgets)\/.*\.ts$/.test(id) || !code.includes('desc:')) return null;
      return code.replace(/(\bid: '[\w.-]+'),\s*desc: (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g, '$1');
    },
  };
}

/** Indentation inside templates is for us; nobody should download it. */
export function smallTemplates(): Plugin {
  return {
    name: 'layan-small-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(packages|widgets)\/.*\.ts$/.test(id) || !/\b(css|html)`/.test(code)) return null;
      return squeezeTemplates(id, code);
    },
  };
}

export function squeezeTemplates(path: string, code: string): string {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cuts: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(css|html)$/.test(node.tag.getText())) {
      const squeeze = node.tag.getText() === 'css' ? squeezeCss : squeezeHtml;
      for (const literal of literals(node.template)) {
        // Without the marks round it: ` or }, and ` or ${.
        const from = literal.getStart() + 1;
        const to = literal.end - (ts.isTemplateHead(literal) || ts.isTemplateMiddle(literal) ? 2 : 1);
        cuts.push({ from, to, text: squeeze(code.slice(from, to)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort((a, b) => b.from - a.from)
    .reduce((text, cut) => text.slice(0, cut.from) + cut.text + text.slice(cut.to), code);
}

function literals(template: ts.TemplateLiteral): ts.TemplateLiteralLikeNode[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(span => span.literal)];
}

/** Only what can stand nowhere else than between rules and declarations: a space in a selector or a sum means something. */
function squeezeCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;\}/g, '}');
}

/** A line break is one space; inside a drawing it is nothing. */
function squeezeHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/ (?=<path|<\/svg)/g, '');
}

/**
 * The messages of a bundle: its English has these and no others, and their ids, which need only be their own and are paid for
 * in every language, become numbers. `entries` are its sources; whatever they import, however late, is looked through.
 */
export function ownMessages(root: string, entries: string[]): Plugin {
  let numbers: Promise<Map<string, string>> | undefined;
  return {
    name: 'layan-own-messages',
    enforce: 'pre',
    async transform(code, id) {
      const english = id.endsWith('/locales/en.ts');
      if (!english && (!/\/(packages|widgets)\/.*\.ts$/.test(id) || !code.includes('msg('))) return null;
      numbers ??= messageIds(root, entries).then(
        ids => new Map([...ids].sort().map((each, at) => [each, `'${at.toString(36)}'`])),
      );
      const short = await numbers;
      if (!english)
        return code.replace(MESSAGE, (whole, key: string) => (short.has(key) ? `id: ${short.get(key)!}` : whole));
      return onlyThese(code, short).replace(
        /^( *)('[\w.-]+'):/gm,
        (_, space: string, key: string) => `${space}${short.get(key.slice(1, -1))!}:`,
      );
    },
  };
}

const MESSAGE = /\bid: '([\w-]+\.[\w.-]+)'/g;

async function messageIds(root: string, entries: string[]): Promise<Set<string>> {
  const { metafile } = await bundle({
    entryPoints: entries,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'unwritten',
    write: false,
    metafile: true,
    packages: 'bundle',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'silent',
  });
  const sources = Object.keys(metafile.inputs).filter(path => path.endsWith('.ts') && !path.includes('/locales/'));
  return new Set(
    sources.flatMap(path => [...readFileSync(join(root, path), 'utf8').matchAll(MESSAGE)].map(match => match[1]!)),
  );
}

function onlyThese(code: string, ids: Map<string, string>): string {
  const source = ts.createSourceFile('en.ts', code, ts.ScriptTarget.Latest, true);
  const dropped: [from: number, to: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && !ids.has(node.name.text)) {
      const comma = code.indexOf(',', node.end);
      dropped.push([node.getFullStart(), comma === node.end ? comma + 1 : node.end]);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return dropped.sort((a, b) => b[0] - a[0]).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}
