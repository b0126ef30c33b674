/** Writes down what a page plays through Web Audio, in order: `chime`, then clips by name. */
import type { Page } from 'playwright-core';

export interface Heard {
  /** A clip's name; `chime` for tones; `own` for a recording that is no file of the server's. */
  what: string;
  /** When it begins and ends, by the page's audio clock, in seconds. */
  from: number;
  to: number;
}

/** Before the page is opened. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const sources = new WeakMap<ArrayBuffer, string>();
    const clips = new WeakMap<AudioBuffer, string>();

    const read = Response.prototype.arrayBuffer;
    Response.prototype.arrayBuffer = async function () {
      const bytes = await read.call(this);
      sources.set(bytes, /([^/]+)-[\w-]{8}\.opus$/.exec(this.url)?.[1] ?? 'own');
      return bytes;
    };
    const decode = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = async function (bytes: ArrayBuffer) {
      const name = sources.get(bytes) ?? 'own';
      const clip = await decode.call(this, bytes);
      clips.set(clip, name);
      return clip;
    };
    const play = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (when = 0, offset = 0, duration = 0) {
      heard.push({ what: clips.get(this.buffer!) ?? 'own', from: when, to: when + duration });
      play.call(this, when, offset, duration);
    };
    const ring = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when = 0) {
      if (heard.at(-1)?.what !== 'chime') heard.push({ what: 'chime', from: when, to: when });
      ring.call(this, when);
    };
  });
}

/** What was played so far. */
export function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

/**
 * Sound is blocked until somebody touches the page or a key, as browsers have it. They take a test's own questions to the
 * page for touches, so the rule is kept here.
 */
export async function blockSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let touched = false;
    for (const touch of ['keydown', 'pointerdown'])
      addEventListener(touch, () => (touched = true), { capture: true, once: true });
    const Real = AudioContext;
    class BlockedContext extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        if (!touched) void this.suspend();
      }
      override resume(): Promise<void> {
        return touched ? super.resume() : new Promise(() => undefined);
      }
    }
    Object.assign(globalThis, { AudioContext: BlockedContext });
  });
}
