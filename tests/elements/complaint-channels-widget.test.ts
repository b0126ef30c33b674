import { expect, fixture, html } from '@open-wc/testing';
import '../../widgets/complaint-channels-widget/complaint-channels-widget.ts';
import type { ComplaintChannelsWidget } from '../../widgets/complaint-channels-widget/complaint-channels-widget.ts';
import { BANGKALAN, find, LANDAK, shows, words } from '../support/widget.ts';

describe('complaint-channels-widget', () => {
  it('shows a service’s ways to complain, as links that write or call', async () => {
    const made = await fixture<ComplaintChannelsWidget>(
      html`<layan-complaint-channels-widget
        catalog=${LANDAK}
        service="data-kesejahteraan-sosial-dtks"
      ></layan-complaint-channels-widget>`,
    );
    await shows(made, 'WhatsApp');

    expect(find<HTMLAnchorElement>(made, 'a[href^="https://wa.me/"]').textContent).to.contain('082153973984');
    expect(words(made)).to.contain('dijawab paling lambat 60 hari kerja');
  });

  it('shows what the office’s services have in common where no service is named', async () => {
    const made = await fixture<ComplaintChannelsWidget>(
      html`<layan-complaint-channels-widget catalog=${BANGKALAN}></layan-complaint-channels-widget>`,
    );
    await shows(made, 'SP4N-LAPOR!');

    expect(words(made)).to.contain('Kotak pengaduan').and.not.to.contain('dinassosialcms');
  });
});
