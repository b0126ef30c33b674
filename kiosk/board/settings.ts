import { SPOKEN, type Spoken } from '@layan/domain/speech/numbers.ts';

/** How one board differs from another; written into its address, since nobody types on a television. */
export interface BoardSettings {
  /** What calls are said in, one after the other; the screen speaks the first. */
  languages: readonly Spoken[];
  /** False for a second board in the same room: it shows and flashes, and leaves the speaking to the first. */
  sound: boolean;
}

/** `?bahasa=id` or `?bahasa=en,id`, and `?suara=mati`. What is not understood is as it comes. */
export function readBoardSettings(search: string): BoardSettings {
  const given = new URLSearchParams(search);
  const asked = (given.get('bahasa') ?? '').split(',').map(code => code.trim());
  const languages = SPOKEN.filter(code => asked.includes(code)).sort(
    (one, other) => asked.indexOf(one) - asked.indexOf(other),
  );
  return { languages: languages.length > 0 ? languages : SPOKEN, sound: given.get('suara') !== 'mati' };
}
