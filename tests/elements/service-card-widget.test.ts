import { expect, fixture, html } from '@open-wc/testing';
import '../../widgets/service-card-widget/service-card-widget.ts';
import type { ServiceCardWidget } from '../../widgets/service-card-widget/service-card-widget.ts';
import { find, LANDAK, shows, words } from '../support/widget.ts';

describe('service-card-widget', () => {
  it('opens the service beneath its card, and closes it again', async () => {
    const made = await fixture<ServiceCardWidget>(
      html`<layan-service-card-widget catalog=${LANDAK} service="rekomendasi-adopsi"></layan-service-card-widget>`,
    );
    await shows(made, 'Rekomendasi adopsi anak');
    expect(words(made)).not.to.contain('Yang perlu Anda siapkan');

    find(made, '.card').click();
    await shows(made, 'Yang perlu Anda siapkan');

    find(made, '.card').click();
    await new Promise(requestAnimationFrame);
    expect(words(made)).not.to.contain('Yang perlu Anda siapkan');
  });

  it('leads from the service to its list of papers', async () => {
    const made = await fixture<ServiceCardWidget>(
      html`<layan-service-card-widget catalog=${LANDAK} service="rekomendasi-adopsi"></layan-service-card-widget>`,
    );
    await shows(made, 'Rekomendasi adopsi anak');
    find(made, '.card').click();
    await shows(made, 'Periksa berkas saya');

    find(find(made, 'layan-service-detail'), '.action').click();

    await shows(made, 'Yang masih kurang');
  });

  it('is a link where the page says where it leads', async () => {
    const made = await fixture<ServiceCardWidget>(
      html`<layan-service-card-widget
        catalog=${LANDAK}
        service="rekomendasi-adopsi"
        href="/adopsi"
      ></layan-service-card-widget>`,
    );
    await shows(made, 'Rekomendasi adopsi anak');

    expect(find<HTMLAnchorElement>(made, 'a.card').getAttribute('href')).to.equal('/adopsi');
  });

  it('says when there is no such service, and when none is named', async () => {
    const made = await fixture<ServiceCardWidget>(
      html`<layan-service-card-widget catalog=${LANDAK} service="tidak-ada"></layan-service-card-widget>`,
    );
    await shows(made, 'Layanan ini tidak ditemukan');

    made.service = '';
    await shows(made, 'periksa atribut “service”');
  });
});
