import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { openFigures, openSettings, type OnDoubt } from '@layan/client/office.ts';
import type { Polled } from '@layan/client/poll.ts';
import { openQueue } from '@layan/client/queue-view.ts';
import type { FiguresView } from '@layan/domain/api/settings.ts';
import { addDays } from '@layan/domain/calendar/day.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/queue-figures/queue-figures.ts';
import { saveFile } from '../shared/save-file.ts';
import { sectionStyles } from './section-styles.ts';

/** What is shown first: a week, today included. */
const DAYS = 7;

/** What came of some days. */
@define('layan-figures-section')
export class FiguresSection extends LayanElement {
  static override styles = [hostStyles, sectionStyles];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  /** The days that were chosen; null for the last week. */
  @state() private chosen: { from: string; to: string } | null = null;

  #doubt = () => this.onDoubt();
  #lines = openQueue();
  #names = openSettings(this.#doubt);
  #unknown = new Live<Remote<FiguresView>>({ status: 'loading' }, () => () => {});
  #period = '';
  #counted: Polled<FiguresView> | null = null;

  #queue = new Watch(this, () => this.#lines.live);
  #settings = new Watch(this, () => this.#names.live);
  #figures = new Watch(this, () => this.#counts());

  override render() {
    const [queue, settings] = [this.#queue.value, this.#settings.value];
    // Which day it is here decides the agency's own clock, not this computer's.
    const state = queue.status === 'failed' && !this.#days ? queue : this.#figures.value;
    const { from = '', to = '' } = this.#days ?? {};
    return html`<layan-queue-figures
      today=${this.#today}
      from=${from}
      to=${to}
      .state=${state}
      .names=${settings.status === 'ready' ? { lines: settings.data.settings.lines, services: settings.data.services } : { lines: [], services: [] }}
      @layan-figures-choose=${this.#onChoose}
      @layan-figures-export=${this.#onExport}
      @layan-problem-retry=${this.#onRetry}
    ></layan-queue-figures>`;
  }

  get #today(): string {
    const queue = this.#lines.live.value;
    return queue.status === 'ready' ? queue.data.day : '';
  }

  get #days(): { from: string; to: string } | null {
    const today = this.#today;
    return this.chosen ?? (today ? { from: addDays(today, 1 - DAYS), to: today } : null);
  }

  #counts(): Live<Remote<FiguresView>> {
    const days = this.#days;
    const period = days ? `${days.from} ${days.to}` : '';
    if (days && period !== this.#period) {
      this.#period = period;
      this.#counted = openFigures(days.from, days.to, this.#doubt);
    }
    return this.#counted?.live ?? this.#unknown;
  }

  #onChoose({ detail }: LayanEvent<'layan-figures-choose'>) {
    this.chosen = detail;
  }

  #onExport({ detail: { name, csv } }: LayanEvent<'layan-figures-export'>) {
    saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }

  #onRetry() {
    void this.#lines.refresh();
    this.refresh();
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    void this.#names.refresh();
    void this.#counted?.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-figures-section': FiguresSection;
  }
}
