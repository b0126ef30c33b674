/** An office with complaints in it and people who answer them, for journeys in a browser. */
import type { OnBehalfRequest } from '@layan/domain/api/complaints.ts';
import type { CaseView, InboxView, OfficerAct } from '@layan/domain/api/inbox.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import { content } from './complaint-office.ts';
import { openHouse, type House } from './journey.ts';
import { openLobby, type Lobby } from './lobby.ts';

/** Monday, 12 January 2026, 09:00 in western Indonesia. */
const MONDAY = Date.UTC(2026, 0, 12, 2);
export const DAY = 86_400_000;

export interface ComplaintDesk {
  house: House;
  /** Whatever the supervisor does by the API. */
  lobby: Lobby;
  /** Lets so many days pass. */
  pass: (days: number) => Promise<void>;
  /** Somebody tells an officer, who files it; with its code. */
  file: (changes?: Partial<OnBehalfRequest>) => Promise<string>;
  /** A complaint as the supervisor sees it. */
  find: (code: string) => Promise<CaseView>;
  act: (code: string, act: OfficerAct, body?: object) => Promise<CaseView>;
  hire: (name: string, role: Role) => Promise<{ name: string; password: string }>;
  close: () => Promise<void>;
}

/** Under Landak’s decree, which sets times: 3 hours, 6, 14 or 60 working days. */
export async function openComplaintDesk(agency = 'landak'): Promise<ComplaintDesk> {
  const started = Date.now();
  let passed = 0;
  const house = await openHouse(agency, { clock: () => MONDAY + passed + Date.now() - started });
  let lobby = await openLobby(house);

  async function find(code: string): Promise<CaseView> {
    const { items } = await lobby.ask<InboxView>('POST', 'api/inbox/search', { query: code, filter: 'all' });
    const found = items.find(item => item.code === code);
    if (!found) throw new Error(`There is no complaint ${code}`);
    return lobby.ask<CaseView>('GET', `api/inbox/${found.id}`);
  }

  const desk: ComplaintDesk = {
    house,
    lobby,
    async pass(days) {
      passed += days * DAY;
      // Nobody stays signed in for that long.
      desk.lobby = lobby = await openLobby(house);
    },
    async file(changes) {
      const { code } = await lobby.ask<{ code: string }>('POST', 'api/complaints/on-behalf', content(changes));
      return code;
    },
    find,
    async act(code, act, body = {}) {
      const { id, log } = await find(code);
      return lobby.ask('POST', `api/inbox/${id}/${act}`, { seen: log.at(-1)!.seq, ...body });
    },
    async hire(name, role) {
      const password = `kata sandi milik ${name}`;
      await lobby.ask('POST', 'api/staff', { name, role, password });
      return { name, password };
    },
    close: () => house.close(),
  };
  return desk;
}
