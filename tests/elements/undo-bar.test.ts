import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '@layan/elements/undo-bar/undo-bar.ts';
import type { UndoBar } from '@layan/elements/undo-bar/undo-bar.ts';
import { NOW } from '../support/counter-fixtures.ts';

async function bar() {
  return fixture<UndoBar>(
    html`<layan-undo-bar
      .step=${'finished' as const}
      .code=${'A-012'}
      .until=${NOW + 8000}
      .now=${NOW}
    ></layan-undo-bar>`,
  );
}

describe('undo-bar', () => {
  it('says what was done, counts down, and goes when it is too late', async () => {
    const undo = await bar();
    expect(undo.shadowRoot?.textContent).to.contain('A-012').and.to.contain('selesai').and.to.contain('8');

    undo.now = NOW + 5500;
    await undo.updateComplete;
    expect(undo.shadowRoot?.textContent).to.contain('3');
    undo.now = NOW + 8000;
    await undo.updateComplete;

    expect(undo.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('takes the step back', async () => {
    const undo = await bar();
    const undone = oneEvent(undo, 'layan-step-undo');

    undo.shadowRoot?.querySelector('button')?.click();

    await undone;
  });

  it('tells a screen reader what was done, but not the seconds', async () => {
    const undo = await bar();
    const said = () => document.querySelector('[role=status]')?.textContent ?? '';
    await waitUntil(() => said() === 'A-012 selesai');

    expect(undo.shadowRoot?.querySelector('[aria-hidden=true]')?.textContent).to.equal('8');
  });
});
