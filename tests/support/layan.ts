/** Runs the command line as a person would. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '..', '..', 'packages', 'server', 'bin', 'layan.ts');

export interface Outcome {
  code: number | null;
  out: string;
  errors: string;
}

export async function layan(args: string[], input = '', environment: Record<string, string> = {}): Promise<Outcome> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [entry, ...args], { stdio: 'pipe', env });
  child.stdin.on('error', () => undefined).end(input);
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, errors };
}
