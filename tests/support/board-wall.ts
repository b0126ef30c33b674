/** Many boards that listen, over plain sockets: as light as can be, for they share a process with whoever calls. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const CALL = /event: call\ndata: \{"code":"([^"]+)"/g;

export class BoardWall {
  readonly #sockets: Socket[] = [];
  /** When each board heard a number, by the number. */
  readonly #heard = new Map<string, number[]>();
  #wake: (() => void) | null = null;

  /** Hangs up so many boards; resolves when each shows the queue as it is. */
  async open(url: string, count: number): Promise<void> {
    const { hostname, port, host } = new URL(url);
    for (let board = 0; board < count; board++) {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      this.#sockets.push(socket);
      const shown = this.#listen(socket);
      socket.write(`GET /api/board/stream HTTP/1.1\r\nhost: ${host}\r\naccept: text/event-stream\r\n\r\n`);
      await shown;
    }
  }

  get size(): number {
    return this.#sockets.length;
  }

  /** When each of the boards heard this number, once all did. */
  async heard(code: string, within = 5000): Promise<number[]> {
    const deadline = performance.now() + within;
    for (;;) {
      const times = this.#heard.get(code) ?? [];
      if (times.length === this.size) return times;
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`${code} was heard by ${times.length} of ${this.size} boards within ${within} ms`);
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#sockets.splice(0).map(socket => {
        const closed = once(socket, 'close');
        socket.destroy();
        return closed;
      }),
    );
  }

  /** Reads a board's stream for as long as it hangs; resolves with its first event. */
  #listen(socket: Socket): Promise<void> {
    return new Promise((resolve, reject) => {
      let unread = '';
      // Numbers are ASCII, and the rest is not looked at.
      socket.setEncoding('latin1');
      socket.once('error', reject);
      socket.on('data', text => {
        const at = performance.now();
        unread += String(text);
        if (!unread.includes('\n\n')) return;
        if (unread.includes('event: board')) resolve();
        for (const [, code = ''] of unread.matchAll(CALL)) this.#note(code, at);
        unread = unread.slice(unread.lastIndexOf('\n\n') + 2);
      });
    });
  }

  #note(code: string, at: number): void {
    const times = this.#heard.get(code);
    if (times) times.push(at);
    else this.#heard.set(code, [at]);
    this.#wake?.();
  }
}
