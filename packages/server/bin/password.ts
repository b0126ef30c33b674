import type { Command } from '@layan/catalog/bin/command.ts';
import { readConfig } from '../src/config.ts';
import { Staff } from '../src/people/staff.ts';
import { openStore } from '../src/store/store.ts';
import { both } from '../src/words.ts';
import { oneArgument } from './arguments.ts';

export const password: Command = async args => {
  const name = oneArgument(args, 'password NAME');
  const store = await openStore(readConfig(process.env));
  try {
    const password = await new Staff(store).reset(name);
    if (password === null) {
      console.error(both(`Tidak ada petugas bernama "${name}"`, 'Nobody has this name'));
      return 1;
    }
    console.log(`${both('Kata sandi baru', 'New password')}: ${password}`);
    return 0;
  } finally {
    await store.close();
  }
};
