import { UsageProblem } from '@layan/catalog/bin/command.ts';

/** The one thing that a command is told. */
export function oneArgument(args: string[], usage: string): string {
  const [first, ...others] = args;
  if (!first || others.length || first.startsWith('-')) throw new UsageProblem(`npm run layan -- ${usage}`);
  return first;
}
