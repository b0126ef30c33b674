import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { COMPLAINT_KINDS, LENGTHS, type ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { checkDraft, emptyDraft } from '@layan/domain/complaint/draft.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { kindWord, serviceName, type ServiceName } from '../base/case-words.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { errorAt, field, fieldError } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { refusalSentence } from '../base/refusals.ts';
import '../error-summary/error-summary.ts';
import type { ErrorSummary } from '../error-summary/error-summary.ts';
import type { LayanEvent } from '../events.ts';
import '../notice/notice.ts';
import { styles } from './complaint-entry.styles.ts';

type Contact = NonNullable<ComplaintDraft['contact']>;
type Texts = 'when' | 'where' | `contact.${keyof Contact}`;

/**
 * Where an officer writes down what a visitor tells them: the same questions as the visitor’s own form, on one page.
 *
 * @tag layan-complaint-entry
 * @slot - More to do beside sending, such as closing a dialog.
 * @fires {CustomEvent<{ draft: ComplaintDraft }>} layan-entry-send - When it is complete and is to be filed.
 * @fires {CustomEvent<{ path: string }>} layan-issue-open - When the officer goes to what is wrong.
 */
@define('layan-complaint-entry')
export class ComplaintEntry extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  /** Why the server refused. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  @state() private draft: ComplaintDraft = emptyDraft();
  @state() private issues: readonly SettingsIssue[] = [];
  @query('layan-error-summary') private summary!: ErrorSummary | null;
  @query('input') private first!: HTMLElement;

  override render() {
    const { draft } = this;
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${this.issues.length > 0 ? html`<layan-error-summary .issues=${this.issues} @layan-issue-open=${this.#onIssue}></layan-error-summary>` : nothing}
      ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
      ${this.#renderKind(draft)} ${this.#renderService(draft)} ${this.#renderText(draft)}
      <div class="pair">
        ${this.#renderLine('when', msg('Kapan terjadinya (boleh kosong)', { id: 'complaint-entry.when' }), draft.when)}
        ${this.#renderLine('where', msg('Di mana (boleh kosong)', { id: 'complaint-entry.where' }), draft.where)}
      </div>
      ${this.#renderPrivacy(draft)} ${draft.anonymous ? nothing : this.#renderContact(draft)}
      <p class="aloud">
        ${msg('Bacakan: “Kami memakai ini hanya untuk menangani laporan Anda. Dengan kode dan PIN di kertas, Anda dapat membaca jawabannya dan menghapus laporan ini.”', { id: 'complaint-entry.aloud' })}
      </p>
      <div class="actions">
        <button class="action" aria-disabled=${this.busy ? 'true' : nothing}>
          ${
            this.busy
              ? msg('Menyimpan…', { id: 'complaint-entry.busy' })
              : msg('Simpan dan beri kode', { id: 'complaint-entry.send' })
          }
        </button>
        <slot></slot>
      </div>
    </form>`;
  }

  #renderKind(draft: ComplaintDraft) {
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
                @change=${() => this.#change({ kind })}
              />${kindWord(kind)}
            </label>`,
        )}
      </div>
      ${fieldError('kind', errorAt(this.issues, 'kind'))}
    </fieldset>`;
  }

  #renderService(draft: ComplaintDraft) {
    return field(
      {
        id: 'service',
        label: msg('Layanan', { id: 'complaint-entry.service' }),
        error: errorAt(this.issues, 'service'),
      },
      ({ describedBy }) =>
        html`<select
          id="service"
          data-path="service"
          aria-describedby=${describedBy}
          .value=${live(draft.service ?? '')}
          @change=${(event: Event) => this.#change({ service: valueOf(event) || null })}
        >
          <option value="">${msg('Tidak tentang satu layanan', { id: 'complaint-entry.no-service' })}</option>
          ${this.services.map(
            ({ id }) =>
              html`<option value=${id} ?selected=${id === draft.service}>${serviceName(id, this.services)}</option>`,
          )}
        </select>`,
    );
  }

  #renderText(draft: ComplaintDraft) {
    return field(
      {
        id: 'text',
        label: msg('Apa yang terjadi, dengan kata-kata pengunjung', { id: 'complaint-entry.text' }),
        error: errorAt(this.issues, 'text'),
      },
      ({ describedBy, invalid }) =>
        html`<textarea
          id="text"
          rows="6"
          data-path="text"
          maxlength=${LENGTHS.text.to}
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(draft.text)}
          @input=${(event: Event) => this.#change({ text: valueOf(event) })}
        ></textarea>`,
    );
  }

  #renderLine(path: Texts, label: string, value: string) {
    const id = path.replace('.', '-');
    const name = path.replace('contact.', '') as keyof typeof LENGTHS;
    return field(
      { id, label, error: errorAt(this.issues, path) },
      ({ describedBy, invalid }) =>
        html`<input
          id=${id}
          data-path=${path}
          autocomplete="off"
          maxlength=${LENGTHS[name].to}
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${(event: Event) => this.#onLine(path, valueOf(event))}
        />`,
    );
  }

  #renderPrivacy({ anonymous, confidential }: ComplaintDraft) {
    return html`<div class="privacy">
      ${this.#renderSwitch(
        'anonymous',
        anonymous,
        msg('Anonim: tidak ada data diri yang disimpan', { id: 'complaint-entry.anonymous' }),
        on =>
          // What was written before would be kept against the visitor's own word.
          this.#change(on ? { anonymous: on, contact: null, consent: false } : { anonymous: on }),
      )}
      ${this.#renderSwitch('confidential', confidential, msg('Rahasia: hanya petugas pengaduan yang membaca, tidak pernah diumumkan', { id: 'complaint-entry.confidential' }), on => this.#change({ confidential: on }))}
    </div>`;
  }

  #renderContact({ contact, consent }: ComplaintDraft) {
    return html`<div class="pair">
        ${this.#renderLine('contact.name', msg('Nama (boleh kosong)', { id: 'complaint-entry.name' }), contact?.name ?? '')}
        ${this.#renderLine('contact.phone', msg('Telepon (boleh kosong)', { id: 'complaint-entry.phone' }), contact?.phone ?? '')}
        ${this.#renderLine('contact.email', msg('E-mail (boleh kosong)', { id: 'complaint-entry.email' }), contact?.email ?? '')}
      </div>
      ${
        contact
          ? html`${this.#renderSwitch('consent', consent, msg('Pengunjung setuju dihubungi untuk menjawab laporan ini', { id: 'complaint-entry.consent' }), on => this.#change({ consent: on }))}
            ${fieldError('consent', errorAt(this.issues, 'consent'))}`
          : nothing
      }`;
  }

  #renderSwitch(path: keyof ComplaintDraft, on: boolean, label: string, change: (on: boolean) => void) {
    return html`<label class="check">
      <input
        type="checkbox"
        data-path=${path}
        .checked=${live(on)}
        @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
      />${label}
    </label>`;
  }

  #onLine(path: Texts, words: string) {
    if (path === 'when' || path === 'where') return this.#change({ [path]: words });
    const contact = { ...(this.draft.contact ?? { name: '', phone: '', email: '' }), [path.slice(8)]: words };
    const some = Object.values(contact).some(each => each !== '');
    this.#change({ contact: some ? contact : null, consent: some && this.draft.consent });
  }

  #change(change: Partial<ComplaintDraft>) {
    this.draft = { ...this.draft, ...change };
    this.problem = null;
    if (this.issues.length > 0) this.issues = checkDraft(this.draft);
  }

  #onIssue({ detail }: LayanEvent<'layan-issue-open'>) {
    focusPath(this.renderRoot, detail.path);
  }

  async #onSubmit(event: Event) {
    event.preventDefault();
    if (this.busy) return;
    this.issues = checkDraft(this.draft);
    if (this.issues.length === 0) {
      emit(this, 'layan-entry-send', { draft: this.draft });
      return;
    }
    await this.updateComplete;
    await this.summary?.updateComplete;
    this.summary?.focus();
  }

  /** Goes to the first question. */
  override focus(options?: FocusOptions) {
    this.first.focus(options);
  }
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-entry': ComplaintEntry;
  }
}
