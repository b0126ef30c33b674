import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { LIFE_EVENTS } from '@layan/domain/catalog/vocabulary.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { inLanguage } from '@layan/elements/base/language.ts';
import { caretRightIcon } from '@layan/elements/icons/caret-right.ts';
import { magnifyingGlassIcon } from '@layan/elements/icons/magnifying-glass.ts';
import { pictogram } from '@layan/elements/pictograms.ts';
import { busyInWords } from './busy.ts';
import { eventName } from './event-names.ts';
import { styles } from './home-screen.styles.ts';
import { Screen, screenStyles } from './screen.ts';

/** Where a visitor begins: say it in your own words, point at a picture, or choose the department. */
@define('layan-home-screen')
export class HomeScreen extends Screen {
  static override styles = [hostStyles, headingStyles, screenStyles, styles];

  override render() {
    return html`<div class="screen ${this.context.desk.exists ? 'queueing' : ''}">
      <div class="ask">
        <h1>${msg('Apa keperluan Anda?', { id: 'home-screen.question' })}</h1>
        ${this.#renderSearch()}
      </div>
      ${this.#renderEvents()}${this.#renderDivisions()}${this.context.desk.exists ? this.#renderTake() : nothing}
    </div>`;
  }

  #renderSearch() {
    return html`<button class="search" @click=${() => this.context.go({ screen: 'search' })}>
      ${magnifyingGlassIcon}<span>${msg('Tulis dengan kata-kata Anda sendiri', { id: 'home-screen.search' })}</span>
    </button>`;
  }

  #renderEvents() {
    const { services } = this.context.catalogue;
    const events = LIFE_EVENTS.filter(event =>
      services.some(service => !service.sensitive && service.editorial.events.includes(event)),
    );
    return html`<section>
      <h2>${msg('Atau sentuh gambar yang paling dekat', { id: 'home-screen.events' })}</h2>
      <ul class="tiles">
        ${events.map(
          event =>
            html`<li>
              <button class="tile" @click=${() => this.context.go({ screen: 'event', event })}>
                ${pictogram(event)}<span>${eventName(event)}</span>
              </button>
            </li>`,
        )}
        ${
          services.some(service => service.sensitive)
            ? html`<li>
                <button class="tile" @click=${() => this.context.go({ screen: 'private' })}>
                  ${pictogram('private')}<span>${msg('Urusan pribadi', { id: 'home-screen.private' })}</span>
                </button>
              </li>`
            : nothing
        }
        ${this.context.complaints.exists ? this.#renderVoice() : nothing}
      </ul>
    </section>`;
  }

  /** Whoever has something to say to the office, or waits for its answer. */
  #renderVoice() {
    return html`<li>
      <button class="tile voice" @click=${() => this.context.go({ screen: 'complaint' })}>
        ${pictogram('voice')}<span>${msg('Pengaduan dan saran', { id: 'home-screen.voice' })}</span>
      </button>
    </li>`;
  }

  #renderDivisions() {
    const { agency } = this.context.catalogue;
    if (agency.divisions.length < 2) return nothing;
    return html`<section>
      <h2>${msg('Atau pilih bidangnya', { id: 'home-screen.divisions' })}</h2>
      <ul class="divisions">
        ${agency.divisions.map(
          ({ id, plain }) =>
            html`<li>
              <button class="division" @click=${() => this.context.go({ screen: 'division', division: id })}>
                <span>${inLanguage(plain)}</span>${caretRightIcon}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** Under the hand, and there wherever the list has been scrolled to. */
  #renderTake() {
    const { desk } = this.context;
    const drawn = desk.ticket?.status === 'ready' ? desk.ticket.data.code : '';
    return html`<button class="take" @click=${() => this.context.go({ screen: 'take' })}>
      ${pictogram('ticket')}
      <span>
        <strong
          >${
            drawn
              ? msg(str`Nomor Anda: ${drawn}`, { id: 'home-screen.ticket' })
              : msg('Ambil nomor antrean', { id: 'home-screen.take' })
          }</strong
        >
        ${drawn ? nothing : html`<span class="busy">${busyInWords(desk)}</span>`}
      </span>
      ${caretRightIcon}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-home-screen': HomeScreen;
  }
}
