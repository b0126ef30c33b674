import { defineConfig } from 'vite';

/** The four full-screen apps and the visitor's page for the phone, in one build with shared chunks. */
export default defineConfig({
  root: 'kiosk',
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { visitor: 'kiosk/visitor/index.html', bawa: 'kiosk/take-home/index.html' },
    },
  },
});
