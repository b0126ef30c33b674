import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeviceView } from '@layan/domain/api/devices.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

const styles = css`
  .pairing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s4};
    padding: ${space.s4} ${space.s5};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  p {
    flex: 1 1 16em;
    line-height: 1.35;
    color: ${color.quiet};
  }
  strong {
    display: block;
    color: ${color.ink};
  }
  .code {
    font-size: ${size.display};
    font-weight: ${weight.display};
    letter-spacing: 0.08em;
    line-height: 1;
    white-space: nowrap;
  }
`;

/** For the office, until a supervisor has let this kiosk give out numbers. Visitors can use all the rest meanwhile. */
@define('layan-kiosk-pairing')
export class KioskPairing extends LayanElement {
  static override styles = [hostStyles, buttonStyles, styles];

  /** What the office knows of this kiosk. */
  @property({ attribute: false }) device: Remote<DeviceView> = { status: 'loading' };

  /** Called to begin anew, after the kiosk was shut out. */
  @property({ attribute: false }) onPairAgain: () => void = () => {};

  override render() {
    if (this.device.status !== 'ready') return nothing;
    const { state, code } = this.device.data;
    if (state === 'revoked') return this.#renderRevoked();
    return state === 'waiting' && code ? this.#renderCode(code) : nothing;
  }

  #renderCode(code: string) {
    return html`<section class="pairing" aria-label=${msg('Untuk petugas', { id: 'kiosk-pairing.name' })}>
      <p>
        <strong>${msg('Untuk petugas: kios ini belum memberi nomor antrean.', { id: 'kiosk-pairing.waiting' })}</strong>
        ${msg('Buka halaman Kantor, bagian Perangkat, lalu masukkan kode ini.', { id: 'kiosk-pairing.how' })}
      </p>
      <bdi class="code">${code.slice(0, 3)} ${code.slice(3)}</bdi>
    </section>`;
  }

  #renderRevoked() {
    return html`<section class="pairing" aria-label=${msg('Untuk petugas', { id: 'kiosk-pairing.name-revoked' })}>
      <p>
        <strong
          >${msg('Untuk petugas: kios ini tidak lagi memberi nomor antrean.', { id: 'kiosk-pairing.revoked' })}</strong
        >
      </p>
      <button class="quiet" @click=${this.onPairAgain}>${msg('Minta kode baru', { id: 'kiosk-pairing.again' })}</button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-kiosk-pairing': KioskPairing;
  }
}
