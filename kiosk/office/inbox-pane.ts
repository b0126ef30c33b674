import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { openDesk, openInbox, type InboxWish } from '@layan/client/inbox.ts';
import type { OnDoubt } from '@layan/client/office.ts';
import type { Polled } from '@layan/client/poll.ts';
import type { InboxFilter, InboxView } from '@layan/domain/api/inbox.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, space, weight } from '@layan/elements/base/tokens.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/complaint-inbox/complaint-inbox.ts';
import type { ComplaintInbox } from '@layan/elements/complaint-inbox/complaint-inbox.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { undatedNotice } from './undated-notice.ts';

interface Choice {
  filter: InboxFilter;
  class: string;
  service: string;
  page: number;
}

/** After so long without a key the search is asked, in milliseconds. */
const PAUSE = 250;

/** The complaints of this office: kept while the page is open, so that whoever comes back finds the list they left. */
@define('layan-inbox-pane')
export class InboxPane extends LayanElement {
  static override styles = [
    hostStyles,
    css`
      :host {
        display: grid;
        gap: ${space.s4};
      }
      a {
        color: ${color.action};
        font-weight: ${weight.strong};
      }
    `,
  ];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** Whoever reads this sets the office’s times. */
  @property({ type: Boolean }) supervisor = false;

  @state() private choice: Choice = { filter: 'open', class: '', service: '', page: 1 };
  @state() private words = '';
  @query('layan-complaint-inbox') private inbox!: ComplaintInbox;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #doubt = () => this.onDoubt();
  #polled: Polled<InboxView> = openInbox({ filter: 'open' }, this.#doubt);
  #page = new Watch(this, () => this.#polled.live);
  #papers = openDesk(this.#doubt);
  #desk = new Watch(this, () => this.#papers.live);

  override render() {
    const desk = this.#desk.value;
    const classes = desk.status === 'ready' ? [...desk.data.classes, ...Object.values(desk.data.byService).flat()] : [];
    const { filter, class: name, service } = this.choice;
    return html`
      ${undatedNotice(desk, this.supervisor)}
      <layan-complaint-inbox
        .state=${this.#page.value}
        filter=${filter}
        .query=${this.words}
        .class=${name}
        .service=${service}
        .services=${this.services}
        time-zone=${desk.status === 'ready' ? desk.data.timeZone : ''}
        .classes=${[...new Set(classes.map(each => each.name))]}
        @layan-inbox-choose=${this.#onChoose}
        @layan-search-change=${this.#onSearch}
        @layan-problem-retry=${() => this.refresh()}
      ></layan-complaint-inbox>
    `;
  }

  #onChoose({ detail }: LayanEvent<'layan-inbox-choose'>) {
    this.choice = detail;
    this.#ask();
  }

  #onSearch({ detail: { query, final } }: LayanEvent<'layan-search-change'>) {
    this.words = query;
    clearTimeout(this.#timer);
    const look = () => {
      this.choice = { ...this.choice, page: 1 };
      this.#ask();
    };
    if (final || !query) look();
    else this.#timer = setTimeout(look, PAUSE);
  }

  /** Another list: it is loading until it is there, for what stands there is not what was asked for. */
  #ask() {
    const { filter, page, class: name, service } = this.choice;
    const wish: InboxWish = {
      filter,
      page,
      ...(name && { class: name }),
      ...(service && { service }),
      ...(this.words.trim() && { query: this.words }),
    };
    this.#polled = openInbox(wish, this.#doubt);
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Goes to the row that was opened last, or to the search. */
  override focus(options?: FocusOptions) {
    this.inbox.focus(options);
  }

  /** Asks at once, after somebody has signed in again or has done something. */
  refresh() {
    void this.#polled.refresh();
    void this.#papers.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-inbox-pane': InboxPane;
  }
}
