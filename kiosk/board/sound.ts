import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CallView } from '@layan/domain/api/queue.ts';
import { CLIPS } from '@layan/domain/speech/call.ts';
import { Announcer } from '../shared/announcer.ts';
import { ClipPlayer } from '../shared/clip-player.ts';
import { findClip } from '../shared/own-clips.ts';
import type { BoardSettings } from './settings.ts';

/** A browser that allows sound says so within this time, in milliseconds: until then nobody is alarmed. */
const GRACE = 1500;

const TOUCHES = ['pointerdown', 'keydown'] as const;

interface SoundOptions {
  /** By the server's clock. */
  now: () => number;
  onTurn: (call: CallView | null) => void;
}

/** The board's loudspeaker: announces calls, knows whether it can be heard, and wakes up at a touch. */
export class Sound implements ReactiveController {
  #host: ReactiveControllerHost;
  #options: SoundOptions;
  #settings: BoardSettings = { languages: [], sound: true };
  #player: ClipPlayer | null = null;
  #announcer: Announcer | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alarmed = false;

  constructor(host: ReactiveControllerHost, options: SoundOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** True when somebody must touch the board before it can be heard. */
  get blocked(): boolean {
    return this.#settings.sound && this.#alarmed && (this.#player?.blocked ?? false);
  }

  set settings(settings: BoardSettings) {
    if (settings === this.#settings) return;
    this.#settings = settings;
    if (this.#player) this.#prepare();
  }

  announce(call: CallView) {
    this.#player?.unlock();
    this.#announcer?.announce(call);
  }

  unlock = () => this.#player?.unlock();

  hostConnected() {
    const player = new ClipPlayer(findClip);
    this.#player = player;
    player.onChange = () => this.#host.requestUpdate();
    player.unlock();
    this.#timer = setTimeout(() => {
      this.#alarmed = true;
      this.#host.requestUpdate();
    }, GRACE);
    for (const touch of TOUCHES) addEventListener(touch, this.unlock);
    this.#prepare();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    for (const touch of TOUCHES) removeEventListener(touch, this.unlock);
    this.#player?.close();
    this.#player = null;
    this.#announcer = null;
  }

  #prepare() {
    const { languages, sound } = this.#settings;
    const player = this.#player!;
    const silent = { chime: () => Promise.resolve(), say: () => Promise.resolve() };
    this.#announcer = new Announcer({
      player: sound ? player : silent,
      languages,
      clock: { now: this.#options.now, wait: wait },
      onTurn: this.#options.onTurn,
    });
    if (!sound) return;
    for (const language of languages)
      void player.prepare(
        language,
        CLIPS[language].map(({ name }) => name),
      );
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
