import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import '@layan/elements/language-switch/language-switch.ts';
import { arrowLeftIcon } from '@layan/elements/icons/arrow-left.ts';
import { checkIcon } from '@layan/elements/icons/check.ts';
import { eyeIcon } from '@layan/elements/icons/eye.ts';
import { handTapIcon } from '@layan/elements/icons/hand-tap.ts';
import { signOutIcon } from '@layan/elements/icons/sign-out.ts';
import { speakerHighIcon } from '@layan/elements/icons/speaker-high.ts';
import { speakerSlashIcon } from '@layan/elements/icons/speaker-slash.ts';
import { textAaIcon } from '@layan/elements/icons/text-aa.ts';
import { LANGUAGES } from '../shared/locale.ts';
import { styles } from './kiosk-bar.styles.ts';
import { newSession, type Display, type Session } from './session.ts';

/** The same bar at the foot of every screen: back, language, how to see and hear, done. */
@define('layan-kiosk-bar')
export class KioskBar extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, styles];

  /** The visitor's session. */
  @property({ attribute: false }) session: Session = newSession(0, 'id');

  /** Whether this machine can speak the visitor's language. */
  @property({ type: Boolean }) voice = false;

  /** Called to go one step back. */
  @property({ attribute: false }) onBack: () => void = () => {};

  /** Called when the visitor is done. */
  @property({ attribute: false }) onEnd: () => void = () => {};

  /** Called with the visitor's wishes for seeing and hearing. */
  @property({ attribute: false }) onDisplay: (display: Display) => void = () => {};

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    const { display } = this.session;
    return html`
      <nav aria-label=${msg('Bilah bawah', { id: 'kiosk-bar.name' })}>
        <button class="quiet back" @click=${this.onBack}>
          ${arrowLeftIcon}<span>${msg('Kembali', { id: 'kiosk-bar.back' })}</span>
        </button>
        <layan-language-switch .language=${this.session.language} .languages=${LANGUAGES}></layan-language-switch>
        <button class="quiet" aria-haspopup="dialog" @click=${this.#onOpen}>
          ${textAaIcon}<span>${msg('Tampilan', { id: 'kiosk-bar.display' })}</span>
        </button>
        ${this.voice ? this.#renderToggle('voice', display.voice ? speakerHighIcon : speakerSlashIcon, msg('Suara', { id: 'kiosk-bar.voice' })) : nothing}
        <button class="quiet end" @click=${this.onEnd}>
          ${signOutIcon}<span>${msg('Selesai', { id: 'kiosk-bar.end' })}</span>
        </button>
      </nav>
      <dialog aria-labelledby="how" closedby="any">
        <div class="inside">
          <h2 id="how">${msg('Supaya lebih nyaman', { id: 'kiosk-bar.how' })}</h2>
          ${this.#renderToggle('large', textAaIcon, msg('Tulisan lebih besar', { id: 'kiosk-bar.large' }))}
          ${this.#renderToggle('contrast', eyeIcon, msg('Hitam dan kuning, lebih kontras', { id: 'kiosk-bar.contrast' }))}
          ${this.#renderToggle('low', handTapIcon, msg('Semua tombol di bagian bawah layar', { id: 'kiosk-bar.low' }))}
          <button class="action" @click=${this.#onClose}>${msg('Sudah pas', { id: 'kiosk-bar.close' })}</button>
        </div>
      </dialog>
    `;
  }

  #renderToggle(what: keyof Display, symbol: TemplateResult, words: string) {
    const on = this.session.display[what];
    return html`<button
      class="quiet toggle"
      aria-pressed=${on}
      @click=${() => this.onDisplay({ ...this.session.display, [what]: !on })}
    >
      ${symbol}<span>${words}</span>${on ? checkIcon : nothing}
    </button>`;
  }

  #onOpen() {
    this.dialog.showModal();
  }

  #onClose() {
    this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-kiosk-bar': KioskBar;
  }
}
