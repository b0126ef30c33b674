import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/recent-calls/recent-calls.ts';
import type { RecentCalls } from '@layan/elements/recent-calls/recent-calls.ts';
import { call, calls } from '../support/board-fixtures.ts';

const rows = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('li')].map(row => row.textContent.replace(/\s+/g, ' ').trim());

describe('recent-calls', () => {
  it('shows each number with its counter, newest first', async () => {
    const recent = await fixture<RecentCalls>(html`<layan-recent-calls .calls=${calls.slice(0, 2)}></layan-recent-calls>`);

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

  it('keeps each row for its number when a new one comes in', async () => {
    const recent = await fixture<RecentCalls>(html`<layan-recent-calls .calls=${calls}></layan-recent-calls>`);
    const first = recent.shadowRoot!.querySelector('li');

    recent.calls = [call('B-005', 2), ...calls];
    await recent.updateComplete;

    expect(recent.shadowRoot!.querySelectorAll('li')[1]).to.equal(first);
  });
});
