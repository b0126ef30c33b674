import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/counter-editor/counter-editor.ts';
import type { CounterEditor } from '@layan/elements/counter-editor/counter-editor.ts';
import { control, errorOf, write } from '../support/form.ts';
import { settings } from '../support/office-fixtures.ts';

describe('counter-editor', () => {
  const { lines } = settings.settings;

  const open = (served = ['B', 'A']) =>
    fixture<CounterEditor>(
      html`<layan-counter-editor
        .value=${{ id: 'loket-1', number: 1, lines: served }}
        .lines=${lines}
      ></layan-counter-editor>`,
    );

  it('serves another line after those it serves already, by keyboard', async () => {
    const editor = await open();

    control(editor, 'C, Lembaga dan relawan sosial').focus();
    await sendKeys({ press: 'Space' });

    expect(editor.value!.lines).to.deep.equal(['B', 'A', 'C']);
  });

  it('puts another line first', async () => {
    const editor = await open(['B', 'A', 'C']);

    write(control(editor, 'mendahulukan'), 'C');

    expect(editor.value!.lines).to.deep.equal(['C', 'B', 'A']);
  });

  it('asks which goes first only where there is more than one', async () => {
    const editor = await open(['B']);

    expect(editor.shadowRoot!.querySelector('select')).to.equal(null);
  });

  it('keeps a number that is none, and says so there', async () => {
    const editor = await open();

    write(control(editor, 'Loket'), 'satu');
    editor.issues = [{ path: 'number', message: { id: 'Nomor loket harus angka.', en: '…' } }];
    await editor.updateComplete;

    expect(control(editor, 'Loket').value).to.equal('satu');
    expect(errorOf(control(editor, 'Loket'))).to.equal('Nomor loket harus angka.');
  });

  it('lets a line go that is no more', async () => {
    const editor = await open(['B', 'X']);

    control(editor, 'X, antrean yang sudah tidak ada').click();

    expect(editor.value!.lines).to.deep.equal(['B']);
  });
});
