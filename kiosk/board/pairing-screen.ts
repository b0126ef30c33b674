import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeviceView } from '@layan/domain/api/devices.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';
import { televisionSimpleIcon } from '@layan/elements/icons/television-simple.ts';
import { kawung } from '@layan/elements/kawung.ts';

const styles = css`
  :host {
    position: relative;
    display: grid;
    place-content: center start;
    min-block-size: 0;
  }
  .weave {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 45%;
    color: ${color.action};
    mask-image: linear-gradient(to right, transparent, #000);
  }
  .weave > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .words {
    position: relative;
    display: grid;
    justify-items: start;
    gap: ${space.s5};
  }
  h1 {
    margin: 0;
    font-size: 2em;
    font-weight: ${weight.display};
    line-height: 1.15;
    text-wrap: balance;
  }
  .code {
    font-size: min(7em, 13vw);
    font-weight: 800;
    line-height: 1;
    letter-spacing: 0.06em;
    color: ${color.called};
    white-space: nowrap;
  }
  .code span + span {
    margin-inline-start: 0.3em;
  }
  ol {
    list-style: none;
    counter-reset: step;
    display: grid;
    gap: ${space.s3};
    font-size: ${size.lead};
    color: ${color.quiet};
  }
  li {
    counter-increment: step;
    display: flex;
    align-items: baseline;
    gap: ${space.s3};
  }
  li::before {
    content: counter(step);
    font-weight: ${weight.display};
    color: ${color.ink};
  }
  .todo {
    max-inline-size: 30em;
    font-size: ${size.lead};
    color: ${color.quiet};
  }
  .action {
    border-radius: ${radius.small};
  }
`;

/** A board that the office does not know yet, or no longer: the code by which a supervisor lets it in. */
@define('layan-pairing-screen')
export class PairingScreen extends LayanElement {
  static override styles = [hostStyles, buttonStyles, styles];

  /** What the server knows of this board. */
  @property({ attribute: false }) device: DeviceView | null = null;

  /** Asks for another code. */
  @property({ attribute: false }) onAgain: () => void = () => {};

  override render() {
    return html`
      <div class="weave">${kawung('pairing')}</div>
      ${this.device?.state === 'revoked' ? this.#renderRevoked() : this.#renderCode(this.device?.code ?? '')}
    `;
  }

  #renderCode(code: string) {
    const half = Math.ceil(code.length / 2);
    return html`<div class="words">
      <h1>${msg('Kode papan ini', { id: 'pairing-screen.title' })}</h1>
      <p class="code" aria-label=${[...code].join(' ')}>
        <span>${code.slice(0, half)}</span><span>${code.slice(half)}</span>
      </p>
      <ol>
        <li>${msg('Masuk ke halaman Kantor sebagai supervisor.', { id: 'pairing-screen.sign-in' })}</li>
        <li>${msg('Buka bagian Perangkat dan tulis kode ini.', { id: 'pairing-screen.type' })}</li>
        <li>${msg('Papan menyala sendiri setelah disetujui.', { id: 'pairing-screen.wait' })}</li>
      </ol>
    </div>`;
  }

  #renderRevoked() {
    return html`<div class="words">
      <h1>${msg('Papan ini tidak dipakai lagi', { id: 'pairing-screen.revoked' })}</h1>
      <p class="todo">
        ${msg('Seorang supervisor telah mencabutnya. Sambungkan lagi bila papan ini masih diperlukan.', { id: 'pairing-screen.revoked-todo' })}
      </p>
      <button class="action" autofocus @click=${() => this.onAgain()}>
        ${televisionSimpleIcon}${msg('Minta kode baru', { id: 'pairing-screen.again' })}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-pairing-screen': PairingScreen;
  }
}
