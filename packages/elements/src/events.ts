/** What a person can ask for by touching an element: the product's vocabulary on one page. */
export interface LayanEvents {
  /** The citizen tries again what has failed. */
  'layan-problem-retry': null;
  /** The citizen opens a service. */
  'layan-service-open': { service: string };
  /** The citizen looks for a service in their own words; sent while typing (`final` false) and on Enter. */
  'layan-search-change': { query: string; final: boolean };
  /** The citizen ticks or unticks a requirement, or says as whom they come; places are those of `packages/domain/src/checklist`. */
  'layan-checklist-change': { group: number; ticked: string[] };
  /** The citizen wants to tick off what they have for this service. */
  'layan-checklist-open': { service: string };
  /** The citizen wants the checklist on paper. */
  'layan-checklist-print': { service: string };
  /** The citizen wants to read in another language. */
  'layan-language-choose': { language: string };
  /** The citizen presses a key of the on-screen keyboard. */
  'layan-key-press': { key: string };
}

/** An event of the vocabulary, for those who listen. */
export type LayanEvent<Name extends keyof LayanEvents> = CustomEvent<LayanEvents[Name]>;

type LayanEventMap = { [Name in keyof LayanEvents]: LayanEvent<Name> };

declare global {
  interface HTMLElementEventMap extends LayanEventMap {}
}
