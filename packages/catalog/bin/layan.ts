/** The command line: `npm run layan -- catalog check FILE…`, `catalog schema`, `search`. */
import { help, UsageProblem, type Command } from './command.ts';
import { check } from './check.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';

const commands: [words: string[], command: Command][] = [
  [['catalog', 'check'], check],
  [['catalog', 'schema'], schema],
  [['search'], search],
];

// Whoever reads us may stop early, as `| head` does.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
const found = commands.find(([words]) => words.every((word, index) => args[index] === word));

if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
} else {
  try {
    if (!found) throw new UsageProblem('');
    const [words, command] = found;
    process.exitCode = await command(args.slice(words.length));
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    console.error(`${error.message ? `${error.message}\n\n` : ''}${help}`);
    process.exitCode = 2;
  }
}
