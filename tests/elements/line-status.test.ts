import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/line-status/line-status.ts';
import type { LineStatus } from '@layan/elements/line-status/line-status.ts';
import { line, lines } from '../support/board-fixtures.ts';

const rows = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('li')].map(row => row.textContent.replace(/\s+/g, ' ').trim());

async function statusOf(...given: Parameters<typeof line>[1][]) {
  const all = given.map((parts, at) => line('ABCD'.charAt(at), { name: { id: 'Umum', en: 'General' }, ...parts }));
  return rows(await fixture<LineStatus>(html`<layan-line-status .lines=${all}></layan-line-status>`));
}

describe('line-status', () => {
  it('says how many wait in each line', async () => {
    expect(await statusOf({ waiting: 12 }, { waiting: 0 })).to.deep.equal(['A 12 menunggu Umum', 'B 0 menunggu Umum']);
  });

  it('says when a line takes nobody any more, and still how many wait in it', async () => {
    expect(await statusOf({ waiting: 4, state: 'closing' }, { waiting: 9, state: 'full' })).to.deep.equal([
      'A 4 menunggu Nomor ditutup Umum',
      'B 9 menunggu Nomor habis Umum',
    ]);
  });

  it('counts nobody in a line that is closed and empty', async () => {
    expect(await statusOf({ state: 'closed' })).to.deep.equal(['A Tutup Umum']);
  });

  it('tells lines apart without colour: letter and picture', async () => {
    const status = await fixture<LineStatus>(html`<layan-line-status .lines=${lines}></layan-line-status>`);
    const marks = [...status.shadowRoot!.querySelectorAll('li')].map(row => row.querySelector('b')?.textContent);
    const pictures = [...status.shadowRoot!.querySelectorAll('li svg')].map(picture => picture.innerHTML);

    expect(new Set(marks).size).to.equal(lines.length);
    expect(new Set(pictures).size).to.equal(lines.length);
  });

  it('says whom to ask where there are no lines', async () => {
    const status = await fixture<LineStatus>(html`<layan-line-status></layan-line-status>`);

    expect(status.shadowRoot!.textContent).to.contain('tanyakan kepada petugas');
  });
});
