import { UsageProblem, type Command } from '@layan/catalog/bin/command.ts';
import { usedKeys } from '../src/complaints/cells.ts';
import { KeyRing } from '../src/complaints/key-ring.ts';
import { checkKeys, newKeysTold, rotate } from '../src/complaints/rotate.ts';
import { readConfig } from '../src/config.ts';
import { holdKeys, openStore, type Store } from '../src/store/store.ts';
import { both } from '../src/words.ts';

/** Adds a key and encrypts everything anew with it; the server may go on. */
export const keysRotate: Command = args =>
  withKeys(args, 'keys rotate', async (store, ring, data) => {
    const release = holdKeys(data);
    try {
      return await rotateAndTell(store, ring);
    } finally {
      release();
    }
  });

async function rotateAndTell(store: Store, ring: KeyRing): Promise<number> {
  const { key, cells, resumed, broken } = await rotate(store, ring, Date.now(), done => {
    if (process.stdout.isTTY) process.stdout.write(`\r${done}`);
  });
  if (process.stdout.isTTY) console.log();
  if (resumed) console.log(both('Rotasi yang terputus diselesaikan', 'An interrupted rotation was finished'));
  console.log(both(`${cells} isian dienkripsi ulang dengan kunci ${key}`, `${cells} cells encrypted anew`));
  console.log(
    both(
      `Simpan salinan baru ${ring.file}; kunci lama tetap perlu untuk cadangan lama`,
      'Keep a new copy of the key file; the old keys are still needed for old backups',
    ),
  );
  return tellBroken(broken);
}

/** Opens everything with the keys there are. */
export const keysCheck: Command = args =>
  withKeys(args, 'keys check', async (store, ring) => {
    const { keys, broken } = await checkKeys(store, ring);
    for (const { id, cells, newest } of keys) {
      const use = newest ? both('terbaru', 'newest') : cells ? both('lama, masih dipakai', 'old, still used') : null;
      console.log(`${id}  ${cells}  ${use ?? both('lama, hanya untuk cadangan', 'old, for backups only')}`);
    }
    return tellBroken(broken);
  });

function tellBroken(broken: number): number {
  if (broken) console.error(both(`${broken} isian tidak dapat dibuka`, `${broken} cells cannot be opened`));
  return broken ? 1 : 0;
}

async function withKeys(
  args: string[],
  usage: string,
  job: (store: Store, ring: KeyRing, data: string) => Promise<number>,
): Promise<number> {
  if (args.length) throw new UsageProblem(`npm run layan -- ${usage}`);
  const config = readConfig(process.env);
  const store = await openStore(config);
  try {
    const ring = new KeyRing(config.keys);
    ring.load(await usedKeys(store.read), Date.now());
    if (ring.created) newKeysTold(ring.file).forEach(line => console.log(line));
    return await job(store, ring, config.data);
  } finally {
    await store.close();
  }
}
