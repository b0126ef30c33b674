import { css, html } from 'lit';
import { define } from '@layan/elements/base/define.ts';
import { emit } from '@layan/elements/base/emit.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';
import { kawung } from '@layan/elements/kawung.ts';
import { LANGUAGES } from '../../shared/locale.ts';
import { Screen } from './screen.ts';

/** Each language asks in its own words: nobody has to find a flag first. */
const GREETINGS: Record<string, { question: string; promise: string; start: string }> = {
  id: { question: 'Ada yang bisa kami bantu?', promise: 'Cari layanan, periksa berkas, bawa pulang daftarnya.', start: 'Mulai' },
  en: { question: 'How can we help you?', promise: 'Find a service, check your papers, take the list home.', start: 'Start in English' },
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
  }
  .weave > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .screen {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr auto;
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
    min-block-size: 5.2em;
    font-size: 1.3em;
    border-radius: 1em;
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
      min-block-size: 4em;
    }
  }
`;

/** What the kiosk shows while nobody uses it: a question, and a way to begin in each language. */
@define('layan-attract-screen')
export class AttractScreen extends Screen {
  static override styles = [hostStyles, buttonStyles, styles];

  override render() {
    const { agency } = this.context.catalogue;
    const [home, ...others] = LANGUAGES.map(({ code }) => ({ code, ...GREETINGS[code]! }));
    return html`
      <div class="weave">${kawung('attract')}</div>
      <div class="screen">
        <p class="agency" lang="id">${agency.name}<span>${agency.place.name}</span></p>
        <div class="ask">
          <h1 lang=${home!.code}>${home!.question}</h1>
          <p class="promise" lang=${home!.code}>${home!.promise}</p>
          ${others.map(({ code, question }) => html`<p class="other" lang=${code}>${question}</p>`)}
        </div>
        <div class="starts">
          ${[home!, ...others].map(
            ({ code, start }, index) =>
              html`<button class=${index ? 'quiet' : 'action'} lang=${code} @click=${() => this.#onStart(code)}>${start}</button>`,
          )}
        </div>
      </div>
    `;
  }

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
