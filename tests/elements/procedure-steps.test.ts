import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/procedure-steps/procedure-steps.ts';
import type { ProcedureSteps } from '@layan/elements/procedure-steps/procedure-steps.ts';
import { elaborateService, typicalService } from '../support/fixtures.ts';

describe('procedure-steps', () => {
  it('tells the steps in order, as an ordered list, with what is nested inside its step', async () => {
    const steps = await fixture<ProcedureSteps>(
      html`<layan-procedure-steps .procedure=${typicalService.procedure}></layan-procedure-steps>`,
    );
    const list = steps.shadowRoot!.querySelector('ol')!;

    expect(list.children).to.have.length(3);
    expect(list.children[0]!.textContent).to.equal('Pemohon menyerahkan berkas kepada petugas;');
    expect(list.children[1]!.querySelector('li')?.textContent).to.equal('bila kurang, berkas dikembalikan');
  });

  it('keeps three levels of nesting apart', async () => {
    const steps = await fixture<ProcedureSteps>(
      html`<layan-procedure-steps .procedure=${elaborateService.procedure}></layan-procedure-steps>`,
    );

    expect([...steps.shadowRoot!.querySelectorAll('ol ul ul > li')].map(entry => entry.textContent)).to.deep.equal([
      'di rumah',
      'di sekolah',
    ]);
  });

  it('says for whom each list is, and its notes', async () => {
    const steps = await fixture<ProcedureSteps>(
      html`<layan-procedure-steps .procedure=${elaborateService.procedure}></layan-procedure-steps>`,
    );
    const headings = [...steps.shadowRoot!.querySelectorAll('h4')];

    expect(headings.map(heading => heading.textContent)).to.deep.equal(['Korban dan keluarga', 'Instansi terkait']);
    expect(headings[0]!.parentElement?.textContent).to.contain('di luar jam kerja');
    expect(headings[1]!.parentElement?.textContent).not.to.contain('di luar jam kerja');
  });

  it('shows the flow chart’s boxes in order beneath the steps', async () => {
    const { procedure, flow } = elaborateService;
    const steps = await fixture<ProcedureSteps>(
      html`<layan-procedure-steps .procedure=${procedure} .flow=${flow}></layan-procedure-steps>`,
    );
    const lists = [...steps.shadowRoot!.querySelectorAll('ol')];

    expect([...lists.at(-1)!.children].map(box => (box as HTMLElement).innerText.split('\n')[0])).to.deep.equal([
      'Pengguna layanan menyampaikan laporan',
      'Petugas menerima laporan',
      'Rapat penanganan kasus',
      'Pendampingan',
    ]);
    expect(steps.shadowRoot?.textContent).to.contain('Bagan alurnya');
  });

  it('says in one sentence that the decree states nothing', async () => {
    const steps = await fixture<ProcedureSteps>(html`<layan-procedure-steps></layan-procedure-steps>`);

    expect(steps.shadowRoot?.textContent).to.contain('tidak dicantumkan');
    expect(steps.shadowRoot?.querySelector('ol')).to.equal(null);
  });

  it('marks the decree’s words as Indonesian and shows markup as text', async () => {
    const procedure = { groups: [{ items: [{ text: '<img src=x onerror=alert(1)>' }] }] };
    const steps = await fixture<ProcedureSteps>(
      html`<layan-procedure-steps .procedure=${procedure}></layan-procedure-steps>`,
    );

    expect(steps.shadowRoot?.querySelector('img')).to.equal(null);
    expect(steps.shadowRoot?.querySelector('ol')?.lang).to.equal('id');
  });
});
