import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClientProblem } from '@layan/client/http.ts';
import { getSession, signIn, signOut } from '@layan/client/staff.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { SessionView, SignInRequest } from '@layan/domain/api/staff.ts';

/** Until the server is asked again who is here, when it could not be reached; milliseconds. */
const RETRY = 5000;

/** Who works at this browser: asked once, and again when the server no longer seems to know them. */
export class StaffSession implements ReactiveController {
  #host: ReactiveControllerHost;
  #asking: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  /** Who is signed in; null while nobody is. Stays when the session has ended, for the work stays on the screen too. */
  who: SessionView | null = null;
  /** Nobody knows yet: the server was not reached. */
  asking = true;
  /** The server no longer knows them: they have to sign in again to go on. */
  ended = false;
  /** A password is on its way. */
  busy = false;
  /** Why they were not let in, or why nobody could be asked. */
  problem: RefusalCode | null = null;
  /** From when they may try again, in milliseconds since the epoch. */
  until: number | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    void this.ask();
  }

  hostDisconnected() {
    clearTimeout(this.#retry);
  }

  /** Asks the server who is here; once, however many wonder at the same time. */
  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask() {
    clearTimeout(this.#retry);
    try {
      const known = await getSession();
      this.ended = this.who !== null && known === null;
      this.who = known ?? this.who;
      this.asking = false;
      this.problem = null;
    } catch (error) {
      this.problem = codeOf(error);
      this.#retry = setTimeout(() => void this.ask(), RETRY);
    }
    this.#host.requestUpdate();
  }

  /** Signs in; tells whether that went well. */
  async start(request: SignInRequest): Promise<boolean> {
    this.busy = true;
    this.problem = this.until = null;
    this.#host.requestUpdate();
    try {
      this.who = await signIn(request);
      this.ended = false;
    } catch (error) {
      this.problem = codeOf(error);
      this.until = error instanceof ClientProblem ? error.until : null;
    }
    this.busy = false;
    this.#host.requestUpdate();
    return this.problem === null;
  }

  /** Signs out; tells whether the server knows. */
  async end(): Promise<boolean> {
    try {
      await signOut();
    } catch (error) {
      // A session that is gone already needs no farewell.
      if (codeOf(error) !== 'not-signed-in') return false;
    }
    this.who = null;
    this.ended = false;
    this.#host.requestUpdate();
    return true;
  }
}

function codeOf(error: unknown): RefusalCode {
  return error instanceof ClientProblem ? error.problem : 'unexpected';
}
