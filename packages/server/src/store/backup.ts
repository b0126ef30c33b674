/** Keeping a copy while the server goes on, and bringing it back while it does not. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigProblem } from '../config.ts';
import { both } from '../words.ts';
import { copyInto, Sqlite, storageProblem, syncFile } from './dialect.ts';
import { newer, NEWEST, versionOf } from './migrations.ts';
import { holdData, openStore, storeFile } from './store.ts';

/** A whole and consistent copy of what was committed. Nothing that exists is written over. */
export function backUp(data: string, file: string): { tickets: number } {
  const source = storeFile(data);
  if (!existsSync(source)) {
    throw new ConfigProblem(both(`Belum ada data di ${data}`, 'There is no data in this folder yet'));
  }
  if (existsSync(file)) {
    throw new ConfigProblem(both(`${file} sudah ada; pilih nama lain`, 'This file exists; choose another name'));
  }
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    copyInto(source, part);
    const tickets = inspect(part);
    renameSync(part, file);
    syncFile(dirname(file));
    return { tickets };
  } catch (error) {
    rmSync(part, { force: true });
    if (storageProblem(error) !== 'full') throw error;
    throw new ConfigProblem(both(`Disk penuh: ${file} tidak dapat ditulis`, 'The disk is full'));
  }
}

/** Puts a copy in the place of the data, which is kept aside. Sessions of the copy's time are over. */
export async function putBack(data: string, file: string): Promise<{ tickets: number; aside: string | null }> {
  const release = holdData(data);
  try {
    const target = storeFile(data);
    const part = `${target}.part`;
    if (!existsSync(file)) throw new ConfigProblem(both(`Berkas ${file} tidak ada`, 'There is no such file'));
    copyFileSync(file, part);
    syncFile(part);
    const tickets = await checked(part, file);
    const aside = existsSync(target) ? `${target}.${stamp()}` : null;
    // The log of the last minutes belongs to the file: both go, or the one would be read into another.
    if (aside)
      for (const end of ['', '-wal', '-shm']) if (existsSync(target + end)) renameSync(target + end, aside + end);
    renameSync(part, target);
    syncFile(data);
    const store = await openStore({ data });
    await store.write(({ db }) => db.deleteFrom('sessions').execute());
    await store.close();
    return { tickets, aside };
  } finally {
    release();
  }
}

/** How many tickets a copy holds; throws where it is damaged, of another program, or from a newer one. */
async function checked(part: string, file: string): Promise<number> {
  try {
    const tickets = inspect(part);
    const copy = new Sqlite(part, { readOnly: true });
    const version = await versionOf(copy.db).finally(() => copy.close());
    if (version > NEWEST) throw new ConfigProblem(newer(version));
    return tickets;
  } catch (error) {
    rmSync(part, { force: true });
    if (error instanceof ConfigProblem) throw error;
    throw new ConfigProblem(
      both(`${file} bukan salinan data Layan yang utuh`, 'This is not a whole copy of Layan’s data'),
    );
  }
}

function inspect(file: string): number {
  const copy = new Sqlite(file, { readOnly: true });
  try {
    const [check] = copy.ask('pragma quick_check');
    if (Object.values(check ?? {})[0] !== 'ok') throw new Error('the copy is damaged');
    return Number(copy.ask('select count(*) as count from tickets')[0]?.count);
  } finally {
    copy.close();
  }
}

function stamp(): string {
  return new Date().toISOString().replace(/[:.]/g, '-');
}
