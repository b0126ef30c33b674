import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { query, state } from 'lit/decorators.js';
import { finderFor } from '@layan/client/finder.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import type { Answer, Elsewhere } from '@layan/domain/search/search.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { inLanguage, plural } from '@layan/elements/base/language.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import '@layan/elements/search-box/search-box.ts';
import type { SearchBox } from '@layan/elements/search-box/search-box.ts';
import '@layan/elements/service-list/service-list.ts';

import { Screen, screenStyles } from './screen.ts';
import { styles } from './search-screen.styles.ts';

const SHOWN = 6;

/** Finds a service in the visitor's own words, while they type. */
@define('layan-search-screen')
export class SearchScreen extends Screen {
  static override styles = [hostStyles, screenStyles, styles];

  @state() private answer: Answer | null = null;
  @query('layan-search-box') private box!: SearchBox;

  override render() {
    return html`<div class="screen">
      <div class="ask">
        <h1>${msg('Apa yang Anda butuhkan?', { id: 'search-screen.question' })}</h1>
        <layan-search-box
          keyboard
          .query=${this.context.session.query}
          @layan-search-change=${this.#onChange}
        ></layan-search-box>
      </div>
      <div class="answers">${this.answer ? this.#renderAnswer(this.answer) : this.#renderExamples()}</div>
      <layan-on-screen-keyboard
        ?deliberate=${this.context.session.display.voice}
        @layan-key-press=${this.#onKey}
      ></layan-on-screen-keyboard>
    </div>`;
  }

  #renderExamples() {
    const examples = this.context.catalogue.services.filter(service => !service.sensitive).slice(0, 4);
    return html`<p class="lead">${msg('Misalnya:', { id: 'search-screen.examples' })}</p>
      <ul class="examples">
        ${examples.map(({ editorial }) => html`<li>${inLanguage(editorial.plain)}</li>`)}
      </ul>`;
  }

  #renderAnswer({ hits, none, elsewhere }: Answer) {
    if (none) {
      return html`<layan-notice kind="warn">
        <strong>${msg('Layanan itu tidak ada di sini.', { id: 'search-screen.none' })}</strong>
        ${
          elsewhere
            ? html`<p>${elsewhereWords(elsewhere)}</p>`
            : html`<p>${msg('Coba kata lain, atau tanyakan kepada petugas.', { id: 'search-screen.none-todo' })}</p>`
        }
      </layan-notice>`;
    }
    return html`<layan-service-list
      .state=${ready(hits.slice(0, SHOWN).map(hit => hit.service))}
    ></layan-service-list>`;
  }

  #onChange({ detail }: LayanEvent<'layan-search-change'>) {
    void this.#find(detail.query, detail.final);
  }

  #onKey({ detail }: LayanEvent<'layan-key-press'>) {
    this.box.press(detail.key);
  }

  async #find(words: string, final: boolean) {
    const finder = await finderFor(this.context.catalogue);
    const asked = words.trim();
    this.answer = asked ? finder.find(asked, { limit: SHOWN }) : null;
    if (!final || !this.answer) return;
    const count = this.answer.none ? 0 : this.answer.hits.length;
    announce(
      plural(count, {
        one: msg('Satu layanan ditemukan', { id: 'search-screen.found-one' }),
        other: msg(str`${count} layanan ditemukan`, { id: 'search-screen.found' }),
      }),
    );
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#find(this.context?.session.query ?? '', false);
  }

  protected override async firstUpdated() {
    await this.box.updateComplete;
    this.box.focus();
  }
}

/** Where to go instead. */
function elsewhereWords({ thing, office }: Elsewhere): string {
  const [what, where] = [inLanguage(thing), inLanguage(office)];
  return msg(str`Urusan “${what}” ada di ${where}.`, { id: 'search-screen.elsewhere' });
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-search-screen': SearchScreen;
  }
}
