import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { watchBoard } from '@layan/client/board.ts';
import { openDevices, openFigures, type OnDoubt } from '@layan/client/office.ts';
import type { Polled } from '@layan/client/poll.ts';
import { openQueue } from '@layan/client/queue-view.ts';
import type { FiguresView } from '@layan/domain/api/settings.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/queue-today/queue-today.ts';
import { sectionStyles } from './section-styles.ts';

/** The office at this moment. */
@define('layan-today-section')
export class TodaySection extends LayanElement {
  static override styles = [hostStyles, sectionStyles];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  #doubt = () => this.onDoubt();
  #lines = openQueue();
  #machines = openDevices(this.#doubt);
  #board = watchBoard({ token: () => null, onCall: () => {} });
  #unknown = new Live<Remote<FiguresView>>({ status: 'loading' }, () => () => {});
  /** The figures of the agency's own day, which is another one after midnight. */
  #day = '';
  #counted: Polled<FiguresView> | null = null;

  #queue = new Watch(this, () => this.#lines.live);
  #devices = new Watch(this, () => this.#machines.live);
  #calls = new Watch(this, () => this.#board);
  #figures = new Watch(this, () => this.#counts());

  override render() {
    const [figures, calls, devices] = [this.#figures.value, this.#calls.value, this.#devices.value];
    return html`<layan-queue-today
      .state=${this.#queue.value}
      .figures=${figures.status === 'ready' ? figures.data : null}
      .calls=${calls.status === 'ready' ? calls.data.calls : null}
      .devices=${devices.status === 'ready' ? devices.data : null}
      @layan-problem-retry=${this.#onRetry}
    ></layan-queue-today>`;
  }

  #onRetry() {
    void this.#lines.refresh();
    void this.#machines.refresh();
  }

  #counts(): Live<Remote<FiguresView>> {
    const queue = this.#lines.live.value;
    if (queue.status === 'ready' && queue.data.day !== this.#day) {
      this.#day = queue.data.day;
      this.#counted = openFigures(this.#day, this.#day, this.#doubt);
    }
    return this.#counted?.live ?? this.#unknown;
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    void this.#machines.refresh();
    void this.#counted?.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-today-section': TodaySection;
  }
}
