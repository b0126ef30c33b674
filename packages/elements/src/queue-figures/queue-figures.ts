import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FiguresView } from '@layan/domain/api/settings.ts';
import { addDays, isDay } from '@layan/domain/calendar/day.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { dayInWords } from '../base/clock.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { downloadSimpleIcon } from '../icons/download-simple.ts';
import { warningCircleIcon } from '../icons/warning-circle.ts';
import { figureRow, wholeMinutes } from './figure-row.ts';
import { figuresCsv } from './figures-csv.ts';
import { groups, type FigureGroup, type Names } from './groups.ts';
import { styles } from './queue-figures.styles.ts';

/** As many days as the server counts at once. */
const MOST_DAYS = 366;

type WrongDays = 'no-day' | 'order' | 'too-long';

/**
 * What came of some days: how many numbers were taken, how long people waited and how many did not come; by line, hour,
 * day and service.
 *
 * @tag layan-queue-figures
 * @fires {CustomEvent<{ from: string; to: string }>} layan-figures-choose - When the supervisor wants other days.
 * @fires {CustomEvent<{ name: string; csv: string }>} layan-figures-export - When the supervisor wants a file.
 */
@define('layan-queue-figures')
export class QueueFigures extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, fieldStyles, remoteStyles, styles];

  /** The agency's own day now, `YYYY-MM-DD`. */
  @property() today = '';

  /** The first day wanted. */
  @property() from = '';

  /** The last day wanted. */
  @property() to = '';

  /** The figures of those days, as far as we know. */
  @property({ attribute: false }) state: Remote<FiguresView> = { status: 'loading' };

  /** What lines and services are called. */
  @property({ attribute: false }) names: Names = { lines: [], services: [] };

  @state() private wrong: WrongDays | null = null;
  @query('#from') private fromInput!: HTMLInputElement;
  @query('#to') private toInput!: HTMLInputElement;

  override render() {
    return html`
      ${this.#renderPeriod()}
      ${remoteView(this.state, {
        ready: view => this.#renderFigures(view),
        empty: {
          when: ({ total }) => total.tickets === 0,
          view: () =>
            html`<p class="none">
              ${msg('Tidak ada nomor yang diambil pada hari-hari ini. Pilih hari lain di atas.', { id: 'queue-figures.empty' })}
            </p>`,
        },
      })}
    `;
  }

  #renderPeriod() {
    const spans = [
      { days: 1, label: msg('Hari ini', { id: 'queue-figures.today' }) },
      { days: 7, label: msg('7 hari', { id: 'queue-figures.week' }) },
      { days: 30, label: msg('30 hari', { id: 'queue-figures.month' }) },
    ];
    return html`<form novalidate @submit=${this.#onSubmit}>
      <div class="spans" role="group" aria-label=${msg('Pilih hari', { id: 'queue-figures.spans' })}>
        ${spans.map(({ days, label }) => {
          const from = this.today && addDays(this.today, 1 - days);
          const chosen = from !== '' && this.from === from && this.to === this.today;
          return html`<button
            type="button"
            class="quiet"
            aria-pressed=${chosen}
            @click=${() => this.#choose(from, this.today)}
          >
            ${label}
          </button>`;
        })}
      </div>
      ${this.#renderDay('from', this.from, msg('Dari', { id: 'queue-figures.from' }))}
      ${this.#renderDay('to', this.to, msg('Sampai', { id: 'queue-figures.to' }))}
      <button class="quiet">${msg('Tampilkan', { id: 'queue-figures.show' })}</button>
      ${this.wrong ? html`<p class="error" id="days-error" role="alert">${warningCircleIcon}${wrongWords(this.wrong)}</p>` : nothing}
    </form>`;
  }

  #renderDay(id: 'from' | 'to', day: string, label: string) {
    return field(
      { id, label },
      () =>
        html`<input
          id=${id}
          type="date"
          max=${this.today}
          aria-describedby=${this.wrong ? 'days-error' : nothing}
          aria-invalid=${this.wrong ? 'true' : nothing}
          .value=${live(day)}
          @input=${(event: Event) => (this[id] = (event.currentTarget as HTMLInputElement).value)}
        />`,
    );
  }

  #renderFigures(view: FiguresView) {
    const [all, ...others] = groups(view, this.names);
    return html`
      ${this.#renderSummary(view)}
      ${[...others, all!].filter(({ rows }) => rows.length > 0).map(group => this.#renderGroup(group))}
      <button class="quiet" @click=${() => this.#onExport(view)}>
        ${downloadSimpleIcon}${msg('Unduh untuk lembar hitung (CSV)', { id: 'queue-figures.export' })}
      </button>
    `;
  }

  #renderSummary({ total, from, to }: FiguresView) {
    const days = from === to ? dayInWords(from, 'long') : `${dayInWords(from)} – ${dayInWords(to)}`;
    const half = total.wait && wholeMinutes(total.wait.p50);
    const most = total.wait && wholeMinutes(total.wait.p90);
    return html`<div class="summary">
      <h3>${days}</h3>
      <p>
        ${msg(str`${inDigits(total.tickets)} nomor diambil, ${inDigits(total.finished)} selesai dilayani, ${inDigits(total.missed)} tidak datang.`, { id: 'queue-figures.summary' })}
        ${half && most ? msg(str`Separuh dipanggil dalam ${half} menit, 9 dari 10 dalam ${most} menit.`, { id: 'queue-figures.waits' }) : nothing}
      </p>
      <p class="legend" aria-hidden="true">
        <span><i></i>${msg('selesai dilayani', { id: 'queue-figures.legend-finished' })}</span>
        <span
          ><i class="taken"></i
          >${msg('nomor lainnya', { id: 'queue-figures.legend-others', desc: 'the other tickets' })}</span
        >
      </p>
    </div>`;
  }

  #renderGroup({ id, title, rows }: FigureGroup) {
    const most = Math.max(1, ...rows.map(({ share }) => share.tickets));
    return html`<section>
      <h3 id=${id}>${title}</h3>
      <div class="scroll" tabindex="0" role="region" aria-labelledby=${id}>
        <table>
          <thead>
            <tr>
              <th scope="col"><span class="unseen">${title}</span></th>
              <td class="drawing"></td>
              <th scope="col">${msg('Nomor', { id: 'queue-figures.tickets' })}</th>
              <th scope="col">${msg('Selesai', { id: 'queue-figures.finished' })}</th>
              <th scope="col">${msg('Tidak datang', { id: 'queue-figures.missed' })}</th>
              <th scope="col">
                ${msg('Separuh menunggu\u00a0≤', { id: 'queue-figures.half', desc: 'the median wait, at most so many minutes' })}
              </th>
              <th scope="col">
                ${msg('9 dari 10 menunggu\u00a0≤', { id: 'queue-figures.most', desc: 'the ninth decile of waits' })}
              </th>
              <th scope="col">
                ${msg('Separuh dilayani\u00a0≤', { id: 'queue-figures.serving', desc: 'the median time at the counter' })}
              </th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              rows,
              ({ key }) => key,
              row => figureRow(row, most),
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    this.#choose(this.fromInput.value, this.toInput.value);
  }

  #choose(from: string, to: string) {
    this.wrong = this.#wrongWith(from, to);
    if (this.wrong) return;
    this.from = from;
    this.to = to;
    emit(this, 'layan-figures-choose', { from, to });
  }

  #wrongWith(from: string, to: string): WrongDays | null {
    if (!isDay(from) || !isDay(to)) return 'no-day';
    if (from > to) return 'order';
    return addDays(from, MOST_DAYS) <= to ? 'too-long' : null;
  }

  #onExport(view: FiguresView) {
    const name = `${msg('angka-antrean', { id: 'queue-figures.file', desc: 'a file name without its ending' })}-${view.from}-${view.to}.csv`;
    emit(this, 'layan-figures-export', { name, csv: figuresCsv(view, this.names) });
  }
}

function wrongWords(wrong: WrongDays): string {
  switch (wrong) {
    case 'no-day':
      return msg('Pilih tanggal pertama dan terakhir.', { id: 'queue-figures.no-day' });
    case 'order':
      return msg('Tanggal pertama harus sebelum tanggal terakhir.', { id: 'queue-figures.order' });
    case 'too-long':
      return msg('Pilih paling banyak satu tahun.', { id: 'queue-figures.too-long' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-queue-figures': QueueFigures;
  }
}
