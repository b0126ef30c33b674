import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/pledge/pledge.ts';
import type { Pledge } from '@layan/elements/pledge/pledge.ts';
import { agency } from '../support/fixtures.ts';

describe('pledge', () => {
  it('quotes the promise word for word, a paragraph each', async () => {
    const pledge = await fixture<Pledge>(html`<layan-pledge .agency=${agency}></layan-pledge>`);
    const quote = pledge.shadowRoot!.querySelector('blockquote')!;

    expect([...quote.querySelectorAll('p')].map(paragraph => paragraph.textContent)).to.deep.equal(agency.pledge);
    expect(quote.lang).to.equal('id');
  });

  it('says who promised it, in which decree and when, as exactly as the document does', async () => {
    const pledge = await fixture<Pledge>(html`<layan-pledge .agency=${agency}></layan-pledge>`);

    expect(pledge.shadowRoot?.textContent)
      .to.contain('Kepala Dinas Sosial')
      .and.to.contain('Keputusan Nomor 400/1/2025, November 2025');

    pledge.agency = { ...agency, decree: { ...agency.decree, date: '2024-05-08' } };
    await pledge.updateComplete;
    expect(pledge.shadowRoot?.textContent).to.contain('8 Mei 2024');
  });

  it('invents no signature where the document has none', async () => {
    const unsigned = { ...agency, decree: { number: null, date: null, title: 'Standar', official: null } };
    const pledge = await fixture<Pledge>(html`<layan-pledge .agency=${unsigned}></layan-pledge>`);

    expect(pledge.shadowRoot?.textContent).not.to.contain('Keputusan').and.not.to.contain('null');
  });

  it('draws nothing when the office has published no promise', async () => {
    const pledge = await fixture<Pledge>(html`<layan-pledge .agency=${{ ...agency, pledge: null }}></layan-pledge>`);

    expect(pledge.shadowRoot?.childElementCount).to.equal(0);
  });
});
