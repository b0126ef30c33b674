import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { openCatalogue, type CatalogueSource } from '@layan/client/catalogue.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { Idle } from '../shared/idle.ts';
import { speak } from '../shared/locale.ts';
import { loadSettings, type Settings } from '../shared/settings.ts';
import { Voice, wordsAloud } from '../shared/voice.ts';
import { ComplaintCorner } from './complaint-corner.ts';
import { idleTimes } from './idle-times.ts';
import './idle-warning.ts';
import './kiosk-bar.ts';
import {
  arriveAt,
  back,
  currentView,
  go,
  HOME_LANGUAGE,
  newSession,
  type Display,
  type Session,
  type View,
  viewAt,
} from './session.ts';
import { drawScreen } from './screens/screens.ts';
import { showDisplay } from './show-display.ts';
import { TicketDesk } from './ticket-desk.ts';
import { styles } from './visitor-kiosk.styles.ts';

/** The touchscreen in the waiting room: one visitor after the other finds a service, and leaves nothing behind. */
@define('layan-visitor-kiosk')
export class VisitorKiosk extends LayanElement {
  static override styles = [hostStyles, remoteStyles, styles];

  @state() private session: Session = newSession(1);
  @state() private settings: Settings | null = null;
  @state() private unreachable = false;
  @query('main') private main!: HTMLElement;

  #loading = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});
  #source: CatalogueSource | null = null;
  #catalogue = new Watch(this, () => this.#source?.live ?? this.#loading);
  #idle = new Idle(
    this,
    () => this.endSession(),
    () => idleTimes(this.session),
  );
  #desk = new TicketDesk(this, () => (this.session = arriveAt(this.session, 'ticket')));
  #complaints = new ComplaintCorner(this);
  #voice = new Voice(this);
  #retry: ReturnType<typeof setTimeout> | undefined;

  override render() {
    const view = currentView(this.session);
    const state: Remote<Catalogue> = this.unreachable
      ? { status: 'failed', problem: 'unreachable' }
      : this.#catalogue.value;
    return html`
      <main
        class=${view.screen}
        @layan-service-open=${this.#onService}
        @layan-checklist-open=${this.#onChecklist}
        @layan-checklist-change=${this.#onTick}
        @layan-checklist-print=${() => print()}
        @layan-search-change=${this.#onSearch}
        @layan-language-choose=${this.#onLanguage}
        @layan-problem-retry=${this.#onRetry}
      >
        ${keyed(
          `${this.session.number} ${JSON.stringify(view)}`,
          remoteView(state, { ready: catalogue => this.#renderScreen(catalogue) }),
        )}
      </main>
      ${view.screen === 'attract' ? nothing : this.#renderBar()}
      ${this.#idle.left === null || view.screen === 'ticket' ? nothing : html`<layan-idle-warning .left=${this.#idle.left} .onStay=${this.#onStay} .onEnd=${this.#onEnd}></layan-idle-warning>`}
    `;
  }

  #renderScreen(catalogue: Catalogue) {
    return drawScreen({
      catalogue,
      settings: this.settings,
      session: this.session,
      desk: this.#desk,
      complaints: this.#complaints,
      left: this.#idle.left,
      go: this.#go,
      arrive: screen => (this.session = arriveAt(this.session, screen)),
      say: words => this.session.display.voice && this.#voice.say(words),
      end: this.#onEnd,
    });
  }

  #renderBar() {
    return html`<layan-kiosk-bar
      .session=${this.session}
      .voice=${this.#voice.has(this.session.language)}
      .onBack=${this.#onBack}
      .onEnd=${this.#onEnd}
      .onDisplay=${this.#onDisplay}
      @layan-language-choose=${this.#onLanguage}
    ></layan-kiosk-bar>`;
  }

  /** What was taken already is shown again, not taken twice. */
  #go = (view: View) => {
    if (view.screen === 'take') this.#desk.look();
    if (view.screen === 'take' && this.#desk.ticket) this.session = arriveAt(this.session, 'ticket');
    else if (view.screen === 'complaint' && this.#complaints.writing?.sent)
      this.session = arriveAt(this.session, 'receipt');
    else this.session = go(this.session, view);
  };

  #onService(event: LayanEvent<'layan-service-open'>) {
    this.#go({ screen: 'service', service: event.detail.service });
  }

  #onChecklist(event: LayanEvent<'layan-checklist-open'>) {
    this.#go({ screen: 'checklist', service: event.detail.service });
  }

  #onTick({ detail }: LayanEvent<'layan-checklist-change'>) {
    const view = currentView(this.session);
    if (view.screen === 'checklist')
      this.session = { ...this.session, ticks: { ...this.session.ticks, [view.service]: detail } };
  }

  #onSearch({ detail }: LayanEvent<'layan-search-change'>) {
    this.session = { ...this.session, query: detail.query };
  }

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    this.session = { ...this.session, language: detail.language };
    void speak(detail.language);
  }

  #onRetry() {
    if (this.unreachable) void this.#load();
    else this.#source?.retry();
    this.#complaints.retry();
  }

  #onStay = () => {
    this.#idle.restart();
    this.main.focus();
  };

  #onBack = () => {
    if (!this.#complaints.back(currentView(this.session))) this.session = back(this.session);
  };

  #onEnd = () => this.endSession();

  #onDisplay = (display: Display) => (this.session = { ...this.session, display });

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  protected override updated(changed: PropertyValues) {
    if (!changed.has('session')) return;
    const before = changed.get('session') as Session | undefined;
    this.#voice.language = this.session.language;
    showDisplay(this, this.#voice, this.session.display, before?.display.voice ?? false);
    this.toggleAttribute('ticket', ['ticket', 'receipt'].includes(currentView(this.session).screen));
    if (before && currentView(before) !== currentView(this.session)) void this.#arrive();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#retry);
    this.#voice.stop();
  }

  /**
   * Ends a visit: what was typed, ticked, chosen or scrolled is gone from the screen, from memory and from the browser's
   * history, and the next visitor finds the kiosk as new. Calibration and the kept catalogue are the office's and stay.
   */
  endSession() {
    this.session = newSession(this.session.number + 1);
    this.#desk.forget();
    this.#complaints.forget();
    void speak(HOME_LANGUAGE);
    this.#voice.stop();
    getSelection()?.removeAllRanges();
    announce('');
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  }

  async #load() {
    clearTimeout(this.#retry);
    try {
      this.settings = await loadSettings(location);
      this.#source = openCatalogue(this.settings.catalogue);
      this.unreachable = false;
      if (this.settings.ticket) this.#desk.open();
      if (this.settings.complaint) void this.#complaints.open(() => this.#desk.token());
      this.#openFromAddress();
    } catch {
      this.unreachable = true;
      this.#retry = setTimeout(() => void this.#load(), 10_000);
    }
  }

  /** `#/layanan/<id>` opens a service at once, for a link on the office's own page; the address keeps no trace of it. */
  #openFromAddress() {
    const view = viewAt(location.hash);
    if (!view) return;
    history.replaceState(null, '', location.pathname + location.search);
    this.session = go(go(this.session, { screen: 'home' }), view);
  }

  /** A new screen starts at its top, with the focus on it, and is read aloud if that was asked for. */
  async #arrive() {
    this.#idle.restart();
    this.main.scrollTop = 0;
    this.main.tabIndex = -1;
    this.main.focus();
    // The number says itself, as it is called later.
    if (!this.session.display.voice || currentView(this.session).screen === 'ticket') return;
    // What the screen draws in turn is there with the next frame.
    await new Promise(requestAnimationFrame);
    this.#voice.say(wordsAloud(this.main).slice(0, 400));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-visitor-kiosk': VisitorKiosk;
  }
}
