import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface IdleTimes {
  /** How long nothing may happen, in milliseconds: until the warning, and from the warning to the end. */
  warnAfter: number;
  endAfter: number;
  /** While warning any touch means that the visitor is still here, not only a clear answer. */
  anyTouch?: boolean;
}

export const IDLE: IdleTimes = { warnAfter: 45_000, endAfter: 20_000 };

const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** Watches for a visitor who has left: warns, counts down, and ends the session. Off while `times` gives none. */
export class Idle implements ReactiveController {
  #host: ReactiveControllerHost;
  #end: () => void;
  #times: () => IdleTimes | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ticker: ReturnType<typeof setInterval> | undefined;

  /** Seconds left while warning, otherwise null. */
  left: number | null = null;

  constructor(host: ReactiveControllerHost, end: () => void, times: () => IdleTimes | null) {
    this.#host = host;
    this.#end = end;
    this.#times = times;
    host.addController(this);
  }

  hostConnected() {
    for (const type of ACTIVITY) addEventListener(type, this.#onActivity, { capture: true, passive: true });
    this.restart();
  }

  hostDisconnected() {
    for (const type of ACTIVITY) removeEventListener(type, this.#onActivity, { capture: true });
    this.#clear();
  }

  /** The visitor is here: the full time again. */
  restart() {
    this.#clear();
    if (this.left !== null) {
      this.left = null;
      this.#host.requestUpdate();
    }
    this.#timer = setTimeout(() => this.#warn(), (this.#times() ?? IDLE).warnAfter);
  }

  /** While warning only a clear answer counts, not a sleeve that brushes the screen. */
  #onActivity = () => {
    if (this.left === null || this.#times()?.anyTouch) this.restart();
  };

  #warn() {
    const times = this.#times();
    if (!times) {
      this.restart();
      return;
    }
    this.left = times.endAfter / 1000;
    this.#host.requestUpdate();
    this.#ticker = setInterval(() => {
      this.left = (this.left ?? 1) - 1;
      if (this.left > 0) this.#host.requestUpdate();
      else {
        this.restart();
        this.#end();
      }
    }, 1000);
  }

  #clear() {
    clearTimeout(this.#timer);
    clearInterval(this.#ticker);
  }
}
