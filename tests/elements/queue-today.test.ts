import { expect, fixture, html } from '@open-wc/testing';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/queue-today/queue-today.ts';
import type { QueueToday } from '@layan/elements/queue-today/queue-today.ts';
import { wordsOf } from '../support/form.ts';
import { calls, devices, emptyQueue, figures, queue } from '../support/office-fixtures.ts';

describe('queue-today', () => {
  const open = () =>
    fixture<QueueToday>(
      html`<layan-queue-today
        .state=${ready(queue)}
        .figures=${figures}
        .calls=${calls}
        .devices=${devices}
      ></layan-queue-today>`,
    );
  const lines = (today: QueueToday) => [...today.shadowRoot!.querySelectorAll('.lines > li')].map(wordsOf);

  it('tells of each line how many wait, how long, and what came of today', async () => {
    const today = await open();

    const [first, , full] = lines(today);
    expect(first).to.contain('18 menunggu');
    expect(first).to.match(/nomor baru: 35.+60 menit/);
    expect(first).to.contain('241 diambil · 222 selesai · 14 tidak datang');
    expect(full).to.contain('Kuota habis');
  });

  it('adds up what waits in all of them', async () => {
    const today = await open();

    expect(wordsOf(today.shadowRoot!.querySelector('dl')!)).to.match(/^24 ?menunggu/);
  });

  it('says when the office opens again', async () => {
    const today = await open();
    today.state = ready({ ...emptyQueue, opensAt: new Date(2026, 7, 4, 8).getTime() });
    await today.updateComplete;

    expect(today.shadowRoot!.textContent).to.contain('Kantor tutup, buka lagi Selasa, 4 Agustus 2026, 08.00');
  });

  it('shows devices that are silent, and forgets those shut out', async () => {
    const today = await open();

    const words = wordsOf(today.shadowRoot!.querySelector('section:last-child')!);
    expect(words).to.contain('Kios lantai dua Terputus');
    expect(words).not.to.contain('Kios lama');
  });

  it('shows the lines before figures, calls and devices are known', async () => {
    const today = await fixture<QueueToday>(html`<layan-queue-today .state=${ready(queue)}></layan-queue-today>`);

    expect(lines(today).length).to.equal(4);
    expect(today.shadowRoot!.querySelector('section')).to.equal(null);
  });
});
