import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/notice/notice.ts';
import type { Notice } from '@layan/elements/notice/notice.ts';

describe('notice', () => {
  it('says what to do about a problem it knows, instead of what is inside it', async () => {
    const notice = await fixture<Notice>(
      html`<layan-notice .problem=${'service-unknown' as const}>Lain</layan-notice>`,
    );

    expect(notice.shadowRoot?.textContent).to.contain('Layanan ini tidak ditemukan.');
    expect(notice.shadowRoot?.textContent).to.contain('tanyakan kepada petugas');
  });

  it('asks to try again only where trying again can help', async () => {
    const notice = await fixture<Notice>(html`<layan-notice .problem=${'unreachable' as const}></layan-notice>`);
    const asked = oneEvent(notice, 'layan-problem-retry');

    notice.shadowRoot?.querySelector('button')?.click();

    await asked;
    notice.problem = 'service-unknown';
    await notice.updateComplete;
    expect(notice.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('interrupts a screen reader only for bad news', async () => {
    const calm = await fixture<Notice>(html`<layan-notice>Loket tutup.</layan-notice>`);
    const bad = await fixture<Notice>(html`<layan-notice kind="bad">Gagal.</layan-notice>`);

    expect(calm.shadowRoot?.querySelector('[role]')?.getAttribute('role')).to.equal('status');
    expect(bad.shadowRoot?.querySelector('[role]')?.getAttribute('role')).to.equal('alert');
  });
});
