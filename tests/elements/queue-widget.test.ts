import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../widgets/queue-widget/queue-widget.ts';
import type { QueueWidget } from '../../widgets/queue-widget/queue-widget.ts';
import { find, shows, words } from '../support/widget.ts';

describe('queue-widget', () => {
  it('says how many wait in each line, with nothing to press where the office allows no numbers from afar', async () => {
    const made = await fixture<QueueWidget>(
      html`<layan-queue-widget endpoint="/stories/office/"></layan-queue-widget>`,
    );

    await shows(made, '12 menunggu');
    expect(words(made)).to.contain('Jaminan sosial').and.to.contain('Nomor habis');
    expect(made.shadowRoot!.querySelector('layan-line-picker')).to.equal(null);
  });

  it('asks the one question before a number from home is taken', async () => {
    const made = await fixture<QueueWidget>(
      html`<layan-queue-widget endpoint="/stories/office-remote/"></layan-queue-widget>`,
    );
    await shows(made, 'Pilih antrean untuk mengambil nomor dari rumah');
    await shows(made, '7 menunggu');
    const chosen = oneEvent(document, 'layan-line-choose');

    find(made, 'button.line').click();

    expect((await chosen).detail).to.deep.equal({ line: 'A' });
    await shows(made, 'Apakah Anda lansia, hamil');
    find(made, '.back').click();
    await shows(made, 'Rehabilitasi sosial');
  });

  it('loses nothing when the number cannot be taken', async () => {
    const made = await fixture<QueueWidget>(
      html`<layan-queue-widget endpoint="/stories/office-remote/"></layan-queue-widget>`,
    );
    await shows(made, '7 menunggu');
    find(made, 'button.line').click();
    await shows(made, 'Apakah Anda lansia, hamil');

    // The test's server knows no numbers.
    find(made, '.answer').click();

    await shows(made, 'Ini belum berhasil');
    expect(words(made)).to.contain('Apakah Anda lansia, hamil');
  });

  it('says when the office opens again', async () => {
    const made = await fixture<QueueWidget>(
      html`<layan-queue-widget endpoint="/stories/office-closed/"></layan-queue-widget>`,
    );

    await shows(made, 'Kami buka lagi');
  });

  it('says which attribute leads nowhere', async () => {
    const made = await fixture<QueueWidget>(
      html`<layan-queue-widget endpoint="/stories/nowhere/"><p>Telepon (031) 123</p></layan-queue-widget>`,
    );

    await shows(made, 'periksa atribut “endpoint”');
    expect(words(made)).to.contain('Telepon');
  });
});
