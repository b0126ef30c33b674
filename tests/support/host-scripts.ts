/** What other people's pages run beside us. */
import { build } from 'esbuild';
import { join } from 'node:path';

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
