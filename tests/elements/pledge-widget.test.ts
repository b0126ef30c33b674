import { expect, fixture, html } from '@open-wc/testing';
import '../../widgets/pledge-widget/pledge-widget.ts';
import type { PledgeWidget } from '../../widgets/pledge-widget/pledge-widget.ts';
import { BANGKALAN, LANDAK, shows, words } from '../support/widget.ts';

describe('pledge-widget', () => {
  it('shows what the office has promised, and who signed it', async () => {
    const made = await fixture<PledgeWidget>(html`<layan-pledge-widget catalog=${LANDAK}></layan-pledge-widget>`);

    await shows(made, 'SANGGUP MENYELENGGARAKAN PELAYANAN');
    expect(words(made)).to.contain('PAOLIP');
  });

  it('says so where the office has published no promise', async () => {
    const made = await fixture<PledgeWidget>(html`<layan-pledge-widget catalog=${BANGKALAN}></layan-pledge-widget>`);

    await shows(made, 'belum mencantumkan maklumat pelayanannya');
  });
});
