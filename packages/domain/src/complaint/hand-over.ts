/**
 * Passing a citizen on: to SP4N-LAPOR! where the matter is another office's, or to the agency's own channels. The prepared
 * text is a beginning with gaps to fill in. It goes through other people's servers and phones, so it takes nothing that the
 * citizen wrote or chose to be called, and no service whose name tells why somebody asks. It is Indonesian, as its reader is.
 */
import { SP4N_URL } from '../catalog/channel-link.ts';
import type { Agency, Service } from '../catalog/schema.ts';
import type { ComplaintKind } from './complaint.ts';

/** The nation's number for complaints by SMS. */
const SP4N_SMS = '1708';

/** What is known before anybody has written anything; null while it is not. */
export interface HandOverFacts {
  kind: ComplaintKind | null;
  service: Pick<Service, 'editorial' | 'sensitive'> | null;
}

export interface PreparedText {
  subject: string;
  text: string;
}

/** A text message in as many as it takes, each with a link that opens it ready to be sent. */
export interface PreparedSms {
  number: string;
  parts: { text: string; url: string }[];
}

const OPENINGS: Record<ComplaintKind, string> = {
  complaint: 'Saya ingin mengadu tentang',
  suggestion: 'Saya ingin memberi saran tentang',
  question: 'Saya ingin bertanya tentang',
};
const SUBJECTS: Record<ComplaintKind, string> = {
  complaint: 'Pengaduan',
  suggestion: 'Saran',
  question: 'Permintaan informasi',
};
const GAPS = 'Kejadian: ... Tempat: ... Waktu: ...';

/** An SMS holds so much in the telephones' own alphabet, less in any other. */
const SMS_LENGTH = 160;
const SMS_LENGTH_WIDE = 70;
const SMS_ALPHABET = /^[\n\r !"#$%&'()*+,./0-9:;<=>?@A-Z_a-z£¥èéùìòÇØøÅåÆæßÉ¤¡ÄÖÑÜ§¿äöñüà-]*$/;

/** To SP4N-LAPOR!, which finds out whose matter it is. */
function sp4nText({ kind }: Pick<HandOverFacts, 'kind'>): PreparedText {
  const subject = SUBJECTS[kind ?? 'complaint'];
  return { subject, text: `${OPENINGS[kind ?? 'complaint']} (instansi atau layanan): ... ${GAPS}` };
}

/** To the agency itself, about one of its services or in general. */
export function officeText({ kind, service }: HandOverFacts, { name }: Pick<Agency, 'name'>): PreparedText {
  const matter = service && !service.sensitive ? `layanan "${service.editorial.plain.id}"` : 'pelayanan';
  const what = SUBJECTS[kind ?? 'complaint'];
  return {
    subject: matter === 'pelayanan' ? what : `${what}: ${matter}`,
    text: `Kepada ${name}. ${OPENINGS[kind ?? 'complaint']} ${matter}. ${GAPS}`,
  };
}

/** SP4N-LAPOR!’s address and number, the latter with the text in it. */
export function sp4nHandOver(facts: Pick<HandOverFacts, 'kind'>): { url: string; sms: PreparedSms; text: string } {
  const { text } = sp4nText(facts);
  return { url: SP4N_URL, sms: preparedSms(SP4N_SMS, text), text };
}

/** The address with the text in it, where it is of a kind that takes one; otherwise as it is. */
export function withText(url: string, { subject, text }: PreparedText): string {
  const body = encodeURIComponent(text);
  if (url.startsWith('mailto:')) return `${url}?subject=${encodeURIComponent(subject)}&body=${body}`;
  if (url.startsWith('sms:')) return `${url}?body=${body}`;
  if (/^https:\/\/(wa\.me|api\.whatsapp\.com)\//.test(url)) return `${url}${url.includes('?') ? '&' : '?'}text=${body}`;
  return url;
}

/** The text in messages of at most 160 characters, parted between words and numbered where there are several. */
export function preparedSms(number: string, text: string): PreparedSms {
  const plain = typewritten(text);
  const most = SMS_ALPHABET.test(plain) ? SMS_LENGTH : SMS_LENGTH_WIDE;
  const whole = plain.length <= most ? [plain] : numbered(plain, most);
  return {
    number,
    parts: whole.map(each => ({ text: each, url: `sms:${number}?body=${encodeURIComponent(each)}` })),
  };
}

function numbered(text: string, most: number): string[] {
  // Room for "10/12 ": nobody sends a hundred.
  const parts = inPieces(text, most - '10/12 '.length);
  return parts.map((part, at) => `${at + 1}/${parts.length} ${part}`);
}

/** Words together as long as they fit; a word that fits nowhere is cut, never through a character. */
function inPieces(text: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(' ').flatMap(each => cut(each, most))) {
    if (piece && piece.length + 1 + word.length > most) {
      pieces.push(piece);
      piece = word;
    } else piece = piece ? `${piece} ${word}` : word;
  }
  return [...pieces, piece];
}

function cut(word: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece.length + character.length > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Printers’ quotes, dashes and dots as a typewriter has them: one of them more than doubles what a message costs. */
function typewritten(text: string): string {
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ');
}
