import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ComplaintClass } from '@layan/domain/complaint/complaint.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { decreeDate } from '../base/decree.ts';
import { define } from '../base/define.ts';
import { unitName } from '../base/facts.ts';
import { errorAt, field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { writtenNumber, type ComplaintsDraft } from '../base/settings-draft.ts';
import '../notice/notice.ts';
import { classRows } from './class-rows.ts';
import { styles } from './complaint-settings.styles.ts';
import { templateRows } from './template-rows.ts';

/** What holds now beside the settings themselves. */
export interface ComplaintRulesNow {
  /** The classes of the agency’s decree; empty where it has none. */
  decree: readonly ComplaintClass[];
  /** The last year whose holidays are known. */
  holidaysKnownUntil: number | null;
  /** The year it is. */
  year: number;
}

interface NumberField {
  path: 'reopenDays' | 'retentionMonths' | 'warnPercent' | 'escalateDays';
  label: string;
  unit: string;
  hint: string;
}

/**
 * How an office deals with complaints: by when each class is answered and by which rule, when to warn, how long it keeps
 * them, and texts to begin an answer with. Fires `input` like any field; `value` is then what is written.
 *
 * @tag layan-complaint-settings
 */
@define('layan-complaint-settings')
export class ComplaintSettings extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, fieldStyles, styles];

  /** What is written; nothing is drawn without it. */
  @property({ attribute: false }) value: ComplaintsDraft | null = null;

  /** The decree’s classes, and how far holidays are known; null until it is known. */
  @property({ attribute: false }) rules: ComplaintRulesNow | null = null;

  /** What is wrong with it, by paths such as `classes.1.source`. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  override render() {
    const { value, rules, issues } = this;
    if (!value) return nothing;
    const change = (part: Partial<ComplaintsDraft>) => this.#change(part);
    return html`
      ${rules ? this.#renderHolidays(rules) : nothing}
      <section>
        <h4>${msg('Golongan dan batas waktu', { id: 'complaint-settings.classes' })}</h4>
        ${rules?.decree.length ? this.#renderDecree(rules.decree) : classRows({ value, issues, change })}
      </section>
      <section>
        <h4>${msg('Pengingat', { id: 'complaint-settings.reminders' })}</h4>
        ${this.#renderReminders(value)}
      </section>
      <section>
        <h4>${msg('Setelah dijawab', { id: 'complaint-settings.afterwards' })}</h4>
        <div class="pair">${this.#renderAfterwards(value)}</div>
      </section>
      <section>
        <h4>${msg('Contoh jawaban', { id: 'complaint-settings.templates' })}</h4>
        ${templateRows({ value, issues, change })}
      </section>
      <section>
        <h4>${msg('Bila bukan kewenangan kantor ini', { id: 'complaint-settings.hand-over' })}</h4>
        ${this.#renderHandOver(value)}
      </section>
    `;
  }

  #renderReminders(value: ComplaintsDraft) {
    return html`<div class="pair">
      ${this.#renderNumber(value, {
        path: 'warnPercent',
        label: msg('Ingatkan setelah', { id: 'complaint-settings.warn' }),
        unit: msg('% dari waktunya', { id: 'complaint-settings.warn-unit' }),
        hint: msg('Laporan itu ditandai di kotak masuk', { id: 'complaint-settings.warn-hint' }),
      })}
      ${this.#renderNumber(value, {
        path: 'escalateDays',
        label: msg('Ke supervisor setelah terlambat', { id: 'complaint-settings.escalate' }),
        unit: msg('hari kerja', { id: 'complaint-settings.escalate-unit' }),
        hint: msg('0: begitu terlambat', { id: 'complaint-settings.escalate-hint' }),
      })}
    </div>`;
  }

  #renderHolidays({ holidaysKnownUntil, year }: ComplaintRulesNow) {
    if (holidaysKnownUntil !== null && holidaysKnownUntil >= year) return nothing;
    return html`<layan-notice kind="warn">
      ${msg(str`Hari libur tahun ${year} belum ada di Layan. Batas waktu dihitung tanpa hari libur, dan pelapor diberi tahu bahwa tanggalnya masih dapat bergeser. Mintalah pengelola memperbarui Layan.`, { id: 'complaint-settings.holidays' })}
    </layan-notice>`;
  }

  /** What the decree says is not changed here. */
  #renderDecree(decree: readonly ComplaintClass[]) {
    const { source, date } = decree[0]!;
    return html`<ul role="list" class="decree" lang="id">
        ${decree.map(
          ({ name, value, unit }) =>
            html`<li><span>${name}</span> <strong>${inDigits(value)} ${unitName(unit, value)}</strong></li>`,
        )}
      </ul>
      <p class="hint">
        ${msg('Ditetapkan oleh keputusan ini dan tidak diubah di sini:', { id: 'complaint-settings.decree' })}
        <span lang="id">${[source, date && decreeDate(date)].filter(Boolean).join(', ')}</span>
      </p>`;
  }

  #renderAfterwards(value: ComplaintsDraft) {
    return [
      this.#renderNumber(value, {
        path: 'reopenDays',
        label: msg('Boleh dibuka kembali selama', { id: 'complaint-settings.reopen' }),
        unit: msg('hari kerja', { id: 'complaint-settings.reopen-unit' }),
        hint: msg('0: tidak boleh', { id: 'complaint-settings.reopen-hint' }),
      }),
      this.#renderNumber(value, {
        path: 'retentionMonths',
        label: msg('Isi laporan dihapus setelah', { id: 'complaint-settings.retention' }),
        unit: msg('bulan', { id: 'complaint-settings.retention-unit' }),
        hint: msg('Dihitung sejak selesai; pelapor membacanya di formulir', {
          id: 'complaint-settings.retention-hint',
        }),
      }),
    ];
  }

  #renderHandOver({ handOver }: ComplaintsDraft) {
    const words = (path: 'id' | 'en', label: string) =>
      field(
        { id: `hand-over-${path}`, label, error: errorAt(this.issues, `handOver.${path}`) },
        ({ describedBy, invalid }) =>
          html`<textarea
            id="hand-over-${path}"
            rows="3"
            lang=${path}
            data-path="handOver.${path}"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(handOver[path])}
            @input=${(event: Event) => this.#change({ handOver: { ...handOver, [path]: valueOf(event) } })}
          ></textarea>`,
      );
    return html`<div class="pair">
      ${words('id', msg('Yang dibaca warga', { id: 'complaint-settings.hand-over-id' }))}
      ${words('en', msg('Dalam bahasa Inggris', { id: 'complaint-settings.hand-over-en' }))}
    </div>`;
  }

  #renderNumber(value: ComplaintsDraft, { path, label, unit, hint }: NumberField) {
    return field(
      { id: path, label, hint, error: errorAt(this.issues, path) },
      ({ describedBy, invalid }) =>
        html`<span class="unit">
          <input
            id=${path}
            class="number"
            inputmode="numeric"
            autocomplete="off"
            maxlength="12"
            data-path=${path}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(String(value[path]))}
            @input=${(event: Event) => this.#change({ [path]: writtenNumber(valueOf(event)) })}
          />
          ${unit}
        </span>`,
    );
  }

  #change(change: Partial<ComplaintsDraft>) {
    this.value = { ...this.value!, ...change };
  }

  /** Goes to the control at a path; tells whether there is one. */
  focusPath(path: string): boolean {
    return focusPath(this.renderRoot, path);
  }
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-settings': ComplaintSettings;
  }
}
