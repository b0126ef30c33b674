import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { OnDoubt } from '@layan/client/office.ts';
import type { SessionView } from '@layan/domain/api/staff.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { arrowLeftIcon } from '@layan/elements/icons/arrow-left.ts';
import type { Part } from '@layan/elements/queue-settings/parts.ts';
import './case-pane.ts';
import { caseAddress, placeAddress, placeAt, PLACES, type Place } from './complaint-places.ts';
import { styles } from './complaints-section.styles.ts';
import './inbox-pane.ts';
import type { InboxPane } from './inbox-pane.ts';
import { isAnythingKept } from './kept-cases.ts';
import './numbers-pane.ts';
import './queue-section.ts';
import { sectionStyles } from './section-styles.ts';

const COMPLAINT_PARTS: readonly Part[] = ['complaints'];

/** What people wrote to this office: the list, one complaint, and what comes of them. */
@define('layan-complaints-section')
export class ComplaintsSection extends LayanElement {
  static override styles = [hostStyles, sectionStyles, styles];

  /** Who reads this. */
  @property({ attribute: false }) session: SessionView | null = null;

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  @state() private at = placeAt(location.hash);
  @query('layan-inbox-pane') private inbox!: InboxPane;
  @query('.content:not([hidden])') private content!: (HTMLElement & { refresh?: () => void }) | null;

  override render() {
    const { place, code } = this.at;
    const supervisor = this.session?.role === 'supervisor';
    const { services, onDoubt } = this;
    // The list stays as it was left while one of it is open.
    return html`
      ${code ? this.#renderBack() : this.#renderPlaces(supervisor)}
      <layan-inbox-pane
        class=${place === 'inbox' && !code ? 'content' : ''}
        ?hidden=${place !== 'inbox' || code !== null}
        .services=${services}
        .onDoubt=${onDoubt}
        ?supervisor=${supervisor}
        @layan-case-open=${this.#onOpen}
      ></layan-inbox-pane>
      ${
        code
          ? html`<layan-case-pane
              class="content"
              code=${code}
              self=${this.session?.name ?? ''}
              ?supervisor=${supervisor}
              .services=${services}
              .onDoubt=${onDoubt}
              @layan-case-open=${this.#onOpen}
            ></layan-case-pane>`
          : nothing
      }
      ${place === 'numbers' ? html`<layan-numbers-pane class="content" .onDoubt=${onDoubt}></layan-numbers-pane>` : nothing}
      ${
        place === 'settings' && supervisor
          ? html`<layan-queue-section
              class="content"
              .parts=${COMPLAINT_PARTS}
              .onDoubt=${onDoubt}
            ></layan-queue-section>`
          : nothing
      }
    `;
  }

  #renderBack() {
    return html`<p>
      <a href=${placeAddress('inbox')}>${arrowLeftIcon}${msg('Semua pengaduan', { id: 'complaints-section.back' })}</a>
    </p>`;
  }

  #renderPlaces(supervisor: boolean) {
    return html`<nav aria-label=${msg('Bagian pengaduan', { id: 'complaints-section.places' })}>
      ${PLACES.filter(place => supervisor || place !== 'settings').map(
        place =>
          html`<a href=${placeAddress(place)} aria-current=${place === this.at.place ? 'page' : nothing}>
            ${placeName(place)}
          </a>`,
      )}
    </nav>`;
  }

  #onOpen({ detail: { code } }: LayanEvent<'layan-case-open'>) {
    location.hash = caseAddress(code);
  }

  #onHash = () => {
    this.at = placeAt(location.hash);
  };

  /** Leaving would lose what is written: the browser asks first. */
  #onLeave = (event: BeforeUnloadEvent) => {
    if (isAnythingKept()) event.preventDefault();
  };

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeunload', this.#onLeave);
  }

  protected override updated(changed: PropertyValues) {
    const before = changed.get('at') as ReturnType<typeof placeAt> | undefined;
    if (!before) return;
    if (before.code && !this.at.code && this.at.place === 'inbox') void this.#return();
    else scrollTo(0, 0);
    // What was decided in the settings holds for the list too.
    if (before.place !== 'inbox' && this.at.place === 'inbox') this.inbox.refresh();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeunload', this.#onLeave);
  }

  /** Back in the list, at the row that was opened, with what has changed since. */
  async #return() {
    this.inbox.refresh();
    await this.updateComplete;
    this.inbox.focus();
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    this.content?.refresh?.();
  }
}

function placeName(place: Place): string {
  switch (place) {
    case 'inbox':
      return msg('Kotak masuk', { id: 'complaints-section.inbox' });
    case 'numbers':
      return msg('Angka dan unduhan', { id: 'complaints-section.numbers' });
    case 'settings':
      return msg('Pengaturan', { id: 'complaints-section.settings' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaints-section': ComplaintsSection;
  }
}
