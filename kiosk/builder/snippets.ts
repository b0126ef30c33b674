/** What a webmaster copies: for each way in the pieces of text, and where each belongs. */
import type { Integrity } from '@layan/client/agencies.ts';
// Under another name than `html`: nothing here is drawn by Lit.
import { html as inline, lines, Markup } from '@layan/domain/publish/markup.ts';
import type { Choices, Way } from './choices.ts';
import { OWN, tonesOf } from './colours.ts';
import { lackOf, serviceOf, type Ground } from './ground.ts';
import { cssOf } from './snippet-css.ts';
import { frameTag } from './snippet-frame.ts';
import { phpOf } from './snippet-php.ts';
import { policyOf } from './snippet-policy.ts';
import { dataScript, FOLDER, tagOf } from './snippet-tag.ts';

/** Where a piece goes: into the page, among its words, the site's stylesheet, its policy, a PHP page, a command line, its own script. */
export type Place = 'page' | 'words' | 'style' | 'policy' | 'php' | 'command' | 'script';

export interface Piece {
  place: Place;
  code: string;
}

/** Where the page itself carries its few rules, unless the site is strict: then a `<style>` would be refused. */
const STYLED: Way[] = ['script', 'pinned', 'static'];

/** The pieces for what was chosen, the most important first; none while something is missing for them. */
export function piecesOf(ground: Ground): Piece[] {
  const { choices } = ground;
  const page = lackOf(ground) ? [] : pagePieces(ground);
  if (page.length === 0) return [];
  const css = choices.way === 'frame' || isStyled(choices) ? '' : cssOf(ground);
  return [
    ...page,
    ...(css ? [piece('style', css)] : []),
    ...(choices.policy ? [piece('policy', policyOf(ground))] : []),
  ];
}

function isStyled({ way, policy }: Choices): boolean {
  return STYLED.includes(way) && !policy;
}

function pagePieces(ground: Ground): Piece[] {
  const { offer, integrity, choices } = ground;
  switch (choices.way) {
    case 'script':
      return [piece('page', tagWithFiles(ground, files(`${offer.server}v1/`)))];
    case 'pinned':
      return integrity ? [piece('page', tagWithFiles(ground, pinnedFiles(offer.server, integrity)))] : [];
    case 'static':
      return [piece('page', tagWithFiles(ground, files(`${FOLDER}/v1/`)))];
    case 'frame':
      return [piece('page', lines(frameTag(ground), choices.data ? dataScript(ground) : null))];
    case 'wordpress':
      return [piece('words', `[layan widget="${choices.widget}" ${shortAttributes(ground)}]`)];
    case 'joomla':
      return [piece('words', `{layan ${choices.widget} ${shortAttributes(ground)}}`)];
    case 'php':
      return [piece('php', phpOf(ground))];
    case 'npm':
      return [
        piece('command', 'npm install @layan/widgets'),
        piece('script', importsOf(choices)),
        piece('page', lines(tagOf(ground), choices.data ? dataScript(ground) : null)),
      ];
  }
}

function importsOf({ widget, light }: Choices): string {
  const looks = light ? `\nimport '@layan/widgets/layan.css';` : '';
  return `import '@layan/widgets/${widget}-widget.js';${looks}`;
}

function piece(place: Place, code: string | Markup): Piece {
  return { place, code: code.toString() };
}

interface Files {
  /** What the light HTML looks by. */
  sheet: Markup;
  script: Markup;
}

function files(folder: string): Files {
  return {
    sheet: inline`<link rel="stylesheet" href="${folder}layan.css">`,
    script: inline`<script type="module" src="${folder}layan.js"></script>`,
  };
}

/** One version for ever: the browser refuses a file that has not the fingerprint which stands here. */
function pinnedFiles(server: string, { version, files }: Integrity): Files {
  const checked = (name: string) => inline`integrity="${files[name] ?? ''}" crossorigin="anonymous"`;
  const folder = `${server}${version}/`;
  return {
    sheet: inline`<link rel="stylesheet" href="${folder}layan.css" ${checked('layan.css')}>`,
    script: inline`<script type="module" src="${folder}layan.all.js" ${checked('layan.all.js')}></script>`,
  };
}

function tagWithFiles(ground: Ground, { sheet, script }: Files): Markup {
  const { choices } = ground;
  const { light, data } = choices;
  const css = isStyled(choices) ? cssOf(ground) : '';
  return lines(
    light ? sheet : null,
    css ? new Markup(`<style>\n${css}\n</style>`) : null,
    tagOf(ground),
    data ? dataScript(ground) : null,
    script,
  );
}

/** What the plugins of content management systems read. Where the server is, their settings say. */
function shortAttributes({ choices, catalogue }: Ground): string {
  const tones = tonesOf(choices.action);
  return Object.entries({
    service: serviceOf(choices),
    colour: tones && tones.asked !== OWN ? tones.day : '',
    agency: catalogue.agency.slug,
    lang: choices.lang,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}
