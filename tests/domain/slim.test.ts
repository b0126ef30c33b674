import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readCatalogue } from '@layan/domain/catalog/read.ts';
import { jsonLd } from '@layan/domain/publish/json-ld.ts';
import { publicCatalogue } from '@layan/domain/publish/slim.ts';
import { WIDGETS, widgetTag } from '@layan/domain/publish/widget-tag.ts';
import { realCatalogues } from '../support/catalogues.ts';

describe('the catalogue for phones', () => {
  it('is still a catalogue, and half the weight', () => {
    for (const whole of realCatalogues) {
      const slim = publicCatalogue(whole);
      assert.deepEqual(readCatalogue(JSON.parse(JSON.stringify(slim)), { slim: true }), { catalogue: slim });
      const weight = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
      assert.ok(weight(slim) < weight(whole) * 0.65, whole.agency.slug);
    }
  });

  it('shows a visitor the very same, and leaves the whole one as it was', () => {
    for (const whole of realCatalogues) {
      const before = JSON.stringify(whole);
      const slim = publicCatalogue(whole);
      for (const { id } of whole.services) {
        for (const widget of WIDGETS)
          assert.equal(
            widgetTag(widget, slim, { language: 'id', service: id }),
            widgetTag(widget, whole, { language: 'id', service: id }),
          );
        assert.equal(jsonLd(slim, { service: id }), jsonLd(whole, { service: id }));
      }
      assert.equal(JSON.stringify(whole), before);
    }
  });
});
