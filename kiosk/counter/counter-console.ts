import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { callNext, findTicket, takeStep, undoStep } from '@layan/client/counter.ts';
import type { CounterView, WorkTicket } from '@layan/domain/api/queue.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import type { TicketService } from '@layan/elements/base/ticket-row.ts';
import { mainAction, otherActions, type CounterAction } from '@layan/elements/counter-ticket/actions.ts';
import '@layan/elements/counter-ticket/counter-ticket.ts';
import type { CounterTicket } from '@layan/elements/counter-ticket/counter-ticket.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/number-finder/number-finder.ts';
import type { NumberFinder } from '@layan/elements/number-finder/number-finder.ts';
import '@layan/elements/set-aside-list/set-aside-list.ts';
import type { SetAsideList } from '@layan/elements/set-aside-list/set-aside-list.ts';
import '@layan/elements/undo-bar/undo-bar.ts';
import '@layan/elements/waiting-list/waiting-list.ts';
import type { WaitingList } from '@layan/elements/waiting-list/waiting-list.ts';
import { styles } from './counter-console.styles.ts';
import { CounterDesk } from './counter-desk.ts';
import { stepRefusal } from './step-refusals.ts';
import './transfer-dialog.ts';

const MINUTE = 60_000;

/** One counter at work: who is here, what to do next, who waits. */
@define('layan-counter-console')
export class CounterConsole extends LayanElement {
  static override styles = [hostStyles, remoteStyles, styles];

  /** The counter's id. */
  @property() counter = '';

  /** The agency's services, for their names and their papers. */
  @property({ attribute: false }) services: readonly TicketService[] = [];

  /** Letters work as keys. */
  @property({ type: Boolean }) keys = false;

  /** Called when the server no longer takes this officer's steps: somebody should look why. */
  @property({ attribute: false }) onDoubt: () => void = () => {};

  /** Who is about to go to another line. */
  @state() private leaving: WorkTicket | null = null;

  @query('layan-counter-ticket') private here!: CounterTicket | null;
  @query('layan-number-finder') private finder!: NumberFinder | null;
  @query('layan-waiting-list') private waiting!: WaitingList | null;
  @query('layan-set-aside-list') private aside!: SetAsideList | null;

  #desk = new CounterDesk(this, () => this.onDoubt());
  #seen: CounterView | null = null;

  override render() {
    return html`<main
        @layan-next-call=${this.#onNext}
        @layan-step-take=${this.#onStep}
        @layan-number-call=${this.#onNumber}
        @layan-step-undo=${this.#onUndo}
        @layan-problem-retry=${() => this.reconnect()}
      >
        ${remoteView(this.#desk.state, { ready: view => this.#renderView(view) })}
      </main>
      ${this.leaving ? this.#renderTransfer(this.leaving) : nothing}`;
  }

  #renderView(view: CounterView) {
    const { current, lines } = view;
    const { services, keys } = this;
    return html`<div class="desk">
      <layan-counter-ticket
        .ticket=${current}
        .services=${services}
        .lines=${lines}
        .next=${nextOf(view)}
        .waiting=${view.waiting.length}
        .now=${this.#minute}
        ?busy=${this.#desk.pending}
        ?keys=${keys}
      >
        <div class="news">${this.#renderNews(view)}</div>
      </layan-counter-ticket>
      <aside aria-label=${msg('Antrean', { id: 'counter-console.queue' })}>
        <layan-number-finder ?occupied=${current !== null} ?keys=${keys}></layan-number-finder>
        ${this.#renderLists(view)}
      </aside>
    </div>`;
  }

  #renderNews({ lastStep, lastCode, undoUntil }: CounterView) {
    const { problem } = this.#desk;
    if (problem) return html`<layan-notice kind="bad">${stepRefusal(problem)}</layan-notice>`;
    return html`<layan-undo-bar
      .step=${lastStep}
      .code=${lastCode}
      .until=${undoUntil}
      .now=${this.#desk.now}
      ?keys=${this.keys}
    ></layan-undo-bar>`;
  }

  #renderLists({ counter, current, waiting, parked, missed, lines }: CounterView) {
    const own = lines.filter(({ letter }) => counter.lines.includes(letter));
    return html`<layan-waiting-list
        .tickets=${waiting}
        .services=${this.services}
        .lines=${own}
        .now=${this.#minute}
        ?occupied=${current !== null}
      ></layan-waiting-list>
      <layan-set-aside-list
        .parked=${parked}
        .missed=${missed}
        .services=${this.services}
        .lines=${lines}
        .now=${this.#minute}
        ?occupied=${current !== null}
      ></layan-set-aside-list>`;
  }

  #renderTransfer(ticket: WorkTicket) {
    return html`<layan-transfer-dialog
      .ticket=${ticket}
      .lines=${this.#desk.view?.lines ?? []}
      .onChoose=${this.#onTransfer}
      .onCancel=${this.#onStay}
    ></layan-transfer-dialog>`;
  }

  /** What counts in minutes is drawn again once a minute. */
  get #minute(): number {
    return Math.floor(this.#desk.now / MINUTE) * MINUTE;
  }

  #onNext = () => this.#take(callNext);

  #onUndo = () => this.#take(undoStep);

  #onStep({ detail: { ticket, step } }: LayanEvent<'layan-step-take'>) {
    if (step === 'transfer') this.leaving = this.#desk.view?.current ?? null;
    // Who goes back into the queue leaves a list, and the officer is still in that list.
    else void this.#take(counter => takeStep(counter, ticket, step), step !== 'return');
  }

  async #onNumber({ detail: { code } }: LayanEvent<'layan-number-call'>) {
    if (!(await this.#take(counter => findTicket(counter, code), false))) return;
    this.finder?.clear();
    this.focus();
  }

  #onTransfer = (line: string) => {
    const ticket = this.leaving;
    this.leaving = null;
    if (ticket) void this.#take(counter => takeStep(counter, ticket.id, 'transfer', line));
  };

  #onStay = () => {
    this.leaving = null;
    this.focus();
  };

  /** Takes a step; then the focus is on the next action, unless `home` says no. */
  async #take(step: (counter: string) => Promise<CounterView>, home = true): Promise<boolean> {
    const taken = await this.#desk.take(step);
    await this.updateComplete;
    if (home) this.focus();
    return taken;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('counter')) this.#desk.open(this.counter);
  }

  protected override updated() {
    const { view } = this.#desk;
    const before = this.#seen;
    if (!view || view === before) return;
    this.#seen = view;
    const { number } = view.counter;
    const count = view.waiting.length;
    document.title = msg(str`(${count}) Loket ${number}`, {
      id: 'counter-console.title',
      desc: 'How many wait, and the counter',
    });
    const next = nextOf(view);
    if (before && !nextOf(before) && next && !view.current) {
      announce(msg(str`Ada yang menunggu: ${next.code}`, { id: 'counter-console.somebody', desc: 'a ticket number' }));
    }
    if (!before) void this.updateComplete.then(() => this.focus());
  }

  /** Listens anew, at once: somebody has signed in again, or does not want to wait. */
  reconnect() {
    this.#desk.reconnect();
  }

  /** Does what a key stands for; tells whether it stands for anything now. */
  press(key: string): boolean {
    const { view, now } = this.#desk;
    if (!view) return false;
    const places = new Map<string, HTMLElement | null>(
      Object.entries({ n: this.finder, m: this.waiting, k: this.aside, Escape: this.here }),
    );
    const place = places.get(key);
    const { current } = view;
    const action = [mainAction(current, nextOf(view)), ...otherActions(current)].find(each => each.key === key);
    if (place) place.focus();
    else if (key === 'u' && view.undoUntil !== null && view.undoUntil > now) void this.#onUndo();
    else if (action) this.#act(action, current);
    else return false;
    return true;
  }

  #act({ name, off }: CounterAction, ticket: WorkTicket | null) {
    if (off) this.focus();
    else if (name === 'next') void this.#onNext();
    else if (name === 'transfer') this.leaving = ticket;
    else if (ticket) void this.#take(counter => takeStep(counter, ticket.id, name));
  }

  /** Puts the focus on the next action. */
  override focus() {
    this.here?.focus();
  }
}

/** Who would be called next: the first who is here. */
function nextOf({ waiting }: CounterView): WorkTicket | null {
  return waiting.find(ticket => !ticket.late) ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-console': CounterConsole;
  }
}
