/**
 * What the lobby hears: when a number is called, and when a visitor draws it. Each is a sentence to read and the clips
 * to play one after another; nothing is said that is not in `CLIPS`, so a pack of recordings can be complete.
 */
import { LETTERS } from '../queue/queue.ts';
import { NUMBER_WORDS, spokenDigits, spokenNumber, type Spoken } from './numbers.ts';

/** One recording of a pack: the name of its file and what is to be said. */
export interface Clip {
  name: string;
  text: string;
}

/** Something said: as text, and as names of clips in order. */
export interface Utterance {
  text: string;
  clips: string[];
}

export interface SpokenTicket {
  series: string;
  number: number;
}

const PHRASES = {
  id: {
    called: { name: 'nomor-antrean', text: 'Nomor antrean' },
    drawn: { name: 'nomor-antrean-anda', text: 'Nomor antrean Anda' },
    counter: { name: 'silakan-menuju-loket', text: 'silakan menuju loket' },
  },
  en: {
    called: { name: 'ticket-number', text: 'Ticket number' },
    drawn: { name: 'your-ticket-number', text: 'Your ticket number is' },
    counter: { name: 'please-go-to-counter', text: 'please go to counter' },
  },
} satisfies Record<Spoken, Record<string, Clip>>;

/** How Indonesian says the letters, in their order; English voices say them from the letter alone. */
const LETTER_NAMES = 'a be ce de e ef ge ha je ka el em en pe ki er es te u ve we eks ye zet'.split(' ');

/** Every clip of each language: what the generator speaks and an office may record instead. */
export const CLIPS: Record<Spoken, readonly Clip[]> = {
  id: clipsOf('id', letter => LETTER_NAMES[LETTERS.indexOf(letter)]!),
  en: clipsOf('en', letter => letter),
};

/** "Nomor antrean A, nol satu dua, silakan menuju loket tiga." */
export function spokenCall(ticket: SpokenTicket & { counter: number }, language: Spoken): Utterance {
  const { called, counter } = PHRASES[language];
  const place = spokenNumber(ticket.counter, language);
  const code = spokenCode(ticket, language);
  return {
    text: `${called.text} ${code.text}, ${counter.text} ${place.join(' ')}.`,
    clips: [called.name, ...code.clips, counter.name, ...place],
  };
}

/** "Nomor antrean Anda A, nol satu dua.", for whoever cannot read the number just drawn. */
export function spokenDrawn(ticket: SpokenTicket, language: Spoken): Utterance {
  const { drawn } = PHRASES[language];
  const code = spokenCode(ticket, language);
  return { text: `${drawn.text} ${code.text}.`, clips: [drawn.name, ...code.clips] };
}

function spokenCode({ series, number }: SpokenTicket, language: Spoken): Utterance {
  const digits = spokenDigits(number, language);
  return { text: `${series}, ${digits.join(' ')}`, clips: [series.toLowerCase(), ...digits] };
}

function clipsOf(language: Spoken, letterName: (letter: string) => string): Clip[] {
  return [
    ...Object.values(PHRASES[language]),
    ...LETTERS.map(letter => ({ name: letter.toLowerCase(), text: letterName(letter) })),
    ...NUMBER_WORDS[language].map(word => ({ name: word, text: word })),
  ];
}
