/** Somebody's own project with our npm package in it, as `npm install` would leave it; nothing is fetched for it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writePackage } from '../../widgets/bin/package.ts';
import { root } from '../gates/tree.ts';

export interface Project {
  folder: string;
  /** What npm put into the package. */
  packed: string[];
  write: (name: string, text: string) => string;
  remove: () => void;
}

/** What the package itself, or a test, needs from npm. */
const FROM_NPM = ['lit', '@lit/localize', '@types/react', 'preact', 'solid-js'];

export async function newProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'layan-npm-'));
  const made = join(folder, 'made');
  const installed = join(folder, 'node_modules', '@layan', 'widgets');
  await writePackage(made);
  const output = execFileSync('npm', ['pack', '--json', '--offline', '--pack-destination', folder], {
    cwd: made,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [{ filename, files }] = JSON.parse(String(output)) as [{ filename: string; files: { path: string }[] }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  for (const name of FROM_NPM) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('package.json', '{ "private": true, "type": "module" }');
  return {
    folder,
    packed: files.map(({ path }) => path),
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
