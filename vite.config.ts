import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Every folder of `kiosk/` with a page of its own. */
const pages = readdirSync('kiosk').filter(name => name !== 'dist' && existsSync(`kiosk/${name}/index.html`));

/** The full-screen apps and the visitor's pages for the phone, in one build with shared chunks. */
export default defineConfig({
  root: 'kiosk',
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: Object.fromEntries(pages.map(page => [page, `kiosk/${page}/index.html`])) },
  },
});
