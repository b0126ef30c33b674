/** Those who listen to one stream of server-sent events. Nothing is kept for whoever does not listen fast enough. */
import type { FastifyReply } from 'fastify';
import { HEARTBEAT, RETRY } from '@layan/domain/api/events.ts';

export interface Message {
  id: number;
  event: string;
  data: unknown;
}

export interface Joining {
  /** Whose connection it is: a device or a person. */
  owners?: string[];
  /** The session behind it, which may end. */
  session?: string;
  /** Called when the listener is gone, however that came. */
  left?: () => void;
}

interface Listener {
  response: FastifyReply['raw'];
  owners: string[];
  session: string | undefined;
}

/** Unread bytes after which a listener counts as gone; the network has buffers of its own before that. */
export const MOST_UNREAD = 256 * 1024;

export class Audience {
  readonly #listeners = new Set<Listener>();
  readonly #mostUnread: number;
  #heart: NodeJS.Timeout | undefined;

  constructor(mostUnread = MOST_UNREAD) {
    this.#mostUnread = mostUnread;
  }

  get size(): number {
    return this.#listeners.size;
  }

  get sessions(): Set<string> {
    return new Set([...this.#listeners].flatMap(({ session }) => session ?? []));
  }

  /** Begins a stream with these messages. */
  join(reply: FastifyReply, messages: Message[], { owners = [], session, left }: Joining = {}): void {
    reply.hijack();
    const response = reply.raw;
    const listener: Listener = { response, owners, session };
    this.#listeners.add(listener);
    this.#heart ??= setInterval(() => this.#write(':\n\n'), HEARTBEAT).unref();
    response.once('close', () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) {
        clearInterval(this.#heart);
        this.#heart = undefined;
      }
      left?.();
    });
    // A listener that is cut off is no news: `close` follows.
    response.once('error', () => undefined);
    response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // When a stream ends, so does its connection: nothing is left to wait for.
      connection: 'close',
      // For a proxy that would collect before passing on.
      'x-accel-buffering': 'no',
    });
    response.write(`retry: ${RETRY}\n\n${messages.map(format).join('')}`);
  }

  /** Tells everybody; the words are put together once. */
  send(message: Message): void {
    if (this.#listeners.size) this.#write(format(message));
  }

  /** Ends the connections of a device, a person or a session that may not listen any more. */
  end(owner: string): void {
    for (const { response, owners, session } of this.#listeners)
      if (session === owner || owners.includes(owner)) response.end();
  }

  endAll(): void {
    for (const { response } of this.#listeners) response.end();
  }

  #write(text: string): void {
    const bytes = Buffer.from(text);
    for (const { response } of this.#listeners) {
      if (response.writableLength > this.#mostUnread) response.destroy();
      else response.write(bytes);
    }
  }
}

function format({ id, event, data }: Message): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
