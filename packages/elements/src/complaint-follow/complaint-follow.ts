import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { ComplaintView } from '@layan/domain/api/complaints.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { announce } from '../base/announce.ts';
import { define } from '../base/define.ts';
import { disclosureStyles } from '../base/disclosure-styles.ts';
import { emit } from '../base/emit.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { FieldTyping } from '../base/field-typing.ts';
import { filesField } from '../base/files-field.ts';
import { filesStyles } from '../base/files-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import type { LayanEvent } from '../events.ts';
import '../notice/notice.ts';
import { filesProblem, letterProblem, unsent, type Letter } from './acts.ts';
import { complaintStory } from './story.ts';
import { styles } from './complaint-follow.styles.ts';
import { gateFields, readAccess, troubleWords } from './gate.ts';

/**
 * How a complaint stands, for whoever holds its code and PIN: what happened, the answer, and what can be done.
 *
 * @tag layan-complaint-follow
 * @slot keyboard - An on-screen keyboard, whose keys then write into the field with the caret.
 * @fires {CustomEvent<{ code: string; pin: string }>} layan-complaint-follow - When the citizen wants to see it.
 * @fires {CustomEvent<{ text: string }>} layan-complaint-reply - When the citizen answers or adds something.
 * @fires {CustomEvent<{ text: string }>} layan-complaint-reopen - When the citizen is not content.
 * @fires {CustomEvent<{ rating: Rating }>} layan-complaint-rate - When the citizen says how it was handled.
 * @fires {CustomEvent<null>} layan-complaint-erase - When the citizen wants it deleted, asked twice.
 * @fires {CustomEvent<null>} layan-complaint-close - When the citizen has seen enough.
 * @fires {CustomEvent<{ files: File[] }>} layan-file-add - When the citizen chooses photos or documents.
 * @fires {CustomEvent<{ key: string }>} layan-file-remove - When the citizen takes one back.
 * @fires {CustomEvent<{ key: string }>} layan-file-retry - When the citizen sends one again that did not arrive.
 */
@define('layan-complaint-follow')
export class ComplaintFollow extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    buttonStyles,
    fieldStyles,
    disclosureStyles,
    remoteStyles,
    filesStyles,
    styles,
  ];

  /** The code, as far as it is known, such as from a scanned address. */
  @property() code = '';

  /** How it stands; null until code and PIN have opened it. */
  @property({ attribute: false }) state: Remote<ComplaintView> | null = null;

  /** What services are called. */
  @property({ attribute: false }) services: readonly Pick<Service, 'id' | 'editorial' | 'sensitive'>[] = [];

  /** The agency's time zone, such as `Asia/Jakarta`; the reader's own without it. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** The photos and documents that go with a reply. */
  @property({ attribute: false }) uploads: readonly Upload[] = [];

  /** Why the last thing asked for did not happen. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** With `locked-out`: from when it may be tried again, in milliseconds since the epoch. */
  @property({ type: Number }) until: number | null = null;

  /** Something is being asked. */
  @property({ type: Boolean }) busy = false;

  /** On a machine of the office: no files, and its own keyboard. */
  @property({ type: Boolean }) kiosk = false;

  @state() private pin = '';
  /** What the citizen wanted to send: now it is said what is wrong with it. */
  @state() private asked: 'access' | Letter['id'] | null = null;
  @state() private words: Record<Letter['id'], string> = { reply: '', reopen: '' };
  @state() private sure = false;
  /** The citizen has turned to a field: an on-screen keyboard is wanted. */
  @state() private writing = false;
  @query('h2') private heading!: HTMLElement | null;
  @query('.arrival') private arrival!: HTMLElement | null;
  @query('layan-notice') private trouble!: HTMLElement | null;
  @query('[aria-invalid="true"]') private wrong!: HTMLElement | null;
  #typing = new FieldTyping(this);
  #held: Element | null = null;

  override render() {
    return html`<div class=${this.writing ? 'follow writing' : 'follow'} @focusin=${this.#onFocus}>
      ${this.state ? remoteView(this.state, { ready: view => this.#renderView(view) }) : this.#renderGate()}
      <slot name="keyboard" ?hidden=${this.state !== null && !this.writing} @layan-key-press=${this.#onKey}></slot>
    </div>`;
  }

  #renderGate() {
    return html`<form novalidate class="gate" @submit=${this.#open}>
      <h2 tabindex="-1">${msg('Lihat jawaban', { id: 'complaint-follow.title' })}</h2>
      ${gateFields({
        code: this.code,
        pin: this.pin,
        asked: this.asked === 'access',
        busy: this.busy,
        kiosk: this.kiosk,
        problem: this.problem,
        until: this.until,
        onCode: code => (this.code = code),
        onPin: pin => (this.pin = pin),
      })}
      <button class="action" aria-disabled=${this.busy ? 'true' : nothing}>
        ${
          this.busy
            ? msg('Sedang mencari…', { id: 'complaint-follow.opening' })
            : msg('Lihat', { id: 'complaint-follow.open' })
        }
      </button>
    </form>`;
  }

  #renderView(view: ComplaintView) {
    const { timeZone, services, busy, sure } = this;
    return complaintStory(view, {
      timeZone,
      services,
      problem: this.problem && troubleWords(this.problem),
      files: this.kiosk ? nothing : this.#renderFiles(),
      letter: id => this.#letter(id),
      erasing: {
        sure,
        busy,
        onAsk: () => void this.#onAskErase(),
        onErase: () => this.busy || emit(this, 'layan-complaint-erase', null),
        onKeep: () => (this.sure = false),
      },
      onRate: rating => this.busy || emit(this, 'layan-complaint-rate', { rating }),
      onClose: () => emit(this, 'layan-complaint-close', null),
    });
  }

  #renderFiles() {
    return filesField({
      uploads: this.uploads,
      error: this.asked === 'reply' ? filesProblem(this.uploads) : undefined,
      addFiles: files => emit(this, 'layan-file-add', { files }),
      removeFile: key => emit(this, 'layan-file-remove', { key }),
      retryFile: key => emit(this, 'layan-file-retry', { key }),
    });
  }

  #letter(id: Letter['id']): Letter {
    const { words, asked, busy, kiosk } = this;
    return {
      id,
      words: words[id],
      asked: asked === id,
      busy,
      kiosk,
      onWrite: text => (this.words = { ...words, [id]: text }),
      onSend: () => this.#onSend(id),
    };
  }

  #onSend(id: Letter['id']) {
    if (this.busy) return;
    this.asked = id;
    const text = this.words[id].trim();
    if (letterProblem(this.words[id]) || (id === 'reply' && filesProblem(this.uploads))) this.#toWhatIsWrong();
    else if (id === 'reply') emit(this, 'layan-complaint-reply', { text });
    else emit(this, 'layan-complaint-reopen', { text });
  }

  async #onAskErase() {
    this.sure = true;
    await this.updateComplete;
    this.arrival?.focus();
  }

  #onFocus({ target }: FocusEvent) {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.writing = true;
    // Its keys would lie over it.
    if (this.kiosk) void this.updateComplete.then(() => target.parentElement!.scrollIntoView());
  }

  #onKey(event: LayanEvent<'layan-key-press'>) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.press(event.detail.key);
  }

  /** What was sent is in the story now; what was not is kept where it was written. */
  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('state');
    this.#held = this.shadowRoot?.activeElement ?? null;
    if (!changed.has('state') || this.state?.status !== 'ready') return;
    const known = before?.status === 'ready' ? before.data.timeline.length : 0;
    const { timeline } = this.state.data;
    if (timeline.length === known) return;
    this.words = unsent(this.words, timeline, known);
    this.asked = null;
    this.sure = false;
    this.writing = false;
    this.pin = '';
  }

  protected override updated(changed: PropertyValues<this>) {
    // Whoever wrote something far below would not see it.
    if (changed.has('problem')) void this.updateComplete.then(() => this.trouble?.scrollIntoView({ block: 'nearest' }));
    if (!changed.has('state') || changed.get('state') === undefined) return;
    // Another thing stands there than before, or what was touched is gone: whoever cannot see it is taken to it.
    if ((this.state === null) !== (changed.get('state') === null) || this.#held?.isConnected === false)
      this.heading?.focus();
    else if (!this.busy && !this.problem) announce(msg('Sudah terkirim.', { id: 'complaint-follow.done' }));
  }

  /** Does what a key does in the field with the caret; `Enter` goes on. */
  press(key: string) {
    const { field } = this.#typing;
    if (key !== 'Enter') this.#typing.press(key);
    else if (!this.state) this.#open();
    else field?.form?.requestSubmit();
  }

  #open(event?: Event) {
    event?.preventDefault();
    if (this.busy) return;
    this.asked = 'access';
    const access = readAccess({ code: this.code, pin: this.pin });
    if (access) emit(this, 'layan-complaint-follow', access);
    else this.#toWhatIsWrong();
  }

  #toWhatIsWrong() {
    void this.updateComplete.then(() => this.wrong?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-follow': ComplaintFollow;
  }
}
