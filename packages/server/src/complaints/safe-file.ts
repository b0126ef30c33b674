/**
 * What strangers send, made safe: the type by the content, photos decoded and written anew, so that neither the camera's notes
 * (place, time, owner) nor anything hidden behind or inside the picture stays.
 */
import sharp from 'sharp';
import { LARGEST_FILE, type FileType } from '@layan/domain/complaint/complaint.ts';
import { Refused } from '../refusal.ts';
import { Turns } from './turns.ts';

export interface SafeFile {
  type: FileType;
  bytes: Buffer;
}

/** The longer side of a photo afterwards: enough to read a letter that was photographed. */
const SIDE = 1600;
/** More than any phone's camera makes, and decoded still within memory. */
const MOST_PIXELS = 64_000_000;
const SECONDS = 20;
/** Decoding takes a core and a lot of memory: the others wait. */
const AT_ONCE = 2;
const MOST_WAITING = 20;
/** Where a PDF must have ended. */
const PDF_TAIL = 2048;

// Only the three formats that are asked for below; others are never even looked at.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);

const turns = new Turns(AT_ONCE, MOST_WAITING);

/** What the bytes are, whatever somebody calls them; null for anything but a photo or a PDF. */
export function sniff(bytes: Uint8Array): FileType | null {
  const at = (start: number, text: string) => {
    const expected = Buffer.from(text, 'latin1');
    return expected.equals(bytes.subarray(start, start + expected.length));
  };
  if (at(0, '\xff\xd8\xff')) return 'image/jpeg';
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'image/webp';
  const ends = Buffer.from(bytes.subarray(-PDF_TAIL)).includes('%%EOF');
  return at(0, '%PDF-') && ends ? 'application/pdf' : null;
}

/** Refuses what is too large, of another type, or damaged. */
export async function makeSafe(bytes: Buffer): Promise<SafeFile> {
  if (bytes.length > LARGEST_FILE) throw new Refused('file-large');
  const type = sniff(bytes);
  if (!type) throw new Refused('file-type');
  if (type === 'application/pdf') return { type, bytes };
  const safe = await turns.take(() => redraw(bytes, type));
  if (safe.length > LARGEST_FILE) throw new Refused('file-large');
  return { type, bytes: safe };
}

/** The picture and nothing else. It is turned as the camera held it, because the note that says so goes too. */
async function redraw(bytes: Buffer, type: FileType): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', sequentialRead: true })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .toFormat(type === 'image/jpeg' ? 'jpeg' : type === 'image/png' ? 'png' : 'webp')
      .toBuffer();
  } catch {
    // Damaged, bigger than any photo, or made to be slow: not a photo that we can keep.
    throw new Refused('file-type');
  }
}
