import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import qrcode from 'qrcode/lib/core/qrcode.js';
import '@layan/elements/qr-code/qr-code.ts';
import type { QrCode } from '@layan/elements/qr-code/qr-code.ts';

const ADDRESS = 'https://sukamaju.example/layanan';

async function shown(code: QrCode): Promise<SVGSVGElement> {
  await waitUntil(() => code.shadowRoot?.querySelector('[role=img]'), 'the code is drawn');
  return code.shadowRoot!.querySelector('svg')!;
}

/** Reads the drawing back as a camera does: dark or light at the middle of each square. */
function dark(drawing: SVGSVGElement, x: number, y: number): boolean {
  const point = new DOMPoint(x + 0.5, y + 0.5);
  return [...drawing.querySelectorAll('path')].some(path => path.isPointInFill(point));
}

async function expectCode(code: QrCode, value: string, errorCorrectionLevel: 'L' | 'M') {
  const drawing = await shown(code);
  const { size, data } = qrcode.create(value, { errorCorrectionLevel }).modules;
  let wrong = 0;
  for (let y = -4; y < size + 4; y++) {
    for (let x = -4; x < size + 4; x++) {
      const inside = x >= 0 && y >= 0 && x < size && y < size;
      if (dark(drawing, x, y) !== Boolean(inside && data[y * size + x])) wrong++;
    }
  }
  expect(wrong).to.equal(0);
  expect(drawing.viewBox.baseVal).to.include({ x: -4, y: -4, width: size + 8, height: size + 8 });
}

describe('qr-code', () => {
  it('draws every square of the code, with light all around', async () => {
    const code = await fixture<QrCode>(html`<layan-qr-code value=${ADDRESS}></layan-qr-code>`);

    await expectCode(code, ADDRESS, 'M');
  });

  it('spends less on error correction when there is much to say', async () => {
    const long = `${ADDRESS}#${'0123456789'.repeat(30)}`;
    const code = await fixture<QrCode>(html`<layan-qr-code value=${long}></layan-qr-code>`);

    await expectCode(code, long, 'L');
  });

  it('is dark on light, in a dark page too', async () => {
    const code = await fixture<QrCode>(html`<layan-qr-code value=${ADDRESS}></layan-qr-code>`);
    code.style.colorScheme = 'dark';
    const drawing = await shown(code);

    expect(getComputedStyle(drawing.parentElement!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(drawing.querySelector('path')!).fill).to.equal('rgb(27, 36, 32)');
  });

  it('says where it leads to those who cannot see it', async () => {
    const code = await fixture<QrCode>(
      html`<layan-qr-code value=${ADDRESS} label="WhatsApp pengaduan"></layan-qr-code>`,
    );

    expect((await shown(code)).getAttribute('aria-label')).to.equal('Kode QR: WhatsApp pengaduan');
  });

  it('follows a change, and shows the last of several quick ones', async () => {
    const code = await fixture<QrCode>(html`<layan-qr-code value="A"></layan-qr-code>`);
    await shown(code);

    code.value = 'B'.repeat(100);
    await code.updateComplete;
    code.value = ADDRESS;
    await code.updateComplete;

    await expectCode(code, ADDRESS, 'M');
  });

  it('says so in a sentence when there is too much to say, and recovers', async () => {
    const code = await fixture<QrCode>(html`<layan-qr-code value=${'ü'.repeat(10_000)}></layan-qr-code>`);
    await waitUntil(() => code.shadowRoot?.querySelector('layan-notice'));

    expect(code.shadowRoot?.textContent).to.contain('terlalu panjang');

    code.value = ADDRESS;
    await expectCode(code, ADDRESS, 'M');
  });

  it('draws nothing without a value', async () => {
    const code = await fixture<QrCode>(html`<layan-qr-code></layan-qr-code>`);

    expect(code.shadowRoot?.childElementCount).to.equal(0);
  });
});
