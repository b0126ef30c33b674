import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { query, state } from 'lit/decorators.js';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, size, space } from '@layan/elements/base/tokens.ts';
import { ID_CARD, keepPixelsPerMillimetre, pixelsPerMillimetre } from '../shared/calibration.ts';

/** What a browser assumes when nobody has measured: 96 pixels an inch. */
const ASSUMED = 96 / 25.4;

const styles = css`
  .page {
    display: grid;
    gap: ${space.s5};
    justify-items: center;
    padding: ${space.s6};
    text-align: center;
  }
  h1 {
    margin: 0;
    font-size: ${size.title};
  }
  p {
    max-inline-size: 34em;
  }
  .card {
    display: grid;
    place-items: center;
    border: 0.125em solid ${color.action};
    background: ${color.tint};
    color: ${color.action};
    font-weight: 600;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: ${space.s3};
  }
`;

/** For whoever sets up a kiosk: hold an ID card to the screen and make the drawn card as large. */
@define('layan-calibration-page')
export class CalibrationPage extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, styles];

  @state() private pixels = pixelsPerMillimetre() ?? ASSUMED;
  @state() private kept = false;
  @query('.card') private card!: HTMLElement;

  override render() {
    return html`<main class="page" @keydown=${this.#onKey}>
      <h1>${msg('Ukur layar dengan KTP', { id: 'calibration-page.title' })}</h1>
      <p>
        ${msg(
          'Tempelkan KTP pada gambar ini. Ubah ukurannya sampai sama besar, lalu simpan. Tombol di kios menjadi selebar 20 milimeter.',
          {
            id: 'calibration-page.how',
          },
        )}
      </p>
      <div class="card" aria-hidden="true">85,6 × 53,98 mm</div>
      <div class="steps">
        ${this.#renderStep(-0.05, msg('Jauh lebih kecil', { id: 'calibration-page.much-smaller' }))}
        ${this.#renderStep(-0.005, msg('Lebih kecil', { id: 'calibration-page.smaller' }))}
        ${this.#renderStep(0.005, msg('Lebih besar', { id: 'calibration-page.larger' }))}
        ${this.#renderStep(0.05, msg('Jauh lebih besar', { id: 'calibration-page.much-larger' }))}
      </div>
      <button class="action" @click=${this.#onKeep}>${msg('Simpan', { id: 'calibration-page.keep' })}</button>
      <p role="status">
        ${this.kept ? msg('Tersimpan. Buka lagi halaman kios untuk melihatnya.', { id: 'calibration-page.kept' }) : ''}
      </p>
    </main>`;
  }

  #renderStep(by: number, words: string) {
    return html`<button class="quiet" @click=${() => this.#resize(by)}>${words}</button>`;
  }

  #onKey(event: KeyboardEvent) {
    if (event.key === 'ArrowRight') this.#resize(0.005);
    if (event.key === 'ArrowLeft') this.#resize(-0.005);
  }

  #onKeep() {
    keepPixelsPerMillimetre(this.pixels);
    this.kept = true;
  }

  #resize(by: number) {
    this.pixels = Math.min(Math.max(this.pixels * (1 + by), 1), 30);
    this.kept = false;
  }

  protected override updated() {
    const { style } = this.card;
    style.width = `${ID_CARD.width * this.pixels}px`;
    style.height = `${ID_CARD.height * this.pixels}px`;
    style.borderRadius = `${ID_CARD.corner * this.pixels}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-calibration-page': CalibrationPage;
  }
}
