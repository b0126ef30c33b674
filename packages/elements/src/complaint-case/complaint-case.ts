import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { CaseView, DeskView } from '@layan/domain/api/inbox.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { NO_DESK, type ActDrafts } from '../base/case-draft.ts';
import {
  caseTags,
  isSensitive,
  kindWord,
  serviceName,
  stateWord,
  suspicionWord,
  veiled,
  type ServiceName,
} from '../base/case-words.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { tagStyles } from '../base/field-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import '../complaint-acts/complaint-acts.ts';
import type { ComplaintActs } from '../complaint-acts/complaint-acts.ts';
import '../complaint-log/complaint-log.ts';
import { downloadSimpleIcon } from '../icons/download-simple.ts';
import { eyeIcon } from '../icons/eye.ts';
import { printerIcon } from '../icons/printer.ts';
import '../notice/notice.ts';
import { attachments } from './attachments.ts';
import { caseClock } from './case-clock.ts';
import { caseFacts } from './case-facts.ts';
import { related } from './related.ts';
import { styles } from './complaint-case.styles.ts';

/**
 * One complaint as the office sees it: what the citizen wrote, until when they are to be answered, what was done so far
 * and what comes next.
 *
 * @tag layan-complaint-case
 * @fires {CustomEvent<CaseAct>} layan-case-act - When something is to be done.
 * @fires {CustomEvent<{ seen: number; code: string }>} layan-case-merge - When the complaint is to follow another one.
 * @fires {CustomEvent<{ act: OfficerAct; draft: ActDraft | null }>} layan-case-write - When something is written, to be kept.
 * @fires {CustomEvent<{ id: string; code: string }>} layan-case-open - When the officer goes to another complaint.
 * @fires {CustomEvent<{ id: string }>} layan-case-print - When the complaint is wanted on paper.
 * @fires {CustomEvent<{ id: string; file: string }>} layan-file-save - When a file that came with it is wanted.
 * @fires {CustomEvent<{ id: string }>} layan-person-export - When everything kept about the person is wanted.
 */
@define('layan-complaint-case')
export class ComplaintCase extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, tagStyles, remoteStyles, styles];

  /** The complaint, as far as we know it. */
  @property({ attribute: false }) state: Remote<CaseView> = { status: 'loading' };

  /** Colleagues, templates and classes. */
  @property({ attribute: false }) desk: DeskView = NO_DESK;

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** The sign-in name of whoever reads this. */
  @property() self = '';

  /** What is written and not yet done. */
  @property({ attribute: false }) drafts: ActDrafts = {};

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  /** Why the server refused the last act. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** Where a file lies; without it, none can be looked at. */
  @property({ attribute: false }) fileAddress: ((file: string) => string) | null = null;

  /** Whoever reads this may hand out what is kept about a person. */
  @property({ type: Boolean }) supervisor = false;

  /** Files that were opened here. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** What must not be read over a shoulder was asked for. */
  @state() private revealed = false;
  @query('layan-complaint-acts') private acts!: ComplaintActs | null;
  @query('h3') private heading!: HTMLElement | null;

  override render() {
    const { state } = this;
    if (state.status === 'failed' && state.problem === 'not-found')
      return html`<layan-notice kind="bad">
        ${msg('Tidak ada pengaduan dengan kode ini. Periksa kodenya, atau cari di kotak masuk.', { id: 'complaint-case.unknown' })}
      </layan-notice>`;
    return remoteView(state, { ready: view => this.#renderCase(view) });
  }

  #renderCase(view: CaseView) {
    return html`<article class="case" data-urgency=${view.urgency}>
      ${this.#renderHead(view)}
      <div class="said">
        ${view.suspicions.length && view.reason !== 'spam' ? this.#renderSuspicion(view) : nothing}
        ${this.#renderWords(view)} ${caseFacts(view, this.desk.timeZone)}
        ${attachments({
          view,
          opened: this.opened,
          address: this.fileAddress,
          onOpen: file => (this.opened = new Set([...this.opened, file])),
          onSave: file => emit(this, 'layan-file-save', { id: view.id, file }),
        })}
      </div>
      <div class="work">
        ${caseClock(view, this.desk)}
        <layan-complaint-acts
          .view=${view}
          .desk=${this.desk}
          .services=${this.services}
          self=${this.self}
          .drafts=${this.drafts}
          ?revealed=${this.revealed}
          ?busy=${this.busy}
          .problem=${this.problem}
        ></layan-complaint-acts>
      </div>
      <div class="kin">
        ${related({
          view,
          onOpen: other => emit(this, 'layan-case-open', other),
          onMerge: () => void this.#openMerge(),
        })}
      </div>
      <section class="history" aria-labelledby="history">
        <h4 id="history">${msg('Riwayat', { id: 'complaint-case.history' })}</h4>
        <layan-complaint-log
          .log=${view.log}
          .services=${this.revealed ? this.services : veiled(this.services)}
          .colleagues=${this.desk.colleagues}
          .others=${view}
          time-zone=${this.desk.timeZone}
        ></layan-complaint-log>
      </section>
    </article>`;
  }

  #renderHead(view: CaseView) {
    return html`<header>
      <h3 tabindex="-1">${kindWord(view.kind)} <bdi class="code">${groupCode(view.code)}</bdi></h3>
      <p class="marks"><span class="tag">${stateWord(view)}</span>${caseTags(view)}</p>
      <p class="about">${this.#renderService(view)}</p>
      <div class="tools">
        <button class="quiet" @click=${() => emit(this, 'layan-case-print', { id: view.id })}>
          ${printerIcon}${msg('Cetak', { id: 'complaint-case.print' })}
        </button>
        ${
          this.supervisor
            ? html`<button class="quiet" @click=${() => emit(this, 'layan-person-export', { id: view.id })}>
                ${downloadSimpleIcon}${msg('Data pelapor ini', { id: 'complaint-case.person' })}
              </button>`
            : nothing
        }
      </div>
    </header>`;
  }

  #renderService({ service }: CaseView) {
    if (service === null) return msg('Tidak tentang satu layanan', { id: 'complaint-case.no-service' });
    if (!isSensitive(service, this.services) || this.revealed) return serviceName(service, this.services);
    return html`${msg('Layanan pribadi', { id: 'complaint-case.private' })}
      <button class="quiet reveal" @click=${() => (this.revealed = true)}>
        ${eyeIcon}${msg('Tampilkan', { id: 'complaint-case.reveal' })}
      </button>`;
  }

  #renderSuspicion({ suspicions }: CaseView) {
    const why = suspicions.map(suspicionWord).join(', ');
    return html`<layan-notice kind="warn">
      ${msg(str`Mungkin spam: ${why}. Bacalah dahulu; batas waktunya tetap berjalan.`, { id: 'complaint-case.suspicion' })}
    </layan-notice>`;
  }

  #renderWords({ text, redacted, released, erased, language }: CaseView) {
    if (erased)
      return html`<p class="words gone">
        ${msg('Isi laporan sudah dihapus. Yang tersisa hanya apa yang terjadi dan kapan.', { id: 'complaint-case.erased' })}
      </p>`;
    return html`<blockquote class="words" lang=${language}><bdi>${text}</bdi></blockquote>
      ${
        redacted === null
          ? nothing
          : html`<details class="outside">
              <summary>
                ${
                  released
                    ? msg('Terbuka untuk umum dengan tulisan ini', { id: 'complaint-case.released' })
                    : msg('Di luar kantor dibaca begini', { id: 'complaint-case.redacted' })
                }
              </summary>
              <p class="redacted"><bdi>${redacted}</bdi></p>
            </details>`
      }`;
  }

  async #openMerge() {
    this.acts?.open('merge');
    await this.acts?.updateComplete;
    this.acts?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('state');
    const id = (state: Remote<CaseView> | undefined) => (state?.status === 'ready' ? state.data.id : '');
    // Another complaint begins with nothing opened.
    if (before && id(before) !== id(this.state)) {
      this.opened = new Set();
      this.revealed = false;
    }
  }

  /** Goes to the complaint’s code. */
  override focus(options?: FocusOptions) {
    this.heading?.focus(options);
  }

  /** What was asked for is done: the next step is open again. */
  async proceed() {
    this.acts?.open(null);
    await this.updateComplete;
    await this.acts?.updateComplete;
    this.acts?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-case': ComplaintCase;
  }
}
