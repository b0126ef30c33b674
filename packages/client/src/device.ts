/** A kiosk or a board that belongs to the office: paired once by the code on its screen, known by its token from then on. */
import type { BeatRequest, DeviceKind, DeviceView, PairRequest, PairView } from '@layan/domain/api/devices.ts';
import type { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { ClientProblem, request } from './http.ts';
import { poll } from './poll.ts';

export interface Device {
  /** What the server knows of this machine: whether it waits for approval (with the code to show), is approved, or was revoked. */
  live: Live<Remote<DeviceView>>;
  /** What to send with what only an approved device may ask; null before it is paired. */
  token: () => string | null;
  /** Asks the server at once. */
  refresh: () => Promise<void>;
  /** Begins anew with another code, after it was revoked. */
  pairAgain: () => Promise<void>;
}

export interface DeviceOptions {
  /** What the supervisor sees before giving it a name of its own. */
  name?: string;
  /** How the machine fares, such as "sound blocked"; told with each beat. */
  note?: () => string | undefined;
}

/** How often it says that it is there: often while somebody stands before it with the code. In milliseconds. */
const PAUSE = { waiting: 3000, approved: 20_000, failed: 15_000 };

/** Pairs this machine where it is not, and keeps telling the server that it is there, while somebody watches. */
export function openDevice(kind: DeviceKind, { name, note }: DeviceOptions = {}): Device {
  const token = keptToken(kind);

  const pair = async (signal: AbortSignal) => {
    const asked: PairRequest = { kind, ...(name && { name }) };
    const paired = await request<PairView>('POST', 'api/devices', { body: asked, signal });
    token.keep(paired.token);
  };

  const beat = async (signal: AbortSignal): Promise<DeviceView> => {
    if (!token.read()) await pair(signal);
    const said = note?.();
    const body: BeatRequest = said ? { note: said } : {};
    try {
      return await request<DeviceView>('POST', 'api/devices/me/heartbeat', { body, token: token.read(), signal });
    } catch (reason) {
      // The server has never heard of it: another server, or a backup from before it was paired.
      if (reason instanceof ClientProblem && reason.status === 401) token.keep(null);
      throw reason;
    }
  };

  const { live, refresh } = poll(beat, state =>
    state.status === 'failed'
      ? PAUSE.failed
      : state.status === 'ready' && state.data.state === 'waiting'
        ? PAUSE.waiting
        : PAUSE.approved,
  );
  return {
    live,
    token: token.read,
    refresh,
    pairAgain: () => {
      token.keep(null);
      return refresh();
    },
  };
}

/** The office's and not a visitor's: it stays when a session ends. Without storage it lasts until the page is loaded again. */
function keptToken(kind: DeviceKind) {
  const key = `layan.device.${kind}`;
  let known: string | null = null;
  try {
    known = localStorage.getItem(key);
  } catch {
    // Storage is refused.
  }
  return {
    read: () => known,
    keep: (token: string | null) => {
      known = token;
      try {
        if (token === null) localStorage.removeItem(key);
        else localStorage.setItem(key, token);
      } catch {
        // As above.
      }
    },
  };
}
