import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { LENGTHS, type ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import { formIssues } from '@layan/domain/complaint/form-steps.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import type { ServiceName } from '../base/case-words.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { errorAt, field, fieldError } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { filesField } from '../base/files-field.ts';
import { filesStyles } from '../base/files-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { refusalSentence } from '../base/refusals.ts';
import '../error-summary/error-summary.ts';
import type { ErrorSummary } from '../error-summary/error-summary.ts';
import type { LayanEvent } from '../events.ts';
import '../notice/notice.ts';
import { styles } from './complaint-entry.styles.ts';
import { kindField, serviceField, switchField, textField, valueOf } from './entry-fields.ts';

type Contact = NonNullable<ComplaintDraft['contact']>;
type Texts = 'when' | 'where' | `contact.${keyof Contact}`;

/**
 * Where an officer writes down what a visitor tells them: the same questions as the visitor’s own form, on one page.
 *
 * @tag layan-complaint-entry
 * @slot - More to do beside sending, such as closing a dialog.
 * @fires {CustomEvent<{ draft: ComplaintDraft }>} layan-entry-send - When it is complete and is to be filed.
 * @fires {CustomEvent<{ files: File[] }>} layan-file-add - When the officer chooses photos or documents.
 * @fires {CustomEvent<{ key: string }>} layan-file-remove - When the officer takes one back.
 * @fires {CustomEvent<{ key: string }>} layan-file-retry - When the officer sends one again that did not arrive.
 * @fires {CustomEvent<{ path: string }>} layan-issue-open - When the officer goes to what is wrong.
 */
@define('layan-complaint-entry')
export class ComplaintEntry extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, filesStyles, styles];

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  /** Why the server refused. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** Photos and documents that the visitor has brought; the page sends them. */
  @property({ attribute: false }) uploads: readonly Upload[] = [];

  @state() private draft: ComplaintDraft = emptyDraft();
  @state() private issues: readonly SettingsIssue[] = [];
  @query('layan-error-summary') private summary!: ErrorSummary | null;
  @query('input') private first!: HTMLElement;

  override render() {
    const { draft, issues, uploads } = this;
    const view = { draft, issues, change: (part: Partial<ComplaintDraft>) => this.#change(part) };
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${issues.length > 0 ? html`<layan-error-summary .issues=${issues} @layan-issue-open=${this.#onIssue}></layan-error-summary>` : nothing}
      ${kindField(view)} ${serviceField(view, this.services)} ${textField(view, this.busy)}
      <div class="pair">
        ${this.#renderLine('when', msg('Kapan terjadinya (boleh kosong)', { id: 'complaint-entry.when' }), draft.when)}
        ${this.#renderLine('where', msg('Di mana (boleh kosong)', { id: 'complaint-entry.where' }), draft.where)}
      </div>
      ${filesField({
        uploads,
        error: errorAt(issues, 'files'),
        addFiles: files => emit(this, 'layan-file-add', { files }),
        removeFile: key => emit(this, 'layan-file-remove', { key }),
        retryFile: key => emit(this, 'layan-file-retry', { key }),
      })}
      ${this.#renderPrivacy(draft)} ${draft.anonymous ? nothing : this.#renderContact(draft)}
      <p class="aloud">
        ${msg('Bacakan: “Kami memakai ini hanya untuk menangani laporan Anda. Dengan kode dan PIN di kertas, Anda dapat membaca jawabannya dan menghapus laporan ini.”', { id: 'complaint-entry.aloud' })}
      </p>
      ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
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
      ${switchField(
        'anonymous',
        anonymous,
        msg('Anonim: tidak ada data diri yang disimpan', { id: 'complaint-entry.anonymous' }),
        on =>
          // What was written before would be kept against the visitor's own word.
          this.#change(on ? { anonymous: on, contact: null, consent: false } : { anonymous: on }),
      )}
      ${switchField('confidential', confidential, msg('Rahasia: hanya petugas pengaduan yang membaca, tidak pernah diumumkan', { id: 'complaint-entry.confidential' }), on => this.#change({ confidential: on }))}
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
          ? html`${switchField('consent', consent, msg('Pengunjung setuju dihubungi untuk menjawab laporan ini', { id: 'complaint-entry.consent' }), on => this.#change({ consent: on }))}
            ${fieldError('consent', errorAt(this.issues, 'consent'))}`
          : nothing
      }`;
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
    if (this.issues.length > 0) this.issues = this.#wrong();
  }

  #wrong(): SettingsIssue[] {
    const sending = this.uploads.some(({ state }) => state === 'sending');
    return formIssues(this.draft, { services: this.services.map(({ id }) => id), sending, said: [] });
  }

  #onIssue({ detail }: LayanEvent<'layan-issue-open'>) {
    focusPath(this.renderRoot, detail.path);
  }

  async #onSubmit(event: Event) {
    event.preventDefault();
    if (this.busy) return;
    this.issues = this.#wrong();
    if (this.issues.length === 0) {
      const files = this.uploads.filter(({ state }) => state === 'sent').map(({ id }) => id);
      emit(this, 'layan-entry-send', { draft: { ...this.draft, files } });
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

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-entry': ComplaintEntry;
  }
}
