import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { LIFE_EVENTS } from '@layan/domain/catalog/vocabulary.ts';
import { define } from '@layan/elements/base/define.ts';
import { emit } from '@layan/elements/base/emit.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { inDigits } from '@layan/elements/base/language.ts';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';
import { handTapIcon } from '@layan/elements/icons/hand-tap.ts';
import { warningCircleIcon } from '@layan/elements/icons/warning-circle.ts';
import { wifiSlashIcon } from '@layan/elements/icons/wifi-slash.ts';
import { kawung } from '@layan/elements/kawung.ts';
import { pictogram } from '@layan/elements/pictograms.ts';
import '../kiosk-pairing.ts';
import { LANGUAGES } from '../../shared/locale.ts';
import { busyInWords } from './busy.ts';
import { Screen } from './screen.ts';

/** Each language asks in its own words: nobody has to find a flag first. */
const GREETINGS: Record<string, { question: string; promise: string; start: string }> = {
  id: {
    question: 'Ada yang bisa kami bantu?',
    promise: 'Cari layanan, periksa berkas, bawa pulang daftarnya.',
    start: 'Mulai',
  },
  en: {
    question: 'How can we help you?',
    promise: 'Find a service, check your papers, take the list home.',
    start: 'Start in English',
  },
};

const styles = css`
  :host {
    position: relative;
    block-size: 100%;
    min-block-size: 30em;
    overflow: hidden;
    background: ${color.paper};
  }
  .weave {
    position: absolute;
    inset: 0;
    color: ${color.action};
    mask-image: linear-gradient(#000, rgb(0 0 0 / 60%) 12%, transparent 34%, transparent 66%, #000 100%);
  }
  .weave > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .screen {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr auto auto;
    gap: ${space.s6};
    block-size: 100%;
    padding: ${space.s7};
  }
  .agency {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    line-height: 1.3;
  }
  .agency span {
    display: block;
    font-weight: 400;
    color: ${color.quiet};
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: ${space.s4};
  }
  .busy {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    padding: ${space.s2} ${space.s4} ${space.s2} ${space.s3};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    font-weight: ${weight.strong};
  }
  .busy svg {
    inline-size: 2em;
    block-size: 2em;
    color: ${color.action};
  }
  .ask {
    align-self: center;
    display: grid;
    gap: ${space.s5};
  }
  h1 {
    margin: 0;
    font-size: 3.6em;
    font-weight: 800;
    line-height: 1.02;
    letter-spacing: -0.035em;
    max-inline-size: 9em;
    text-wrap: balance;
  }
  .promise {
    font-size: ${size.lead};
    color: ${color.quiet};
    max-inline-size: 24em;
  }
  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s4};
    margin-block-end: ${space.s4};
    color: ${color.action};
  }
  .pictures svg {
    inline-size: 4.4em;
    block-size: 4.4em;
    padding: 0.7em;
    border-radius: 1em;
    background: ${color.surface};
    border: 0.0625em solid ${color.hairline};
  }
  .other {
    font-size: 1.35em;
    font-weight: ${weight.strong};
    color: ${color.action};
  }
  .starts {
    display: grid;
    gap: ${space.s4};
  }
  .action {
    min-block-size: 4.4em;
    font-size: 1.6em;
    border-radius: 0.9em;
  }
  .action svg {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .quiet {
    font-size: 1.1em;
    border-radius: 1em;
    min-block-size: 4em;
  }
  @media (orientation: landscape) {
    .starts {
      grid-template-columns: 2fr 1fr;
    }
    .action {
      min-block-size: 3.4em;
    }
  }
`;

/**
 * What the kiosk shows while nobody uses it: a question, and a way to begin in each language.
 *
 * @fires {CustomEvent<{ language: string }>} layan-language-choose - When the citizen begins, in the language they read.
 */
@define('layan-attract-screen')
export class AttractScreen extends Screen {
  static override styles = [hostStyles, buttonStyles, styles];

  override render() {
    const { agency } = this.context.catalogue;
    const [home, ...others] = LANGUAGES.map(({ code }) => ({ code, ...GREETINGS[code]! }));
    const busy = this.context.desk.exists ? busyInWords(this.context.desk) : '';
    return html`
      <div class="weave">${kawung('attract')}</div>
      <div class="screen">
        <div class="top">
          <p class="agency" lang="id">${agency.name}<span>${agency.place.name}</span></p>
          ${busy ? html`<p class="busy">${pictogram('ticket')}${busy}</p>` : nothing} ${this.#renderOutbox()}
        </div>
        <div class="ask">
          <div class="pictures" aria-hidden="true">${this.#pictures().map(event => pictogram(event))}</div>
          <h1 lang=${home!.code}>${home!.question}</h1>
          <p class="promise" lang=${home!.code}>${home!.promise}</p>
          ${others.map(({ code, question }) => html`<p class="other" lang=${code}>${question}</p>`)}
        </div>
        ${this.context.desk.exists ? html`<layan-kiosk-pairing .device=${this.context.desk.device} .onPairAgain=${this.#onPairAgain}></layan-kiosk-pairing>` : nothing}
        <div class="starts">
          ${[home!, ...others].map(
            ({ code, start }, index) =>
              html`<button class=${index ? 'quiet' : 'action'} lang=${code} @click=${() => this.#onStart(code)}>
                ${handTapIcon}${start}
              </button>`,
          )}
        </div>
      </div>
    `;
  }

  /** For the office: what visitors wrote and the network has not taken yet. */
  #renderOutbox() {
    const { waiting, refused } = this.context.complaints.outbox;
    if (refused > 0)
      return html`<p class="busy">
        ${warningCircleIcon}${msg('Ada pengaduan yang tidak dapat dikirim. Beri tahu petugas.', { id: 'attract-screen.refused' })}
      </p>`;
    const count = inDigits(waiting);
    return waiting > 0
      ? html`<p class="busy">
          ${wifiSlashIcon}${msg(str`${count} pengaduan menunggu sambungan`, { id: 'attract-screen.waiting' })}
        </p>`
      : nothing;
  }

  /** What this agency is for, in pictures. */
  #pictures() {
    const { services } = this.context.catalogue;
    return LIFE_EVENTS.filter(event => services.some(({ editorial }) => editorial.events.includes(event))).slice(0, 6);
  }

  #onPairAgain = () => this.context.desk.pairAgain();

  #onStart(language: string) {
    emit(this, 'layan-language-choose', { language });
    this.context.go({ screen: 'home' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-attract-screen': AttractScreen;
  }
}
