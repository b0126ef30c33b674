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
  // Nobody who had it deleted would expect that.
  console.log(
    both(
      'Pengaduan yang dihapus setelah cadangan ini dibuat ada lagi beserta isinya',
      'Complaints that were deleted since this backup was made are there again, with their words',
    ),
  );
  console.log(both('Semua petugas harus masuk lagi', 'All staff must sign in again'));
  return 0;
};
