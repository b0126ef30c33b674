import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, READABLE } from '@layan/domain/contrast/contrast.ts';
import { DEFAULTS, readChoices, writeChoices, type Choices } from '../../kiosk/builder/choices.ts';
import { addressCaution } from '../../kiosk/builder/address-caution.ts';
import { codeParts } from '../../kiosk/builder/code-parts.ts';
import { rulesOf, tonesOf } from '../../kiosk/builder/colours.ts';
import { matching } from '../../kiosk/builder/matching.ts';
import { realCatalogue } from '../support/catalogues.ts';

describe('what a webmaster chose, in an address', () => {
  it('says nothing while nothing was chosen', () => {
    assert.equal(writeChoices(DEFAULTS), '');
    for (const fragment of ['', '#', '#widget=services']) assert.deepEqual(readChoices(fragment).choices, DEFAULTS);
  });

  it('comes back as it was written, with what is still being typed', () => {
    const choices: Choices = {
      widget: 'checklist',
      agency: 'landak',
      service: 'izin-panti-asuhan',
      lang: 'en',
      action: '#f2b &=',
      way: 'pinned',
      light: false,
      data: true,
      height: true,
      policy: true,
      width: '320',
      read: 'en',
    };
    assert.deepEqual(readChoices(`#${writeChoices(choices)}`), { choices, unknown: [] });
  });

  it('is the default where it is nothing that there is, and is said', () => {
    const { choices, unknown } = readChoices('#widget=foto&way=__proto__&light=maybe&width=9&agency=landak');
    assert.deepEqual(choices, { ...DEFAULTS, agency: 'landak' });
    assert.deepEqual(unknown, ['widget=foto', 'way=__proto__', 'light=maybe', 'width=9']);
  });

  it('is not longer than anybody means it', () => {
    assert.equal(readChoices(`#action=${'f'.repeat(30_000)}`).choices.action.length, 100);
  });
});

/** What CSS mixes in sRGB. */
function mixed(colour: string, share: number, ground: string): string {
  const part = (of: string, at: number) => parseInt(of.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(part(colour, at) * share + part(ground, at) * (1 - share));
  return `#${[1, 3, 5].map(at => mix(at).toString(16).padStart(2, '0')).join('')}`;
}

describe('the agency’s colour', () => {
  it('can be read on its own tint, by day and by night, whatever it is', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff }).map(number => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colours, colour => {
        const tones = tonesOf(colour)!;
        const rules = rulesOf(tones).join();
        for (const [tone, share, ground] of [
          [tones.day, 8, '#ffffff'],
          [tones.night, 12, '#1a2521'],
        ] as const) {
          assert.ok(rules.includes(`color-mix(in srgb, ${tone} ${share}%, ${ground})`));
          assert.ok(contrast(tone, mixed(tone, share / 100, ground)) >= READABLE, `${tone} on its tint`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is used as it is where it can be read, and darker by day where it cannot', () => {
    assert.deepEqual(tonesOf('0B6B57')?.day, '#0b6b57');
    assert.deepEqual(tonesOf('#f2b233')?.asked, '#f2b233');
    assert.notEqual(tonesOf('#f2b233')?.day, '#f2b233');
    assert.equal(tonesOf('#f2b233')?.night, '#f2b233');
    assert.equal(tonesOf('merah'), null);
  });
});

describe('the server’s address in a snippet', () => {
  it('is doubted where pages on the internet could not load from it', () => {
    for (const host of ['localhost', '127.0.0.1', '192.168.1.4', '10.0.0.1', '172.20.0.1', '[::1]', 'layan', 'a.local'])
      assert.equal(addressCaution(`https://${host}/`), 'inside', host);
    assert.equal(addressCaution('http://layan.example.go.id/'), 'insecure');
    for (const host of ['layan.example.go.id', '172.32.0.1', '103.10.1.2', '[2001:db8::1]'])
      assert.equal(addressCaution(`https://${host}/`), null, host);
  });
});

describe('a service that is looked for', () => {
  const { services } = realCatalogue('bangkalan');

  it('is found by parts of our words or the decree’s, in any order', () => {
    assert.ok(matching(services, 'LKS daftar').some(({ id }) => id === 'izin-lks'));
    assert.ok(matching(services, 'penetapan terdaftar').some(({ id }) => id === 'izin-lks'));
    assert.equal(matching(services, '  ').length, services.length);
    assert.deepEqual(matching(services, 'paspor'), []);
  });
});

describe('a snippet as it is shown', () => {
  it('has our own names apart and is the same text', () => {
    const code =
      '<layan-queue-widget class="layan-guest">\n</layan-queue-widget> --layan-color-action [layan a] layan_script()';
    assert.equal(
      codeParts(code)
        .map(({ text }) => text)
        .join(''),
      code,
    );
    assert.deepEqual(
      codeParts(code).flatMap(({ text, own }) => (own ? [text] : [])),
      ['layan-queue-widget', 'layan-queue-widget', '--layan-color-action', 'layan', 'layan_script'],
    );
  });
});
