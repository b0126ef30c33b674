import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/service-detail/service-detail.ts';
import type { ServiceDetail } from '@layan/elements/service-detail/service-detail.ts';
import type { Agency, Service } from '@layan/domain/catalog/schema.ts';
import { agency, bareService, elaborateService, service, typicalService } from '../support/fixtures.ts';

async function detailOf(data: Service, options: { agency?: Agency; qr?: boolean } = {}): Promise<ServiceDetail> {
  const state = { status: 'ready' as const, data, since: 0, stale: false };
  return fixture<ServiceDetail>(
    html`<layan-service-detail
      .state=${state}
      .agency=${options.agency ?? agency}
      ?qr=${options.qr ?? false}
    ></layan-service-detail>`,
  );
}

/** What stands under a heading. */
function under(detail: ServiceDetail, heading: string): string {
  const found = [...detail.shadowRoot!.querySelectorAll('h3, h4, dt')].find(
    ({ textContent }) => textContent === heading,
  );
  return found?.parentElement?.textContent?.replace(heading, '').trim() ?? `no heading “${heading}”`;
}

describe('service-detail', () => {
  it('is headed by plain words, with the official title beneath, marked as Indonesian', async () => {
    const detail = await detailOf(typicalService);
    const title = [...detail.shadowRoot!.querySelectorAll('header [lang=id]')].map(({ textContent }) => textContent);

    expect(detail.shadowRoot?.querySelector('h2')?.textContent).to.equal('Surat keterangan terdaftar bansos');
    expect(title).to.deep.equal(['Penerbitan Surat Keterangan Terdaftar dalam Data Kesejahteraan']);
  });

  it('answers how long, how much and what for at a glance', async () => {
    const detail = await detailOf(typicalService);

    expect(under(detail, 'Lamanya')).to.equal('30 menit');
    expect(under(detail, 'Biayanya')).to.equal('Gratis');
    expect([...detail.shadowRoot!.querySelectorAll('dd')][2]?.textContent?.trim()).to.equal(
      'Surat Keterangan Terdaftar',
    );
  });

  it('never calls a dash free, and says openly what the decree does not state', async () => {
    const detail = await detailOf(bareService);

    expect(under(detail, 'Biayanya')).to.equal('Tidak dicantumkan');
    expect(under(detail, 'Berapa biayanya')).to.equal('Tidak dicantumkan');
    expect(under(detail, 'Yang perlu Anda siapkan')).to.equal('Tidak dicantumkan');
    expect(detail.shadowRoot?.textContent).not.to.match(/gratis/i);
  });

  it('sends the citizen to an officer where the decree only names the service', async () => {
    const detail = await detailOf(service({ name: 'Fasilitasi Pengisian Prodeskel' }));

    expect(detail.shadowRoot?.querySelector('layan-notice')?.textContent).to.contain(
      'tanyakan syarat dan caranya kepada petugas',
    );
    expect(detail.shadowRoot?.textContent)
      .to.contain('Fasilitasi Pengisian Prodeskel')
      .and.to.contain('Tentang standar ini');
  });

  it('shows time and cost as written beside the short form', async () => {
    const detail = await detailOf(elaborateService);

    expect(under(detail, 'Lamanya')).to.contain('Berbeda-beda');
    expect(under(detail, 'Berapa lama')).to.equal(elaborateService.processingTime?.text);
    expect(under(detail, 'Berapa biayanya'))
      .to.contain('Sesuai Peraturan Daerah')
      .and.to.match(/Rp\s?10\.000/);
  });

  it('opens the checklist with the keyboard', async () => {
    const detail = await detailOf(typicalService);
    const opened = oneEvent(detail, 'layan-checklist-open');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });

    expect((await opened).detail).to.deep.equal({ service: 'surat-keterangan-terdaftar' });
  });

  it('offers no checklist where there is nothing to check', async () => {
    const detail = await detailOf(bareService);

    expect([...detail.shadowRoot!.querySelectorAll('button')].map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  it('lists the requirements of each kind of applicant, nested as printed', async () => {
    const detail = await detailOf(typicalService);
    const requirements = under(detail, 'Yang perlu Anda siapkan');

    for (const words of [
      'Masyarakat',
      'Operator Desa',
      'Fotokopi KTP',
      'nama lengkap dan alamat',
      'Berkas dibawa dalam map.',
    ]) {
      expect(requirements).to.contain(words);
    }
  });

  it('keeps the eight other components and the decree behind “Tentang standar ini”', async () => {
    const detail = await detailOf(elaborateService);
    const about = [...detail.shadowRoot!.querySelectorAll('details')].find(({ textContent }) =>
      textContent?.includes('Tentang standar ini'),
    )!;

    expect(about.open).to.equal(false);
    about.querySelector('summary')!.click();

    expect(about.open).to.equal(true);
    await expect(detail).to.be.accessible();
    expect(about.querySelectorAll('h4')).to.have.length(8);
    expect(under(detail, 'Jumlah petugas')).to.equal('2 (dua) orang');
    expect(about.textContent)
      .to.contain('Keputusan Nomor 400/1/2025, November 2025')
      .and.to.contain('Kepala Dinas Sosial');
    expect(under(detail, 'Nomor layanan dalam dokumen')).to.equal('8');
    expect(under(detail, 'Disebut juga')).to.equal('Pelayanan Pendampingan Korban Tindak Kekerasan');
  });

  it('takes a component from the whole agency’s standards where the service has none of its own', async () => {
    const shared = {
      legalBasis: null,
      facilities: [{ text: 'Ruang laktasi' }],
      competence: null,
      supervision: null,
      staffing: { text: '12 orang', count: 12 },
      serviceGuarantee: null,
      safetyGuarantee: null,
      evaluation: null,
    };
    const detail = await detailOf(service({ legalBasis: [{ text: 'Undang-Undang' }] }), {
      agency: { ...agency, standards: shared },
    });

    expect(under(detail, 'Tempat dan peralatan'))
      .to.contain('Berlaku untuk semua layanan')
      .and.to.contain('Ruang laktasi');
    expect(under(detail, 'Jumlah petugas')).to.contain('12 orang');
    expect(under(detail, 'Dasar hukum')).to.equal('Undang-Undang');
    expect(under(detail, 'Keahlian petugas')).to.equal('Tidak dicantumkan');
  });

  it('passes on that it stands in a kiosk', async () => {
    const detail = await detailOf(typicalService, { qr: true });

    expect(detail.shadowRoot?.querySelector('layan-complaint-channels')?.qr).to.equal(true);
  });

  it('shows markup in any text as text', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const items = [{ text: nasty, items: [{ text: nasty }] }];
    const detail = await detailOf(
      service({
        name: nasty,
        otherNames: ['<script>alert(1)</script>'],
        requirements: { groups: [{ for: nasty, items, notes: [nasty] }] },
        processingTime: { text: nasty, parts: [] },
        cost: { text: nasty, free: null },
        products: items,
        facilities: items,
        editorial: { plain: { id: nasty, en: nasty }, events: [] },
      }),
    );

    expect(detail.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(detail.shadowRoot?.querySelector('h2')?.textContent).to.equal(nasty);
  });

  it('says what to do when the service is not known', async () => {
    const detail = await fixture<ServiceDetail>(
      html`<layan-service-detail
        .state=${{ status: 'failed', problem: 'service-unknown' } as const}
      ></layan-service-detail>`,
    );

    expect(detail.shadowRoot?.querySelector('layan-notice')?.shadowRoot?.textContent).to.contain('tidak ditemukan');
  });
});
