import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { getComplaintStatistics } from '@layan/client/complaints.ts';
import { exportInbox } from '@layan/client/inbox.ts';
import { watch, type OnDoubt } from '@layan/client/office.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { define } from '@layan/elements/base/define.ts';
import { field, fieldError } from '@layan/elements/base/field.ts';
import { fieldStyles } from '@layan/elements/base/field-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { language } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { refusalSentence } from '@layan/elements/base/refusals.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/complaint-statistics/complaint-statistics.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { downloadSimpleIcon } from '@layan/elements/icons/download-simple.ts';
import '@layan/elements/notice/notice.ts';
import { attempt } from './attempt.ts';
import { saveFile } from '../shared/save-file.ts';
import { sectionStyles } from './section-styles.ts';

/** The figures change with every complaint, but nobody waits for them; milliseconds. */
const PAUSE = 60_000;

/** What came of the complaints month by month, and the complaints themselves as sheets. */
@define('layan-numbers-pane')
export class NumbersPane extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, fieldStyles, sectionStyles];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  @state() private busy = false;
  @state() private problem: RefusalCode | null = null;
  /** The days that were chosen are none. */
  @state() private wrong = false;
  @query('#from') private from!: HTMLInputElement;
  @query('#to') private to!: HTMLInputElement;

  #polled = watch(
    () => getComplaintStatistics({ from: monthBefore(11), to: monthBefore(0) }),
    PAUSE,
    () => this.onDoubt(),
  );
  #figures = new Watch(this, () => this.#polled.live);

  override render() {
    return html`
      <section class="card" aria-labelledby="figures">
        <h3 id="figures">${msg('Dua belas bulan terakhir', { id: 'numbers-pane.figures' })}</h3>
        <layan-complaint-statistics
          .state=${this.#figures.value}
          @layan-figures-export=${this.#onFigures}
          @layan-problem-retry=${() => this.refresh()}
        ></layan-complaint-statistics>
      </section>
      <section class="card" aria-labelledby="sheets">
        <h3 id="sheets">${msg('Unduh pengaduan', { id: 'numbers-pane.sheets' })}</h3>
        <p class="hint">
          ${msg('Semua yang diterima pada hari-hari ini, dengan isinya. Simpan seperti berkas rahasia.', { id: 'numbers-pane.hint' })}
        </p>
        ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
        <div class="actions">
          ${this.#renderDay('from', msg('Dari', { id: 'numbers-pane.from' }), `${monthBefore(0)}-01`)}
          ${this.#renderDay('to', msg('Sampai', { id: 'numbers-pane.to' }), new Date().toLocaleDateString('sv'))}
        </div>
        ${fieldError('days', this.wrong ? msg('Isi kedua tanggal; “Dari” tidak boleh sesudah “Sampai”.', { id: 'numbers-pane.wrong' }) : undefined)}
        <div class="actions">${this.#renderSave('xlsx')} ${this.#renderSave('csv')}</div>
      </section>
    `;
  }

  #renderDay(id: 'from' | 'to', label: string, day: string) {
    const wrong = this.wrong;
    return field(
      { id, label },
      () =>
        html`<input
          id=${id}
          type="date"
          value=${day}
          aria-describedby=${wrong ? 'days-error' : nothing}
          aria-invalid=${wrong ? 'true' : nothing}
        />`,
    );
  }

  #renderSave(kind: 'csv' | 'xlsx') {
    return html`<button class="quiet" aria-disabled=${this.busy ? 'true' : nothing} @click=${() => this.#onSheet(kind)}>
      ${downloadSimpleIcon}${kind === 'xlsx' ? msg('Lembar kerja (XLSX)', { id: 'numbers-pane.xlsx' }) : msg('Teks (CSV)', { id: 'numbers-pane.csv' })}
    </button>`;
  }

  async #onSheet(kind: 'csv' | 'xlsx') {
    if (this.busy) return;
    const [from, to] = [this.from.value, this.to.value];
    this.wrong = !from || !to || from > to;
    this.problem = null;
    if (this.wrong) return this.from.focus();
    const words = language() === 'en' ? 'en' : 'id';
    const name = msg('pengaduan', { id: 'numbers-pane.file', desc: 'a file name without its ending' });
    this.busy = true;
    this.problem = await attempt(
      async () => saveFile(`${name}-${from}-${to}.${kind}`, await exportInbox(kind, { from, to, language: words })),
      this.onDoubt,
    );
    this.busy = false;
  }

  #onFigures({ detail: { name, csv } }: LayanEvent<'layan-figures-export'>) {
    saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    void this.#polled.refresh();
  }
}

/** The month so many before this one, as `2026-06`. */
function monthBefore(count: number): string {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() - count, 15).toLocaleDateString('sv').slice(0, 7);
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-numbers-pane': NumbersPane;
  }
}
