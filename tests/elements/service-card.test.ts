import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/service-card/service-card.ts';
import type { ServiceCard } from '@layan/elements/service-card/service-card.ts';
import { bareService, service, typicalService } from '../support/fixtures.ts';

describe('service-card', () => {
  it('shows the plain words first and the decree’s title beneath', async () => {
    const card = await fixture<ServiceCard>(html`<layan-service-card .service=${typicalService}></layan-service-card>`);
    const words = card.shadowRoot?.textContent ?? '';

    expect(words.indexOf('Surat keterangan terdaftar bansos')).to.be.lessThan(
      words.indexOf('Penerbitan Surat Keterangan'),
    );
    expect(words).to.contain('30 menit').and.to.contain('Gratis');
  });

  it('never says “free” where the decree prints a dash', async () => {
    const card = await fixture<ServiceCard>(html`<layan-service-card .service=${bareService}></layan-service-card>`);

    expect(card.shadowRoot?.textContent).not.to.contain('Gratis');
  });

  it('opens its service when touched', async () => {
    const card = await fixture<ServiceCard>(html`<layan-service-card .service=${typicalService}></layan-service-card>`);
    const opened = oneEvent(card, 'layan-service-open');

    card.shadowRoot?.querySelector('button')?.click();

    expect((await opened).detail).to.deep.equal({ service: 'surat-keterangan-terdaftar' });
  });

  it('shows markup in a title as text', async () => {
    const nasty = service({
      name: '<img src=x onerror=alert(1)>',
      editorial: { plain: { id: '<b>Tebal</b>', en: 'Bold' }, events: [] },
    });
    const card = await fixture<ServiceCard>(html`<layan-service-card .service=${nasty}></layan-service-card>`);

    expect(card.shadowRoot?.querySelector('img, b')).to.equal(null);
    expect(card.shadowRoot?.textContent).to.contain('<b>Tebal</b>');
  });
});
