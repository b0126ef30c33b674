/** What other people's pages run beside us. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { VERSION } from '@layan/elements/base/version.ts';
import { installFromDebian } from './debian.mjs';
import type { Site } from './host-page.ts';

const root = join(import.meta.dirname, '..', '..');

/** A script with a Lit of its own (`lit` is 3, `lit2` is 2), and an element that counts the visitors who press it. */
export async function ownLit(lit: 'lit' | 'lit2'): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: root,
      contents: `
        import { LitElement, css, html } from '${lit}';
        customElements.define('host-counter', class extends LitElement {
          static properties = { count: {} };
          static styles = css\`button { color: rgb(1, 2, 3); }\`;
          constructor() {
            super();
            this.count = 0;
          }
          render() { return html\`<button @click=\${() => this.count++}>\${this.count} pengunjung</button>\`; }
        });`,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

const OLD = { prototype: 'prototype/prototype.js', mootools: 'mootools/mootools.js' };

/**
 * The libraries of many an older office's site, which change what browsers bring along. No registry has them but Debian's: null
 * on a machine of another kind.
 */
export async function oldLibrary(name: keyof typeof OLD): Promise<string | null> {
  const file = join('/usr/share/javascript', OLD[name]);
  if (!existsSync(file) && spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (!existsSync(file)) await installFromDebian(`libjs-${name}`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`libjs-${name} cannot be installed; run "apt-get update" and try again`);
}

/** Hands out the built widgets from a site of one's own, as though they were of another version. */
export function putVersion(site: Site, version: string): string {
  const built = join(root, 'widgets', 'dist', VERSION);
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    site.put(`/${version}${file.slice(built.length)}`, readFileSync(file, 'utf8').replaceAll(VERSION, version));
  }
  return `/${version}/`;
}
