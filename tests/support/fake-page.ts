/** What the client finds in a browser's page, for tests in Node: an address, a network that answers as told, a screen that sleeps. */
export interface Asked {
  method: string;
  path: string;
  /** What stands behind the path, with its question mark. */
  search: string;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

export function fakePage(answer: Answer) {
  const asked: Asked[] = [];
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const kept = new Map<string, string>();
  const state = { answer, online: true };

  const fetch = async (url: URL, { method = 'GET', headers = {}, body = null, signal }: RequestInit = {}) => {
    const request: Asked = {
      method,
      path: url.pathname,
      search: url.search,
      headers: headers as Record<string, string>,
      body: body === null ? null : (JSON.parse(body as string) as unknown),
      signal: signal!,
    };
    asked.push(request);
    signal?.throwIfAborted();
    const gone = new Promise<never>((_, refuse) =>
      signal?.addEventListener('abort', () => refuse(signal.reason as Error)),
    );
    return Promise.race([Promise.resolve().then(() => state.answer(request)), gone]);
  };

  const fakes = {
    fetch,
    document,
    location: new URL('http://layan.example/kantor/kiosk/'),
    navigator: {
      get onLine() {
        return state.online;
      },
    },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  };
  const real = Object.keys(fakes).map(name => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(fakes))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

  return {
    /** Every request, in order. */
    asked,
    /** What the browser keeps for the page. */
    kept,
    answer(next: Answer) {
      state.answer = next;
    },
    goOffline() {
      state.online = false;
      page.dispatchEvent(new Event('offline'));
    },
    goOnline() {
      state.online = true;
      page.dispatchEvent(new Event('online'));
    },
    sleep() {
      document.visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    wake() {
      document.visibilityState = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    restore() {
      for (const [name, descriptor] of real) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

/** What a route answers with. */
export function answerWith(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}

/** A stream that the test writes to. Gone when the client hangs up, like a real one. */
export function fakeStream({ signal }: { signal: AbortSignal }) {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let over = false;
  const body = new ReadableStream<Uint8Array>({ start: given => void (controller = given) });
  signal.addEventListener('abort', () => {
    if (!over) controller.error(signal.reason);
    over = true;
  });
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    /** Writes as it goes over the wire. */
    say(text: string) {
      controller.enqueue(new TextEncoder().encode(text));
    },
    end() {
      over = true;
      controller.close();
    },
    get hungUp() {
      return signal.aborted;
    },
  };
}

/** Lets everything that waits for a promise go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise(resolve => setImmediate(resolve));
}
