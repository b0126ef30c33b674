/** Listens and closes; everything else is in `app.ts`. */
import type { AddressInfo } from 'node:net';
import { buildApp } from './app.ts';
import { KeyRing } from './complaints/key-ring.ts';
import { newKeysTold } from './complaints/rotate.ts';
import { ConfigProblem, readConfig, type Config } from './config.ts';
import { Staff } from './people/staff.ts';
import { holdData, openStore, type Store } from './store/store.ts';
import { both } from './words.ts';

try {
  await listen(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigProblem)) throw error;
  console.error(error.message.replace(/\s+/g, ' '));
  process.exitCode = 1;
}

async function listen(config: Config): Promise<void> {
  const release = holdData(config.data);
  const store = await openStore(config);
  const keys = new KeyRing(config.keys);
  const app = buildApp({ config, store, keys });
  const close = () =>
    void app
      .close()
      .then(() => store.close())
      .then(release)
      .finally(() => process.exit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
  // The launcher's channel: without it, a killed `npm start` would leave a server behind.
  process.once('disconnect', close);
  process.channel?.unref();
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    // The streams first: they ask the store.
    await app.close();
    await store.close();
    release();
    if (error instanceof ConfigProblem) throw error;
    throw new ConfigProblem(unusable(config, error as NodeJS.ErrnoException));
  }
  await tellFirstPassword(store);
  if (keys.created) newKeysTold(keys.file).forEach(line => console.log(line));
  const { port } = app.server.address() as AddressInfo;
  const name = ['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host;
  console.log(both(config.agency.name, config.agency.place.name));
  console.log(`${both('Layan siap', 'Layan is ready')}: http://${name.includes(':') ? `[${name}]` : name}:${port}/`);
}

/** Printed once, on the first start, and kept nowhere but as a hash. */
async function tellFirstPassword(store: Store): Promise<void> {
  const first = await new Staff(store).first(Date.now());
  if (!first) return;
  console.log(both('Masuk pertama kali sebagai supervisor', 'Sign in for the first time as the supervisor'));
  console.log(`  ${both('nama', 'name')}: ${first.name}`);
  console.log(`  ${both('kata sandi', 'password')}: ${first.password}`);
  console.log(both('Kata sandi ini tidak ditampilkan lagi', 'This password is not shown again'));
}

function unusable({ host, port }: Config, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EADDRINUSE':
      return both(
        `Port ${port} sedang dipakai program lain; pilih yang lain dengan PORT`,
        `Port ${port} is in use; choose another with PORT`,
      );
    case 'EACCES':
      return both(
        `Port ${port} tidak boleh dipakai; pilih di atas 1023 dengan PORT`,
        `Port ${port} is not allowed; choose one above 1023 with PORT`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return both(
        `LAYAN_HOST: alamat "${host}" bukan milik komputer ini`,
        `LAYAN_HOST: the address "${host}" is not this computer's`,
      );
    default:
      return both(`Server tidak dapat mendengarkan di ${host}:${port}`, `The server cannot listen there: ${message}`);
  }
}
