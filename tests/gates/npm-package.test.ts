import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../support/chromium.mjs';
import { newProject, type Project } from '../support/npm-project.ts';
import { WIDGETS } from '../../widgets/bin/bundles.ts';
import { root } from './tree.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

let project: Project;
let server: Server;
let browser: Browser;

before(async () => {
  project = await newProject();
  server = createServer((request, response) => {
    try {
      const path = join(project.folder, new URL(request.url!, 'http://x').pathname);
      const content = readFileSync(path);
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments });
  project.write('catalogue.json', readFileSync(join(root, 'packages/catalog/agencies/bangkalan.json'), 'utf8'));
});

after(async () => {
  await browser.close();
  server.close();
  project.remove();
});

test('the package holds what it says, its licences too, and nothing else', () => {
  for (const name of WIDGETS) assert.ok(project.packed.includes(`${name}-widget.js`), name);
  for (const name of ['index.js', 'index.d.ts', 'README.md', 'LICENSE', 'licences.txt', 'layan.css', 'jsx.d.ts'])
    assert.ok(project.packed.includes(name), name);
  assert.deepEqual(
    project.packed.filter(path => !/^(chunks\/)?[\w.-]+\.(js|d\.ts|json|md|txt|css)$|^LICENSE$/.test(path)),
    [],
  );
  const { dependencies, private: kept } = described();
  assert.deepEqual(Object.keys(dependencies), ['lit']);
  assert.equal(kept, undefined);
});

test('each address that the package names is a file of it', () => {
  const { exports } = described();
  const addresses = Object.values(exports).flatMap(each => (typeof each === 'string' ? each : Object.values(each)));
  assert.ok(addresses.length > 10);
  for (const address of addresses) {
    const pattern = new RegExp(`^${address.slice(2).replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`);
    assert.ok(
      project.packed.some(path => pattern.test(path)),
      address,
    );
  }
});

test('in Node, without a document, the root can be imported and registers nothing', () => {
  const script = `
    const { WIDGETS, ...rest } = await import('@layan/widgets');
    console.log(JSON.stringify({ WIDGETS, rest: Object.keys(rest), registry: typeof customElements }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project.folder });
  assert.deepEqual(JSON.parse(String(output)), {
    WIDGETS,
    rest: ['defineAll', 'defineWidget'],
    registry: 'undefined',
  });
});

test('who imports the root and uses nothing of it pays nothing; who imports a widget has it', async () => {
  assert.equal((await bundle(`import '@layan/widgets';`)).trim(), '');
  assert.match(await bundle(`import '@layan/widgets/pledge-widget.js';`), /layan-pledge-widget/);
});

test('in a page nothing is registered until it is asked for; then it works, in the page’s language', async () => {
  const page = await open(
    'main.js',
    // The page speaks Dutch by its own lit-localize: that is none of our business, nor ours of its.
    `import { configureLocalization, msg } from '@lit/localize';
     import { defineWidget, WIDGETS } from '@layan/widgets';
     const { setLocale } = configureLocalization({
       sourceLocale: 'en', targetLocales: ['nl'], loadLocale: async () => ({ templates: { x: 'Dag' } }),
     });
     await setLocale('nl');
     Object.assign(window, { defineWidget, WIDGETS, greeting: () => msg('Hello', { id: 'x' }) });`,
  );
  const defined = () =>
    page.evaluate(names => names.filter(name => customElements.get(`layan-${name}-widget`)), WIDGETS);
  assert.deepEqual(await defined(), []);
  assert.equal(await page.getByRole('link', { name: 'Daftar layanan' }).isVisible(), true);

  const same = await page.evaluate(async () => {
    const { defineWidget } = window as unknown as typeof import('../../widgets/npm/index.ts');
    const given = await Promise.all([defineWidget('services'), defineWidget('services')]);
    return given.every(each => each === document.querySelector('layan-services-widget')!.constructor);
  });
  assert.equal(same, true);
  assert.deepEqual(await defined(), ['services']);
  await page.getByRole('link', { name: 'Bantuan perbaikan rumah tidak layak' }).waitFor();
  await page.getByRole('searchbox').waitFor();
  assert.equal(await shifts(page), 0, 'the list moved when its search box came');

  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.getByRole('link', { name: 'Aid to repair an unfit house' }).waitFor();
  assert.equal(await page.evaluate(() => (window as unknown as { greeting: () => string }).greeting()), 'Dag');
  await page.close();
});

test('a widget that is not there is named, and all can be had at once', async () => {
  const page = await open(
    'all.js',
    `import { defineAll, defineWidget } from '@layan/widgets';
     Object.assign(window, { wrong: await defineWidget('papan').catch(String) });
     await defineAll();`,
  );
  await page.waitForFunction(() => customElements.get('layan-complaint-channels-widget'));
  const wrong = await page.evaluate(() => (window as unknown as { wrong: string }).wrong);
  assert.match(wrong, /^TypeError: Layan has no widget "papan", only services, /);
  await page.close();
});

/** How much has moved that nobody had touched. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const observer = new PerformanceObserver(list =>
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
        );
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
}

interface Described {
  dependencies: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  private?: boolean;
}

function described(): Described {
  return JSON.parse(
    readFileSync(join(project.folder, 'node_modules/@layan/widgets/package.json'), 'utf8'),
  ) as Described;
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project.folder },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** A page with a services widget in it and this script, bundled as its own project would. */
async function open(name: string, script: string): Promise<Page> {
  await build({
    entryPoints: [project.write(`source-${name}`, script)],
    outdir: join(project.folder, 'site'),
    entryNames: name.replace('.js', ''),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  project.write(
    `${name}.html`,
    `<!doctype html><html lang="id"><script type="module" src="/site/${name}"></script>
     <layan-services-widget catalog="/catalogue.json"><a href="/layanan">Daftar layanan</a></layan-services-widget></html>`,
  );
  const page = await browser.newPage();
  page.on('pageerror', error => assert.fail(error));
  const { port } = server.address() as { port: number };
  await page.goto(`http://127.0.0.1:${port}/${name}.html`, { waitUntil: 'load' });
  return page;
}
