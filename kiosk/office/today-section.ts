import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { watchBoard } from '@layan/client/board.ts';
import { openInbox } from '@layan/client/inbox.ts';
import { openDevices, openFigures, type OnDoubt } from '@layan/client/office.ts';
import type { Polled } from '@layan/client/poll.ts';
import { openQueue } from '@layan/client/queue-view.ts';
import type { FiguresView } from '@layan/domain/api/settings.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { inDigits } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, weight } from '@layan/elements/base/tokens.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/queue-today/queue-today.ts';
import { placeAddress } from './complaint-places.ts';
import { sectionStyles } from './section-styles.ts';

/** The office at this moment. */
@define('layan-today-section')
export class TodaySection extends LayanElement {
  static override styles = [
    hostStyles,
    sectionStyles,
    css`
      a {
        color: ${color.action};
        font-weight: ${weight.strong};
      }
    `,
  ];

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

  #inbox = openInbox({ filter: 'escalated', pageSize: 1 }, this.#doubt);

  #queue = new Watch(this, () => this.#lines.live);
  #devices = new Watch(this, () => this.#machines.live);
  #calls = new Watch(this, () => this.#board);
  #figures = new Watch(this, () => this.#counts());
  #complaints = new Watch(this, () => this.#inbox.live);

  override render() {
    const [figures, calls, devices] = [this.#figures.value, this.#calls.value, this.#devices.value];
    return html`${this.#renderEscalated()}
      <layan-queue-today
        .state=${this.#queue.value}
        .figures=${figures.status === 'ready' ? figures.data : null}
        .calls=${calls.status === 'ready' ? calls.data.calls : null}
        .devices=${devices.status === 'ready' ? devices.data : null}
        @layan-problem-retry=${this.#onRetry}
      ></layan-queue-today>`;
  }

  /** What is so late that it is the supervisor’s is said where they begin the day. */
  #renderEscalated() {
    const inbox = this.#complaints.value;
    const count = inbox.status === 'ready' ? inbox.data.counts.escalated : 0;
    if (count === 0) return nothing;
    return html`<layan-notice kind="warn">
      <p>
        ${msg(str`Pengaduan yang terlambat dan kini pada Anda: ${inDigits(count)}`, { id: 'today-section.escalated' })}
      </p>
      <p><a href=${placeAddress('inbox')}>${msg('Buka pengaduan', { id: 'today-section.complaints' })}</a></p>
    </layan-notice>`;
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
    void this.#inbox.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-today-section': TodaySection;
  }
}
