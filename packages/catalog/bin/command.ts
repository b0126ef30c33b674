import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../src/words.ts';

/** Does what its name says and resolves with the exit code. */
export type Command = (args: string[]) => Promise<number> | number;

/** The command line makes no sense: the help is shown and the exit code is 2. */
export class UsageProblem extends Error {}

export const help = `Layan

  npm run --silent layan -- catalog check FILE… [--json] [--lang id|en]
      Periksa berkas katalog: apa yang salah, apa yang belum ada, apa yang janggal.
      Check catalogue files: what is wrong, what is missing, what is odd. Exit code 1 if a file is invalid.

  npm run --silent layan -- catalog schema
      Tulis ulang packages/catalog/catalog.schema.json dari skema Layan.
      Write packages/catalog/catalog.schema.json again from Layan's schema.

  npm run --silent layan -- search [--agency SLUG|all] [--limit N] [--json] [--lang id|en]
      Cari layanan: satu pertanyaan per baris dari masukan baku. --json: satu baris JSON per pertanyaan.
      Find services: one query a line from standard input. --json: one line of JSON for each.

  --lang id (baku, default) | en`;

/** Like `parseArgs`, but an unknown option is a usage problem, not a crash. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageProblem((error as Error).message);
  }
}

export function readLanguage(value: string): Language {
  if (value === 'id' || value === 'en') return value;
  throw new UsageProblem(`--lang ${value}: id | en`);
}
