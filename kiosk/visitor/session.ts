/** Everything one visitor leaves behind on the kiosk while they use it. Ending a session means making a new one of these. */
import type { LifeEvent } from '@layan/domain/catalog/schema.ts';

/** What is on the screen. */
export type View =
  | { screen: 'attract' }
  | { screen: 'home' }
  | { screen: 'search' }
  | { screen: 'event'; event: LifeEvent }
  | { screen: 'division'; division: string }
  | { screen: 'private' }
  | { screen: 'service'; service: string }
  | { screen: 'checklist'; service: string }
  | { screen: 'take'; service?: string; line?: string }
  | { screen: 'ticket' }
  | { screen: 'complaint' }
  | { screen: 'receipt' }
  | { screen: 'follow' };

/** How the visitor wants to see and hear. */
export interface Display {
  large: boolean;
  contrast: boolean;
  low: boolean;
  voice: boolean;
}

/** What was ticked for one service, and as whom; `group` -1 means not said yet. */
export interface Ticks {
  group: number;
  ticked: string[];
}

export interface Session {
  /** Counts up, so that nothing drawn for one visitor is used again for the next. */
  number: number;
  language: string;
  /** Where the visitor is, last, and how they came there. */
  trail: View[];
  query: string;
  ticks: Record<string, Ticks>;
  display: Display;
}

/** What the kiosk speaks until a visitor chooses. */
export const HOME_LANGUAGE = 'id';

export function newSession(number: number, language = HOME_LANGUAGE): Session {
  return {
    number,
    language,
    trail: [{ screen: 'attract' }],
    query: '',
    ticks: {},
    display: { large: false, contrast: false, low: false, voice: false },
  };
}

export function currentView({ trail }: Session): View {
  return trail.at(-1) ?? { screen: 'attract' };
}

/** The session one step further. The same screen twice in a row is one step. */
export function go(session: Session, view: View): Session {
  if (JSON.stringify(currentView(session)) === JSON.stringify(view)) return session;
  return { ...session, trail: [...session.trail, view] };
}

/** The session at what the visitor takes along: from there back is home, not to drawing or sending another one. */
export function arriveAt(session: Session, screen: 'ticket' | 'receipt'): Session {
  return { ...session, trail: [{ screen: 'attract' }, { screen: 'home' }, { screen }] };
}

/** The session one step back; from home it is back at the attract screen. */
export function back(session: Session): Session {
  return session.trail.length > 1 ? { ...session, trail: session.trail.slice(0, -1) } : session;
}

/** What an address with `#/layanan/<id>` is to show. */
export function viewAt(hash: string): View | null {
  const service = /^#\/layanan\/([^/]+)$/.exec(hash)?.[1];
  return service ? { screen: 'service', service: decodeURIComponent(service) } : null;
}
