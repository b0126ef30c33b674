import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { LETTERS, type Line } from '@layan/domain/queue/queue.ts';
import { define } from '../base/define.ts';
import { errorAt, field, fieldError } from '../base/field.ts';
import { fieldStyles, tagStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage, plural } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { pictureName, PICTURES } from '../base/pictures.ts';
import { writtenNumber, type LineDraft, type ServiceEntry } from '../base/settings-draft.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { warningCircleIcon } from '../icons/warning-circle.ts';
import { styles } from './line-editor.styles.ts';

/**
 * One line that people wait in: its letter, name and picture, how many it takes a day, and the services waited for in it.
 * Folded until it is opened. Fires `input` like any field; `value` is then what is written.
 *
 * @tag layan-line-editor
 * @slot - More to do with the whole line, such as removing it.
 */
@define('layan-line-editor')
export class LineEditor extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, tagStyles, ...lineMarkStyles, styles];

  /** What is written; nothing is drawn without it. */
  @property({ attribute: false }) value: LineDraft | null = null;

  /** Every service of the catalogue. */
  @property({ attribute: false }) services: readonly ServiceEntry[] = [];

  /** The letters of the lines in which services wait now, by the service's id. */
  @property({ attribute: false }) lineOf: ReadonlyMap<string, string> = new Map();

  /** What is wrong with it, by paths such as `letter`. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  @query('details') private details!: HTMLDetailsElement | null;

  override render() {
    const { value } = this;
    if (!value) return nothing;
    return html`
      <details>
        <summary data-path="">
          ${lineMark(value)}
          <span class="name">
            <strong>${inLanguage(value.name) || msg('Antrean tanpa nama', { id: 'line-editor.nameless' })}</strong>
            <span class="hint">${this.#brief(value)}</span>
          </span>
          ${
            this.issues.length > 0
              ? html`<span class="tag" data-kind="bad">
                  ${warningCircleIcon}${msg('Perlu diperbaiki', { id: 'line-editor.wrong' })}
                </span>`
              : nothing
          }
          ${caretDownIcon}
        </summary>
        <div class="parts">
          ${fieldError('line', errorAt(this.issues, ''))} ${this.#renderLetter(value)}
          ${this.#renderName(value, 'id', msg('Nama', { id: 'line-editor.name' }))}
          ${this.#renderName(value, 'en', msg('Nama dalam bahasa Inggris', { id: 'line-editor.name-en' }))}
          ${this.#renderQuota(value)} ${this.#renderServices(value)}
          <slot></slot>
        </div>
      </details>
    `;
  }

  #renderLetter(value: LineDraft) {
    const error = errorAt(this.issues, 'letter');
    return html`<div class="mark">
      ${field(
        { id: 'letter', label: msg('Huruf', { id: 'line-editor.letter' }), error },
        ({ describedBy, invalid }) =>
          html`<select
            id="letter"
            data-path="letter"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(value.letter)}
            @input=${(event: Event) => this.#set({ letter: written(event) })}
          >
            ${LETTERS.map(letter => html`<option ?selected=${letter === value.letter}>${letter}</option>`)}
          </select>`,
      )}
      ${field(
        { id: 'picture', label: msg('Gambar', { id: 'line-editor.picture' }), error: errorAt(this.issues, 'picture') },
        ({ describedBy, invalid }) =>
          html`<select
            id="picture"
            data-path="picture"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(value.picture)}
            @input=${(event: Event) => this.#set({ picture: written(event) as Line['picture'] })}
          >
            ${PICTURES.map(each => html`<option value=${each} ?selected=${each === value.picture}>${pictureName(each)}</option>`)}
          </select>`,
      )}
    </div>`;
  }

  #renderName(value: LineDraft, tongue: 'id' | 'en', label: string) {
    const path = `name.${tongue}`;
    return field(
      { id: `name-${tongue}`, label, error: errorAt(this.issues, path) },
      ({ describedBy, invalid }) =>
        html`<input
          id="name-${tongue}"
          lang=${tongue}
          autocomplete="off"
          maxlength="120"
          data-path=${path}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(value.name[tongue])}
          @input=${(event: Event) => this.#set({ name: { ...this.value!.name, [tongue]: written(event) } })}
        />`,
    );
  }

  #renderQuota(value: LineDraft) {
    const label = msg('Paling banyak nomor sehari', { id: 'line-editor.quota' });
    const hint = msg('Kosongkan bila tanpa batas', { id: 'line-editor.quota-hint' });
    return field(
      { id: 'quota', label, hint, error: errorAt(this.issues, 'quota') },
      ({ describedBy, invalid }) =>
        html`<input
          id="quota"
          class="number"
          inputmode="numeric"
          autocomplete="off"
          data-path="quota"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(String(value.quota ?? ''))}
          @input=${(event: Event) => this.#set({ quota: written(event).trim() ? writtenNumber(written(event)) : null })}
        />`,
    );
  }

  #renderServices(value: LineDraft) {
    const unknown = value.services.filter(id => !this.services.some(service => service.id === id));
    return html`<fieldset class="field wide">
      <legend>${msg('Layanan', { id: 'line-editor.services' })}</legend>
      <p class="hint">
        ${msg('Mencentang layanan memindahkannya ke antrean ini.', { id: 'line-editor.services-hint' })}
      </p>
      <div class="services">
        ${repeat(
          [...this.services, ...unknown.map(unlisted)],
          ({ id }) => id,
          service => this.#renderService(value, service),
        )}
      </div>
    </fieldset>`;
  }

  #renderService(value: LineDraft, { id, name, sensitive }: ServiceEntry) {
    const place = value.services.indexOf(id);
    const other = place < 0 ? this.lineOf.get(id) : undefined;
    return html`<div>
      <label class="check">
        <input
          type="checkbox"
          data-path=${place < 0 ? nothing : `services.${place}`}
          .checked=${live(place >= 0)}
          @input=${(event: Event) => this.#onService(event, id)}
        />
        <span
          >${inLanguage(name)}
          ${other ? html`<small class="hint">${msg(str`kini di ${other}`, { id: 'line-editor.elsewhere', desc: 'the letter of another line' })}</small>` : nothing}
          ${sensitive ? html`<small class="hint">${msg('dirahasiakan', { id: 'line-editor.sensitive' })}</small>` : nothing}
        </span>
      </label>
      ${place < 0 ? nothing : fieldError(`service-${place}`, errorAt(this.issues, `services.${place}`))}
    </div>`;
  }

  #brief({ services, quota }: LineDraft) {
    const count = inDigits(services.length);
    const waited = plural(services.length, {
      one: msg(str`${count} layanan`, { id: 'line-editor.service', desc: 'exactly one' }),
      other: msg(str`${count} layanan`, { id: 'line-editor.services-count' }),
    });
    if (typeof quota !== 'number') return waited;
    return msg(str`${waited}, paling banyak ${quota} nomor sehari`, { id: 'line-editor.brief' });
  }

  #onService(event: Event, id: string) {
    const before = this.value!.services;
    const on = (event.currentTarget as HTMLInputElement).checked;
    const order = this.services.map(service => service.id);
    const services = on ? [...before, id] : before.filter(each => each !== id);
    this.#set({ services: services.sort((one, other) => order.indexOf(one) - order.indexOf(other)) });
  }

  #set(change: Partial<LineDraft>) {
    this.value = { ...this.value!, ...change };
  }

  /** Folds it. */
  fold() {
    this.details?.removeAttribute('open');
  }

  /** Goes to the control at a path and unfolds what is round it; tells whether there is one. */
  focusPath(path: string): boolean {
    return focusPath(this.renderRoot, path);
  }
}

/** A service that the catalogue no longer has, so that it can be taken out. */
function unlisted(id: string): ServiceEntry {
  return { id, name: { id, en: id }, division: null, sensitive: false };
}

function written(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-line-editor': LineEditor;
  }
}
