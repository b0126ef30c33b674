import type { CallView } from '@layan/domain/api/queue.ts';
import { parseCode } from '@layan/domain/queue/number.ts';
import { spokenCall, type Utterance } from '@layan/domain/speech/call.ts';
import type { Spoken } from '@layan/domain/speech/numbers.ts';

/** What makes the sounds. Each promise is kept when its sound has ended, or cannot be made. */
export interface Player {
  chime: () => Promise<void>;
  say: (utterance: Utterance, language: Spoken) => Promise<void>;
}

/** Time as the announcer needs it. */
export interface Clock {
  /** Now, by the server's clock, in milliseconds since the epoch. */
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

export interface AnnouncerOptions {
  player: Player;
  clock: Clock;
  /** The languages a call is said in, one after the other; none leaves the chime alone. */
  languages: readonly Spoken[];
  /** Called when a call has its turn, and with null when there is nothing more to say. */
  onTurn: (call: CallView | null) => void;
}

/** In milliseconds. */
export const TURN = {
  /** So long a called number is the only one, even without sound: time enough to look up and read it. */
  least: 5000,
  /** A sound that has not ended by then never will: a loudspeaker was unplugged. */
  most: 30_000,
  /** Whoever was called so long ago has gone there, or is called again: after a lost connection nobody wants to hear it. */
  late: 120_000,
};

/** When so many wait for their turn, each is said in the first language only, so that the board does not lag behind. */
const CROWD = 3;

/**
 * Calls out numbers one after the other: none is cut short by the next, and none is lost because a sound failed. A number
 * called again while it still waits for its turn has one turn.
 */
export class Announcer {
  #options: AnnouncerOptions;
  #waiting: CallView[] = [];
  #speaking = false;

  constructor(options: AnnouncerOptions) {
    this.#options = options;
  }

  announce(call: CallView) {
    if (this.#isLate(call)) return;
    const at = this.#waiting.findIndex(({ code }) => code === call.code);
    if (at === -1) this.#waiting.push(call);
    else this.#waiting[at] = call;
    if (!this.#speaking) void this.#speak();
  }

  async #speak() {
    const { clock, onTurn } = this.#options;
    this.#speaking = true;
    for (let call = this.#waiting.shift(); call; call = this.#waiting.shift()) {
      if (this.#isLate(call)) continue;
      onTurn(call);
      await Promise.all([this.#withinReason(call), clock.wait(TURN.least)]);
    }
    this.#speaking = false;
    onTurn(null);
  }

  #isLate({ at }: CallView): boolean {
    return this.#options.clock.now() - at > TURN.late;
  }

  #withinReason(call: CallView): Promise<void> {
    return Promise.race([this.#sound(call), this.#options.clock.wait(TURN.most)]);
  }

  /** The chime and the voice do not depend on each other. */
  async #sound({ code, counter }: CallView) {
    const { player, languages } = this.#options;
    await attempt(() => player.chime());
    const ticket = parseCode(code);
    if (!ticket) return;
    const spoken = this.#waiting.length >= CROWD ? languages.slice(0, 1) : languages;
    for (const language of spoken) {
      await attempt(() => player.say(spokenCall({ ...ticket, counter }, language), language));
    }
  }
}

async function attempt(sound: () => Promise<void>) {
  try {
    await sound();
  } catch (error) {
    console.warn('Layan: a sound failed', error);
  }
}
