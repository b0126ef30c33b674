import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/line-picker/line-picker.ts';
import type { LinePicker } from '@layan/elements/line-picker/line-picker.ts';
import { lines, MORNING, queue } from '../support/visitor-fixtures.ts';

const made = (shown = lines) =>
  fixture<LinePicker>(
    html`<layan-line-picker
      .state=${{ status: 'ready', data: queue({ lines: shown }), since: MORNING, stale: false } as const}
    ></layan-line-picker>`,
  );
const row = (picker: LinePicker, at: number) => picker.shadowRoot!.querySelectorAll('button')[at]!;

describe('line-picker', () => {
  it('says of each line how busy it is', async () => {
    const picker = await made();

    expect(row(picker, 0).textContent?.replace(/\u2060/g, '')).to.contain('4 menunggu, kira-kira 20–40 menit');
    expect(row(picker, 1).textContent).to.contain('Belum ada yang menunggu');
    expect(row(picker, 2).textContent).to.contain('Nomor hari ini sudah habis');
    expect(row(picker, 3).textContent?.replace(/\s+/g, ' ')).to.contain('1 menunggu').and.not.to.contain('kira-kira');
  });

  it('is told apart by letter and picture as well as colour', async () => {
    const picker = await made();
    const marks = [...picker.shadowRoot!.querySelectorAll('.line-mark')];

    expect(new Set(marks.map(mark => mark.textContent?.trim()))).to.have.property('size', 4);
    expect(new Set(marks.map(mark => mark.querySelector('svg')?.innerHTML))).to.have.property('size', 4);
    expect(new Set(marks.map(mark => mark.getAttribute('data-line-color')))).to.have.property('size', 4);
  });

  it('chooses with the keyboard', async () => {
    const picker = await made();
    const chosen = oneEvent(picker, 'layan-line-choose');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });

    expect((await chosen).detail).to.deep.equal({ line: 'B' });
  });

  it('lets a full line be chosen, for its reason is told where it leads', async () => {
    const picker = await made();
    const chosen = oneEvent(picker, 'layan-line-choose');
    row(picker, 2).click();

    expect((await chosen).detail).to.deep.equal({ line: 'C' });
  });

  it('sends people to an officer where there is no line at all', async () => {
    const picker = await made([]);

    expect(picker.shadowRoot!.textContent).to.contain('langsung ke petugas');
  });
});
