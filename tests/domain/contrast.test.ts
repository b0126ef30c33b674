import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, darkened, lightened, luminance, READABLE, readColour } from '@layan/domain/contrast/contrast.ts';

const PAPER = '#fbfaf7';
const NIGHT = '#111a17';

const colours = fc.integer({ min: 0, max: 0xffffff }).map(number => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it('is what WCAG says it is', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff', '#ffffff'), 1);
    // Two greys that every book on the subject names, one on each side of the line.
    assert.ok(contrast('#767676', '#ffffff') >= READABLE);
    assert.ok(contrast('#777777', '#ffffff') < READABLE);
    assert.equal(contrast('#0b6b57', '#ffffff').toFixed(2), '6.45');
    assert.equal(luminance('#ff0000').toFixed(4), '0.2126');
  });

  it('does not ask which of the two is the text', () => {
    fc.assert(fc.property(colours, colours, (one, other) => contrast(one, other) === contrast(other, one)));
  });
});

describe('a colour that somebody wrote', () => {
  it('may be short, long, without its sign and in capitals', () => {
    for (const written of ['#AABBCC', 'aabbcc', ' #abc ', 'ABC']) assert.equal(readColour(written), '#aabbcc', written);
  });

  it('is none when it is a name, half a colour or something else', () => {
    for (const written of ['', '#', 'merah', '#12', '#12345', '#1234567', '#ggg', 'rgb(0 0 0)', '#abc;x'])
      assert.equal(readColour(written), null, written);
  });
});

describe('a tone that can be read', () => {
  it('is the colour itself where that can be read already', () => {
    assert.equal(darkened('#0b6b57', PAPER), '#0b6b57');
    assert.equal(lightened('#6fd0b6', NIGHT), '#6fd0b6');
  });

  it('reaches what is asked, and is never on the other side', () => {
    fc.assert(
      fc.property(colours, colour => {
        const [dark, light] = [darkened(colour, PAPER), lightened(colour, NIGHT)];
        assert.ok(contrast(dark, PAPER) >= READABLE, dark);
        assert.ok(contrast(light, NIGHT) >= READABLE, light);
        assert.ok(luminance(dark) <= luminance(colour) && luminance(light) >= luminance(colour));
      }),
    );
  });

  it('is the nearest one: a step back can no longer be read', () => {
    fc.assert(
      fc.property(colours, colour => {
        const dark = darkened(colour, PAPER);
        fc.pre(dark !== colour);
        const back = [1, 3, 5].map(at => Math.min(255, parseInt(dark.slice(at, at + 2), 16) + 1));
        const lighter = `#${back.map(part => part.toString(16).padStart(2, '0')).join('')}`;
        assert.ok(contrast(lighter, PAPER) < READABLE, `${colour} became ${dark}`);
      }),
    );
  });

  it('keeps the hue: yellow becomes a darker yellow, not grey', () => {
    assert.equal(darkened('#ffcc00', '#ffffff'), '#907300');
    assert.equal(darkened('#ff0000', '#ffffff'), '#ee0000');
  });

  it('is black or white where the ground leaves nothing better', () => {
    assert.equal(darkened('#ff0000', '#222222'), '#000000');
    assert.equal(lightened('#ff0000', '#eeeeee'), '#ffffff');
  });
});
