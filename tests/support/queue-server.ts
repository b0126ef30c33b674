/**
 * The real server as a process of its own, to be measured and killed: `queue-server.ts DATA [START]`. Its clock begins at
 * START, a moment in milliseconds, and goes on from there, so that the office is open whenever the tests run. Says its
 * address and, on the first start, the supervisor's password as one line of JSON.
 */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildApp } from '../../packages/server/src/app.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { Staff } from '../../packages/server/src/people/staff.ts';
import { holdData, openStore } from '../../packages/server/src/store/store.ts';
import { MONDAY } from './office.ts';

const [data = '', start = String(MONDAY)] = process.argv.slice(2);
const offset = Number(start) - Date.now();
const clock = () => Date.now() + offset;

const config = readConfig({
  LAYAN_AGENCY: process.env.LAYAN_AGENCY ?? 'bangkalan',
  LAYAN_DATA: data,
  LAYAN_KEYS: join(data, 'keys.json'),
  PORT: process.env.PORT,
});
const release = holdData(data);
const store = await openStore({ data });
const app = buildApp({ config, store, clock });
await app.listen({ port: config.port, host: '127.0.0.1' });
const first = await new Staff(store).first(clock());

// What a request costs without anything behind it, for comparison in the same run.
const bare = Fastify();
const answer = { type: 'object', properties: { code: { type: 'string' } } };
bare.post('/bare', { schema: { response: { 201: answer } } }, (_, reply) => reply.code(201).send({ code: 'A-001' }));
await bare.listen({ port: 0, host: '127.0.0.1' });

process.on('SIGTERM', () => void close());
process.on('message', message => {
  if (message !== 'memory') return;
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
const portOf = ({ server }: FastifyInstance) => (server.address() as AddressInfo).port;
console.log(JSON.stringify({ port: portOf(app), bare: portOf(bare), password: first?.password ?? null }));

async function close(): Promise<void> {
  await Promise.all([app.close(), bare.close()]);
  await store.close();
  release();
  process.disconnect?.();
}
