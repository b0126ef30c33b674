import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '@layan/elements/requirement-checklist/requirement-checklist.ts';
import type { RequirementChecklist } from '@layan/elements/requirement-checklist/requirement-checklist.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { fakeTime } from '../support/fake-time.ts';
import { agency, bareService, service, typicalService } from '../support/fixtures.ts';

type Change = LayanEvent<'layan-checklist-change'>;

/** A host that does what it is asked. */
function follow(event: Change) {
  Object.assign(event.target as RequirementChecklist, event.detail);
}

describe('requirement-checklist', () => {
  async function checklist(parts: Partial<RequirementChecklist> = {}, onChange: (event: Change) => void = follow) {
    const element = await fixture<RequirementChecklist>(
      html`<layan-requirement-checklist
        .agency=${agency}
        .service=${typicalService}
        @layan-checklist-change=${onChange}
      ></layan-requirement-checklist>`,
    );
    Object.assign(element, parts);
    await element.updateComplete;
    return element;
  }

  const words = (element: RequirementChecklist) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  const boxes = (element: RequirementChecklist) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? []),
  ];
  const seen = (element: RequirementChecklist, selector: string) =>
    element.shadowRoot?.querySelector(selector)?.checkVisibility() ?? false;

  function button(element: RequirementChecklist, name: string): HTMLButtonElement {
    const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(button =>
      button.textContent?.includes(name),
    );
    if (!found) throw new Error(`No button ${name}`);
    return found;
  }

  it('asks first as whom one comes, with nobody chosen', async () => {
    const element = await checklist();

    expect(words(element))
      .to.contain('Sebagai siapa Anda datang?')
      .and.to.contain('Masyarakat')
      .and.to.contain('Operator Desa');
    expect(boxes(element)).to.deep.equal([]);
  });

  it('shows the list of the applicant that is chosen, with the focus above it', async () => {
    const element = await checklist();
    const changed = oneEvent(element, 'layan-checklist-change');

    button(element, 'Operator Desa').click();

    expect((await changed).detail).to.deep.equal({ group: 1, ticked: [] });
    await element.updateComplete;
    expect(words(element))
      .to.contain('Sebagai: Operator Desa')
      .and.to.contain('Surat tugas')
      .and.not.to.contain('Fotokopi KTP');
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Operator Desa');
  });

  it('lets one say so again, and keeps what was ticked', async () => {
    const element = await checklist({ group: 0, ticked: ['0.1'] });

    button(element, 'Ganti').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Sebagai siapa Anda datang?');
    button(element, 'Masyarakat').click();
    await element.updateComplete;

    expect(boxes(element).map(box => box.checked)).to.deep.equal([false, true, false, false]);
  });

  it('asks nobody where everybody brings the same', async () => {
    const same = service({ requirements: { groups: [{ items: [{ text: 'KTP' }] }] } });
    const element = await checklist({ service: same });

    expect(boxes(element).length).to.equal(1);
    expect(words(element)).not.to.contain('Sebagai');
  });

  it('is ticked off with the keyboard, the whole list', async () => {
    const element = await checklist({ group: 0 });

    boxes(element)[0]?.focus();
    for (let at = 0; at < 4; at++) {
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Tab' });
    }
    await element.updateComplete;

    expect(element.ticked).to.deep.equal(['0.0', '0.1', '0.2.0', '0.2.1']);
    expect(words(element)).to.contain('Lengkap. Anda siap ke loket.');
  });

  it('is ticked by touching anywhere on the line', async () => {
    const element = await checklist({ group: 0 });

    element.shadowRoot?.querySelector('label')?.click();
    await element.updateComplete;

    expect(element.ticked).to.deep.equal(['0.0']);
  });

  it('says in words what is missing, also to those who listen', async () => {
    const element = await checklist({ group: 0, ticked: ['0.0'] });
    expect(words(element)).to.contain('Yang masih kurang: 3');

    boxes(element)[1]?.click();

    await waitUntil(() => document.querySelector('.layan-announcer')?.textContent === 'Yang masih kurang: 2');
    expect(words(element)).to.contain('Yang masih kurang: 2');
  });

  it('says nothing when the host changes the ticks by itself', async () => {
    const element = await checklist({ group: 0 });
    const region = document.querySelector('.layan-announcer');
    if (region) region.textContent = '';

    const time = fakeTime();
    element.ticked = ['0.0'];
    await element.updateComplete;
    time.pass(1_000);
    time.restore();

    expect(document.querySelector('.layan-announcer')?.textContent ?? '').to.equal('');
  });

  it('shows the host’s state where the host does not follow', async () => {
    const element = await checklist({ group: 0 }, () => {});

    boxes(element)[0]?.click();
    await element.updateComplete;

    expect(boxes(element)[0]?.checked).to.equal(false);
    expect(words(element)).to.contain('Yang masih kurang: 4');
  });

  it('names what the nested lines belong to, and says when all of them are there', async () => {
    const element = await checklist({ group: 0, ticked: ['0.2.0'] });
    const branch = element.shadowRoot?.querySelector('[role=group]');
    const name = () =>
      element.shadowRoot?.getElementById(branch?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    expect(name()).to.contain('Surat pengantar dari desa').and.not.to.contain('lengkap)');

    element.ticked = ['0.2.0', '0.2.1'];
    await element.updateComplete;

    expect(name()).to.contain('(lengkap)');
  });

  it('shows the decree’s notes', async () => {
    const element = await checklist({ group: 0 });

    expect(words(element)).to.contain('Catatan Berkas dibawa dalam map.');
  });

  it('sends one to the officer where the decree does not say, and never says complete', async () => {
    for (const requirements of [null, { groups: [{ items: [] }] }]) {
      const element = await checklist({ service: service({ ...bareService, requirements }), group: 0 });

      expect(words(element)).to.contain('Silakan tanyakan kepada petugas.').and.not.to.contain('Lengkap');
    }
  });

  it('goes home as a code that carries what is ticked now', async () => {
    const element = await checklist({ group: 0, link: 'https://layan.example/bawa/#1.abc' });
    const code = element.shadowRoot?.querySelector('layan-qr-code');
    expect(code?.value).to.equal('https://layan.example/bawa/#1.abc');
    expect(code?.label).to.equal('Surat keterangan terdaftar bansos');

    element.link = 'https://layan.example/bawa/#1.def';
    await element.updateComplete;

    expect(code?.value).to.equal('https://layan.example/bawa/#1.def');
  });

  it('cannot be taken home before one has said as whom one comes, nor without a link', async () => {
    expect(words(await checklist({ link: 'https://layan.example/bawa/#1.abc' }))).not.to.contain('Bawa pulang');
    expect(words(await checklist({ group: 0 }))).not.to.contain('Bawa pulang');
  });

  it('asks for paper only where there is a printer', async () => {
    const element = await checklist({ group: 0, link: 'https://layan.example/' });
    const asked = oneEvent(element, 'layan-checklist-print');

    button(element, 'Cetak').click();

    expect((await asked).detail).to.deep.equal({ service: typicalService.id });
    element.paperless = true;
    await element.updateComplete;
    expect(words(element)).not.to.contain('Cetak daftar');
  });

  it('prints the list with boxes, agency, title and date, and without buttons, on A4 and on a receipt', async () => {
    const element = await checklist({ group: 0, ticked: ['0.0'], link: 'https://layan.example/' });
    expect(seen(element, '.on-paper')).to.equal(false);

    await emulateMedia({ media: 'print' });
    for (const width of [700, 272]) {
      await setViewport({ width, height: 900 });
      const printed = (element.shadowRoot?.querySelector('section') as HTMLElement).innerText;
      expect(printed).to.contain('Dinas Sosial Kabupaten Sukamaju').and.to.contain('Penerbitan Surat Keterangan');
      expect(printed).to.contain(String(new Date().getFullYear()));
      expect(
        [...(element.shadowRoot?.querySelectorAll('button') ?? [])].filter(button => button.checkVisibility()),
      ).to.deep.equal([]);
      expect(boxes(element).every(box => box.checkVisibility() && box.getBoundingClientRect().width >= 15)).to.equal(
        true,
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 1080, height: 900 });
  });

  it('shows markup in a requirement as text', async () => {
    const nasty = service({
      requirements: {
        groups: [{ for: '<b>x</b>', items: [{ text: '<img src=x onerror=alert(1)>' }], notes: ['<script>1</script>'] }],
      },
    });
    const element = await checklist({ service: nasty, group: 0 });

    expect(element.shadowRoot?.querySelector('img, b, script')).to.equal(null);
    expect(words(element)).to.contain('<img src=x onerror=alert(1)>').and.to.contain('<script>1</script>');
  });

  it('draws nothing without a service', async () => {
    const element = await checklist({ service: null });

    expect(words(element).trim()).to.equal('');
  });
});
