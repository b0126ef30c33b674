/** The machine's microphone, for one recording at a time. */
export class Recorder {
  #stream: MediaStream | null = null;
  #recorder: MediaRecorder | null = null;

  /** Browsers lend the microphone only to pages that nobody could have changed on the way: `https`, or this very machine. */
  static get possible(): boolean {
    return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined;
  }

  /** Begins; fails when there is no microphone or somebody said no. */
  async start(): Promise<void> {
    this.#stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: false, noiseSuppression: true, autoGainControl: true },
    });
    this.#recorder = new MediaRecorder(this.#stream);
    this.#recorder.start();
  }

  /** Ends, and gives what was said. */
  async stop(): Promise<Blob> {
    const recorder = this.#recorder;
    if (!recorder) throw new Error('Nothing is being recorded');
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const stopped = new Promise(resolve => recorder.addEventListener('stop', resolve));
    recorder.stop();
    await stopped;
    this.release();
    return new Blob(parts, { type: recorder.mimeType });
  }

  /** Gives the microphone back. */
  release() {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#recorder = null;
  }
}
