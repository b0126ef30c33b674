import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsCounts, StatisticsView } from '@layan/domain/api/complaints.ts';
import { statisticsCsv } from '@layan/domain/complaint/statistics.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, language } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { downloadSimpleIcon } from '../icons/download-simple.ts';
import { styles } from './complaint-statistics.styles.ts';

/**
 * How an office deals with what citizens tell it: month by month how much came, how much was answered, and in time. Counts
 * only, about nobody.
 *
 * @tag layan-complaint-statistics
 * @fires {CustomEvent<{ name: string; csv: string }>} layan-figures-export - When somebody wants the figures as a file.
 */
@define('layan-complaint-statistics')
export class ComplaintStatistics extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, remoteStyles, styles];

  /** The figures, as far as we know. */
  @property({ attribute: false }) state: Remote<StatisticsView> = { status: 'loading' };

  override render() {
    return remoteView(this.state, {
      ready: view => this.#renderFigures(view),
      empty: {
        when: ({ total }) => total.received === 0,
        view: () =>
          html`<p class="none">
            ${msg('Pada bulan-bulan ini belum ada yang menyampaikan apa pun.', { id: 'complaint-statistics.empty' })}
          </p>`,
      },
    });
  }

  #renderFigures(view: StatisticsView) {
    const { total, months } = view;
    return html`<div class="figures">
      <p class="summary">${this.#summary(total)}</p>
      <p class="legend" aria-hidden="true">
        <span><i></i>${msg('tepat waktu', { id: 'complaint-statistics.legend-in-time' })}</span>
        <span><i class="rest"></i>${msg('selebihnya', { id: 'complaint-statistics.legend-rest' })}</span>
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${tableName()}>
        <table>
          <caption class="unseen">
            ${tableName()}
          </caption>
          <thead>
            <tr>
              <th scope="col">${msg('Bulan', { id: 'complaint-statistics.month' })}</th>
              <td class="drawing"></td>
              <th scope="col">${msg('Diterima', { id: 'complaint-statistics.received' })}</th>
              <th scope="col">${msg('Dijawab', { id: 'complaint-statistics.answered' })}</th>
              <th scope="col">${msg('Tepat waktu', { id: 'complaint-statistics.in-time' })}</th>
              <th scope="col">${msg('Terlambat', { id: 'complaint-statistics.late' })}</th>
              <th scope="col">
                ${msg('Separuh dijawab\u00a0≤', { id: 'complaint-statistics.median', desc: 'the median time to an answer, at most so many days' })}
              </th>
            </tr>
          </thead>
          <tbody>
            ${months.map(month => row(month, Math.max(1, ...months.map(({ received }) => received))))}
          </tbody>
        </table>
      </div>
      <button class="quiet" @click=${() => this.#onExport(view)}>
        ${downloadSimpleIcon}${msg('Unduh untuk lembar hitung (CSV)', { id: 'complaint-statistics.export' })}
      </button>
    </div>`;
  }

  #summary({ received, answered, inTime, late }: StatisticsCounts) {
    const [all, done] = [inDigits(received), inDigits(answered)];
    const share = inTime + late > 0 ? Math.round((100 * inTime) / (inTime + late)) : null;
    const percent = inDigits(share ?? 0);
    return html`${msg(str`${all} diterima, ${done} sudah dijawab.`, { id: 'complaint-statistics.summary' })}
    ${share === null ? nothing : html`<strong>${msg(str`${percent} % tepat waktu.`, { id: 'complaint-statistics.share' })}</strong>`}`;
  }

  #onExport(view: StatisticsView) {
    const name = msg('pengaduan', { id: 'complaint-statistics.file', desc: 'a file name without its ending' });
    emit(this, 'layan-figures-export', {
      name: `${name}-${view.from}-${view.to}.csv`,
      csv: statisticsCsv(view, language() === 'en' ? 'en' : 'id'),
    });
  }
}

function tableName(): string {
  return msg('Bulan demi bulan', { id: 'complaint-statistics.table' });
}

function row({ month, received, answered, inTime, late, medianDays }: StatisticsView['months'][number], most: number) {
  return html`<tr>
    <th scope="row">${monthInWords(month)}</th>
    <td class="drawing">${bar({ received, inTime }, most)}</td>
    <td>${inDigits(received)}</td>
    <td>${inDigits(answered)}</td>
    <td>${inDigits(inTime)}</td>
    <td>${inDigits(late)}</td>
    <td>${daysInWords(medianDays)}</td>
  </tr>`;
}

/** All that came, and in a deeper tone what was answered in time. */
function bar({ received, inTime }: Pick<StatisticsCounts, 'received' | 'inTime'>, most: number) {
  const width = (count: number) => (100 * count) / most;
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${width(received)} height="10" class="rest" /><rect width=${width(inTime)} height="10" />`}
  </svg>`;
}

/** `2026-03` as "Mar 2026". */
function monthInWords(month: string): string {
  const options: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language(), options).format(Date.parse(`${month}-01T00:00Z`));
}

function daysInWords(days: number | null) {
  if (days === null)
    return html`<span class="unseen">${msg('tidak ada', { id: 'complaint-statistics.no-days' })}</span
      ><span aria-hidden="true">–</span>`;
  const format: Intl.NumberFormatOptions = { style: 'unit', unit: 'day', unitDisplay: 'short' };
  return new Intl.NumberFormat(language(), format).format(Math.max(1, Math.ceil(days)));
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-statistics': ComplaintStatistics;
  }
}
