import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { COMPONENTS } from '@layan/domain/catalog/vocabulary.ts';
import { coverage, parsed } from '@layan/catalog/coverage.ts';
import { readTranscription } from '@layan/catalog/transcription.ts';

const SERVICES = { landak: 11, kapuas: 10, bangkalan: 21, purwakarta: 1, kaltara: 7 };

describe('the transcription of the decrees', () => {
  for (const [slug, count] of Object.entries(SERVICES)) {
    const { catalogue, decree, omissions } = readTranscription(slug);

    it(`has all ${count} services of ${slug}, each line of them and nothing else`, () => {
      assert.equal(catalogue.services.length, count);
      assert.deepEqual(coverage(catalogue, decree, omissions), []);
    });

    it(`gives a reason for every line and word of ${slug} that is left out`, () => {
      for (const { reason } of [...omissions.lines, ...omissions.words]) assert.ok(reason.length > 10, reason);
    });

    it(`tells of every component that ${slug} does not state`, () => {
      for (const service of catalogue.services) {
        for (const component of COMPONENTS) {
          if (parsed(service, component).length) continue;
          const told = service.findings.some(
            ({ code, where }) =>
              code === 'missing-body' ||
              (['missing-component', 'not-stated', 'empty-item'].includes(code) && where.startsWith(component)),
          );
          assert.ok(told, `${service.id}: ${component} is not stated and no finding says so`);
        }
      }
    });
  }
});

describe('the check of a transcription', () => {
  const { catalogue, decree, omissions } = readTranscription('purwakarta');
  const changed = (change: (service: Service) => void) => {
    const copy = structuredClone(catalogue);
    change(copy.services[0]!);
    return coverage(copy, decree, omissions);
  };

  it('finds a word that the decree does not have', () => {
    const problems = changed(service => (service.products![0]!.text += ' dan lainnya'));
    assert.ok(problems.some(problem => problem.includes('not in the decree')));
  });

  it('finds a sentence of the decree that is missing', () => {
    const problems = changed(service => service.requirements!.groups[0]!.items.pop());
    assert.ok(problems.some(problem => problem.includes('in the decree but not parsed')));
  });

  it('finds a line of the tables that no service claims', () => {
    const problems = changed(service => {
      service.evaluation = null;
      delete service.verbatim.evaluation;
    });
    assert.ok(problems.some(problem => problem.includes('is in no service')));
  });

  it('finds a text under the wrong component', () => {
    const problems = changed(service => {
      const { products, legalBasis } = service.verbatim;
      service.verbatim.products = legalBasis!;
      service.verbatim.legalBasis = products!;
    });
    assert.ok(problems.some(problem => problem.includes('labelled')));
  });
});
