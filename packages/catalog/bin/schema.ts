import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { schemaFile } from '../src/library.ts';
import { publishedSchema } from '../src/published-schema.ts';
import { readArguments, type Command } from './command.ts';

export const schema: Command = args => {
  readArguments({ args, options: {} });
  writeFileSync(schemaFile, publishedSchema());
  console.log(relative(process.cwd(), schemaFile));
  return 0;
};
