import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { plural } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, radius, size, space } from '@layan/elements/base/tokens.ts';

const styles = css`
  dialog {
    inline-size: min(36em, 92vw);
    padding: ${space.s7};
    border: 0;
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    text-align: center;
  }
  dialog::backdrop {
    background: ${color.scrim};
  }
  .inside {
    display: grid;
    gap: ${space.s5};
    justify-items: stretch;
  }
  .left {
    font-size: ${size.display};
    font-weight: 700;
    color: ${color.action};
  }
`;

/** Asks a visitor who has not touched anything for a while whether they are still there. */
@define('layan-idle-warning')
export class IdleWarning extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, styles];

  /** Seconds until the session ends. */
  @property({ type: Number }) left = 0;

  /** Called when the visitor is still here. */
  @property({ attribute: false }) onStay: () => void = () => {};

  /** Called when the visitor is done. */
  @property({ attribute: false }) onEnd: () => void = () => {};

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    const { left } = this;
    return html`<dialog aria-labelledby="question" @cancel=${this.#onCancel}>
      <div class="inside">
        <h2 id="question">${msg('Apakah Anda masih di sini?', { id: 'idle-warning.question' })}</h2>
        <p>
          ${msg('Agar data Anda tidak terlihat orang lain, layar ini akan kembali ke awal.', { id: 'idle-warning.why' })}
        </p>
        <p class="left" role="timer">
          ${plural(left, {
            one: msg(str`${left} detik lagi`, { id: 'idle-warning.second' }),
            other: msg(str`${left} detik lagi`, { id: 'idle-warning.seconds', desc: 'plural' }),
          })}
        </p>
        <button class="action" autofocus @click=${this.onStay}>
          ${msg('Ya, saya masih di sini', { id: 'idle-warning.stay' })}
        </button>
        <button class="quiet" @click=${this.onEnd}>${msg('Saya sudah selesai', { id: 'idle-warning.end' })}</button>
      </div>
    </dialog>`;
  }

  #onCancel(event: Event) {
    event.preventDefault();
    this.onStay();
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-idle-warning': IdleWarning;
  }
}
