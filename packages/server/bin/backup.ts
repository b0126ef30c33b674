import { resolve } from 'node:path';
import type { Command } from '@layan/catalog/bin/command.ts';
import { readConfig } from '../src/config.ts';
import { backUp } from '../src/store/backup.ts';
import { both } from '../src/words.ts';
import { oneArgument } from './arguments.ts';

export const backup: Command = args => {
  const file = resolve(oneArgument(args, 'backup FILE'));
  const { tickets } = backUp(readConfig(process.env).data, file);
  console.log(both(`Tersimpan: ${file} (${tickets} nomor)`, `Saved: ${tickets} tickets`));
  return 0;
};
