/** The office’s own classes, each with its time and the rule that sets it: a time without a rule is a promise nobody made. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { UNITS } from '@layan/domain/catalog/vocabulary.ts';
import { MOST_CLASSES } from '@layan/domain/complaint/settings.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { unitName } from '../base/facts.ts';
import { errorAt, field, fieldError } from '../base/field.ts';
import { writtenNumber, type ComplaintsDraft } from '../base/settings-draft.ts';
import { plusIcon } from '../icons/plus.ts';
import { trashIcon } from '../icons/trash.ts';
import { afterChange, firing, type Rows } from './rows.ts';

type ClassDraft = ComplaintsDraft['classes'][number];

const NEW: ClassDraft = { name: '', value: '', unit: 'workday', source: '', date: null };

export function classRows({ value, issues, change }: Rows) {
  const { classes } = value;
  const set = (at: number, part: Partial<ClassDraft>) =>
    change({ classes: classes.map((each, place) => (place === at ? { ...each, ...part } : each)) });
  const remove = (event: Event, at: number) => {
    change({ classes: classes.filter((_, place) => place !== at) });
    afterChange(event, '[data-add=classes]');
  };
  const add = (event: Event) => {
    change({ classes: [...classes, NEW] });
    afterChange(event, `[data-path="classes.${classes.length}.name"]`);
  };
  return html`
    ${
      classes.length
        ? classes.map((each, at) => classRow(each, at, issues, set, remove))
        : html`<layan-notice kind="warn">
            ${msg('Belum ada batas waktu. Pelapor diberi tahu bahwa kantor ini belum menetapkannya; Layan tidak mengarang tanggal.', { id: 'class-rows.none' })}
          </layan-notice>`
    }
    ${fieldError('classes', errorAt(issues, 'classes'))}
    ${
      classes.length < MOST_CLASSES
        ? html`<button type="button" class="quiet" data-add="classes" @click=${firing(add)}>
            ${plusIcon}${msg('Tambah golongan', { id: 'class-rows.add' })}
          </button>`
        : ''
    }
  `;
}

function classRow(
  each: ClassDraft,
  at: number,
  issues: readonly SettingsIssue[],
  set: (at: number, part: Partial<ClassDraft>) => void,
  remove: (event: Event, at: number) => void,
) {
  const text = (key: 'name' | 'source' | 'date', label: string, hint = '') =>
    field(
      { id: `class-${at}-${key}`, label, hint, error: errorAt(issues, `classes.${at}.${key}`) },
      ({ describedBy, invalid }) =>
        html`<input
          id="class-${at}-${key}"
          data-path="classes.${at}.${key}"
          autocomplete="off"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(each[key] ?? '')}
          @input=${(event: Event) => set(at, { [key]: valueOf(event) })}
        />`,
    );
  return html`<fieldset class="card">
    <legend class="unseen">${each.name || msg(str`Golongan ${at + 1}`, { id: 'class-rows.number' })}</legend>
    ${text('name', msg('Nama golongan', { id: 'class-rows.name' }))}
    ${field(
      {
        id: `class-${at}-value`,
        label: msg('Dijawab dalam', { id: 'class-rows.time' }),
        error: errorAt(issues, `classes.${at}.value`, `classes.${at}.unit`),
      },
      ({ describedBy, invalid }) =>
        html`<span class="unit">
          <input
            id="class-${at}-value"
            class="number"
            inputmode="numeric"
            maxlength="6"
            data-path="classes.${at}.value"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(String(each.value))}
            @input=${(event: Event) => set(at, { value: writtenNumber(valueOf(event)) })}
          />
          <select
            aria-label=${msg('Satuan waktu', { id: 'class-rows.unit' })}
            data-path="classes.${at}.unit"
            .value=${live(each.unit)}
            @input=${(event: Event) => set(at, { unit: valueOf(event) as ClassDraft['unit'] })}
          >
            ${UNITS.map(unit => html`<option value=${unit} ?selected=${unit === each.unit}>${unitName(unit, 2)}</option>`)}
          </select>
        </span>`,
    )}
    ${text('source', msg('Aturan yang menetapkannya', { id: 'class-rows.source' }), msg('Misalnya nomor keputusan kepala dinas', { id: 'class-rows.source-hint' }))}
    ${text('date', msg('Tanggal aturan itu', { id: 'class-rows.date' }), msg('Seperti 2026-02-09', { id: 'class-rows.date-hint' }))}
    <button type="button" class="link" @click=${firing(event => remove(event, at))}>
      ${trashIcon}${msg('Hapus golongan ini', { id: 'class-rows.remove' })}
    </button>
  </fieldset>`;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
