import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/counter-choice/counter-choice.ts';
import type { CounterChoice } from '@layan/elements/counter-choice/counter-choice.ts';
import { lines } from '../support/counter-fixtures.ts';

const counters = [
  { id: '1', number: 1, lines: ['A', 'B'], busy: true },
  { id: 'x2', number: 2, lines: ['C'], busy: false },
];

describe('counter-choice', () => {
  it('shows each counter with its lines, and whether somebody is served there', async () => {
    const choice = await fixture<CounterChoice>(
      html`<layan-counter-choice .state=${ready(counters)} .lines=${lines}></layan-counter-choice>`,
    );
    const [one, two] = [...(choice.shadowRoot?.querySelectorAll('button') ?? [])].map(button => button.textContent);

    expect(one).to.contain('Loket 1').and.to.contain('Rehabilitasi sosial').and.to.contain('Sedang melayani');
    expect(two).to.contain('Loket 2').and.not.to.contain('Sedang melayani');
  });

  it('seats the officer at the counter they choose', async () => {
    const choice = await fixture<CounterChoice>(
      html`<layan-counter-choice .state=${ready(counters)}></layan-counter-choice>`,
    );
    const chosen = oneEvent(choice, 'layan-counter-choose');

    choice.shadowRoot?.querySelectorAll('button')[1]?.click();

    expect((await chosen).detail).to.deep.equal({ counter: 'x2' });
  });

  it('says where counters come from when there is none', async () => {
    const choice = await fixture<CounterChoice>(
      html`<layan-counter-choice .state=${ready([])}></layan-counter-choice>`,
    );

    expect(choice.shadowRoot?.textContent).to.contain('Belum ada loket');
  });
});
