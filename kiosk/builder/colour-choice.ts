import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { READABLE } from '@layan/domain/contrast/contrast.ts';
import { define } from '@layan/elements/base/define.ts';
import { field } from '@layan/elements/base/field.ts';
import { fieldStyles } from '@layan/elements/base/field-styles.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { language } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import '@layan/elements/notice/notice.ts';
import { isReadable, OWN, tonesOf, type Tones } from './colours.ts';
import { styles } from './colour-choice.styles.ts';

/** The colour of buttons and links, by hand or by eye; where it is hard to read, what is used in its place. */
@define('layan-colour-choice')
export class ColourChoice extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** The colour as it was typed; empty for Layan's own. */
  @property() colour = '';

  /** Called with the colour as somebody typed or picked it. */
  @property({ attribute: false }) onChoose: (colour: string) => void = () => {};

  @query('.samples') private samples!: HTMLElement | null;

  override render() {
    const tones = tonesOf(this.colour || OWN);
    const label = msg('Warna tombol dan tautan', { id: 'colour-choice.label' });
    const error = tones
      ? undefined
      : msg('Tulis enam angka atau huruf a–f, misalnya #0b6b57.', { id: 'colour-choice.invalid' });
    return html`
      ${field(
        { id: 'colour', label, error },
        ({ describedBy, invalid }) =>
          html`<div class="row">
            <input
              type="color"
              aria-label=${msg('Pilih warna dengan mata', { id: 'colour-choice.pick' })}
              .value=${tones?.asked ?? OWN}
              @change=${this.#onInput}
            />
            <input
              id="colour"
              class="hex"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              placeholder=${OWN}
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
              .value=${this.colour}
              @input=${this.#onInput}
            />
            ${this.colour ? this.#renderReset() : nothing}
          </div>`,
      )}
      ${tones ? this.#renderVerdict(tones) : nothing}
    `;
  }

  #renderReset() {
    return html`<button type="button" class="reset" @click=${this.#onReset}>
      ${msg('Warna Layan', { id: 'colour-choice.reset', desc: 'A button: back to our own colour' })}
    </button>`;
  }

  #renderVerdict(tones: Tones) {
    const ratio = inRatio(tones.ratio);
    if (isReadable(tones))
      return html`<p class="hint">${msg(str`Mudah dibaca: kontrasnya ${ratio}.`, { id: 'colour-choice.good' })}</p>`;
    return html`<layan-notice kind="warn">
      <strong>${msg('Warna ini sulit dibaca oleh sebagian orang.', { id: 'colour-choice.weak' })}</strong>
      <p>
        ${msg(str`Kontrasnya ${ratio}; yang diperlukan ${inRatio(READABLE)}. Kami memakai warna yang sama, tetapi lebih gelap.`, { id: 'colour-choice.darker' })}
      </p>
      <div class="samples">
        ${this.#renderSample('asked', msg('Pilihan Anda', { id: 'colour-choice.asked' }), tones.asked)}
        ${this.#renderSample('used', msg('Yang dipakai', { id: 'colour-choice.used' }), tones.day)}
      </div>
    </layan-notice>`;
  }

  #renderSample(kind: string, name: string, colour: string) {
    return html`<figure class=${kind}>
      <span class="swatch"></span>
      <figcaption>${name}<code>${colour}</code></figcaption>
    </figure>`;
  }

  #onInput({ target }: Event) {
    this.onChoose((target as HTMLInputElement).value.trim());
  }

  #onReset() {
    this.onChoose('');
    this.renderRoot.querySelector<HTMLElement>('#colour')?.focus();
  }

  protected override updated(_changed: PropertyValues) {
    const tones = tonesOf(this.colour);
    if (!tones || !this.samples) return;
    // A style attribute would be refused by the page's policy; this is not.
    this.samples.style.setProperty('--_asked', tones.asked);
    this.samples.style.setProperty('--_used', tones.day);
  }
}

/** Such as "4,5 : 1". Never rounded up: what misses the line must not look as though it reached it. */
function inRatio(ratio: number): string {
  const number = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);
  return `${number} : 1`;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-colour-choice': ColourChoice;
  }
}
