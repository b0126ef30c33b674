import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { keyStyles } from '@layan/elements/base/key-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, space } from '@layan/elements/base/tokens.ts';

/** Every key of the console, and the switch for the letters among them. */
@define('layan-keys-dialog')
export class KeysDialog extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    buttonStyles,
    dialogStyles,
    keyStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
        gap: ${space.s3} ${space.s5};
        line-height: 1.35;
      }
      dl > div {
        display: flex;
        align-items: baseline;
        gap: ${space.s3};
      }
      dt {
        min-inline-size: 3.25em;
      }
      label {
        display: flex;
        gap: ${space.s3};
        line-height: 1.4;
      }
      input {
        inline-size: 1.25em;
        block-size: 1.25em;
        flex: none;
        margin: 0;
        accent-color: ${color.action};
      }
      .action {
        justify-self: start;
      }
    `,
  ];

  /** Letters work as keys. */
  @property({ type: Boolean }) letters = false;

  /** Called when letters are switched on or off. */
  @property({ attribute: false }) onLetters: (on: boolean) => void = () => {};

  /** Called when it has been read. */
  @property({ attribute: false }) onDone: () => void = () => {};

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    return html`<dialog aria-labelledby="title" @close=${() => this.onDone()}>
      <h2 id="title">${msg('Tombol pintas', { id: 'keys-dialog.title' })}</h2>
      <dl>
        ${keyNames().map(
          ([key, does]) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
      <label>
        <input type="checkbox" .checked=${live(this.letters)} @change=${this.#onChange} />
        <span>
          ${msg('Pakai huruf sebagai tombol pintas. Matikan bila Anda mendikte atau sering salah tekan.', {
            id: 'keys-dialog.letters',
          })}
        </span>
      </label>
      <button class="action" autofocus @click=${() => this.dialog.close()}>
        ${msg('Tutup', { id: 'keys-dialog.close' })}
      </button>
    </dialog>`;
  }

  #onChange(event: Event) {
    this.onLetters((event.currentTarget as HTMLInputElement).checked);
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }
}

/** Each key and what it does, in the order of a visit. */
function keyNames(): [string, string][] {
  return [
    ['Enter', msg('tindakan berikutnya', { id: 'keys-dialog.enter' })],
    ['L', msg('panggil lagi', { id: 'keys-dialog.recall' })],
    ['D', msg('sudah datang', { id: 'keys-dialog.arrive' })],
    ['S', msg('sisihkan sementara', { id: 'keys-dialog.park' })],
    ['P', msg('pindahkan ke antrean lain', { id: 'keys-dialog.transfer' })],
    ['T', msg('tidak datang', { id: 'keys-dialog.miss' })],
    ['U', msg('urungkan langkah terakhir', { id: 'keys-dialog.undo' })],
    ['N', msg('panggil nomor tertentu', { id: 'keys-dialog.find' })],
    ['M', msg('ke daftar yang menunggu', { id: 'keys-dialog.waiting' })],
    ['K', msg('ke daftar yang disisihkan', { id: 'keys-dialog.aside' })],
    ['↑ ↓', msg('memilih di dalam daftar', { id: 'keys-dialog.arrows' })],
    ['Esc', msg('batal, atau kembali', { id: 'keys-dialog.escape' })],
    ['?', msg('daftar ini', { id: 'keys-dialog.help' })],
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-keys-dialog': KeysDialog;
  }
}
