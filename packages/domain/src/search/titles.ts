/** What of a service is searched, and how much each part says about it. */
import type { Agency, Item, Service } from '../catalog/schema.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

/** Below this a part tells of papers and steps, not of what the service is for. */
export const STRONG = 0.3;

const TITLE = 0.9;

const EVENTS: Record<string, string> = {
  health: 'kesehatan sakit',
  child: 'anak',
  elderly: 'lansia',
  disability: 'disabilitas',
  disaster: 'bencana',
  aid: 'bansos',
  safety: 'aman',
  stranded: 'telantar',
  family: 'keluarga',
  school: 'sekolah',
  data: 'data',
  institution: 'lembaga',
  village: 'desa',
};

export interface Described {
  /** Root or idea → how strongly it describes the service. */
  terms: Map<string, number>;
  /** How many telling words its plain title has. */
  titleLength: number;
}

export const ideaTerm = (idea: number) => `@${idea}`;
export const ideaOf = (term: string) => (term.startsWith('@') ? Number(term.slice(1)) : undefined);

export function describe(service: Service, agency: Agency, language: Language): Described {
  const terms = new Map<string, number>();
  const add = (term: string, strength: number) => {
    if (strength > (terms.get(term) ?? 0)) terms.set(term, strength);
  };
  const addText = (text: string, full: number) => {
    const words = wordsOf(text);
    // One word of a title as long as a paragraph says less about the service.
    const strength = full * Math.min(1, Math.max(0.7, 1 - 0.02 * (words.length - 8)));
    for (const word of words) if (full >= STRONG) language.addVocabulary(word);
    const tokens = language.read(words);
    if (full < STRONG) {
      for (const token of tokens) add(token.stem, strength);
      return tokens;
    }
    language.meanings(tokens, false).forEach(({ own, ideas }, place) => {
      add(tokens[place]?.stem ?? '', strength * Math.max(own, 0.7));
      for (const [idea, quality] of ideas) {
        // Only a title makes another office's business ours; a side remark ("akta kelahiran") does not.
        if (full >= TITLE || language.elsewhere(idea) === undefined) add(ideaTerm(idea), strength * quality);
      }
    });
    return tokens;
  };

  const { plain, events } = service.editorial;
  const title = addText(plain.id, 1);
  addText(plain.en, 1);
  addText(service.name, 0.95);
  for (const name of service.otherNames) addText(name, 0.9);
  for (const product of textsOf(service.products ?? [])) addText(product, 0.7);
  const division = agency.divisions.find(({ id }) => id === service.division);
  if (division) addText(`${division.name} ${division.plain.id} ${division.plain.en}`, 0.2);
  for (const event of events) addText(EVENTS[event] ?? event, 0.3);
  for (const group of service.requirements?.groups ?? []) {
    if (group.for) addText(group.for, 0.4);
    for (const text of textsOf(group.items)) addText(text, 0.2);
  }
  for (const group of service.procedure?.groups ?? []) for (const text of textsOf(group.items)) addText(text, 0.1);
  return { terms, titleLength: Math.max(1, title.filter(({ kind }) => kind !== 'weak').length) };
}

function textsOf(items: Item[]): string[] {
  return items.flatMap(({ text, items: nested }) => [text, ...textsOf(nested ?? [])]);
}
