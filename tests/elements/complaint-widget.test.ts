import { expect, fixture, html } from '@open-wc/testing';
import '../../widgets/complaint-widget/complaint-widget.ts';
import type { ComplaintWidget } from '../../widgets/complaint-widget/complaint-widget.ts';
import { CODE } from '../support/complaint-fixtures.ts';
import { find, shows, words } from '../support/widget.ts';

describe('complaint-widget', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  const made = () =>
    fixture<ComplaintWidget>(
      html`<layan-complaint-widget endpoint="/stories/office/"><p>Telepon (031) 123</p></layan-complaint-widget>`,
    );
  const press = (widget: ComplaintWidget, text: string) => {
    const buttons = [
      ...widget.shadowRoot!.querySelectorAll('button'),
      ...(widget.shadowRoot!.querySelector('layan-complaint-form')?.shadowRoot?.querySelectorAll('button') ?? []),
    ];
    buttons.find(button => button.textContent.includes(text))!.click();
  };

  it('begins with two ways: to say something, and to read an answer', async () => {
    const widget = await made();

    await shows(widget, 'Sampaikan sesuatu');
    expect(words(widget)).to.contain('Lihat jawaban dengan kode').and.not.to.contain('Telepon');
  });

  it('asks one question at a time, and tells the page around nothing of the answers', async () => {
    const widget = await made();
    const heard: string[] = [];
    for (const name of ['layan-complaint-draft', 'layan-complaint-follow'] as const)
      widget.parentElement!.addEventListener(name, () => heard.push(name));
    await shows(widget, 'Sampaikan sesuatu');
    press(widget, 'Sampaikan sesuatu');
    await shows(widget, 'Apakah ini tentang Dinas Sosial Kabupaten Sukamaju?');
    press(widget, 'Ya');
    await shows(widget, 'Apa yang ingin Anda sampaikan?');

    expect(heard).to.deep.equal([]);
  });

  it('goes on in this tab where it was left', async () => {
    const first = await made();
    await shows(first, 'Sampaikan sesuatu');
    press(first, 'Sampaikan sesuatu');
    await shows(first, 'Apakah ini tentang');
    press(first, 'Ya');
    await shows(first, 'Apa yang ingin Anda sampaikan?');
    first.remove();

    await shows(await made(), 'Apa yang ingin Anda sampaikan?');
  });

  it('opens with a code where it is given one', async () => {
    const widget = await fixture<ComplaintWidget>(
      html`<layan-complaint-widget endpoint="/stories/office/" code=${CODE}></layan-complaint-widget>`,
    );

    await shows(widget, 'Enam angka pada tanda terima Anda');
    expect(find<HTMLInputElement>(widget, '#code').value).to.equal(CODE);
  });

  it('takes nothing for another office than the server’s own', async () => {
    const widget = await fixture<ComplaintWidget>(
      html`<layan-complaint-widget endpoint="/stories/office/" agency="landak"></layan-complaint-widget>`,
    );

    await shows(widget, 'periksa atribut “agency”');
  });

  it('says which attribute leads nowhere', async () => {
    const widget = await fixture<ComplaintWidget>(
      html`<layan-complaint-widget endpoint="/stories/nowhere/"><p>Telepon (031) 123</p></layan-complaint-widget>`,
    );

    await shows(widget, 'periksa atribut “endpoint”');
    expect(words(widget)).to.contain('Telepon');
  });
});
