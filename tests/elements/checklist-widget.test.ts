import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../widgets/checklist-widget/checklist-widget.ts';
import type { ChecklistWidget } from '../../widgets/checklist-widget/checklist-widget.ts';
import { find, LANDAK, shows, words } from '../support/widget.ts';

describe('checklist-widget', () => {
  it('counts what is still missing while the visitor ticks', async () => {
    const made = await fixture<ChecklistWidget>(
      html`<layan-checklist-widget catalog=${LANDAK} service="rekomendasi-adopsi"></layan-checklist-widget>`,
    );
    await shows(made, 'Yang masih kurang: 14');
    const changed = oneEvent(document, 'layan-checklist-change');

    find(made, 'input[type=checkbox]').click();

    await shows(made, 'Yang masih kurang: 13');
    expect(((await changed) as CustomEvent<{ ticked: string[] }>).detail.ticked).to.have.length(1);
  });

  it('asks first as whom one comes, and keeps the ticks of nobody else', async () => {
    const made = await fixture<ChecklistWidget>(
      html`<layan-checklist-widget
        catalog=${LANDAK}
        service="data-kesejahteraan-sosial-dtks"
      ></layan-checklist-widget>`,
    );
    await shows(made, 'Sebagai siapa Anda datang?');
    find(made, '.choice').click();
    await shows(made, 'Surat Tugas dari Kepala Desa');
    find(made, 'input[type=checkbox]').click();
    await shows(made, 'Yang masih kurang: 1');

    made.service = 'rekomendasi-adopsi';
    await shows(made, 'Yang masih kurang: 14');
  });

  it('asks for the service where none is named', async () => {
    const made = await fixture<ChecklistWidget>(
      html`<layan-checklist-widget catalog=${LANDAK}><p>Bawa KTP</p></layan-checklist-widget>`,
    );
    await shows(made, 'periksa atribut “service”');
    expect(words(made)).to.contain('Bawa KTP');
  });
});
