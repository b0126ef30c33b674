import type { Utterance } from '@layan/domain/speech/call.ts';
import type { Spoken } from '@layan/domain/speech/numbers.ts';
import type { Player } from './announcer.ts';
import { gainFor, pauseBetween, soundWithin } from './clip-sound.ts';

/** Where recordings come from; null where there is none of that name. */
export type ClipSource = (language: Spoken, name: string) => Promise<ArrayBuffer | null>;

interface Sound {
  buffer: AudioBuffer;
  start: number;
  duration: number;
  gain: number;
}

/** The notes of the chime: pitch in hertz, and when each is struck, in seconds. */
const CHIME = [
  { pitch: 659.3, at: 0 },
  { pitch: 523.3, at: 0.42 },
];
/** What a struck bar sings besides its own note: how high, how loud, and for how long. */
const PARTIALS = [
  { ratio: 1, level: 0.34, decay: 1.3 },
  { ratio: 2.76, level: 0.09, decay: 0.5 },
  { ratio: 5.4, level: 0.03, decay: 0.22 },
];
const CHIME_LENGTH = 1.5;
const GAP = 0.05;

/**
 * Plays the chime and the clips through Web Audio, timed to the sample, so that the words of a sentence follow each other as
 * they are spoken. Where a recording is missing the machine's own voice says the sentence, if it has one for the language.
 */
export class ClipPlayer implements Player {
  /** Called when the browser begins or ceases to allow sound. */
  onChange: () => void = () => {};

  #source: ClipSource;
  #context = new AudioContext({ latencyHint: 'playback' });
  #out: AudioNode;
  #sounds = new Map<string, Sound>();

  constructor(source: ClipSource) {
    this.#source = source;
    // Many boards drive a small television: hold its peaks, so that the speech may be loud.
    const compressor = new DynamicsCompressorNode(this.#context, { threshold: -14, ratio: 3 });
    compressor.connect(this.#context.destination);
    this.#out = compressor;
    this.#context.addEventListener('statechange', () => this.onChange());
  }

  /** True while the browser, or the machine, plays nothing: somebody must touch the page first. */
  get blocked(): boolean {
    return this.#context.state !== 'running';
  }

  /** Begins to sound where the browser allows it: at once on a board that was set up so, or after a touch. */
  unlock() {
    void this.#context.resume().catch(() => undefined);
  }

  /** Gets recordings ready, so that a call does not have to wait for them nor for the server. */
  async prepare(language: Spoken, names: readonly string[]): Promise<void> {
    for (const name of names) await this.#sound(language, name).catch(() => undefined);
  }

  /** Forgets a recording that has changed. */
  forget(language: Spoken, name: string) {
    this.#sounds.delete(`${language}/${name}`);
  }

  async chime(): Promise<void> {
    if (this.blocked) return;
    const begin = this.#context.currentTime + GAP;
    for (const { pitch, at } of CHIME) {
      for (const { ratio, level, decay } of PARTIALS) {
        const time = begin + at;
        const tone = new OscillatorNode(this.#context, { frequency: pitch * ratio });
        const loudness = new GainNode(this.#context, { gain: 0 });
        loudness.gain.setValueAtTime(0, time);
        loudness.gain.linearRampToValueAtTime(level, time + 0.008);
        loudness.gain.exponentialRampToValueAtTime(0.0001, time + decay);
        tone.connect(loudness).connect(this.#out);
        tone.start(time);
        tone.stop(time + decay);
        tone.addEventListener('ended', () => loudness.disconnect());
      }
    }
    await this.#until(begin + CHIME_LENGTH);
  }

  async say({ text, clips }: Utterance, language: Spoken): Promise<void> {
    if (this.blocked) return;
    const sounds = await Promise.all(clips.map(name => this.#sound(language, name).catch(() => null)));
    if (sounds.includes(null) && (await speakAloud(text, language))) return;
    let time = this.#context.currentTime + GAP;
    for (const [at, sound] of sounds.entries()) {
      if (!sound) continue;
      if (at > 0) time += pauseBetween(clips[at - 1]!, clips[at]!);
      this.#play(sound, time);
      time += sound.duration;
    }
    await this.#until(time);
  }

  /** Lets go of the machine's sound. */
  close() {
    void this.#context.close();
  }

  #play({ buffer, start, duration, gain }: Sound, time: number) {
    const source = new AudioBufferSourceNode(this.#context, { buffer });
    const loudness = new GainNode(this.#context, { gain });
    source.connect(loudness).connect(this.#out);
    source.start(time, start, duration);
    source.addEventListener('ended', () => loudness.disconnect());
  }

  /** By the audio clock as far as it goes on, and never much longer than that takes. */
  #until(time: number): Promise<void> {
    const left = Math.max(0, time - this.#context.currentTime);
    return new Promise(resolve => setTimeout(resolve, 1000 * left + 100));
  }

  async #sound(language: Spoken, name: string): Promise<Sound> {
    const key = `${language}/${name}`;
    const known = this.#sounds.get(key);
    if (known) return known;
    const bytes = await this.#source(language, name);
    if (!bytes) throw new Error(`There is no recording of ${key}`);
    const buffer = await this.#context.decodeAudioData(bytes);
    const samples = buffer.getChannelData(0);
    const { start, end } = soundWithin(samples, buffer.sampleRate);
    const sound = {
      buffer,
      start: start / buffer.sampleRate,
      duration: (end - start) / buffer.sampleRate,
      gain: gainFor(samples),
    };
    this.#sounds.set(key, sound);
    return sound;
  }
}

/** False where the machine has no voice for the language. */
function speakAloud(text: string, language: Spoken): Promise<boolean> {
  const synthesis = globalThis.speechSynthesis;
  const voice = synthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
  if (!voice) return Promise.resolve(false);
  const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: 0.9 });
  return new Promise(resolve => {
    utterance.addEventListener('end', () => resolve(true));
    utterance.addEventListener('error', () => resolve(false));
    synthesis.speak(utterance);
  });
}
