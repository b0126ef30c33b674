import { IDLE, type IdleTimes } from '../shared/idle.ts';
import { currentView, type Session } from './session.ts';

/** Whoever has a number walks away with it, and the next one waits: shorter, and without a question. */
const AT_TICKET: IdleTimes = { warnAfter: 10_000, endAfter: 10_000, anyTouch: true };

/** How long a visitor may be still; null while there is none. Whoever listens, or reads large, has as long as elsewhere. */
export function idleTimes(session: Session): IdleTimes | null {
  const { voice, large } = session.display;
  switch (currentView(session).screen) {
    case 'attract':
      return null;
    case 'ticket':
      return voice || large ? { ...IDLE, anyTouch: true } : AT_TICKET;
    default:
      return IDLE;
  }
}
