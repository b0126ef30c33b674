import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/complaint-channels/complaint-channels.ts';
import type { ComplaintChannels } from '@layan/elements/complaint-channels/complaint-channels.ts';
import { bareService, elaborateService, service } from '../support/fixtures.ts';

function links(channels: ComplaintChannels): string[] {
  return [...channels.shadowRoot!.querySelectorAll('a')].map(link => link.href);
}

describe('complaint-channels', () => {
  it('links only what is certainly an address', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${elaborateService}></layan-complaint-channels>`,
    );

    expect(links(channels)).to.deep.equal([
      'https://wa.me/6281200001111',
      'https://wa.me/6281200002222',
      'tel:+6231000000',
      'sms:1708',
      'https://dinsos.sukamaju.example/',
      'https://www.instagram.com/dinsos_kab_sukamaju/',
      'https://www.lapor.go.id/',
    ]);
    expect(channels.shadowRoot?.textContent).to.contain('dinsos@…').and.to.contain('Dinsos Kabupaten Sukamaju');
  });

  it('hands nothing of this page to the sites it links to', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${elaborateService}></layan-complaint-channels>`,
    );

    for (const link of channels.shadowRoot!.querySelectorAll('a')) expect(link.rel).to.contain('noopener');
  });

  it('leaves out what the decree leaves open', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${elaborateService}></layan-complaint-channels>`,
    );

    expect(channels.shadowRoot?.textContent).not.to.contain('Telegram');
  });

  it('says by when a complaint is answered', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${elaborateService}></layan-complaint-channels>`,
    );
    const deadline = [...channels.shadowRoot!.querySelectorAll('li')].find(row =>
      row.textContent?.includes('bersifat normatif'),
    );

    expect(deadline?.textContent).to.contain('dijawab paling lambat 6 hari kerja');
  });

  it('never leaves the page of a kiosk', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels qr .service=${elaborateService}></layan-complaint-channels>`,
    );

    expect(links(channels)).to.deep.equal([]);
    expect(channels.shadowRoot!.querySelectorAll('button').length).to.be.greaterThan(6);
  });

  it('shows an address as a code on request, and gives the focus back with Escape', async () => {
    const whatsapp = service({ complaintChannels: [{ kind: 'whatsapp', value: '0812-0000-1111' }] });
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels qr .service=${whatsapp}></layan-complaint-channels>`,
    );
    const dialog = channels.shadowRoot!.querySelector('dialog')!;

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await channels.updateComplete;

    const code = dialog.querySelector('layan-qr-code')!;
    expect(dialog.open).to.equal(true);
    expect(code.value).to.equal('https://wa.me/6281200001111');
    await waitUntil(() => code.shadowRoot?.querySelector('[role=img]'), 'the code is drawn');
    expect(code.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label')).to.contain('WhatsApp');
    await expect(channels).to.be.accessible();

    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open);
    expect(channels.shadowRoot?.activeElement?.textContent).to.contain('0812-0000-1111');
  });

  it('shows the same code again after it was closed by its button', async () => {
    const whatsapp = service({ complaintChannels: [{ kind: 'whatsapp', value: '0812-0000-1111' }] });
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels qr .service=${whatsapp}></layan-complaint-channels>`,
    );
    const dialog = channels.shadowRoot!.querySelector('dialog')!;
    const opener = channels.shadowRoot!.querySelector('button')!;

    opener.click();
    await channels.updateComplete;
    dialog.querySelector('button')!.click();
    await channels.updateComplete;
    expect(dialog.open).to.equal(false);
    opener.click();
    await channels.updateComplete;

    expect(dialog.open).to.equal(true);
  });

  it('closes the code when another service is shown', async () => {
    const whatsapp = service({ complaintChannels: [{ kind: 'whatsapp', value: '0812-0000-1111' }] });
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels qr .service=${whatsapp}></layan-complaint-channels>`,
    );
    channels.shadowRoot!.querySelector('button')!.click();
    await channels.updateComplete;

    channels.service = elaborateService;
    await channels.updateComplete;

    expect(channels.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
  });

  it('names the national service where the decree names no place', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${bareService}></layan-complaint-channels>`,
    );

    expect(channels.shadowRoot?.textContent).to.contain('tidak mencantumkan tempat mengadu');
    expect(links(channels)).to.deep.equal(['https://www.lapor.go.id/']);
  });

  it('keeps what happens with a complaint behind a disclosure', async () => {
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${elaborateService}></layan-complaint-channels>`,
    );
    const disclosure = channels.shadowRoot!.querySelector('details')!;

    expect(disclosure.open).to.equal(false);
    disclosure.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });

    expect(disclosure.open).to.equal(true);
    expect(disclosure.textContent).to.contain('Petugas menerima aduan');
  });

  it('makes no link of a script, whatever it is called', async () => {
    const nasty = service({
      complaintChannels: [
        { kind: 'website', value: 'javascript:alert(1)' },
        { kind: 'other', value: '<a href="javascript:alert(1)">x</a>' },
      ],
    });
    const channels = await fixture<ComplaintChannels>(
      html`<layan-complaint-channels .service=${nasty}></layan-complaint-channels>`,
    );

    expect(links(channels)).to.deep.equal([]);
    expect(channels.shadowRoot?.textContent).to.contain('javascript:alert(1)');
  });
});
