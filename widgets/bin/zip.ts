/**
 * A zip archive, the same bytes from the same files: no clock, no owner, sorted names. Node compresses and checks by itself; what is
 * left of the format for small files are three records, so no library is needed.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  /** With `/` between folders, whatever the machine. */
  name: string;
  bytes: Uint8Array;
}

const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** The first day that the format knows. */
const DAY = 0x0021;
/** A plain file that everybody may read, as Unix says it. */
const MODE = 0o100644 << 16;

export function zip(files: readonly PackedFile[]): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = Buffer.from(name);
    const content = deflateRawSync(bytes, { level: 9 });
    const common = record('2222444', UTF8, DEFLATED, 0, DAY, crc32(bytes), content.length, bytes.length);
    const names = record('22', path.length, 0);
    const body = [record('42', 0x04034b50, VERSION), common, names, path, content];
    const made = record('422', 0x02014b50, (3 << 8) | VERSION, VERSION);
    entries.push(made, common, names, record('22244', 0, 0, 0, MODE >>> 0, at), path);
    bodies.push(...body);
    at += Buffer.concat(body).length;
  }
  const size = Buffer.concat(entries).length;
  const end = record('42222442', 0x06054b50, 0, 0, files.length, files.length, size, at, 0);
  return Buffer.concat([...bodies, ...entries, end]);
}

/** Numbers of two or four bytes each, lowest byte first. */
function record(widths: string, ...values: number[]): Buffer {
  const bytes = Buffer.alloc([...widths].reduce((sum, width) => sum + Number(width), 0));
  let at = 0;
  values.forEach((value, place) => (at = bytes.writeUIntLE(value, at, Number(widths[place]))));
  return bytes;
}
