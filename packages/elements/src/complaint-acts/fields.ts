/** What an officer fills in for each act. Each function draws one act’s fields; needs `fieldStyles`. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CaseView, DeskView } from '@layan/domain/api/inbox.ts';
import { classesFor } from '@layan/domain/complaint/classes.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import {
  COMPLAINT_KINDS,
  OPEN_STATES,
  type ComplaintClass,
  type ComplaintKind,
} from '@layan/domain/complaint/complaint.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import type { ActDraft } from '../base/case-draft.ts';
import { kindWord, reasonWord, serviceName, veiled, type ServiceName } from '../base/case-words.ts';
import { errorAt, field, fieldError } from '../base/field.ts';
import { unitName } from '../base/facts.ts';
import { inDigits } from '../base/language.ts';

/** Everything a form leans on, and how it tells what is written. */
export interface ActScene {
  view: CaseView;
  desk: DeskView;
  services: readonly ServiceName[];
  /** Private services are called by their names. */
  revealed: boolean;
  /** Id of whoever writes. */
  self: string;
  draft: ActDraft;
  issues: readonly SettingsIssue[];
  busy: boolean;
  set: (change: Partial<ActDraft>) => void;
}

export function classifyFields({ view, desk, services, revealed, draft, issues, set }: ActScene) {
  const classes = classesFor(draft.service, desk);
  // The list names them all; only what this one is about is not for whoever looks over a shoulder.
  const hidden = revealed ? services : veiled(services);
  const named = (id: string) => serviceName(id, id === view.service ? hidden : services);
  return html`
    <div class="pair">
      ${field(
        { id: 'kind', label: msg('Jenis', { id: 'fields.kind' }) },
        () =>
          html`<select
            id="kind"
            .value=${live(draft.kind)}
            @change=${(event: Event) => set({ kind: valueOf(event) as ComplaintKind })}
          >
            ${COMPLAINT_KINDS.map(kind => html`<option value=${kind} ?selected=${kind === draft.kind}>${kindWord(kind)}</option>`)}
          </select>`,
      )}
      ${field(
        { id: 'service', label: msg('Layanan', { id: 'fields.service' }) },
        () =>
          html`<select
            id="service"
            .value=${live(draft.service ?? '')}
            @change=${(event: Event) => set({ service: valueOf(event) || null, class: '' })}
          >
            <option value="">${msg('Tidak tentang satu layanan', { id: 'fields.no-service' })}</option>
            ${services.map(
              ({ id }) => html`<option value=${id} ?selected=${id === draft.service}>${named(id)}</option>`,
            )}
          </select>`,
      )}
    </div>
    ${
      classes.length === 0
        ? html`<p class="hint">
            ${msg('Kantor ini belum menetapkan batas waktu, jadi tidak ada golongan untuk dipilih.', { id: 'fields.no-classes' })}
          </p>`
        : html`<fieldset class="field">
            <legend>${msg('Golongan', { id: 'fields.class' })}</legend>
            ${classes.map(each => classChoice(each, draft, set))} ${fieldError('class', errorAt(issues, 'class'))}
          </fieldset>`
    }
  `;
}

function classChoice(each: ComplaintClass, draft: ActDraft, set: ActScene['set']) {
  return html`<label class="check">
    <input
      type="radio"
      name="class"
      data-path="class"
      .checked=${live(each.name === draft.class)}
      @change=${() => set({ class: each.name })}
    />
    <span>${each.name} <small class="hint">${inDigits(each.value)} ${unitName(each.unit, each.value)}</small></span>
  </label>`;
}

export function assignFields({ desk, self, draft, set }: ActScene) {
  return field(
    { id: 'staff', label: msg('Yang menangani', { id: 'fields.staff' }) },
    () =>
      html`<select id="staff" .value=${live(draft.staff)} @change=${(event: Event) => set({ staff: valueOf(event) })}>
        ${desk.colleagues.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === draft.staff}>
              ${id === self ? msg(str`${name} (Anda)`, { id: 'fields.self' }) : name}
            </option>`,
        )}
        <option value="" ?selected=${draft.staff === ''}>${msg('Belum ada', { id: 'fields.nobody' })}</option>
      </select>`,
  );
}

export function closeFields({ view, draft, set }: ActScene) {
  const open = OPEN_STATES.includes(view.state);
  const reasons = (['answered', 'not-ours', 'withdrawn'] as const).filter(reason =>
    reason === 'answered' ? view.state === 'answered' : reason === 'withdrawn' || open,
  );
  return html`<fieldset class="field">
    <legend>${msg('Alasan', { id: 'fields.reason' })}</legend>
    ${reasons.map(
      reason =>
        html`<label class="check">
          <input
            type="radio"
            name="reason"
            data-path="reason"
            .checked=${live(reason === draft.reason)}
            @change=${() => set({ reason })}
          />
          ${reasonWord(reason)}
        </label>`,
    )}
  </fieldset>`;
}

export function mergeFields({ view, draft, issues, set }: ActScene) {
  const others = view.similar.filter(({ state }) => OPEN_STATES.includes(state));
  return html`
    ${
      others.length
        ? html`<fieldset class="field">
            <legend>${msg('Mirip dengan laporan ini', { id: 'fields.similar' })}</legend>
            ${others.map(
              other =>
                html`<label class="check other">
                  <input
                    type="radio"
                    name="into"
                    .checked=${live(other.code === draft.code)}
                    @change=${() => set({ code: other.code })}
                  />
                  <span><bdi>${groupCode(other.code)}</bdi> <small class="hint">${other.excerpt}</small></span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
    ${field(
      {
        id: 'code',
        label: msg('Kode laporan yang dituju', { id: 'fields.code' }),
        error: errorAt(issues, 'code'),
      },
      ({ describedBy, invalid }) =>
        html`<input
          id="code"
          data-path="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="40"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(draft.code)}
          @input=${(event: Event) => set({ code: valueOf(event) })}
        />`,
    )}
  `;
}

export function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
