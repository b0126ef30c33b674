/**
 * The real server as a process of its own, to be measured and killed: `queue-server.ts DATA [START]`. Its clock begins at
 * START, a moment in milliseconds, and goes on from there, so that the office is open whenever the tests run. Says its
 * address and, on the first start, the supervisor's password as one line of JSON.
 */
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../packages/server/src/app.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { Staff } from '../../packages/server/src/people/staff.ts';
import { holdData, openStore } from '../../packages/server/src/store/store.ts';
import { MONDAY } from './office.ts';

const [data = '', start = String(MONDAY)] = process.argv.slice(2);
const offset = Number(start) - Date.now();
const clock = () => Date.now() + offset;

const config = readConfig({ LAYAN_AGENCY: 'bangkalan', LAYAN_DATA: data, PORT: process.env.PORT });
const release = holdData(data);
const store = await openStore({ data });
const app = buildApp({ config, store, clock });
// What a request costs without a queue behind it, for comparison in the same run.
app.post(
  '/bare',
  { schema: { response: { 201: { type: 'object', properties: { code: { type: 'string' } } } } } },
  (_, reply) => reply.code(201).send({ code: 'A-001' }),
);
await app.listen({ port: config.port, host: '127.0.0.1' });
const first = await new Staff(store).first(clock());
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => store.close())
      .then(release),
);
process.on('message', message => {
  if (message === 'memory') {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
});
console.log(JSON.stringify({ port: (app.server.address() as AddressInfo).port, password: first?.password ?? null }));
