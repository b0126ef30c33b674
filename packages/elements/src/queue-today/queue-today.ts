import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeviceList } from '@layan/domain/api/devices.ts';
import type { CallView, LineView, QueueView } from '@layan/domain/api/queue.ts';
import type { FiguresShare, FiguresView } from '@layan/domain/api/settings.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { clockTime, dateInWords } from '../base/clock.ts';
import { define } from '../base/define.ts';
import { deviceHealth, deviceName, healthWords } from '../base/devices.ts';
import { tagStyles } from '../base/field-styles.ts';
import { headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { waitInWords } from '../base/wait.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { clockIcon } from '../icons/clock.ts';
import { deviceTabletIcon } from '../icons/device-tablet.ts';
import { televisionSimpleIcon } from '../icons/television-simple.ts';
import { styles } from './queue-today.styles.ts';

/** How many of the last calls are shown. */
const CALLS = 6;

/**
 * The office at this moment: whether it is open, how many wait in each line and for how long, what was called last, and
 * whether kiosks and boards are there.
 *
 * @tag layan-queue-today
 */
@define('layan-queue-today')
export class QueueToday extends LayanElement {
  static override styles = [hostStyles, headingStyles, tagStyles, remoteStyles, ...lineMarkStyles, styles];

  /** The lines, as far as we know. */
  @property({ attribute: false }) state: Remote<QueueView> = { status: 'loading' };

  /** The figures of this day; null while unknown. */
  @property({ attribute: false }) figures: FiguresView | null = null;

  /** What was called last, newest first; null while unknown. */
  @property({ attribute: false }) calls: readonly CallView[] | null = null;

  /** The kiosks and boards; null while unknown. */
  @property({ attribute: false }) devices: DeviceList | null = null;

  override render() {
    return html`
      ${remoteView(this.state, {
        ready: queue => [this.#renderTotals(queue), this.#renderLines(queue)],
        empty: {
          when: ({ lines }) => lines.length === 0,
          view: () =>
            html`<p class="empty">
              ${msg('Belum ada antrean. Buatlah yang pertama di bagian Antrean.', { id: 'queue-today.empty' })}
            </p>`,
        },
      })}
      <div class="pair">
        ${this.calls ? this.#renderCalls(this.calls) : nothing}
        ${this.devices ? this.#renderDevices(this.devices) : nothing}
      </div>
    `;
  }

  #renderTotals(queue: QueueView) {
    const waiting = queue.lines.reduce((sum, line) => sum + line.waiting, 0);
    const total = this.figures?.total;
    return html`<div class="totals">
      <p class="open" data-open=${queue.open}>
        ${queue.open ? checkCircleIcon : clockIcon}<span>${openWords(queue)}</span>
      </p>
      <dl>
        ${fact(msg('menunggu', { id: 'queue-today.waiting' }), waiting)}
        ${
          total
            ? [
                fact(msg('nomor diambil', { id: 'queue-today.tickets' }), total.tickets),
                fact(msg('selesai', { id: 'queue-today.finished' }), total.finished),
                fact(msg('tidak datang', { id: 'queue-today.missed' }), total.missed),
              ]
            : nothing
        }
      </dl>
    </div>`;
  }

  #renderLines({ lines }: QueueView) {
    return html`<ul class="lines" role="list">
      ${repeat(
        lines,
        ({ letter }) => letter,
        line => this.#renderLine(line),
      )}
    </ul>`;
  }

  #renderLine(line: LineView) {
    const share = this.figures?.lines.find(each => each.line === line.letter);
    const wait = waitInWords(line.estimate);
    return html`<li>
      <div class="head">
        ${lineMark(line)}
        <h3>${inLanguage(line.name)}</h3>
        ${stateTag(line)}
      </div>
      <p class="waiting">
        <b>${inDigits(line.waiting)}</b>
        <span
          >${msg('menunggu', { id: 'queue-today.line-waiting' })}${
            wait && line.waiting > 0
              ? html`<br /><small
                    >${msg(str`nomor baru: ${wait}`, { id: 'queue-today.wait', desc: 'the wait of whoever takes a number now' })}</small
                  >`
              : nothing
          }</span
        >
      </p>
      ${share ? lineFacts(share) : nothing}
    </li>`;
  }

  #renderCalls(calls: readonly CallView[]) {
    return html`<section aria-labelledby="calls">
      <h3 id="calls">${msg('Panggilan terakhir', { id: 'queue-today.calls' })}</h3>
      ${
        calls.length === 0
          ? html`<p class="quiet">${msg('Belum ada yang dipanggil hari ini.', { id: 'queue-today.no-calls' })}</p>`
          : html`<ol class="rows">
              ${repeat(
                calls.slice(0, CALLS),
                ({ code, at }) => `${code} ${at}`,
                ({ code, counter, at }) =>
                  html`<li>
                    <b><bdi>${code}</bdi></b>
                    <span>${msg(str`loket ${inDigits(counter)}`, { id: 'queue-today.counter' })}</span>
                    <time class="quiet">${clockTime(at)}</time>
                  </li>`,
              )}
            </ol>`
      }
    </section>`;
  }

  #renderDevices({ devices, now }: DeviceList) {
    const used = devices.filter(({ state }) => state !== 'revoked');
    return html`<section aria-labelledby="devices">
      <h3 id="devices">${msg('Perangkat', { id: 'queue-today.devices' })}</h3>
      ${
        used.length === 0
          ? html`<p class="quiet">
              ${msg('Belum ada kios atau papan yang dihubungkan. Lihat bagian Perangkat.', { id: 'queue-today.no-devices' })}
            </p>`
          : html`<ul class="rows" role="list">
              ${repeat(
                used,
                ({ id }) => id,
                device => {
                  const tone = { waiting: 'warn', connected: 'good', silent: 'bad', revoked: 'quiet' }[
                    deviceHealth(device, now)
                  ];
                  return html`<li>
                    ${device.kind === 'kiosk' ? deviceTabletIcon : televisionSimpleIcon}
                    <b><bdi>${deviceName(device)}</bdi></b>
                    <span class="tag" data-kind=${tone}>${healthWords(device, now)}</span>
                  </li>`;
                },
              )}
            </ul>`
      }
    </section>`;
  }
}

function openWords({ open, opensAt }: QueueView): string {
  if (open) return msg('Kantor buka', { id: 'queue-today.open' });
  if (opensAt === null) return msg('Kantor tutup. Belum ada hari buka di pengaturan.', { id: 'queue-today.never' });
  const when = `${dateInWords(opensAt, 'long')}, ${clockTime(opensAt)}`;
  return msg(str`Kantor tutup, buka lagi ${when}`, { id: 'queue-today.opens', desc: 'followed by a date and a time' });
}

function fact(name: string, count: number) {
  return html`<div>
    <dd>${inDigits(count)}</dd>
    <dt>${name}</dt>
  </div>`;
}

function lineFacts({ tickets, finished, missed, wait }: FiguresShare) {
  const longest = wait && inDigits(Math.max(1, Math.ceil(wait.p50)));
  return html`<p class="facts quiet">
    ${msg(str`${inDigits(tickets)} diambil · ${inDigits(finished)} selesai · ${inDigits(missed)} tidak datang`, { id: 'queue-today.facts' })}
    ${longest ? html`<br />${msg(str`separuh dipanggil dalam ${longest} menit`, { id: 'queue-today.half', desc: 'the median wait today' })}` : nothing}
  </p>`;
}

/** What the kiosk says of a line; nothing while it is simply open. */
function stateTag({ state }: LineView) {
  switch (state) {
    case 'open':
      return nothing;
    case 'closing':
      return html`<span class="tag" data-kind="warn"
        >${msg('Tidak menerima lagi', { id: 'queue-today.closing' })}</span
      >`;
    case 'full':
      return html`<span class="tag" data-kind="warn">${msg('Kuota habis', { id: 'queue-today.full' })}</span>`;
    case 'closed':
      return html`<span class="tag" data-kind="quiet">${msg('Tutup', { id: 'queue-today.closed' })}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-queue-today': QueueToday;
  }
}
