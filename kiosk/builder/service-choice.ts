import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { field } from '@layan/elements/base/field.ts';
import { fieldStyles } from '@layan/elements/base/field-styles.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { inDigits, inLanguage } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { caretDownIcon } from '@layan/elements/icons/caret-down.ts';
import { xIcon } from '@layan/elements/icons/x.ts';
import { matching } from './matching.ts';
import { styles } from './service-choice.styles.ts';

/** One service of an agency, found by writing a part of its name or by looking through the list. */
@define('layan-service-choice')
export class ServiceChoice extends LayanElement {
  static override styles = [hostStyles, fieldStyles, styles];

  /** The services to choose from, as the catalogue orders them. */
  @property({ attribute: false }) services: Service[] = [];

  /** The id of the one that is chosen; empty for none. */
  @property() chosen = '';

  /** Whether it may be left empty. */
  @property({ type: Boolean }) optional = false;

  /** What is wrong with what is chosen. */
  @property() error = '';

  /** Called with the id of the service that somebody chose; empty when they took it back. */
  @property({ attribute: false }) onChoose: (service: string) => void = () => {};

  /** What is being written; null while nobody writes. */
  @state() private words: string | null = null;
  @state() private open = false;
  @state() private active = -1;
  @query('input') private input!: HTMLInputElement;
  @query('.active') private row!: HTMLElement | null;

  override render() {
    const found = this.#found();
    const active = this.open ? found[this.active] : undefined;
    const label = msg('Layanan', { id: 'service-choice.label' });
    return field(
      {
        id: 'service',
        label,
        hint: this.optional
          ? msg('Kosongkan untuk seluruh instansi.', { id: 'service-choice.optional' })
          : msg('Tulis sebagian namanya, atau pilih dari daftar.', { id: 'service-choice.hint' }),
        error: this.error || undefined,
      },
      ({ describedBy, invalid }) =>
        html`<div class="box" @click=${this.#onClick} @keydown=${this.#onKey} @focusout=${this.#onLeave}>
          <input
            id="service"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            aria-label=${label}
            aria-autocomplete="list"
            aria-expanded=${this.open}
            aria-controls="list"
            aria-activedescendant=${active ? `option-${active.id}` : nothing}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${this.words ?? this.#name()}
            @input=${this.#onInput}
          />
          ${this.optional && this.chosen ? this.#renderClear() : html`<span class="caret">${caretDownIcon}</span>`}
          ${this.#renderList(found, active)}
        </div>`,
    );
  }

  #renderClear() {
    const name = msg('Kosongkan layanan', { id: 'service-choice.clear' });
    return html`<button type="button" aria-label=${name} title=${name} @click=${this.#onClear}>${xIcon}</button>`;
  }

  #renderList(found: Service[], active: Service | undefined) {
    const name = msg('Layanan yang cocok', { id: 'service-choice.list' });
    return html`<ul id="list" role="listbox" aria-label=${name} ?hidden=${!this.open} @pointerdown=${keepFocus}>
      ${repeat(
        found,
        ({ id }) => id,
        service => this.#renderOption(service, service === active),
      )}
      ${
        found.length > 0
          ? nothing
          : html`<li role="option" aria-disabled="true" aria-selected="false" class="none">
              ${msg('Tidak ada layanan dengan kata itu.', { id: 'service-choice.none' })}
            </li>`
      }
    </ul>`;
  }

  #renderOption(service: Service, active: boolean) {
    const { id, name, editorial } = service;
    return html`<li
      id="option-${id}"
      role="option"
      class=${active ? 'active' : nothing}
      aria-selected=${id === this.chosen}
    >
      <strong>${inLanguage(editorial.plain)}</strong> <span lang="id">${name}</span>
    </li>`;
  }

  #found(): Service[] {
    return this.words === null ? this.services : matching(this.services, this.words);
  }

  #name(): string {
    const service = this.services.find(({ id }) => id === this.chosen);
    return service ? inLanguage(service.editorial.plain) : this.chosen;
  }

  #onInput() {
    this.words = this.input.value;
    this.active = 0;
    this.open = true;
    const count = inDigits(this.#found().length);
    announce(msg(str`${count} layanan cocok`, { id: 'service-choice.count', desc: 'How many services match' }));
  }

  /** On the field, or on a service in the list. */
  #onClick({ target }: Event) {
    if (target === this.input) {
      this.input.select();
      this.#show();
      return;
    }
    const row = (target as Element).closest('li');
    const service = this.services.find(({ id }) => row?.id === `option-${id}`);
    if (service) this.#pick(service);
  }

  #onKey(event: KeyboardEvent) {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const active = this.open ? this.#found()[this.active] : undefined;
    if (step) this.#move(step);
    else if (key === 'Enter' && active) this.#pick(active);
    else if (key === 'Escape' && this.open) this.#close();
    else return;
    event.preventDefault();
  }

  #onClear() {
    this.#close();
    this.input.focus();
    this.onChoose('');
  }

  /** What was begun and not chosen is no choice; an empty field is one, where it may be empty. */
  #onLeave({ relatedTarget }: FocusEvent) {
    if (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget)) return;
    const emptied = this.words === '' && this.optional && this.chosen !== '';
    this.#close();
    if (emptied) this.onChoose('');
  }

  #pick({ id }: Service) {
    this.#close();
    if (id !== this.chosen) this.onChoose(id);
  }

  #move(step: number) {
    const count = this.#found().length;
    if (!this.open) this.#show();
    else if (count > 0) this.active = (this.active + step + count) % count;
  }

  #show() {
    this.open = true;
    this.active = Math.max(
      0,
      this.#found().findIndex(({ id }) => id === this.chosen),
    );
  }

  #close() {
    this.open = false;
    this.active = -1;
    this.words = null;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('active') && this.open) this.row?.scrollIntoView({ block: 'nearest' });
  }
}

/** The field keeps the focus while somebody touches the list. */
function keepFocus(event: Event) {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-choice': ServiceChoice;
  }
}
