import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { language } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { styles } from './language-switch.styles.ts';

/** A language by its BCP 47 code and by the name its own speakers give it. */
export interface SpokenLanguage {
  code: string;
  name: string;
}

/**
 * The languages this can be read in, each in its own words.
 *
 * @tag layan-language-switch
 * @fires {CustomEvent<{ language: string }>} layan-language-choose - When the citizen wants to read in another language.
 */
@define('layan-language-switch')
export class LanguageSwitch extends LayanElement {
  static override styles = [hostStyles, styles];

  /** The code of the language that is shown now; without it, the page's. */
  @property() language = '';

  /** The languages to choose from. */
  @property({ attribute: false }) languages: SpokenLanguage[] = [
    { code: 'id', name: 'Bahasa Indonesia' },
    { code: 'en', name: 'English' },
  ];

  override render() {
    const name = msg('Bahasa', { id: 'language-switch.name' });
    return html`<div class="switch" role="group" aria-label=${name}>
      ${repeat(
        this.languages,
        ({ code }) => code,
        spoken => this.#renderLanguage(spoken),
      )}
    </div>`;
  }

  #renderLanguage({ code, name }: SpokenLanguage) {
    const current = code === (this.language || language());
    return html`<button
      type="button"
      lang=${code}
      aria-pressed=${current}
      @click=${() => this.#onChoose(code, current)}
    >
      ${name}
    </button>`;
  }

  #onChoose(code: string, current: boolean) {
    if (!current) emit(this, 'layan-language-choose', { language: code });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-language-switch': LanguageSwitch;
  }
}
