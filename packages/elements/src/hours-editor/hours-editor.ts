import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { yearsKnown } from '@layan/domain/calendar/holidays.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { dayInWords, weekdayName } from '../base/clock.ts';
import { define } from '../base/define.ts';
import { errorAt, fieldError, ties } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import type { HoursDraft } from '../base/settings-draft.ts';
import { plusIcon } from '../icons/plus.ts';
import { xIcon } from '../icons/x.ts';
import { styles } from './hours-editor.styles.ts';
import { timeOfDay } from './time-of-day.ts';

const START = { opens: '08:00', closes: '15:00' };

/**
 * When the office is open: the hours of each weekday, and the days on which it is closed all the same.
 *
 * @tag layan-hours-editor
 * @fires {Event} input - When something was written, like any field; `value` is then what is written.
 */
@define('layan-hours-editor')
export class HoursEditor extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** What is written; nothing is drawn without it. */
  @property({ attribute: false }) value: HoursDraft | null = null;

  /** What is wrong with it, by paths such as `hours.0.opens`. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  /** A day that is being added to those closed. */
  @state() private day = '';
  @query('#day') private dayInput!: HTMLInputElement;

  /** Hours of days that were switched off, so that switching on again brings them back. */
  #before = new Map<number, NonNullable<HoursDraft['hours'][number]>>();

  override render() {
    const { value } = this;
    if (!value) return nothing;
    const wrong = errorAt(this.issues, 'hours');
    return html`
      <div class="week" role="group" aria-label=${msg('Jam buka tiap hari', { id: 'hours-editor.week' })}>
        ${value.hours.map((_, at) => this.#renderDay(value, at))} ${fieldError('hours', wrong)}
      </div>
      <fieldset class="field">
        <legend>${msg('Hari tutup lain', { id: 'hours-editor.closed' })}</legend>
        <p class="hint">
          ${msg('Misalnya hari jadi daerah atau rapat kerja. Libur nasional sudah diketahui.', { id: 'hours-editor.closed-hint' })}
        </p>
        ${this.#renderClosed(value)} ${this.#renderAdd()}
      </fieldset>
      <div class="field">
        <label class="check">
          <input type="checkbox" data-path="jointLeave" .checked=${live(value.jointLeave)} @input=${this.#onLeave} />
          ${msg('Tutup saat cuti bersama', { id: 'hours-editor.leave' })}
        </label>
        <p class="hint">${this.#years()}</p>
      </div>
    `;
  }

  #renderDay(value: HoursDraft, at: number) {
    const hours = value.hours[at];
    const error = errorAt(this.issues, `hours.${at}`, `hours.${at}.opens`, `hours.${at}.closes`);
    const day = weekdayName(at);
    return html`<div class="day">
      <label class="check">
        <input
          type="checkbox"
          data-path="hours.${at}"
          .checked=${live(hours != null)}
          @input=${(event: Event) => this.#onOpen(event, at)}
        />${day}
      </label>
      ${
        hours
          ? html`<span class="span">
              ${this.#renderTime(value, at, 'opens', msg(str`${day}, buka pukul`, { id: 'hours-editor.opens' }))}
              <span aria-hidden="true">–</span>
              ${this.#renderTime(value, at, 'closes', msg(str`${day}, tutup pukul`, { id: 'hours-editor.closes' }))}
            </span>`
          : html`<span class="shut">${msg('Tutup', { id: 'hours-editor.shut' })}</span>`
      }
      ${fieldError(`hours-${at}`, error)}
    </div>`;
  }

  #renderTime(value: HoursDraft, at: number, end: 'opens' | 'closes', name: string) {
    const path = `hours.${at}.${end}`;
    const error = errorAt(this.issues, path);
    return html`<input
      class="time"
      inputmode="numeric"
      autocomplete="off"
      maxlength="8"
      aria-label=${name}
      aria-describedby=${ties({ id: `hours-${at}`, error }).describedBy}
      aria-invalid=${error ? 'true' : nothing}
      data-path=${path}
      .value=${live(value.hours[at]?.[end] ?? '')}
      @input=${(event: InputEvent) => this.#onTime(event, at, end, false)}
      @change=${(event: Event) => this.#onTime(event, at, end, true)}
    />`;
  }

  #renderClosed(value: HoursDraft) {
    if (value.closedOn.length === 0) return nothing;
    return html`<ul class="days" role="list">
      ${repeat(
        value.closedOn,
        day => day,
        (day, at) =>
          html`<li>
            <span>${dayInWords(day)}</span>
            <button
              type="button"
              data-path="closedOn.${at}"
              aria-label=${msg(str`Hapus ${dayInWords(day)}`, { id: 'hours-editor.remove', desc: 'removes a date' })}
              @click=${() => this.#onRemove(day)}
            >
              ${xIcon}
            </button>
            ${fieldError(`closed-${at}`, errorAt(this.issues, `closedOn.${at}`))}
          </li>`,
      )}
    </ul>`;
  }

  #renderAdd() {
    return html`<div class="add">
      <input
        id="day"
        type="date"
        data-path="closedOn"
        aria-label=${msg('Tanggal tutup', { id: 'hours-editor.day' })}
        .value=${live(this.day)}
        @input=${this.#onDay}
        @keydown=${this.#onDayKey}
      />
      <button type="button" class="quiet" @click=${this.#onAdd}>
        ${plusIcon}${msg('Tambah hari', { id: 'hours-editor.add' })}
      </button>
    </div>`;
  }

  #years() {
    const years = yearsKnown.join(', ');
    return msg(
      str`Libur nasional dan cuti bersama yang sudah diketahui: tahun ${years}. Di tahun lain, tulislah sendiri hari tutupnya.`,
      {
        id: 'hours-editor.years',
      },
    );
  }

  #onOpen(event: Event, at: number) {
    const value = this.value!;
    const open = (event.currentTarget as HTMLInputElement).checked;
    const hours = value.hours[at];
    if (hours) this.#before.set(at, hours);
    this.#setDay(at, open ? (this.#before.get(at) ?? value.hours.find(each => each != null) ?? START) : null);
  }

  #onTime(event: Event, at: number, end: 'opens' | 'closes', done: boolean) {
    const words = (event.currentTarget as HTMLInputElement).value;
    const time = done ? (timeOfDay(words) ?? words) : words;
    this.#setDay(at, { ...START, ...this.value!.hours[at], [end]: time });
    // `change` does not leave the shadow root, and the time was only now written out.
    if (done) this.#tell();
  }

  #setDay(at: number, day: HoursDraft['hours'][number]) {
    const value = this.value!;
    const hours = value.hours.map((each, place) => (place === at ? day : each));
    this.value = { ...value, hours };
  }

  #onLeave(event: Event) {
    this.value = { ...this.value!, jointLeave: (event.currentTarget as HTMLInputElement).checked };
  }

  #onDay(event: Event) {
    // A day that is not added yet is no setting.
    event.stopPropagation();
    this.day = this.dayInput.value;
  }

  #onDayKey(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#onAdd();
  }

  #onAdd() {
    if (!this.day || !this.value) return this.dayInput.focus();
    this.value = { ...this.value, closedOn: [...new Set([...this.value.closedOn, this.day])].sort() };
    this.day = '';
    this.#tell();
    this.dayInput.focus();
  }

  #onRemove(day: string) {
    const value = this.value!;
    this.value = { ...value, closedOn: value.closedOn.filter(each => each !== day) };
    this.#tell();
    this.dayInput.focus();
  }

  #tell() {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Goes to the control at a path; tells whether there is one. */
  focusPath(path: string): boolean {
    return focusPath(this.renderRoot, path);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-hours-editor': HoursEditor;
  }
}
