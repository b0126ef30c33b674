/** A site without a server: a folder for any web space, with the widgets, one agency's catalogue and a page that shows them. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments, UsageProblem, type Command } from '@layan/catalog/bin/command.ts';
import { readCatalogueFile } from '@layan/catalog/library.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { jsonLd } from '@layan/domain/publish/json-ld.ts';
import { html, Markup } from '@layan/domain/publish/markup.ts';
import { publicCatalogue } from '@layan/domain/publish/slim.ts';
import { widgetTag } from '@layan/domain/publish/widget-tag.ts';
import { ConfigProblem, readConfig } from '../src/config.ts';
import { both } from '../src/words.ts';

export const site: Command = args => {
  const { values, positionals } = readArguments({
    args,
    options: { agency: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new UsageProblem('npm run layan -- site FOLDER [--agency SLUG]');
  const config = readConfig({ ...process.env, ...(values.agency && { LAYAN_AGENCY: values.agency }) });
  if (!existsSync(join(config.widgets, 'v1', 'layan.js')))
    throw new ConfigProblem(
      both('Widget belum dibangun; jalankan npm run build', 'The widgets are not built; run npm run build'),
    );
  const reading = readCatalogueFile(config.catalogue);
  if (!('catalogue' in reading)) throw new ConfigProblem(both('Katalog tidak sah', 'The catalogue is invalid'));
  write(resolve(folder), config.widgets, reading.catalogue);
  console.log(both(`Siap diunggah: ${resolve(folder)}`, 'Ready to be uploaded'));
  return 0;
};

function write(folder: string, widgets: string, catalogue: Catalogue): void {
  const { slug } = catalogue.agency;
  mkdirSync(folder, { recursive: true });
  cpSync(widgets, join(folder, 'layan'), { recursive: true });
  writeFileSync(join(folder, 'layan', `${slug}.json`), JSON.stringify(publicCatalogue(catalogue)));
  writeFileSync(join(folder, 'index.html'), page(catalogue));
}

function page(catalogue: Catalogue): string {
  const title = agencyTitle(catalogue.agency);
  const options = { language: 'id', catalog: `layan/${catalogue.agency.slug}.json` } as const;
  const data = new Markup(jsonLd(catalogue, {}));
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="layan/v1/layan.css" />
        <script type="module" src="layan/v1/layan.js"></script>
        <script type="application/ld+json">
          ${data}
        </script>
      </head>
      <body>
        <h1>${title}</h1>
        <h2>Layanan</h2>
        ${new Markup(widgetTag('services', catalogue, options))}
        <h2>Pengaduan</h2>
        ${new Markup(widgetTag('complaint-channels', catalogue, options))}
      </body>
    </html> `.toString();
}
