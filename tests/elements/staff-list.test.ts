import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/staff-list/staff-list.ts';
import type { StaffList } from '@layan/elements/staff-list/staff-list.ts';
import { button, control, wordsOf, write } from '../support/form.ts';
import { staff } from '../support/office-fixtures.ts';

describe('staff-list', () => {
  const open = () =>
    fixture<StaffList>(html`<layan-staff-list self="supervisor" .state=${ready(staff)}></layan-staff-list>`);
  const row = (list: StaffList, name: string) =>
    [...list.shadowRoot!.querySelectorAll('li')].find(each => wordsOf(each).startsWith(name))!;

  it('asks for another duty and shows the one that holds until it is another', async () => {
    const list = await open();
    const asked = oneEvent(list, 'layan-staff-change');
    const select = control(list, 'Tugas sari');

    select.value = 'supervisor';
    select.dispatchEvent(new Event('change'));

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ id: '2', role: 'supervisor' });
    expect(select.value).to.equal('counter');
  });

  it('switches an account off and on again', async () => {
    const list = await open();
    const said: unknown[] = [];
    list.addEventListener('layan-staff-change', event => said.push(event.detail));

    row(list, 'sari').querySelectorAll('button')[1]!.click();
    row(list, 'wayan').querySelectorAll('button')[1]!.click();

    expect(said).to.deep.equal([
      { id: '2', active: false },
      { id: '4', active: true },
    ]);
  });

  it('does not let anybody shut themselves out by a slip', async () => {
    const list = await open();

    expect(wordsOf(row(list, 'supervisor'))).to.contain('Anda');
    expect(row(list, 'supervisor').querySelector('button, select')).to.equal(null);
  });

  it('takes a new password in a dialog, which stays until it is accepted', async () => {
    const list = await open();
    const said: unknown[] = [];
    list.addEventListener('layan-staff-change', event => {
      said.push(event.detail);
      list.busy = true;
    });

    row(list, 'sari').querySelector('button')!.click();
    await list.updateComplete;
    const dialog = list.shadowRoot!.querySelector('dialog')!;
    const form = dialog.querySelector('layan-staff-form')!;
    await form.updateComplete;
    write(control(form, 'Kata sandi baru'), 'empat kata biasa saja');
    button(form, 'Simpan kata sandi').click();
    await list.updateComplete;

    list.problem = 'unreachable';
    list.busy = false;
    await list.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(control(form, 'Kata sandi baru').value).to.equal('empat kata biasa saja');

    list.problem = null;
    await list.updateComplete;
    button(form, 'Simpan kata sandi').click();
    await list.updateComplete;
    list.busy = false;
    await list.updateComplete;
    expect(dialog.open).to.equal(false);
    expect(said).to.deep.equal([
      { id: '2', password: 'empat kata biasa saja' },
      { id: '2', password: 'empat kata biasa saja' },
    ]);
  });
});
