/** An address as a code for the citizen's own phone, over all else: for a kiosk, which must not be left. Loaded there alone. */
import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { color, radius, space } from '../base/tokens.ts';
import '../qr-code/qr-code.ts';
import type { Code } from './channel-row.ts';

export const styles = css`
  dialog {
    inline-size: min(26em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    padding: ${space.s6} ${space.s5};
    border: 0;
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
  }
  dialog::backdrop {
    background: ${color.scrim};
  }
  .code {
    display: grid;
    gap: ${space.s4};
    text-align: center;
    line-height: 1.4;
  }
  .code layan-qr-code {
    --layan-qr-code-size: 18em;
  }
  .code p {
    color: ${color.quiet};
  }
  @media (forced-colors: active) {
    dialog {
      border: 0.125em solid;
    }
  }
`;

export function codeDialog(code: Code | null, onClose: () => void) {
  const { name = '', text = '', url = '' } = code ?? {};
  return html`<dialog closedby="any" aria-labelledby="code-name" @close=${onClose}>
    <div class="code">
      <h3 id="code-name">${name}</h3>
      <p>${msg('Arahkan kamera ponsel Anda ke kode ini.', { id: 'complaint-channels.code-hint' })}</p>
      <layan-qr-code value=${url} label=${`${name}, ${text}`}><bdi slot="caption">${text}</bdi></layan-qr-code>
      <button class="action" @click=${onClose}>${msg('Tutup', { id: 'complaint-channels.code-close' })}</button>
    </div>
  </dialog>`;
}
