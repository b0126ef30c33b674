import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseView, DeskView, LogEntry } from '@layan/domain/api/inbox.ts';
import { stepSentence } from '../base/case-steps.ts';
import type { ServiceName } from '../base/case-words.ts';
import { define } from '../base/define.ts';
import { exactTime } from '../base/due.ts';
import { tagStyles } from '../base/field-styles.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { styles } from './complaint-log.styles.ts';

/** What only the office reads. */
const INTERNAL = new Set<LogEntry['step']>(['noted', 'redacted']);

/**
 * Everything that happened to a complaint, who did it and when: what the citizen reads, and what stays inside the office.
 * Nothing in it can be taken out.
 *
 * @tag layan-complaint-log
 */
@define('layan-complaint-log')
export class ComplaintLog extends LayanElement {
  static override styles = [hostStyles, tagStyles, styles];

  /** What happened, the oldest first. */
  @property({ attribute: false }) log: readonly LogEntry[] = [];

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** Who handles complaints, to name those whom the log knows by their ids. */
  @property({ attribute: false }) colleagues: DeskView['colleagues'] = [];

  /** Complaints that belong to this one, to name them by their codes. */
  @property({ attribute: false }) others: Pick<CaseView, 'followers' | 'mergedInto'> = {
    followers: [],
    mergedInto: null,
  };

  /** The agency’s time zone, such as `Asia/Jakarta`. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  override render() {
    if (this.log.length === 0)
      return html`<p class="none">${msg('Belum ada yang terjadi.', { id: 'complaint-log.empty' })}</p>`;
    return html`<ol role="list">
      ${repeat(
        this.log,
        ({ seq }) => seq,
        entry => this.#renderEntry(entry),
      )}
    </ol>`;
  }

  #renderEntry(entry: LogEntry) {
    const internal = INTERNAL.has(entry.step);
    return html`<li data-who=${entry.who}>
      <p class="step">
        <bdi>${stepSentence(entry, this.services, this.colleagues, this.others)}</bdi>
        ${
          internal
            ? html`<span class="tag" data-kind="quiet"
                >${msg('Internal', { id: 'complaint-log.internal', desc: 'only the office reads it' })}</span
              >`
            : nothing
        }
      </p>
      <p class="at">${exactTime(entry.at, this.timeZone)}</p>
      ${entry.text ? html`<p class="text" ?data-internal=${internal}><bdi>${entry.text}</bdi></p>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-log': ComplaintLog;
  }
}
