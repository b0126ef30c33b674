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
import { openStore } from '../../packages/server/src/store/store.ts';
import { random } from './complaint-office.ts';

export interface Past {
  agency: string;
  data: string;
  /** How many, and how many of them are still owed an answer. */
  count: number;
  open: number;
  now: number;
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

/** Writes them through the same rules, seals and log as the server does. */
export async function fillOffice({ agency, data, count, open, now }: Past): Promise<void> {
  const config = readConfig({ LAYAN_AGENCY: agency, LAYAN_DATA: data, LAYAN_KEYS: join(data, 'keys.json') });
  const store = await openStore({ data });
  const ring = new KeyRing(config.keys);
  ring.load(new Set(), now);
  const cells = new Cells(ring);
  const audit = new Audit(cells);
  const acts = new Acts(cells, audit, new Files(store, cells));
  const settings = defaultSettings(config);
  const ours = defaultComplaintSettings;
  const rules = classRules(config, ours);
  const terms = { rules, settings: ours, opening: settings, timeZone: config.agency.timeZone };
  // Nobody follows these: one hash does for all.
  const pin = hashSync('000000');
  // Dates take long to count: those who came in the same hour have the same.
  const hours = new Map<number, Change>();
  const begin = (number: number, at: number): Change => {
    const hour = Math.floor(at / HOUR);
    const like = hours.get(hour) ?? receive(arrival(0), { at, by: CITIZEN, suspicions: [], terms });
    hours.set(hour, like);
    const complaint = { ...like.complaint, ...arrival(number), receivedAt: at, clockFrom: at };
    return { complaint, event: { ...like.event, at } };
  };
  for (let from = 0; from < count; from += AT_ONCE) {
    await store.write(async tx => {
      for (let number = from; number < Math.min(count, from + AT_ONCE); number++) {
        const isOpen = number >= count - open;
        const span = isOpen ? WEEKS : YEARS;
        const at = now - Math.floor(span * (1 - (number % DAYS) / DAYS)) - number;
        const kept = await acts.begin(tx, begin(number, at), { pin, request: `request-${number}` });
        if (isOpen) continue;
        const doing: Doing = { at: at + HOUR, by: { who: 'officer', staff: null }, terms, staff: [] };
        await acts.perform(tx, kept, { act: 'answer', text: textOf(number + 1, 40) }, doing);
      }
    });
  }
  await store.close();
}

/** So many words, another sequence for each number. */
export function textOf(number: number, words: number): string {
  let state = (number + 1) * 2_654_435_761;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return Array.from({ length: words }, () => WORDS[next() % WORDS.length]).join(' ');
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
