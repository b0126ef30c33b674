import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../base/define.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import '../notice/notice.ts';
import { drawMatrix, makeMatrix, type Matrix } from './matrix.ts';
import { styles } from './qr-code.styles.ts';

/** Light squares around the code, without which cameras do not find it. */
const QUIET_ZONE = 4;

/**
 * A code that a phone's camera reads: how an address leaves the kiosk.
 *
 * @tag layan-qr-code
 * @slot caption - What stands beneath the code, such as the address in letters.
 * @csspart code - The light square with the code.
 */
@define('layan-qr-code')
export class QrCode extends LayanElement {
  static override styles = [hostStyles, styles];

  /** What the code says, usually an address; nothing is drawn without it. */
  @property() value = '';

  /** Where it leads, for those who cannot see it. */
  @property() label = '';

  @state() private drawing: Matrix | 'making' | 'too-long' | 'failed' = 'making';

  #making: Promise<void> | undefined;

  override render() {
    if (!this.value) return nothing;
    switch (this.drawing) {
      case 'too-long':
        return html`<layan-notice kind="warn"
          >${msg('Isinya terlalu panjang untuk satu kode QR. Mintalah salinannya kepada petugas.', { id: 'qr-code.too-long' })}</layan-notice
        >`;
      case 'failed':
        return html`<layan-notice kind="warn"
          >${msg('Kode QR belum dapat ditampilkan. Tanyakan alamatnya kepada petugas.', { id: 'qr-code.failed' })}</layan-notice
        >`;
      default:
        return html`<figure>
          <div part="code" class="code">${this.drawing === 'making' ? nothing : this.#renderCode(this.drawing)}</div>
          <figcaption><slot name="caption"></slot></figcaption>
        </figure>`;
    }
  }

  #renderCode(matrix: Matrix) {
    const side = matrix.size + 2 * QUIET_ZONE;
    const label = this.label;
    const name = label
      ? msg(str`Kode QR: ${label}`, { id: 'qr-code.name-label' })
      : msg('Kode QR', { id: 'qr-code.name' });
    return html`<svg
      role="img"
      aria-label=${name}
      viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}"
      shape-rendering="crispEdges"
    >
      <path d=${drawMatrix(matrix)} />
    </svg>`;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('value')) this.#making = this.#make(this.value);
  }

  /** Complete once the code is there, not only its place: whoever prints waits for it. */
  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#making;
    return super.getUpdateComplete();
  }

  async #make(value: string) {
    this.drawing = 'making';
    const matrix = value ? await makeMatrix(value).catch(() => 'failed' as const) : 'making';
    // Another value may have come in the meantime.
    if (value === this.value) this.drawing = matrix ?? 'too-long';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-qr-code': QrCode;
  }
}
