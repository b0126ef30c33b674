import { resolve } from 'node:path';
import type { Command } from '@layan/catalog/bin/command.ts';
import { readConfig } from '../src/config.ts';
import { putBack } from '../src/store/backup.ts';
import { both } from '../src/words.ts';
import { oneArgument } from './arguments.ts';

export const restore: Command = async args => {
  const file = resolve(oneArgument(args, 'restore FILE'));
  const { tickets, aside } = await putBack(readConfig(process.env).data, file);
  console.log(both(`Dipulihkan: ${tickets} nomor`, `Restored: ${tickets} tickets`));
  if (aside) console.log(both(`Data sebelumnya: ${aside}`, 'The data before is kept there'));
  console.log(both('Semua petugas harus masuk lagi', 'All staff must sign in again'));
  return 0;
};
