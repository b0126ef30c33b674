import { build } from 'esbuild';

/** Packages that are still CommonJS: Vite turns them into modules by itself, the test server needs help. */
const PACKAGES = ['/node_modules/qrcode/'];

export function commonJsPackages() {
  return {
    name: 'layan-common-js',
    async serve({ path }) {
      if (!PACKAGES.some(name => path.startsWith(name))) return;
      const { outputFiles } = await build({ entryPoints: [`.${path}`], bundle: true, format: 'esm', write: false });
      return { type: 'js', body: outputFiles[0].text };
    },
  };
}
