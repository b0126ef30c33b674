import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { localDay, localTime } from '@layan/domain/calendar/day.ts';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { dayInWords } from '@layan/elements/base/clock.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { wifiSlashIcon } from '@layan/elements/icons/wifi-slash.ts';
import { styles } from './board-bar.styles.ts';

const MINUTE = 60_000;

/** The strip on top of the board: whose it is, what time it is by the server, and since when nothing has been heard. */
@define('layan-board-bar')
export class BoardBar extends LayanElement {
  static override styles = [hostStyles, styles];

  /** Null while it is not known: then there is no clock either, since nobody knows in which zone. */
  @property({ attribute: false }) agency: Agency | null = null;

  /** The server's clock, in milliseconds since the epoch. */
  @property({ attribute: false }) now: () => number = Date.now;

  /** Until when what the board shows was right; null while it is. */
  @property({ type: Number }) staleSince: number | null = null;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override render() {
    return this.agency ? this.#renderBar(this.agency) : nothing;
  }

  #renderBar({ name, place, timeZone }: Agency) {
    const now = this.now();
    return html`
      <p class="agency" lang="id">
        <strong>${name}</strong>
        ${name.includes(place.name) ? nothing : html`<span>${place.name}</span>`}
      </p>
      ${
        this.staleSince === null
          ? html`<p class="day">${dayInWords(localDay(now, timeZone), 'long')}</p>`
          : this.#renderStale(dotted(localTime(this.staleSince, timeZone)))
      }
      <p class="clock">${dotted(localTime(now, timeZone))}</p>
    `;
  }

  #renderStale(time: string) {
    return html`<p class="stale" role="status">
      ${wifiSlashIcon}
      <span>${msg(str`Keadaan pukul ${time}. Menyambung lagi…`, { id: 'board-bar.stale' })}</span>
    </p>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#tick();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated() {
    this.#tick();
  }

  /** Draws again when the server's minute is over, which is not when the machine's is. */
  #tick() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.requestUpdate(), MINUTE - (this.now() % MINUTE) + 20);
  }
}

/** As Indonesian writes times: 10.42. */
function dotted(time: string): string {
  return time.replace(':', '.');
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-board-bar': BoardBar;
  }
}
