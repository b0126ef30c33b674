import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../widgets/services-widget/services-widget.ts';
import type { ServicesWidget } from '../../widgets/services-widget/services-widget.ts';
import { BANGKALAN, consoleLines, find, LANDAK, NOWHERE, search, shows, words } from '../support/widget.ts';

const CARD = 'Rekomendasi adopsi anak';

async function widget(): Promise<ServicesWidget> {
  const made = await fixture<ServicesWidget>(html`<layan-services-widget catalog=${LANDAK}></layan-services-widget>`);
  await shows(made, CARD);
  return made;
}

function card(host: Element, name: string): HTMLElement {
  const list = find(host, 'layan-service-list');
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>('.card')].find(each => words(each).includes(name))!;
}

describe('services-widget', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows every service of the catalogue, and keeps what stands in the tag until then', async () => {
    const made = await fixture<ServicesWidget>(
      html`<layan-services-widget catalog=${LANDAK}><p>Daftar lama</p></layan-services-widget>`,
    );
    expect(words(made)).to.equal('Daftar lama');

    await shows(made, CARD);

    expect(find(made, 'layan-service-list').shadowRoot!.querySelectorAll('.card')).to.have.length(11);
    expect(words(made)).not.to.contain('Daftar lama');
  });

  it('finds a service in the visitor’s own words, and says so when there is none', async () => {
    const made = await widget();
    await waitUntil(() => search(made, 'input[type=search]') !== null);
    const box = find<HTMLInputElement>(made, 'input[type=search]');

    box.focus();
    await sendKeys({ type: 'mau adopsi' });
    await waitUntil(() => !words(made).includes('Bantuan logistik'));
    expect(words(made)).to.contain(CARD);

    box.select();
    await sendKeys({ type: 'bikin ktp' });
    await shows(made, 'Layanan itu tidak ada di sini');
    expect(words(made)).to.contain('Disdukcapil');
  });

  it('opens a service in place, with an address of its own, and comes back with the browser’s button', async () => {
    const made = await widget();
    card(made, CARD).click();
    await shows(made, 'Yang perlu Anda siapkan');

    expect(location.hash).to.equal('#layanan=rekomendasi-adopsi');
    expect(made.shadowRoot!.activeElement?.textContent).to.contain('Semua layanan');

    history.back();
    await shows(made, 'Bantuan logistik');
    expect(location.hash).to.equal('');
  });

  it('goes on to the list of papers and back one step at a time', async () => {
    const made = await widget();
    card(made, CARD).click();
    await shows(made, 'Periksa berkas saya');
    find(find(made, 'layan-service-detail'), '.action').click();
    await shows(made, 'Yang masih kurang');

    expect(location.hash).to.equal('#layanan=rekomendasi-adopsi&daftar');
    find(made, '.back').click();
    await shows(made, 'Yang perlu Anda siapkan');
    find(made, '.back').click();
    await shows(made, 'Bantuan logistik');
  });

  it('leaves a service to the page that wants to open it itself', async () => {
    const made = await widget();
    const opened = oneEvent(document, 'layan-service-open');
    document.addEventListener('layan-service-open', event => event.preventDefault(), { once: true });

    card(made, CARD).click();

    expect((await opened).detail).to.deep.equal({ service: 'rekomendasi-adopsi' });
    await new Promise(requestAnimationFrame);
    expect(location.hash).to.equal('');
    expect(words(made)).to.contain('Bantuan logistik');
  });

  it('leaves the page’s address alone when it is told to', async () => {
    const made = await fixture<ServicesWidget>(
      html`<layan-services-widget placeless catalog=${LANDAK}></layan-services-widget>`,
    );
    await shows(made, CARD);
    card(made, CARD).click();
    await shows(made, 'Yang perlu Anda siapkan');
    expect(location.hash).to.equal('');

    find(made, '.back').click();
    await shows(made, 'Bantuan logistik');
  });

  it('opens what the address names, also in the query of a page without JavaScript', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#layanan=penanganan-orang-telantar`);
    const made = await fixture<ServicesWidget>(html`<layan-services-widget catalog=${LANDAK}></layan-services-widget>`);
    await shows(made, 'Penanganan Orang Terlantar');

    find(made, '.back').click();
    await shows(made, CARD);
    expect(location.hash).to.equal('');
  });

  it('says what is wrong in a notice and in one line for the webmaster, and keeps what stands in the tag', async () => {
    const lines = await consoleLines(async () => {
      const made = await fixture<ServicesWidget>(
        html`<layan-services-widget catalog=${NOWHERE}><p>Daftar lama</p></layan-services-widget>`,
      );
      await shows(made, 'belum dipasang dengan lengkap');
      expect(words(made)).to.contain('Daftar lama').and.to.contain('catalog');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<layan-services-widget>').and.to.contain('catalog');
  });

  it('asks for the attributes it needs', async () => {
    const lines = await consoleLines(async () => {
      const made = await fixture<ServicesWidget>(html`<layan-services-widget></layan-services-widget>`);
      await shows(made, 'periksa atribut “endpoint”');
    });
    expect(lines).to.have.length(1);
  });

  it('shows another agency when the attribute changes', async () => {
    const made = await widget();
    made.catalog = BANGKALAN;
    await shows(made, 'Surat keterangan terdaftar bansos');
    expect(words(made)).not.to.contain(CARD);
  });
});
