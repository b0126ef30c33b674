import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import type { ComplaintDesk } from '@layan/client/complaint-desk.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { space } from '@layan/elements/base/tokens.ts';
import '@layan/elements/complaint-form/complaint-form.ts';
import type { ComplaintForm } from '@layan/elements/complaint-form/complaint-form.ts';
import { chatCircleDotsIcon } from '@layan/elements/icons/chat-circle-dots.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import { wordsAloud } from '../../shared/voice.ts';
import { Screen, screenStyles } from './screen.ts';

const styles = css`
  :host {
    block-size: 100%;
  }
  /* The questions are as tall as the screen, or as they need to be. */
  .screen {
    grid-template-rows: 1fr auto;
    align-content: stretch;
    padding-block: ${space.s6} 0;
  }
  @media (orientation: landscape) {
    .screen {
      max-inline-size: 76em;
      padding-block-start: ${space.s5};
    }
  }
  .answers {
    justify-self: center;
    margin-block-end: ${space.s6};
  }
`;

/** Telling the office what went wrong, what could be better or what one wants to know. */
@define('layan-complaint-screen')
export class ComplaintScreen extends Screen {
  static override styles = [hostStyles, buttonStyles, remoteStyles, screenStyles, styles];

  @query('layan-complaint-form') private form!: ComplaintForm | null;

  override render() {
    const { complaints } = this.context;
    return html`<div class="screen">
      <h1 class="unseen">${msg('Pengaduan dan saran', { id: 'complaint-screen.title' })}</h1>
      ${complaints.writing ? this.#renderForm(complaints.writing) : remoteView(complaints.rules, { ready: () => nothing })}
      ${complaints.writing?.step ? nothing : this.#renderAnswers()}
    </div>`;
  }

  #renderForm({ draft, step, issues, problem, busy }: ComplaintDesk) {
    const { catalogue, complaints, session } = this.context;
    return html`<layan-complaint-form
      kiosk
      .state=${complaints.rules}
      .catalogue=${catalogue}
      .draft=${draft}
      .step=${step}
      .issues=${issues}
      .problem=${problem}
      ?busy=${busy}
      @layan-complaint-draft=${this.#onDraft}
      @layan-complaint-send=${this.#onSend}
    >
      <layan-on-screen-keyboard
        slot="keyboard"
        layout="writing"
        done=${msg('Lanjut', { id: 'complaint-screen.next' })}
        ?deliberate=${session.display.voice}
      ></layan-on-screen-keyboard>
    </layan-complaint-form>`;
  }

  /** Before the first question: perhaps it was asked long ago. */
  #renderAnswers() {
    return html`<button class="quiet answers" @click=${() => this.context.go({ screen: 'follow' })}>
      ${chatCircleDotsIcon}${msg('Sudah punya kode? Lihat jawabannya', { id: 'complaint-screen.answers' })}
    </button>`;
  }

  #onDraft({ detail }: LayanEvent<'layan-complaint-draft'>) {
    const { writing } = this.context.complaints;
    const moved = writing?.step !== detail.step;
    writing?.edit(detail.draft, detail.step);
    if (moved) void this.#say();
  }

  async #onSend({ detail }: LayanEvent<'layan-complaint-send'>) {
    const { writing } = this.context.complaints;
    await writing?.send(this.context.session.language === 'en' ? 'en' : 'id', detail.website);
    if (writing?.sent && this.isConnected) this.context.arrive('receipt');
  }

  /** A new question is read out whole; what was written is not among it. */
  async #say() {
    await this.form?.updateComplete;
    if (this.form) this.context.say(wordsAloud(this.form));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-screen': ComplaintScreen;
  }
}
