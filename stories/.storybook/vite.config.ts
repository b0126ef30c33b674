import { defineConfig } from 'vite';

/** Storybook brings its own plugins; what it needs from us is the same target as the kiosk. */
export default defineConfig({ build: { target: 'es2022', chunkSizeWarningLimit: 2000 } });
