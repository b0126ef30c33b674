import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/come-back/come-back.ts';
import type { ComeBack, NoNumber } from '@layan/elements/come-back/come-back.ts';
import { MORNING } from '../support/visitor-fixtures.ts';

async function words(
  reason: NoNumber,
  opensAt: number,
  { now = MORNING, timeZone = 'Asia/Jakarta' } = {},
): Promise<string> {
  const back = await fixture<ComeBack>(
    html`<layan-come-back reason=${reason} opens-at=${opensAt} .now=${now} time-zone=${timeZone}></layan-come-back>`,
  );
  return back.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

describe('come-back', () => {
  it('says when the office opens again: today, tomorrow or on which day', async () => {
    expect(await words('closed', Date.UTC(2026, 2, 9, 6))).to.contain('Kami buka lagi hari ini pukul 13.00.');
    expect(await words('closed', Date.UTC(2026, 2, 10, 1))).to.contain('besok, Selasa, pukul 08.00');
    expect(await words('full', Date.UTC(2026, 2, 16, 1))).to.contain('Senin, 16 Maret, pukul 08.00');
  });

  it('counts days by the office’s clock, not the visitor’s or UTC', async () => {
    const lateInUtc = Date.UTC(2026, 2, 9, 16);
    const opens = Date.UTC(2026, 2, 9, 23);

    expect(await words('closed', opens, { now: lateInUtc, timeZone: 'Asia/Jayapura' })).to.contain(
      'hari ini pukul 08.00',
    );
    expect(await words('closed', opens, { now: lateInUtc, timeZone: 'Asia/Jakarta' })).to.contain(
      'besok, Selasa, pukul 06.00',
    );
  });

  it('sends people to an officer where nobody knows when', async () => {
    expect(await words('closing', NaN))
      .to.contain('tanyakan kepada petugas')
      .and.not.to.contain('Invalid');
  });

  it('can be tried again when the server was not reached', async () => {
    const back = await fixture<ComeBack>(html`<layan-come-back reason="unreachable"></layan-come-back>`);
    const again = oneEvent(back, 'layan-problem-retry');
    back.shadowRoot!.querySelector('button')!.click();

    await again;
    expect(back.shadowRoot!.textContent).to.contain('Mintalah nomor kepada petugas');
  });
});
