/** Many clients at once over plain sockets: light enough that the server is what is measured. */
import { connect, type Socket } from 'node:net';

export interface Reply {
  status: number;
  body: string;
  /** From the last byte sent to the last byte received. */
  milliseconds: number;
}

/** One connection that is kept open, with one request at a time. */
export class Connection {
  readonly #socket: Socket;
  readonly #host: string;
  #received = '';
  #answer: ((reply: Omit<Reply, 'milliseconds'>) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;

  constructor(url: string) {
    const { hostname, port, host } = new URL(url);
    this.#host = host;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.setEncoding('utf8');
    this.#socket.on('data', data => this.#take(String(data)));
    this.#socket.on('error', error => this.#fail?.(error));
    this.#socket.on('close', () => this.#fail?.(new Error('the connection is gone')));
  }

  async send(method: string, path: string, body: object | null, headers: Record<string, string> = {}): Promise<Reply> {
    const content = body ? JSON.stringify(body) : '';
    let head = `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n`;
    if (body) head += `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n`;
    for (const [name, value] of Object.entries(headers)) head += `${name}: ${value}\r\n`;
    const started = performance.now();
    const reply = await new Promise<Omit<Reply, 'milliseconds'>>((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
      this.#socket.write(`${head}\r\n${content}`);
    });
    return { ...reply, milliseconds: performance.now() - started };
  }

  close(): void {
    this.#fail = null;
    this.#socket.destroy();
  }

  /** Answers with a length; all that is asked here are short ones in ASCII. */
  #take(data: string): void {
    this.#received += data;
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#received.slice(0, end))?.[1] ?? 0);
    const body = this.#received.slice(end + 4);
    if (Buffer.byteLength(body) < length) return;
    const status = Number(this.#received.slice(9, 12));
    this.#received = '';
    this.#answer?.({ status, body });
  }
}

/** Asks `total` times over so many connections; each sends its next request when the last one is answered. */
export async function load(
  url: string,
  {
    parallel,
    total,
    ask,
  }: { parallel: number; total: number; ask: (connection: Connection, turn: number) => Promise<Reply> },
): Promise<{ perSecond: number; p50: number; p99: number; replies: Reply[] }> {
  const connections = Array.from({ length: parallel }, () => new Connection(url));
  const replies: Reply[] = [];
  let turn = 0;
  const started = performance.now();
  await Promise.all(
    connections.map(async connection => {
      while (turn < total) replies.push(await ask(connection, turn++));
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const connection of connections) connection.close();
  const times = replies.map(reply => reply.milliseconds).sort((one, other) => one - other);
  return { perSecond: total / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), replies };
}

export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
