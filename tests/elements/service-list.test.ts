import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/service-list/service-list.ts';
import type { ServiceList } from '@layan/elements/service-list/service-list.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { bareService, longService, service, typicalService } from '../support/fixtures.ts';

const ready = (data: Service[]) => ({ status: 'ready' as const, data, since: 0, stale: false });

function rows(list: ServiceList): HTMLElement[] {
  return [...list.shadowRoot!.querySelectorAll('li')];
}

describe('service-list', () => {
  it('shows the services in the order given, as one list', async () => {
    const list = await fixture<ServiceList>(
      html`<layan-service-list .state=${ready([typicalService, bareService])}></layan-service-list>`,
    );

    expect(list.shadowRoot?.querySelectorAll('ul')).to.have.length(1);
    expect(rows(list).map(row => row.innerText.split('\n')[0])).to.deep.equal([
      'Surat keterangan terdaftar bansos',
      'Mendirikan Posyantek desa',
    ]);
  });

  it('opens the service that is reached and pressed with the keyboard', async () => {
    const list = await fixture<ServiceList>(
      html`<layan-service-list .state=${ready([typicalService, bareService])}></layan-service-list>`,
    );
    const opened = oneEvent(list, 'layan-service-open');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });

    expect((await opened).detail).to.deep.equal({ service: 'fasilitasi-posyantek' });
  });

  it('links where it is told to, unless someone takes the opening over', async () => {
    const hrefFor = ({ id }: Service) => `#layanan/${id}`;
    const list = await fixture<ServiceList>(
      html`<layan-service-list .state=${ready([typicalService])} .hrefFor=${hrefFor}></layan-service-list>`,
    );
    const link = list.shadowRoot!.querySelector('a')!;

    expect(link.getAttribute('href')).to.equal('#layanan/surat-keterangan-terdaftar');

    list.addEventListener('layan-service-open', event => event.preventDefault());
    link.click();

    expect(location.hash).to.equal('');
  });

  it('keeps the row under the finger when the order changes', async () => {
    const list = await fixture<ServiceList>(
      html`<layan-service-list .state=${ready([typicalService, bareService, longService])}></layan-service-list>`,
    );
    rows(list)[2]!.querySelector('button')!.focus();

    list.state = ready([longService, typicalService]);
    await list.updateComplete;

    expect(list.shadowRoot?.activeElement).to.equal(rows(list)[0]!.querySelector('button'));
  });

  it('tells services of two agencies apart that have the same id', async () => {
    const other = service({ ...typicalService, source: { file: 'lain.txt', lines: [[1, 2]] }, name: 'Yang lain' });
    const list = await fixture<ServiceList>(
      html`<layan-service-list .state=${ready([typicalService, other])}></layan-service-list>`,
    );

    list.state = ready([other, typicalService]);
    await list.updateComplete;

    expect(rows(list).map(row => row.textContent?.includes('Yang lain'))).to.deep.equal([true, false]);
  });

  it('says what to do when there is nothing', async () => {
    const list = await fixture<ServiceList>(html`<layan-service-list .state=${ready([])}></layan-service-list>`);

    expect(list.shadowRoot?.textContent).to.contain('tanyakan kepada petugas');
  });

  it('keeps the services on screen when the connection is lost', async () => {
    const list = await fixture<ServiceList>(
      html`<layan-service-list .state=${ready([typicalService])}></layan-service-list>`,
    );

    list.state = { ...ready([typicalService]), stale: true };
    await list.updateComplete;

    expect(rows(list)).to.have.length(1);
    expect(list.shadowRoot?.textContent).to.contain('Sambungan sedang terputus');
  });
});
