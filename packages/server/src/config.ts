/** The server's settings: environment first, then `layan.config.json`, then the defaults. A mistake is one sentence. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { parseJson } from '@layan/catalog/json.ts';
import { agencyFile, knownAgencies, readCatalogueFile } from '@layan/catalog/library.ts';
import type { Agency, Service } from '@layan/domain/catalog/schema.ts';
import { both } from './words.ts';

export interface Config {
  host: string;
  port: number;
  /** The address by which a visitor's phone reaches this server, if somebody told us. */
  publicUrl: string | null;
  /** The sites whose pages may embed us, as browsers name them: `https://dinsos.example.go.id`. */
  origins: string[];
  /** The proxies that may say who asks, besides those on this machine: addresses or ranges such as `172.18.0.0/16`. */
  proxies: string[];
  /** Where what visitors leave is kept. */
  data: string;
  /** The file with the keys that complaints are encrypted with. */
  keys: string;
  /** The agency's catalogue file, checked. */
  catalogue: string;
  agency: Agency;
  services: Service[];
  /** The built pages. */
  pages: string;
  /** The built widgets. */
  widgets: string;
  version: string;
}

/** Something a person must mend before the server can start. */
export class ConfigProblem extends Error {}

export type Environment = Record<string, string | undefined>;

interface Setting {
  value: string;
  /** Relative paths in a file are meant from the file's folder. */
  folder: string;
  /** The name by which the person knows it. */
  name: string;
}

const root = join(import.meta.dirname, '..', '..', '..');
const KEYS = {
  port: 'PORT',
  host: 'LAYAN_HOST',
  agency: 'LAYAN_AGENCY',
  data: 'LAYAN_DATA',
  keys: 'LAYAN_KEYS',
  publicUrl: 'LAYAN_PUBLIC_URL',
  origins: 'LAYAN_ORIGINS',
  proxies: 'LAYAN_PROXIES',
} as const;
const DEFAULTS = {
  port: '8080',
  host: '0.0.0.0',
  agency: 'bangkalan',
  data: 'data',
  keys: '',
  publicUrl: '',
  origins: '',
  proxies: '',
};
type Key = keyof typeof KEYS;

export function readConfig(environment: Environment, folder = process.cwd()): Config {
  const setting = settings(environment, folder);
  const data = readDataFolder(setting('data'));
  const { agency, services, catalogue } = readAgency(setting('agency'));
  return {
    host: setting('host').value,
    port: readPort(setting('port')),
    publicUrl: readPublicUrl(setting('publicUrl')),
    origins: readOrigins(setting('origins')),
    proxies: readProxies(setting('proxies')),
    data,
    keys: readKeys(setting('keys'), data),
    catalogue,
    agency,
    services,
    pages: join(root, 'kiosk', 'dist'),
    widgets: join(root, 'widgets', 'dist'),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  };
}

function settings(environment: Environment, folder: string): (key: Key) => Setting {
  const file = resolve(folder, environment.LAYAN_CONFIG || 'layan.config.json');
  if (environment.LAYAN_CONFIG && !existsSync(file)) {
    throw new ConfigProblem(both(`LAYAN_CONFIG: berkas ${file} tidak ada`, `LAYAN_CONFIG: there is no file ${file}`));
  }
  const written = existsSync(file) ? readConfigFile(file) : {};
  return key => {
    const named = environment[KEYS[key]];
    if (named) return { value: named, folder, name: KEYS[key] };
    const value = written[key];
    if (value !== undefined) return { value, folder: dirname(file), name: `${file}, ${key}` };
    return { value: DEFAULTS[key], folder, name: KEYS[key] };
  };
}

function readConfigFile(file: string): Partial<Record<Key, string>> {
  const json = attempt(() => parseJson(readFileSync(file)), file);
  if (!('value' in json)) {
    const place = json.line ? `:${json.line}:${json.column}` : '';
    throw new ConfigProblem(both(`${file}${place}: bukan JSON yang benar`, `${file}${place}: this is not valid JSON`));
  }
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigProblem(
      both(`${file}: isinya harus sebuah objek JSON {…}`, `${file}: it must hold a JSON object {…}`),
    );
  }
  for (const [key, content] of Object.entries(value)) {
    if (!(key in KEYS)) {
      const known = Object.keys(KEYS).join(', ');
      throw new ConfigProblem(
        both(`${file}: "${key}" tidak dikenal; yang ada: ${known}`, `${file}: "${key}" is unknown; known are ${known}`),
      );
    }
    if (typeof content !== 'string' && typeof content !== 'number') {
      throw new ConfigProblem(
        both(`${file}: "${key}" harus teks atau angka`, `${file}: "${key}" must be a text or a number`),
      );
    }
  }
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, String(content)]));
}

function readPort({ value, name }: Setting): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value.trim()) && port <= 65535) return port;
  throw new ConfigProblem(
    both(
      `${name} harus angka 0 sampai 65535, bukan "${value}"`,
      `${name} must be a number from 0 to 65535, not "${value}"`,
    ),
  );
}

function readPublicUrl({ value, name }: Setting): string | null {
  if (!value) return null;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value).href.replace(/\/*$/, '/');
  throw new ConfigProblem(
    both(
      `${name} harus alamat http:// atau https://, bukan "${value}"`,
      `${name} must be an http:// or https:// address, not "${value}"`,
    ),
  );
}

/** The sites that may embed us, set apart by commas or spaces. */
function readOrigins({ value, name }: Setting): string[] {
  const written = value.split(/[\s,]+/).filter(Boolean);
  return [...new Set(written.map(site => readOrigin(site, name)))];
}

function readOrigin(site: string, name: string): string {
  if (site.includes('*')) {
    throw new ConfigProblem(
      both(
        `${name}: "${site}" tidak bisa, karena situs mana pun lalu dapat membagikan nomor antrean atas nama kantor ini; sebutkan setiap situs`,
        `${name}: "${site}" would let any website hand out this office’s numbers; list each site instead`,
      ),
    );
  }
  const origin = URL.canParse(site) && /^https?:/i.test(site) ? new URL(site).origin : null;
  if (origin && /^https?:\/\/[^/?#@\\]+$/i.test(site)) return origin;
  // Most often somebody copied a page's whole address.
  const meant = origin ?? 'https://dinsos.example.go.id';
  throw new ConfigProblem(
    both(
      `${name}: "${site}" bukan alamat situs; tulis seperti ${meant}, tanpa apa pun sesudahnya`,
      `${name}: "${site}" is not a site’s address; write it like ${meant}, with nothing after it`,
    ),
  );
}

function readProxies({ value, name }: Setting): string[] {
  const written = value.split(/[\s,]+/).filter(Boolean);
  const wrong = written.find(each => !isAddressRange(each));
  if (wrong === undefined) return [...new Set(written)];
  throw new ConfigProblem(
    both(
      `${name}: "${wrong}" bukan alamat IP; tulis seperti 172.18.0.2 atau 172.18.0.0/16`,
      `${name}: "${wrong}" is not an IP address; write it like 172.18.0.2 or 172.18.0.0/16`,
    ),
  );
}

function isAddressRange(written: string): boolean {
  const [address = '', bits, ...more] = written.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits === undefined) return longest > 0;
  // A range of everybody would let everybody say who they are.
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= longest;
}

/** A slug of an agency that comes with Layan, or the path of a catalogue of one's own. */
function readAgency({ value, folder, name }: Setting): Pick<Config, 'agency' | 'services' | 'catalogue'> {
  const known = knownAgencies();
  const catalogue = known.includes(value) ? agencyFile(value) : resolve(folder, value);
  if (!existsSync(catalogue)) {
    const list = known.join(', ');
    throw new ConfigProblem(
      both(
        `${name}: instansi "${value}" tidak dikenal; pilih ${list}, atau tulis letak berkas katalog Anda`,
        `${name}: unknown agency "${value}"; choose one of ${list}, or give the path of your own catalogue file`,
      ),
    );
  }
  const reading = attempt(() => readCatalogueFile(catalogue), catalogue);
  if ('catalogue' in reading) {
    const { agency, services } = reading.catalogue;
    return { agency, services, catalogue };
  }
  const check = `npm run layan -- catalog check ${catalogue}`;
  if (reading.problem === 'not-json') {
    const { line, column } = reading.json;
    const place = line ? `:${line}:${column}` : '';
    throw new ConfigProblem(
      both(`${catalogue}${place}: bukan JSON yang utuh; periksa dengan ${check}`, 'this is not whole, valid JSON'),
    );
  }
  const { path, message } = reading.issues[0] ?? { path: '', message: '' };
  throw new ConfigProblem(
    both(
      `${catalogue}: katalog tidak sah; periksa dengan ${check}`,
      `invalid catalogue; first: ${path || 'file'}: ${message}`,
    ),
  );
}

function readDataFolder({ value, folder, name }: Setting): string {
  const data = resolve(folder, value);
  try {
    mkdirSync(data, { recursive: true });
    // Only writing shows whether writing is possible: permissions alone do not know of a read-only disk.
    rmdirSync(mkdtempSync(join(data, '.check-')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigProblem(
      both(
        `${name}: folder data ${data} tidak dapat ditulisi (${code}); beri izin atau pilih folder lain`,
        `${name}: cannot write to the data folder (${code})`,
      ),
    );
  }
  return data;
}

/** Beside the data folder, not in it: whoever copies the folder away must not carry the keys along. */
function readKeys({ value, folder }: Setting, data: string): string {
  return value ? resolve(folder, value) : `${data}-keys.json`;
}

function attempt<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigProblem(both(`${file} tidak dapat dibaca (${code})`, `${file} cannot be read (${code})`));
  }
}
