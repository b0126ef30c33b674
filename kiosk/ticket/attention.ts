/** Gets a visitor's attention when it is their turn: sound, vibration, a lit screen, and a title that blinks. */
import { ClipPlayer } from '../shared/clip-player.ts';

/** How often the chime sounds, and after how many milliseconds again: nobody in the lobby wants an alarm clock. */
const CHIMES = { times: 3, every: 4000 };
const VIBRATION = [400, 200, 400, 200, 800];
const BLINK = 1000;

export class Attention {
  /** Called when the browser begins or ceases to allow sound. */
  onChange: () => void = () => {};

  #player: ClipPlayer | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #blinking: ReturnType<typeof setInterval> | undefined;
  #lock: WakeLockSentinel | null = null;
  #calling = false;

  /** True once a touch has let the page be heard. */
  get audible(): boolean {
    return this.#player !== null && !this.#player.blocked;
  }

  /** After a touch, for browsers allow sound only then; sounds once, so that the visitor knows what to listen for. */
  async allowSound() {
    this.#player ??= new ClipPlayer(() => Promise.resolve(null));
    this.#player.onChange = () => this.onChange();
    this.#player.unlock();
    this.onChange();
    await new Promise(resolve => setTimeout(resolve, 150));
    await this.#player.chime();
  }

  /** It is their turn. `words` blink in the title, in turn with what stood there. */
  call(words: string, title: string) {
    this.rest();
    this.#calling = true;
    this.#vibrate(VIBRATION);
    for (let time = 0; time < CHIMES.times; time++) {
      this.#timers.push(setTimeout(() => void this.#player?.chime(), time * CHIMES.every));
    }
    document.title = words;
    this.#blinking = setInterval(() => (document.title = document.title === words ? title : words), BLINK);
    void this.#keepAwake();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  /** It is not their turn any more. */
  rest() {
    if (this.#calling) this.#vibrate([]);
    this.#calling = false;
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
    clearInterval(this.#blinking);
    void this.#lock?.release().catch(() => undefined);
    this.#lock = null;
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  /** Like sound, browsers allow it only after a touch. */
  #vibrate(pattern: number[]) {
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern);
  }

  /** The browser lets the screen go dark when the page was hidden: it has to be asked again. */
  #onVisible = () => {
    if (document.visibilityState === 'visible') void this.#keepAwake();
  };

  /** Only pages by HTTPS may; without it the visitor's own setting decides. */
  async #keepAwake() {
    const lock = await navigator.wakeLock?.request('screen').catch(() => null);
    if (this.#calling) this.#lock = lock ?? null;
    else await lock?.release();
  }
}
