/** The people of a lobby, who act on the server while a test looks at one of its screens. */
import type { PairView } from '@layan/domain/api/devices.ts';
import type { CounterView, TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import type { House } from './journey.ts';

export interface Lobby {
  /** A visitor draws a number, perhaps with a wish. */
  draw: (line?: string, wish?: TicketRequest) => Promise<TicketView>;
  /** Whatever else the supervisor does by the API. */
  ask: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  /** The officer at a counter calls whoever is next. */
  call: (counter: number) => Promise<CounterView>;
  /** The officer calls the same visitor again. */
  recall: (counter: number) => Promise<CounterView>;
  /** Whoever was called is served and goes home. */
  finish: () => Promise<void>;
  /** The supervisor lets in the device that shows this code. */
  approve: (code: string) => Promise<void>;
  /** The supervisor shuts out every board. */
  revokeBoards: () => Promise<void>;
}

/** An office with counters 1 to 3 that is open at any hour, so that tests may run at any hour. */
export async function openLobby({ url, supervisor }: House): Promise<Lobby> {
  let cookie = '';
  let keys = 0;

  async function ask<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  await ask('POST', 'api/session', supervisor);
  const { settings } = await ask<SettingsView>('GET', 'api/settings');
  const always = { opens: '00:00', closes: '23:59' };
  const letters = settings.lines.map(({ letter }) => letter);
  await ask('PUT', 'api/settings', {
    ...settings,
    hours: settings.hours.map(() => always),
    closedOn: [],
    lines: settings.lines.map(line => ({ ...line, quota: null })),
    counters: [1, 2, 3].map(number => ({ id: `loket-${number}`, number, lines: letters })),
  });
  const approve = async (code: string) => {
    await ask('POST', 'api/devices/approve', { code });
  };
  const kiosk = await ask<PairView>('POST', 'api/devices', { kind: 'kiosk' });
  await approve(kiosk.code);

  const called = new Map<number, string>();
  const step = (name: string, counter: number) =>
    ask<CounterView>('POST', `api/tickets/${called.get(counter)}/${name}`, { counter: `loket-${counter}` });

  return {
    approve,
    ask,
    draw: (line = 'A', wish = {}) =>
      ask(
        'POST',
        'api/tickets',
        { line, ...wish },
        {
          authorization: `Bearer ${kiosk.token}`,
          'idempotency-key': `lobby-${process.pid}-${keys++}`,
        },
      ),
    async call(counter) {
      const view = await ask<CounterView>('POST', `api/counters/loket-${counter}/next`, {});
      called.set(counter, view.current!.id);
      return view;
    },
    recall: counter => step('recall', counter),
    async finish() {
      for (const counter of called.keys()) {
        await step('serve', counter);
        await step('finish', counter);
        called.delete(counter);
      }
    },
    async revokeBoards() {
      const { devices } = await ask<{ devices: { id: string; kind: string; state: string }[] }>('GET', 'api/devices');
      for (const { id, kind, state } of devices) {
        if (kind === 'board' && state === 'approved') await ask('POST', `api/devices/${id}/revoke`, {});
      }
    },
  };
}
