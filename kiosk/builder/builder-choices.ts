import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ListedAgency, Offer } from '@layan/client/agencies.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { WIDGETS, type WidgetName } from '@layan/domain/publish/widget-tag.ts';
import { define } from '@layan/elements/base/define.ts';
import { field } from '@layan/elements/base/field.ts';
import { fieldStyles } from '@layan/elements/base/field-styles.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { builderStyles } from './builder-styles.ts';
import { DEFAULTS, serviceNeed, type Choices } from './choices.ts';
import './colour-choice.ts';
import type { Lack } from './ground.ts';
import './service-choice.ts';
import { widgetWords } from './widget-words.ts';

/** The first step: which widget, of which agency, in which language and colour. */
@define('layan-builder-choices')
export class BuilderChoices extends LayanElement {
  static override styles = [hostStyles, headingStyles, fieldStyles, builderStyles];

  /** What is chosen. */
  @property({ attribute: false }) choices: Choices = DEFAULTS;

  /** What the server has. */
  @property({ attribute: false }) offer: Offer | null = null;

  /** The services of the chosen agency; null while they are not there. */
  @property({ attribute: false }) services: Service[] | null = null;

  /** What is missing, or does not fit together. */
  @property({ attribute: false }) lack: Lack | null = null;

  /** Called with what somebody chose. */
  @property({ attribute: false }) onChoose: (changes: Partial<Choices>) => void = () => {};

  override render() {
    return html`<section class="card" aria-labelledby="choose">
      <h2 id="choose"><span>1</span>${msg('Pilih', { id: 'builder-choices.title' })}</h2>
      <fieldset>
        <legend>${msg('Apa yang ingin Anda tampilkan?', { id: 'builder-choices.widget' })}</legend>
        ${WIDGETS.map(widget => this.#renderWidget(widget))}
      </fieldset>
      ${this.#renderAgency()} ${this.#renderService()} ${this.#renderLanguage()}
      <layan-colour-choice
        colour=${this.choices.action}
        .onChoose=${(action: string) => this.onChoose({ action })}
      ></layan-colour-choice>
    </section>`;
  }

  #renderWidget(widget: WidgetName) {
    const { name, about } = widgetWords(widget);
    return html`<label class="option">
      <input
        type="radio"
        name="widget"
        .checked=${widget === this.choices.widget}
        aria-labelledby="name-${widget}"
        aria-describedby="about-${widget}"
        @change=${() => this.onChoose({ widget })}
      />
      <strong id="name-${widget}">${name}</strong><span class="about" id="about-${widget}">${about}</span>
    </label>`;
  }

  #renderAgency() {
    const agencies = this.offer?.agencies ?? [];
    const chosen = this.choices.agency || (this.offer?.own ?? '');
    const known = agencies.some(({ slug }) => slug === chosen);
    return field(
      { id: 'agency', label: msg('Instansi', { id: 'builder-choices.agency' }), error: this.#agencyError(known) },
      ({ describedBy, invalid }) =>
        html`<select id="agency" aria-describedby=${describedBy} aria-invalid=${invalid} @change=${this.#onAgency}>
          ${known ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
          ${agencies.map(agency => this.#renderListed(agency, chosen))}
        </select>`,
    );
  }

  /** The place first: many an agency's name is longer than the field, and begins like another's. */
  #renderListed(agency: ListedAgency, chosen: string) {
    return html`<option value=${agency.slug} lang="id" ?selected=${agency.slug === chosen}>
      ${agency.place.name}: ${agency.name}
    </option>`;
  }

  #agencyError(known: boolean): string | undefined {
    if (!known) {
      const name = this.choices.agency;
      return msg(str`Instansi “${name}” tidak ada di server ini. Pilih yang lain.`, {
        id: 'builder-choices.agency-unknown',
      });
    }
    if (this.lack !== 'queue-elsewhere') return undefined;
    return msg(
      'Server ini hanya tahu antrean dan pengaduan kantornya sendiri. Pilih instansi yang pertama dalam daftar.',
      {
        id: 'builder-choices.queue-elsewhere',
      },
    );
  }

  #renderService() {
    const need = serviceNeed(this.choices.widget);
    if (need === 'none' || !this.services) return nothing;
    const { service } = this.choices;
    const error =
      this.lack === 'service-unknown'
        ? msg(str`Layanan “${service}” tidak ada pada instansi ini. Pilih dari daftar.`, {
            id: 'builder-choices.service-unknown',
          })
        : '';
    return html`<layan-service-choice
      .services=${this.services}
      chosen=${service}
      ?optional=${need === 'possible'}
      error=${error}
      .onChoose=${(service: string) => this.onChoose({ service })}
    ></layan-service-choice>`;
  }

  #renderLanguage() {
    return field(
      { id: 'lang', label: msg('Bahasa widget', { id: 'builder-choices.language' }) },
      () =>
        html`<select id="lang" @change=${this.#onLanguage}>
          ${this.#renderSpoken('', msg('Seperti halamannya', { id: 'builder-choices.as-page' }))}
          ${this.#renderSpoken('id', msg('Indonesia', { id: 'builder-choices.indonesian' }))}
          ${this.#renderSpoken('en', msg('Inggris', { id: 'builder-choices.english' }))}
        </select>`,
    );
  }

  #renderSpoken(code: Choices['lang'], name: string) {
    return html`<option value=${code} ?selected=${code === this.choices.lang}>${name}</option>`;
  }

  #onAgency({ target }: Event) {
    // The old agency's service means nothing to the new one.
    this.onChoose({ agency: (target as HTMLSelectElement).value, service: '' });
  }

  #onLanguage({ target }: Event) {
    this.onChoose({ lang: (target as HTMLSelectElement).value as Choices['lang'] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-builder-choices': BuilderChoices;
  }
}
