import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { chromiumArguments, findChromium } from './tests/support/chromium.mjs';
import { commonJsPackages } from './tests/support/common-js.mjs';
import { storyTests } from './tests/support/story-tests.mjs';

/** Elements and stories in a real browser. One page at a time: with more, a two-core machine times out by chance. */
export default {
  files: ['tests/elements/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 120_000,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumArguments } })],
  plugins: [
    storyTests(),
    commonJsPackages(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
