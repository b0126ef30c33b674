import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { InboxFilter, InboxItem, InboxView } from '@layan/domain/api/inbox.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { serviceName, type ServiceName } from '../base/case-words.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { fieldStyles, tagStyles } from '../base/field-styles.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import '../search-box/search-box.ts';
import { styles } from './complaint-inbox.styles.ts';
import { filterBar, nothingHere } from './filters.ts';
import { inboxRow } from './inbox-row.ts';

/** Where the keys lead in the list; letters too, for whoever never leaves the keyboard. */
const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  j: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  k: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const CHOICE = ['filter', 'query', 'class', 'service'] as const;

/**
 * Everything people wrote to this office, what is due first at the top: to be searched, narrowed and opened.
 *
 * @tag layan-complaint-inbox
 * @fires {CustomEvent<{ filter: InboxFilter; class: string; service: string; page: number }>} layan-inbox-choose - When the officer wants to see others.
 * @fires {CustomEvent<{ query: string; final: boolean }>} layan-search-change - When the officer looks for words or a code.
 * @fires {CustomEvent<{ id: string; code: string }>} layan-case-open - When the officer opens one.
 */
@define('layan-complaint-inbox')
export class ComplaintInbox extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, fieldStyles, tagStyles, remoteStyles, styles];

  /** A page of complaints, as far as we know. */
  @property({ attribute: false }) state: Remote<InboxView> = { status: 'loading' };

  /** Which of them are shown. */
  @property() filter: InboxFilter = 'open';

  /** The words that are looked for. */
  @property() query = '';

  /** The class they are narrowed to; empty for all. */
  @property() class = '';

  /** The service they are narrowed to; empty for all. */
  @property() service = '';

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** The classes of this office. */
  @property({ attribute: false }) classes: readonly string[] = [];

  /** The agency’s time zone, such as `Asia/Jakarta`. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** The one row that Tab leads to; arrows lead to the others. */
  @state() private entry = '';
  @state() private revealed: ReadonlySet<string> = new Set();
  @query('.rows .open[tabindex="0"]') private first!: HTMLElement | null;
  @query('.none') private none!: HTMLElement | null;
  @query('layan-search-box') private search!: HTMLElement;

  /** Another page was asked for and is not there yet. */
  #turning = false;

  constructor() {
    super();
    new FocusKeeper(this, '.open', '.none');
  }

  override render() {
    return html`
      ${filterBar(this.filter, this.state.status === 'ready' ? this.state.data.counts : null, filter => this.#choose({ filter }))}
      <div class="narrow">
        <layan-search-box
          .query=${this.query}
          label=${msg('Cari pengaduan', { id: 'complaint-inbox.search' })}
          placeholder=${msg('Kode, kata, atau nama pelapor', { id: 'complaint-inbox.search-hint' })}
        ></layan-search-box>
        ${this.#renderClasses()} ${this.#renderServices()}
      </div>
      ${remoteView(this.state, {
        ready: view => this.#renderList(view),
        empty: {
          when: ({ items }) => items.length === 0,
          view: () =>
            nothingHere(this.filter, this.#narrowed, this.query.trim() ? () => this.#turn({ filter: 'all' }) : null),
        },
      })}
    `;
  }

  #renderClasses() {
    if (this.classes.length === 0) return nothing;
    return html`<select
      aria-label=${msg('Golongan', { id: 'complaint-inbox.class' })}
      .value=${live(this.class)}
      @change=${(event: Event) => this.#choose({ class: valueOf(event) })}
    >
      <option value="">${msg('Semua golongan', { id: 'complaint-inbox.all-classes' })}</option>
      ${this.classes.map(name => html`<option ?selected=${name === this.class}>${name}</option>`)}
    </select>`;
  }

  #renderServices() {
    return html`<select
      aria-label=${msg('Layanan', { id: 'complaint-inbox.service' })}
      .value=${live(this.service)}
      @change=${(event: Event) => this.#choose({ service: valueOf(event) })}
    >
      <option value="">${msg('Semua layanan', { id: 'complaint-inbox.all-services' })}</option>
      ${this.services.map(
        ({ id }) =>
          html`<option value=${id} ?selected=${id === this.service}>${serviceName(id, this.services)}</option>`,
      )}
    </select>`;
  }

  #renderList({ items, now, page, pageSize, found }: InboxView) {
    const entry = items.some(({ id }) => id === this.entry) ? this.entry : items[0]!.id;
    const from = (page - 1) * pageSize + 1;
    const shown = `${inDigits(from)}–${inDigits(from + items.length - 1)}`;
    return html`
      <ol
        class="rows"
        role="list"
        aria-label=${msg('Pengaduan', { id: 'complaint-inbox.list' })}
        @keydown=${this.#onKey}
      >
        ${repeat(
          items,
          ({ id }) => id,
          item =>
            inboxRow({
              item,
              now,
              timeZone: this.timeZone,
              services: this.services,
              entry: item.id === entry,
              revealed: this.revealed.has(item.id),
              onOpen: () => this.#onOpen(item),
              onFocus: () => (this.entry = item.id),
              onReveal: () => void this.#onReveal(item.id),
            }),
        )}
      </ol>
      <nav aria-label=${msg('Halaman', { id: 'complaint-inbox.pages' })}>
        <p role="status">${msg(str`${shown} dari ${inDigits(found)}`, { id: 'complaint-inbox.shown' })}</p>
        ${
          page > 1
            ? html`<button class="quiet" @click=${() => this.#turn({ page: page - 1 })}>
                ${msg('Sebelumnya', { id: 'complaint-inbox.previous' })}
              </button>`
            : nothing
        }
        ${
          from + items.length <= found
            ? html`<button class="quiet" @click=${() => this.#turn({ page: page + 1 })}>
                ${msg('Berikutnya', { id: 'complaint-inbox.next' })}
              </button>`
            : nothing
        }
      </nav>
    `;
  }

  get #narrowed(): boolean {
    return Boolean(this.query.trim() || this.class || this.service);
  }

  #choose(change: { filter?: InboxFilter; class?: string; service?: string; page?: number }) {
    const { filter, class: name, service } = this;
    emit(this, 'layan-inbox-choose', { filter, class: name, service, page: 1, ...change });
  }

  /** Whoever turned the page is at its first row, for the button they pressed is gone. */
  #turn(change: { filter?: InboxFilter; page?: number }) {
    this.#turning = true;
    this.#choose(change);
  }

  #onOpen({ id, code }: InboxItem) {
    this.entry = id;
    emit(this, 'layan-case-open', { id, code });
  }

  async #onReveal(id: string) {
    this.revealed = new Set([...this.revealed, id]);
    this.entry = id;
    await this.updateComplete;
    this.first?.focus();
  }

  #onKey(event: KeyboardEvent) {
    const move = MOVES[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.open')];
    const at = rows.findIndex(row => row.tabIndex === 0);
    rows[move(at, rows.length - 1)]?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // What was shown once stays so only as long as the same list is looked at.
    if (CHOICE.some(name => changed.has(name))) this.revealed = new Set();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.#turning || !changed.has('state') || this.state.status !== 'ready') return;
    this.#turning = false;
    if (!this.shadowRoot!.activeElement) (this.first ?? this.none)?.focus();
  }

  /** Goes to the row that was opened last, or to the search. */
  override focus(options?: FocusOptions) {
    (this.first ?? this.search).focus(options);
  }
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-inbox': ComplaintInbox;
  }
}
