import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Offer } from '@layan/client/agencies.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { downloadSimpleIcon } from '@layan/elements/icons/download-simple.ts';
import '@layan/elements/notice/notice.ts';
import { addressCaution } from './address-caution.ts';
import { builderStyles } from './builder-styles.ts';
import { styles } from './builder-snippet.styles.ts';
import { DEFAULTS, extrasOf, WAYS, type Choices, type Extra, type Way } from './choices.ts';
import { downloadsOf, type Download } from './downloads.ts';
import { extraWords } from './extra-words.ts';
import './snippet-piece.ts';
import type { Piece } from './snippets.ts';
import { wayAbout, wayBefore, wayName } from './way-words.ts';

/** The third step: how it gets into the site, and the text to copy. */
@define('layan-builder-snippet')
export class BuilderSnippet extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, builderStyles, styles];

  /** What is chosen. */
  @property({ attribute: false }) choices: Choices = DEFAULTS;

  /** Whose server the snippet leads to. */
  @property({ attribute: false }) offer: Offer | null = null;

  /** What there is to copy; empty while something is missing. */
  @property({ attribute: false }) pieces: Piece[] = [];

  /** What is missing. */
  @property() missing = '';

  /** Called with what somebody chose. */
  @property({ attribute: false }) onChoose: (changes: Partial<Choices>) => void = () => {};

  override render() {
    const { way } = this.choices;
    return html`<section class="card" aria-labelledby="copy">
      <h2 id="copy"><span>3</span>${msg('Salin dan tempel', { id: 'builder-snippet.title' })}</h2>
      <div class="ways">
        <fieldset>
          <legend>${msg('Bagaimana situs Anda dibuat?', { id: 'builder-snippet.way' })}</legend>
          <div class="both">${WAYS.map(each => this.#renderWay(each))}</div>
          <p class="about" id="about-way">${wayAbout(way)}</p>
        </fieldset>
        <fieldset>
          <legend>${msg('Tambahan', { id: 'builder-snippet.extras' })}</legend>
          ${extrasOf(way).map(each => this.#renderExtra(each))}
        </fieldset>
      </div>
      <div class="pieces">${this.#renderNotes()} ${this.#renderPieces()}</div>
    </section>`;
  }

  #renderWay(way: Way) {
    const chosen = way === this.choices.way;
    return html`<label class="option">
      <input
        type="radio"
        name="way"
        .checked=${chosen}
        aria-describedby=${chosen ? 'about-way' : nothing}
        @change=${() => this.onChoose({ way })}
      />
      <strong>${wayName(way)}</strong>
    </label>`;
  }

  #renderExtra(extra: Extra) {
    const { name, about } = extraWords(extra);
    return html`<label class="option">
      <input
        type="checkbox"
        .checked=${this.choices[extra]}
        aria-labelledby="name-${extra}"
        aria-describedby="about-${extra}"
        @change=${() => this.onChoose({ [extra]: !this.choices[extra] })}
      />
      <strong id="name-${extra}">${name}</strong><span class="about" id="about-${extra}">${about}</span>
    </label>`;
  }

  /** What to know, and to do, before the snippet can work. */
  #renderNotes() {
    const { offer, choices } = this;
    if (!offer) return nothing;
    const agency = choices.agency || offer.own;
    const before = wayBefore(choices.way, offer.server, agency);
    return html`
      ${choices.way === 'static' ? nothing : this.#renderCaution(offer.server)}
      ${before ? this.#renderBefore(before, downloadsOf(choices.way, offer.version)) : nothing} ${this.#renderListed()}
    `;
  }

  #renderBefore(words: string, downloads: Download[]) {
    return html`<div class="before">
      <p>${words}</p>
      ${downloads.map(
        ({ path, name }) =>
          html`<a class="quiet" href="../${path}" download=${name}>
            ${downloadSimpleIcon}${msg(str`Unduh ${name}`, { id: 'builder-snippet.download', desc: 'A file by its name' })}
          </a>`,
      )}
    </div>`;
  }

  #renderCaution(server: string) {
    const caution = addressCaution(server);
    if (!caution) return nothing;
    return html`<layan-notice kind="warn">
      ${
        caution === 'inside'
          ? msg(
              str`Alamat ${server} hanya dapat dibuka dari jaringan kantor. Minta pengelola server mengisi LAYAN_PUBLIC_URL, lalu muat ulang halaman ini.`,
              { id: 'builder-snippet.inside' },
            )
          : msg(
              str`Situs dengan https menolak skrip dari ${server}. Minta pengelola server menyediakan alamat https dan mengisi LAYAN_PUBLIC_URL.`,
              { id: 'builder-snippet.insecure' },
            )
      }
    </layan-notice>`;
  }

  /** Only listed sites may frame our pages, and ask for the queue or send complaints. */
  #renderListed() {
    const { way, widget } = this.choices;
    if (way !== 'frame' && widget !== 'queue' && widget !== 'complaint') return nothing;
    return html`<layan-notice>
      ${msg('Yang ini hanya tampil di situs yang terdaftar. Minta pengelola server menulis alamat situs Anda, misalnya https://dinsos.contoh.go.id, ke dalam LAYAN_ORIGINS.', { id: 'builder-snippet.listed' })}
    </layan-notice>`;
  }

  #renderPieces() {
    if (this.pieces.length === 0) return html`<p class="empty">${this.missing}</p>`;
    return repeat(
      this.pieces,
      ({ place }) => place,
      ({ place, code }, index) =>
        html`<layan-snippet-piece place=${place} .code=${code} ?main=${index === 0}></layan-snippet-piece>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-builder-snippet': BuilderSnippet;
  }
}
