/** What TypeScript is told about the widgets, wherever their tags are written: in scripts, and in the JSX of React, Preact and Solid. */
import { describeWidgets, type Manifest, type Widget } from './descriptions.ts';

interface TypeFile {
  name: string;
  code: string;
}

interface Framework {
  name: string;
  /** The module that holds its JSX, and what of it `any` needs. */
  module: string;
  names: string;
  /** What any element may have. */
  any: (className: string) => string;
  /** How a listener is written. */
  on: string;
}

const FRAMEWORKS: Framework[] = [
  {
    name: 'react',
    module: 'react',
    names: 'DetailedHTMLProps, HTMLAttributes',
    any: type => `DetailedHTMLProps<HTMLAttributes<${type}>, ${type}>`,
    on: 'on',
  },
  { name: 'preact', module: 'preact', names: 'HTMLAttributes', any: type => `HTMLAttributes<${type}>`, on: 'on' },
  {
    name: 'solid',
    module: 'solid-js/jsx-runtime',
    names: 'JSX',
    any: type => `JSX.HTMLAttributes<${type}>`,
    on: 'on:',
  },
];

const MADE = '// Made from custom-elements.json by widgets/bin/typings.ts.\n';

export function typings(manifest: Manifest): TypeFile[] {
  const widgets = describeWidgets(manifest);
  return [
    { name: 'index.d.ts', code: rootTypes(widgets) },
    { name: 'types.d.ts', code: widgetTypes(widgets) },
    { name: 'jsx.d.ts', code: jsxTypes(widgets) },
    ...FRAMEWORKS.map(framework => frameworkTypes(widgets, framework)),
    ...widgets.map(({ file, className }) => ({
      name: `${file}.d.ts`,
      code: `${MADE}export { ${className} } from './types.js';\n`,
    })),
  ];
}

function rootTypes(widgets: Widget[]): string {
  return `${MADE}import type { ${widgets.map(({ className }) => className).join(', ')} } from './types.js';

export type { LayanEvent, LayanEvents, ${widgets.map(({ className }) => className).join(', ')} } from './types.js';

/** The widgets by their names: their tags without \`layan-\` and \`-widget\`. */
export interface Widgets {
${widgets.map(({ file, className }) => `  '${shortName(file)}': typeof ${className};`).join('\n')}
}

export type WidgetName = keyof Widgets;

/** Every widget's name. */
export declare const WIDGETS: readonly WidgetName[];

/** Loads a widget and registers its tag, once however often it is asked for; gives its class. */
export declare function defineWidget<Name extends WidgetName>(name: Name): Promise<Widgets[Name]>;

/** Loads and registers all of them. */
export declare function defineAll(): Promise<void>;
`;
}

function widgetTypes(widgets: Widget[]): string {
  const [first] = widgets;
  const events = new Map(widgets.flatMap(widget => widget.events.map(event => [event.name, event] as const)));
  return `${MADE}/** What every widget has in common. */
declare abstract class LayanWidget extends HTMLElement {
  /** Done once what was last asked of it is drawn. */
  readonly updateComplete: Promise<boolean>;
${fields(first!, true)}
}
${widgets
  .map(
    widget => `
${comment(widget.description)}
export declare class ${widget.className} extends LayanWidget {${own(widget)}}
`,
  )
  .join('')}
/** What a visitor asks for, and what goes along. Each bubbles; where it may be prevented, the page does it itself. */
export interface LayanEvents {
${[...events.values()].map(({ name, description, detail }) => `${comment(description, '  ')}\n  '${name}': ${detail};`).join('\n')}
}

/** An event of the widgets, for who listens. */
export type LayanEvent<Name extends keyof LayanEvents> = CustomEvent<LayanEvents[Name]>;

type LayanEventMap = { [Name in keyof LayanEvents]: LayanEvent<Name> };

declare global {
  interface HTMLElementTagNameMap {
${widgets.map(({ tag, className }) => `    '${tag}': ${className};`).join('\n')}
  }
  interface HTMLElementEventMap extends LayanEventMap {}
}
`;
}

function own(widget: Widget): string {
  const lines = fields(widget, false);
  return lines && `\n${lines}\n`;
}

function fields({ attributes }: Widget, common: boolean): string {
  return attributes
    .filter(attribute => attribute.common === common)
    .map(({ name, description, type }) => `${comment(description, '  ')}\n  ${name}: ${type};`)
    .join('\n');
}

/** Each tag's attributes and events, whatever the framework; `On` is how it writes a listener, such as `on` or `on:`. */
function jsxTypes(widgets: Widget[]): string {
  return `${MADE}import type { LayanEvent, LayanEvents } from './types.js';

type Listeners<Name extends keyof LayanEvents, On extends string> = {
  [Each in Name as \`\${On}\${Each}\`]?: ((event: LayanEvent<Each>) => void) | undefined;
};
${widgets.map(jsxProps).join('')}`;
}

function jsxProps({ className, attributes, events }: Widget): string {
  const names = events.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return `
interface ${className}Attributes {
${attributes.map(({ name, description, type }) => `${comment(description, '  ')}\n  ${name}?: ${type} | undefined;`).join('\n')}
}
export type ${className}Props<On extends string> = ${className}Attributes & Listeners<${names}, On>;
`;
}

/** What the framework lets any element have (ref, style, children …), in its own words, and ours. */
function frameworkTypes(widgets: Widget[], { name, module, names, any, on }: Framework): TypeFile {
  const classes = widgets.map(({ className }) => className);
  return {
    name: `${name}.d.ts`,
    code: `${MADE}import type { ${names} } from '${module}';
import type { ${classes.map(each => `${each}Props`).join(', ')} } from './jsx.js';
import type { ${classes.join(', ')} } from './types.js';

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${widgets
  .map(
    ({ tag, className, description }) =>
      `${comment(description, '      ')}\n      '${tag}': ${any(className)} & ${className}Props<'${on}'>;`,
  )
  .join('\n')}
    }
  }
}
`,
  };
}

function shortName(file: string): string {
  return file.replace(/-widget$/, '');
}

function comment(words: string, indent = ''): string {
  return `${indent}/** ${words.replaceAll('*/', '*\\/')} */`;
}
