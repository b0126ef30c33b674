/** People who complain, and officers who answer, for tests of the server. */
import { hash, randomBytes } from 'node:crypto';
import type {
  ChallengeView,
  ComplaintRequest,
  ComplaintView,
  OnBehalfRequest,
  ReceiptView,
} from '@layan/domain/api/complaints.ts';
import type { CaseView, InboxView, OfficerAct } from '@layan/domain/api/inbox.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import { makeCode, makePin } from '@layan/domain/complaint/code.ts';
import { MINUTE, openOffice, type Answer, type OfficeOptions, type TestOffice } from './office.ts';

export const random = (count: number) => new Uint8Array(randomBytes(count));

/** What a citizen writes, private as the form begins; anything may be said otherwise. */
export function content(changes: Partial<OnBehalfRequest> = {}): OnBehalfRequest {
  return {
    kind: 'complaint',
    service: null,
    text: 'Petugas di loket tiga meminta uang untuk mengurus kartu.',
    when: 'Senin pagi',
    where: 'Loket 3',
    anonymous: true,
    confidential: true,
    contact: null,
    consent: false,
    files: [],
    code: makeCode(random),
    pin: makePin(random),
    language: 'id',
    ...changes,
  };
}

export function complaint(changes: Partial<ComplaintRequest> = {}): ComplaintRequest {
  return { ...content(changes), origin: 'web', proof: '', website: '', seconds: 90, ...changes };
}

/** The solution of a challenge, as it is sent. */
export function solve({ challenge, salt, algorithm, maxnumber, signature }: ChallengeView): string {
  let number = 0;
  while (number < maxnumber && hash('sha256', `${salt}${number}`) !== challenge) number++;
  return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature })).toString('base64');
}

export interface ComplaintOffice extends TestOffice {
  /** An approved kiosk's header. */
  kiosk: Record<string, string>;
  /** Files from the kiosk, which needs no proof. */
  file(changes?: Partial<ComplaintRequest>): Promise<{ sent: ComplaintRequest; answer: Answer<ReceiptView> }>;
  /** Files from somebody's own page, with a proof unless one is given. */
  fileFromAfar(changes?: Partial<ComplaintRequest>, address?: string): Promise<Answer<ReceiptView>>;
  proof(): Promise<string>;
  /** What somebody with code and PIN does: `follow`, `reply`, … */
  citizen(act: string, body: object, headers?: Record<string, string>): Promise<Answer<ComplaintView>>;
  follow(sent: Pick<ComplaintRequest, 'code' | 'pin'>): Promise<Answer<ComplaintView>>;
  /** A cookie of somebody with this role. */
  staff(role: Role): Promise<string>;
  inbox(query?: string, cookie?: string): Promise<Answer<InboxView>>;
  /** The case of a code. */
  case(code: string, cookie?: string): Promise<Answer<CaseView>>;
  /** An officer's act, by somebody who has seen all that happened unless `seen` says otherwise. */
  act(code: string, act: OfficerAct, body?: object, cookie?: string): Promise<Answer<CaseView>>;
}

const PASSWORD = 'sepuluh-huruf';
/** Shorter than an idle session lives. */
const SESSION = 11 * 60 * MINUTE;
let people = 0;

export async function openComplaintOffice(options: OfficeOptions = {}): Promise<ComplaintOffice> {
  const office = await openOffice(options);
  const { token } = await office.device();
  const kiosk = { authorization: `Bearer ${token}` };
  const signedIn = new Map<Role, { at: number; name: string; cookie: Promise<string> }>();
  const idOf = (code: string) =>
    office.store.read.db.selectFrom('complaints').select('id').where('code', '=', code).executeTakeFirst();

  const ours: ComplaintOffice = Object.assign(office, {
    kiosk,
    async file(changes: Partial<ComplaintRequest> = {}) {
      const sent = complaint({ origin: 'kiosk', ...changes });
      const answer = await office.ask<ReceiptView>({
        method: 'POST',
        url: '/api/complaints',
        payload: sent,
        headers: kiosk,
      });
      return { sent, answer };
    },
    async fileFromAfar(changes: Partial<ComplaintRequest> = {}, address = '198.51.100.7') {
      const payload = complaint({ ...changes, proof: changes.proof ?? (await ours.proof()) });
      return office.ask<ReceiptView>({ method: 'POST', url: '/api/complaints', payload, remoteAddress: address });
    },
    async proof() {
      return solve((await office.ask<ChallengeView>({ url: '/api/complaints/challenge' })).body);
    },
    citizen: (act: string, payload: object, headers = kiosk) =>
      office.ask<ComplaintView>({ method: 'POST', url: `/api/complaints/${act}`, payload, headers }),
    follow: ({ code, pin }: Pick<ComplaintRequest, 'code' | 'pin'>) => ours.citizen('follow', { code, pin }),
    staff(role: Role) {
      const before = signedIn.get(role);
      if (before && office.clock.now - before.at < SESSION) return before.cookie;
      const name = before?.name ?? `petugas ${people++}`;
      const cookie = (before ? Promise.resolve() : hire(office, name, role)).then(() => office.signIn(name, PASSWORD));
      signedIn.set(role, { at: office.clock.now, name, cookie });
      return cookie;
    },
    async inbox(query = '', cookie?: string) {
      const headers = { cookie: cookie ?? (await ours.staff('complaints')) };
      return office.ask<InboxView>({ url: `/api/inbox${query}`, headers });
    },
    async case(code: string, cookie?: string) {
      const headers = { cookie: cookie ?? (await ours.staff('complaints')) };
      return office.ask<CaseView>({ url: `/api/inbox/${(await idOf(code))?.id}`, headers });
    },
    async act(code: string, act: OfficerAct, body: object = {}, cookie?: string) {
      const headers = { cookie: cookie ?? (await ours.staff('complaints')) };
      const { log } = (await ours.case(code)).body;
      const payload = { seen: log.at(-1)?.seq, ...body };
      return office.ask<CaseView>({
        method: 'POST',
        url: `/api/inbox/${(await idOf(code))?.id}/${act}`,
        payload,
        headers,
      });
    },
  });
  return ours;
}

async function hire(office: TestOffice, name: string, role: Role): Promise<void> {
  const headers = { cookie: await office.boss() };
  await office.ask({ method: 'POST', url: '/api/staff', payload: { name, role, password: PASSWORD }, headers });
}
