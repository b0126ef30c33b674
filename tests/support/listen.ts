/** Listens to a stream of server-sent events, as a board or a phone does. */
import { eventReader, type StreamEvent } from '@layan/client/event-reader.ts';

export interface Heard extends StreamEvent {
  at: number;
}

export class Listening {
  readonly events: Heard[] = [];
  /** Everything as it came, comments too. */
  text = '';
  /** Resolves when the server ends the stream, or the connection breaks. */
  readonly ended: Promise<void>;
  readonly #connection = new AbortController();
  #waiting: (() => void)[] = [];

  constructor(body: ReadableStream<Uint8Array>, connection: AbortController) {
    this.#connection = connection;
    this.ended = this.#read(body).catch(() => undefined);
  }

  get lastId(): string {
    return this.events.at(-1)?.id ?? '';
  }

  /** What the events of a name carried so far. */
  data<T>(name: string): T[] {
    return this.events.filter(event => event.name === name).map(event => JSON.parse(event.data) as T);
  }

  /** Resolves once this holds; it is looked at with every event. */
  async until(holds: () => boolean, within = 5000): Promise<void> {
    const deadline = Date.now() + within;
    while (!holds()) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`not heard within ${within} ms: ${this.text.slice(-2000)}`);
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  close(): void {
    this.#connection.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const read = eventReader();
    const decoder = new TextDecoder();
    for await (const bytes of body) {
      this.text += decoder.decode(bytes, { stream: true });
      for (const event of read(bytes)) this.events.push({ ...event, at: performance.now() });
      for (const wake of this.#waiting.splice(0)) wake();
    }
  }
}

/** Throws with the server's refusal when there is no stream. */
export async function listen(url: string, headers: Record<string, string> = {}): Promise<Listening> {
  const connection = new AbortController();
  const response = await fetch(url, { headers, signal: connection.signal });
  if (response.status !== 200 || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  return new Listening(response.body, connection);
}
