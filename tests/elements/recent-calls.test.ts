import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/recent-calls/recent-calls.ts';
import type { RecentCalls } from '@layan/elements/recent-calls/recent-calls.ts';
import { call, calls } from '../support/board-fixtures.ts';

const rows = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('li')].map(row => row.textContent.replace(/\s+/g, ' ').trim());

describe('recent-calls', () => {
  it('shows each number with its counter, newest first', async () => {
    const recent = await fixture<RecentCalls>(
      html`<layan-recent-calls .calls=${calls.slice(0, 2)}></layan-recent-calls>`,
    );

    expect(rows(recent)).to.deep.equal(['A-012 Loket 3', 'B-004 Loket 2']);
  });

  it('leaves the oldest out instead of scrolling', async () => {
    const recent = await fixture<RecentCalls>(html`<layan-recent-calls .calls=${calls} most="4"></layan-recent-calls>`);

    expect(rows(recent)).to.have.length(4);
    expect(rows(recent).join()).not.to.contain('A-010');
  });

  it('says what will be here while nothing has been called', async () => {
    const recent = await fixture<RecentCalls>(html`<layan-recent-calls></layan-recent-calls>`);

    expect(recent.shadowRoot!.textContent).to.contain('baru saja dipanggil');
  });

  it('leaves nothing behind however many calls come and go', async () => {
    const recent = await fixture<RecentCalls>(html`<layan-recent-calls .calls=${calls}></layan-recent-calls>`);
    const nodes = () => recent.shadowRoot!.querySelector('ol')!.childNodes.length;
    const before = nodes();

    for (let number = 1; number <= 50; number++) {
      recent.calls = [call(`B-${100 + number}`, 2), ...recent.calls].slice(0, 12);
      await recent.updateComplete;
    }

    expect(nodes()).to.equal(before);
    expect(rows(recent)[0]).to.equal('B-150 Loket 2');
  });
});
