/** An office that has heard a lot: thousands of complaints of two years, nearly all of them answered. */
import { join } from 'node:path';
import { hashSync } from '@node-rs/argon2';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import { classRules } from '@layan/domain/complaint/classes.ts';
import { makeCode } from '@layan/domain/complaint/code.ts';
import type { ComplaintKind } from '@layan/domain/complaint/complaint.ts';
import { receive, type Arrival, type Change } from '@layan/domain/complaint/life.ts';
import { defaultSettings } from '@layan/domain/queue/office.ts';
import { Acts, type Doing } from '../../packages/server/src/complaints/acts.ts';
import { Audit } from '../../packages/server/src/complaints/audit.ts';
import { Cells } from '../../packages/server/src/complaints/cells.ts';
import { Files } from '../../packages/server/src/complaints/files.ts';
import { KeyRing } from '../../packages/server/src/complaints/key-ring.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { newId } from '../../packages/server/src/secret.ts';
import type { Kept } from '../../packages/server/src/complaints/rows.ts';
import type { Reader } from '../../packages/server/src/store/prepared.ts';
import { openStore, type Store } from '../../packages/server/src/store/store.ts';
import { random } from './complaint-office.ts';

export interface Past {
  agency: string;
  data: string;
  now: number;
}

/** What the server would write, without anybody asking. */
export interface Books {
  /** Files one, with all that belongs to it. */
  begin: (tx: Reader, number: number, at: number) => Promise<Kept>;
  /** Answers it an hour later. */
  answer: (tx: Reader, kept: Kept, number: number) => Promise<unknown>;
  store: Store;
}

const YEARS = 2 * 365 * 24 * 60 * 60_000;
const WEEKS = 40 * 24 * 60 * 60_000;
const AT_ONCE = 200;
const HOUR = 60 * 60_000;
/** They came on so many different days. */
const DAYS = 397;
const CITIZEN = { who: 'citizen', staff: null } as const;
const KINDS: readonly ComplaintKind[] = ['complaint', 'complaint', 'suggestion', 'question'];

const WORDS =
  `petugas di loket tiga meminta uang untuk mengurus kartu keluarga padahal tertulis gratis saya menunggu dua jam lalu
  disuruh pulang tanpa penjelasan dan berkas saya dikembalikan begitu saja mohon ditindaklanjuti karena warga lain juga
  mengeluh pelayanan lambat antrean panjang bantuan sosial belum cair anak sekolah rumah rusak banjir lansia difabel surat
  pengantar desa kecamatan kepala dusun datanya salah nama ibu alamat lama pindah domisili rekening kosong kartu hilang
  jadwal berubah pengumuman tidak jelas telepon tidak diangkat ruang tunggu panas kursi kurang toilet kotor parkir penuh`.split(
    /\s+/,
  );

/** A rare word stands in one of a thousand. */
export const RARE = 'kerinduan';
export const COMMON = 'petugas';

/** Writes through the same rules, seals and log as the server; `sealed` may stand in for the seals. */
export async function openBooks(
  { agency, data, now }: Past,
  sealed: (ring: KeyRing) => Cells = ring => new Cells(ring),
): Promise<Books> {
  const config = readConfig({ LAYAN_AGENCY: agency, LAYAN_DATA: data, LAYAN_KEYS: join(data, 'keys.json') });
  const store = await openStore({ data });
  const ring = new KeyRing(config.keys);
  ring.load(new Set(), now);
  const cells = sealed(ring);
  const audit = new Audit(cells);
  const acts = new Acts(cells, audit, new Files(store, cells));
  const ours = defaultComplaintSettings;
  const rules = classRules(config, ours);
  const { timeZone } = config.agency;
  const terms = { rules, settings: ours, opening: defaultSettings(config), timeZone };
  // Nobody follows these: one hash does for all.
  const pin = hashSync('000000');
  // Dates take long to count: those who came in the same hour have the same.
  const hours = new Map<number, Change>();
  const received = (number: number, at: number): Change => {
    const hour = Math.floor(at / HOUR);
    const like = hours.get(hour) ?? receive(arrival(0), { at, by: CITIZEN, suspicions: [], terms });
    hours.set(hour, like);
    const complaint = { ...like.complaint, ...arrival(number), receivedAt: at, clockFrom: at };
    return { complaint, event: { ...like.event, at } };
  };
  return {
    store,
    begin: (tx, number, at) => acts.begin(tx, received(number, at), { pin, request: `request-${number}` }),
    answer(tx, kept, number) {
      const at = kept.complaint.receivedAt + HOUR;
      const doing: Doing = { at, by: { who: 'officer', staff: null }, terms, staff: [] };
      return acts.perform(tx, kept, { act: 'answer', text: textOf(number + 1, 40) }, doing);
    },
  };
}

/** So many complaints of two years, the last `open` of them still owed an answer. */
export async function fillOffice(past: Past, { count, open }: { count: number; open: number }): Promise<void> {
  const { store, begin, answer } = await openBooks(past);
  for (let from = 0; from < count; from += AT_ONCE) {
    await store.write(async tx => {
      for (let number = from; number < Math.min(count, from + AT_ONCE); number++) {
        const isOpen = number >= count - open;
        const span = isOpen ? WEEKS : YEARS;
        const kept = await begin(tx, number, past.now - Math.floor(span * (1 - (number % DAYS) / DAYS)) - number);
        if (!isOpen) await answer(tx, kept, number);
      }
    });
  }
  await store.close();
}

/** So many words, another sequence for each number. */
export function textOf(number: number, words: number): string {
  let state = Math.imul(number + 1, 2_654_435_761);
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0);
  return Array.from({ length: words }, () => WORDS[(next() >>> 8) % WORDS.length]).join(' ');
}

function arrival(number: number): Arrival {
  const named = number % 3 === 0;
  return {
    id: newId(),
    code: makeCode(random),
    kind: KINDS[number % KINDS.length]!,
    service: null,
    text: `${textOf(number, 60)}${number % 1000 === 7 ? ` ${RARE}` : ''}`,
    when: 'Senin pagi',
    where: 'Loket 3',
    anonymous: !named,
    confidential: number % 2 === 0,
    contact: named ? { name: `Warga ${number}`, phone: `0812${String(number).padStart(8, '0')}`, email: null } : null,
    files: [],
    language: 'id',
    origin: 'kiosk',
  };
}
