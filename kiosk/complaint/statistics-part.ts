import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getComplaintStatistics } from '@layan/client/complaints.ts';
import { asProblem } from '@layan/client/http.ts';
import type { ComplaintRules, StatisticsView } from '@layan/domain/api/complaints.ts';
import { localDay } from '@layan/domain/calendar/day.ts';
import { ready, type Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import '@layan/elements/complaint-statistics/complaint-statistics.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { saveFile } from '../shared/save-file.ts';

/** How many months are shown, this one included. */
const MONTHS = 12;

/** How quickly the office answers, for whoever wants to know before they write. Loaded then. */
@define('layan-statistics-part')
export class StatisticsPart extends LayanElement {
  static override styles = [hostStyles];

  /** What says which month it is at the office. */
  @property({ attribute: false }) rules: Remote<ComplaintRules> = { status: 'loading' };

  @state() private figures: Remote<StatisticsView> = { status: 'loading' };
  #asked = '';

  override render() {
    return html`<layan-complaint-statistics
      .state=${this.figures}
      @layan-figures-export=${this.#onExport}
      @layan-problem-retry=${this.#onRetry}
    ></layan-complaint-statistics>`;
  }

  #onExport({ detail }: LayanEvent<'layan-figures-export'>) {
    saveFile(detail.name, new Blob([detail.csv], { type: 'text/csv' }));
  }

  #onRetry() {
    this.#asked = '';
    this.requestUpdate();
  }

  protected override willUpdate() {
    if (this.rules.status !== 'ready') return;
    const { now, timeZone } = this.rules.data;
    const to = localDay(now, timeZone).slice(0, 7);
    if (to !== this.#asked) void this.#load(to);
  }

  async #load(to: string) {
    this.#asked = to;
    try {
      this.figures = ready(await getComplaintStatistics({ from: monthsBefore(to, MONTHS - 1), to }));
    } catch (reason) {
      this.figures = { status: 'failed', problem: asProblem(reason) };
    }
  }
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count)).toISOString().slice(0, 7);
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-statistics-part': StatisticsPart;
  }
}
