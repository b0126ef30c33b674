/**
 * The keys that complaints are encrypted with, in a file of their own: neither in the database nor in its backups. The newest
 * key encrypts; older ones stay for what was written with them, old backups too.
 */
import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { ConfigProblem } from '../config.ts';
import { newCode } from '../secret.ts';
import { syncFile } from '../store/dialect.ts';
import { both } from '../words.ts';

export interface Key {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  /** 256 bits, as the cipher wants them. */
  secret: KeyObject;
}

interface Ring {
  /** What everything that is signed or mixed is made of; it never changes. */
  secret: Buffer;
  /** Oldest first. */
  keys: Key[];
}

interface Written {
  version: 1;
  secret: string;
  keys: { id: string; createdAt: string; key: string }[];
}

const BYTES = 32;
/** Nobody but the server's own account may read it. */
const PRIVATE = 0o600;
const OTHERS = 0o077;

export class KeyRing {
  readonly file: string;
  /** The file was made by this start: somebody must be told to keep a copy. */
  created = false;
  #ring: Ring | null = null;
  /** Which file it was that we read: another one has another number, even when it was written in the same moment. */
  #read = '';
  readonly #derived = new Map<string, Buffer>();

  constructor(file: string) {
    this.file = file;
  }

  /** Reads the file; makes it where there is none and nothing needs one. `used` are the keys that the database's cells name. */
  load(used: ReadonlySet<string>, now: number): void {
    const found = this.#stat();
    if (!found) {
      if (used.size) throw new ConfigProblem(missing(this.file));
      this.#write({ secret: randomBytes(BYTES), keys: [newKey(now)] });
      this.created = true;
      return;
    }
    this.#readFile();
    const lacking = [...used].filter(id => !this.#keys().some(key => key.id === id));
    if (lacking.length) throw new ConfigProblem(lacks(this.file, lacking.join(', ')));
  }

  /** The key that encrypts. */
  get newest(): Key {
    this.#refresh();
    return this.#keys().at(-1)!;
  }

  get ids(): string[] {
    return this.#keys().map(({ id }) => id);
  }

  /** A key by its id; another program may have added it since we read the file. */
  key(id: string): Key {
    const known = this.#keys().find(key => key.id === id);
    if (known) return known;
    this.#refresh();
    const added = this.#keys().find(key => key.id === id);
    if (!added) throw new ConfigProblem(lacks(this.file, id));
    return added;
  }

  /** A secret for one purpose, from which no other can be told. */
  secret(purpose: string): Buffer {
    let derived = this.#derived.get(purpose);
    if (!derived) {
      derived = Buffer.from(hkdfSync('sha256', this.#loaded().secret, '', `layan/${purpose}`, BYTES));
      this.#derived.set(purpose, derived);
    }
    return derived;
  }

  /** Adds a key, which encrypts from now on. */
  add(now: number): Key {
    this.#readFile();
    const key = newKey(now);
    this.#write({ ...this.#loaded(), keys: [...this.#keys(), key] });
    return key;
  }

  #loaded(): Ring {
    if (!this.#ring) throw new Error('the keys were not loaded');
    return this.#ring;
  }

  #keys(): Key[] {
    return this.#loaded().keys;
  }

  #stat() {
    try {
      return statSync(this.file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return null;
      throw new ConfigProblem(unreadable(this.file, code));
    }
  }

  /** Reads the file again when somebody wrote it since. */
  #refresh(): void {
    const found = this.#stat();
    if (found && versionOf(found) !== this.#read) this.#readFile();
  }

  #readFile(): void {
    const found = this.#stat();
    if (!found) throw new ConfigProblem(missing(this.file));
    // Windows has no such modes.
    if (process.platform !== 'win32' && found.mode & OTHERS) throw new ConfigProblem(open(this.file));
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      throw new ConfigProblem(unreadable(this.file, (error as NodeJS.ErrnoException).code));
    }
    const ring = parse(text);
    if (!ring) throw new ConfigProblem(unreadable(this.file, both('isinya rusak', 'its content is damaged')));
    this.#ring = ring;
    this.#read = versionOf(found);
  }

  /** Whole or not at all, and on the disk before anything is encrypted with it. */
  #write(ring: Ring): void {
    const written: Written = {
      version: 1,
      secret: ring.secret.toString('base64url'),
      keys: ring.keys.map(({ id, createdAt, secret }) => ({
        id,
        createdAt,
        key: secret.export().toString('base64url'),
      })),
    };
    try {
      // A link stays a link: what it leads to is written.
      const target = this.#stat() ? realpathSync(this.file) : this.file;
      const part = `${target}.part`;
      const file = openSync(part, 'w', PRIVATE);
      writeSync(file, `${JSON.stringify(written, null, 2)}\n`);
      fsyncSync(file);
      closeSync(file);
      // What lay there before may have had another mode.
      chmodSync(part, PRIVATE);
      renameSync(part, target);
      syncFile(dirname(target));
    } catch (error) {
      throw new ConfigProblem(unwritable(this.file, (error as NodeJS.ErrnoException).code));
    }
    this.#ring = ring;
    this.#read = versionOf(statSync(this.file));
  }
}

function versionOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino}/${size}/${mtimeMs}`;
}

function newKey(now: number): Key {
  return { id: newCode(8), createdAt: new Date(now).toISOString(), secret: createSecretKey(randomBytes(BYTES)) };
}

function parse(text: string): Ring | null {
  try {
    const { version, secret, keys } = JSON.parse(text) as Written;
    const bytes = (text: string) => Buffer.from(text, 'base64url');
    const whole = [secret, ...keys.map(({ key }) => key)].every(text => bytes(text).length === BYTES);
    if (version !== 1 || !whole || keys.length === 0) return null;
    return {
      secret: bytes(secret),
      keys: keys.map(({ id, createdAt, key }) => ({ id, createdAt, secret: createSecretKey(bytes(key)) })),
    };
  } catch {
    return null;
  }
}

function missing(file: string): string {
  return both(
    `Berkas kunci ${file} tidak ada, padahal ada pengaduan yang terenkripsi; kembalikan berkas itu dari salinannya atau tunjukkan letaknya dengan LAYAN_KEYS`,
    'The key file is missing, and there are encrypted complaints; bring it back, or say with LAYAN_KEYS where it is',
  );
}

function lacks(file: string, ids: string): string {
  return both(
    `Berkas kunci ${file} tidak memuat kunci ${ids}, yang dipakai data ini; pakailah berkas kunci milik data ini`,
    `The key file lacks key ${ids}, which this data was encrypted with; use the key file that belongs to this data`,
  );
}

function open(file: string): string {
  return both(
    `Berkas kunci ${file} dapat dibaca orang lain; jalankan chmod 600 ${file}`,
    'Others can read the key file; chmod it to 600',
  );
}

function unreadable(file: string, why = ''): string {
  return both(
    `Berkas kunci ${file} tidak dapat dibaca (${why}); perbaiki izinnya atau kembalikan dari salinannya`,
    'The key file cannot be read; mend its permissions or bring back a copy',
  );
}

function unwritable(file: string, why = ''): string {
  return both(
    `Berkas kunci ${file} tidak dapat ditulis (${why}); tunjukkan letak lain dengan LAYAN_KEYS, di luar folder data`,
    'The key file cannot be written; name another place with LAYAN_KEYS, outside the data folder',
  );
}
