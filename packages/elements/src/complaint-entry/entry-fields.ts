/** The controls that an officer writes a visitor’s complaint with. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { COMPLAINT_KINDS, LENGTHS, type ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { kindWord, serviceName, type ServiceName } from '../base/case-words.ts';
import { errorAt, field, fieldError } from '../base/field.ts';

export interface EntryView {
  draft: ComplaintDraft;
  issues: readonly SettingsIssue[];
  change: (part: Partial<ComplaintDraft>) => void;
}

export function kindField({ draft, issues, change }: EntryView) {
  return html`<fieldset class="field">
    <legend>${msg('Jenis', { id: 'complaint-entry.kind' })}</legend>
    <div class="row">
      ${COMPLAINT_KINDS.map(
        kind =>
          html`<label class="check">
            <input
              type="radio"
              name="kind"
              data-path="kind"
              .checked=${live(draft.kind === kind)}
              @change=${() => change({ kind })}
            />${kindWord(kind)}
          </label>`,
      )}
    </div>
    ${fieldError('kind', errorAt(issues, 'kind'))}
  </fieldset>`;
}

export function serviceField({ draft, issues, change }: EntryView, services: readonly ServiceName[]) {
  return field(
    { id: 'service', label: msg('Layanan', { id: 'complaint-entry.service' }), error: errorAt(issues, 'service') },
    ({ describedBy }) =>
      html`<select
        id="service"
        data-path="service"
        aria-describedby=${describedBy}
        .value=${live(draft.service ?? '')}
        @change=${(event: Event) => change({ service: valueOf(event) || null })}
      >
        <option value="">${msg('Tidak tentang satu layanan', { id: 'complaint-entry.no-service' })}</option>
        ${services.map(
          ({ id }) => html`<option value=${id} ?selected=${id === draft.service}>${serviceName(id, services)}</option>`,
        )}
      </select>`,
  );
}

export function textField({ draft, issues, change }: EntryView, busy: boolean) {
  return field(
    {
      id: 'text',
      label: msg('Apa yang terjadi, dengan kata-kata pengunjung', { id: 'complaint-entry.text' }),
      error: errorAt(issues, 'text'),
    },
    ({ describedBy, invalid }) =>
      html`<textarea
        id="text"
        rows="6"
        data-path="text"
        maxlength=${LENGTHS.text.to}
        ?readonly=${busy}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(draft.text)}
        @input=${(event: Event) => change({ text: valueOf(event) })}
      ></textarea>`,
  );
}

export function switchField(path: keyof ComplaintDraft, on: boolean, label: string, change: (on: boolean) => void) {
  return html`<label class="check">
    <input
      type="checkbox"
      data-path=${path}
      .checked=${live(on)}
      @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
    />${label}
  </label>`;
}

export function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
