/** `widgets/php/layan.php` in a PHP of its own, where every warning counts. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePhp } from './install-php.mjs';

export const LAYAN_PHP = join(import.meta.dirname, '..', '..', 'widgets', 'php', 'layan.php');

export type Call = [name: string, ...values: unknown[]];

/** What each call gave. Throws when PHP printed anything else: a warning is a failure. */
export async function php<T = string>(...calls: Call[]): Promise<T[]> {
  const printed = await runPhp([join(import.meta.dirname, 'php-calls.php')], {
    file: LAYAN_PHP,
    calls: calls.map(([name, ...values]) => [name, values]),
  });
  try {
    return JSON.parse(printed) as T[];
  } catch {
    throw new Error(`PHP said: ${printed.slice(0, 500)}`);
  }
}

/** What a script printed, warnings and all. */
export async function runPhp(script: string[], input: unknown = null): Promise<string> {
  const command = await ensurePhp();
  const strict = [
    '-d',
    'display_errors=stdout',
    '-d',
    'error_reporting=-1',
    '-d',
    'html_errors=0',
    '-d',
    'memory_limit=256M',
  ];
  const child = spawn(command, [...strict, ...script], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
  child.stdin.on('error', () => undefined).end(JSON.stringify(input));
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  return printed;
}
