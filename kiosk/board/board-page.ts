import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { watchBoard } from '@layan/client/board.ts';
import { openDevice } from '@layan/client/device.ts';
import type { BoardView, CallView } from '@layan/domain/api/queue.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Problem, Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/called-number/called-number.ts';
import { speakerSlashIcon } from '@layan/elements/icons/speaker-slash.ts';
import '@layan/elements/line-status/line-status.ts';
import '@layan/elements/recent-calls/recent-calls.ts';
import './board-bar.ts';
import { reloadAtNight } from './newer-page.ts';
import { Office } from './office.ts';
import './pairing-screen.ts';
import { ServerClock } from './server-clock.ts';
import { readBoardSettings, type BoardSettings } from './settings.ts';
import { Sound } from './sound.ts';
import { styles } from './board-page.styles.ts';

/** A number called so long before the office closed is no longer the one to look for; in milliseconds. */
const AFTERGLOW = 20 * 60_000;

/** So many lines stand side by side; with more there is less room above them. */
const ONE_ROW = 5;

type Known = Extract<Remote<BoardView>, { status: 'ready' }>;

/** The television in the lobby: whom the counters call, said and shown, all day and for months, with nobody to look after it. */
@define('layan-board-page')
export class BoardPage extends LayanElement {
  static override styles = [hostStyles, buttonStyles, styles];

  /** What this board says, and in which languages. */
  @property({ attribute: false }) settings: BoardSettings = readBoardSettings('');

  @state() private turn: CallView | null = null;

  #clock = new ServerClock();
  #now = () => this.#clock.now();
  #turns = 0;
  #known: Known | null = null;
  #refused: Remote<BoardView> | null = null;
  #office = new Office(this);
  #sound = new Sound(this, { now: this.#now, onTurn: call => this.#onTurn(call) });
  #source = openDevice('board', { note: () => this.#note() });
  #device = new Watch(this, () => this.#source.live);
  #silence = new Live<Remote<BoardView>>({ status: 'loading' }, () => () => {});
  #stream = watchBoard({
    token: this.#source.token,
    // Missed calls arrive just before the state that tells the time: only then is it known which of them are old.
    onCall: call => setTimeout(() => this.#sound.announce(call)),
  });
  #board = new Watch(this, () => (this.#isLetIn() ? this.#stream : this.#silence));
  #stopReloading: (() => void) | undefined;

  override render() {
    const device = this.#device.value;
    const shutOut = device.status === 'ready' && device.data.state !== 'approved';
    return html`
      <header>
        <layan-board-bar
          .agency=${this.#office.agency}
          .now=${this.#now}
          .staleSince=${this.#staleSince()}
        ></layan-board-bar>
      </header>
      <main>
        ${
          shutOut
            ? html`<layan-pairing-screen .device=${device.data} .onAgain=${this.#onPairAgain}></layan-pairing-screen>`
            : this.#known
              ? this.#renderBoard(this.#known.data)
              : this.#renderStart()
        }
      </main>
      ${this.#sound.blocked && !shutOut ? this.#renderBlocked() : nothing}
      ${this.turn ? keyed(this.#turns, html`<i class="flash"></i>`) : nothing}
    `;
  }

  #renderBoard({ calls, lines, open }: BoardView) {
    const newest = calls[0] ?? null;
    const over = !open && newest !== null && this.#clock.now() - newest.at > AFTERGLOW;
    const shown = this.turn ?? (over ? null : newest);
    const others = calls.filter(({ code }) => code !== shown?.code);
    return html`
      <h1 class="unseen">${msg('Papan panggilan', { id: 'board-page.title' })}</h1>
      <div class="calls">
        <div class="now">
          <layan-called-number
            .call=${shown}
            .line=${lines.find(({ letter }) => letter === shown?.line) ?? null}
            ?closed=${!open}
          ></layan-called-number>
        </div>
        ${
          others.length > 0
            ? html`<layan-recent-calls most=${this.#rows(lines.length)} .calls=${others}></layan-recent-calls>`
            : nothing
        }
      </div>
      <layan-line-status .lines=${lines}></layan-line-status>
    `;
  }

  #renderStart() {
    const failed = this.#device.value.status === 'failed' || this.#board.value.status === 'failed';
    return html`<p class="start" role="status">
      ${
        failed
          ? msg('Belum tersambung ke server. Papan ini mencoba lagi sendiri.', { id: 'board-page.unreachable' })
          : msg('Menyambung…', { id: 'board-page.connecting' })
      }
    </p>`;
  }

  #renderBlocked() {
    return html`<footer>
      <button class="blocked" autofocus @click=${this.#onUnlock}>
        ${speakerSlashIcon}
        <span>
          <strong>${msg('Papan ini belum bersuara', { id: 'board-page.blocked' })}</strong>
          ${msg('Sentuh layar atau tekan Enter untuk menyalakan suara.', { id: 'board-page.blocked-todo' })}
        </span>
      </button>
    </footer>`;
  }

  #onTurn(call: CallView | null) {
    if (call) this.#turns++;
    this.turn = call;
  }

  #onUnlock() {
    this.#sound.unlock();
  }

  #onPairAgain = () => void this.#source.pairAgain();

  override connectedCallback() {
    super.connectedCallback();
    this.#stopReloading = reloadAtNight({
      now: this.#now,
      timeZone: () => this.#office.timeZone,
      reload: () => location.reload(),
    });
  }

  protected override willUpdate() {
    const state = this.#board.value;
    if (state.status === 'ready') {
      if (!state.stale && state.data !== this.#known?.data) this.#clock.set(state.data.now + Date.now() - state.since);
      this.#known = state;
    } else if (state.status === 'failed') this.#onFailure(state.problem);
    this.#sound.settings = this.settings;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopReloading?.();
  }

  /** What is known stays on the screen. A refusal may mean that the board was shut out: the server is asked at once. */
  #onFailure(problem: Problem) {
    if (this.#known && !this.#known.stale) this.#known = { ...this.#known, stale: true };
    if (problem === 'refused' && this.#refused !== this.#board.value) void this.#source.refresh();
    this.#refused = this.#board.value;
  }

  /** A board that was let in once connects at once when it starts, without waiting to be told so again. */
  #isLetIn(): boolean {
    const device = this.#device.value;
    return device.status === 'ready' ? device.data.state === 'approved' : this.#source.token() !== null;
  }

  /** How many of the last calls there is room for: half a row is worse than none. */
  #rows(lines: number): number {
    if (lines > ONE_ROW) return this.#sound.blocked ? 2 : 4;
    return this.#sound.blocked ? 5 : 6;
  }

  /** Until when what is shown was known to be right, by the server's clock; null while it is. */
  #staleSince(): number | null {
    return this.#known?.stale ? this.#clock.now() - (Date.now() - this.#known.since) : null;
  }

  /** What the supervisor should know of this board. */
  #note(): string | undefined {
    return this.#sound.blocked ? msg('Suara belum menyala', { id: 'board-page.note-blocked' }) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-board-page': BoardPage;
  }
}
