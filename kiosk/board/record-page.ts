import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CLIPS, spokenCall, type Clip } from '@layan/domain/speech/call.ts';
import { SPOKEN, type Spoken } from '@layan/domain/speech/numbers.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { arrowCounterClockwiseIcon } from '@layan/elements/icons/arrow-counter-clockwise.ts';
import { checkIcon } from '@layan/elements/icons/check.ts';
import { microphoneIcon } from '@layan/elements/icons/microphone.ts';
import { playIcon } from '@layan/elements/icons/play.ts';
import { stopIcon } from '@layan/elements/icons/stop.ts';
import { televisionSimpleIcon } from '@layan/elements/icons/television-simple.ts';
import { trashIcon } from '@layan/elements/icons/trash.ts';
import { uploadSimpleIcon } from '@layan/elements/icons/upload-simple.ts';
import '@layan/elements/notice/notice.ts';
import { ClipPlayer } from '../shared/clip-player.ts';
import { discardClip, findClip, keepClip, ownClips } from '../shared/own-clips.ts';
import { Recorder } from './recorder.ts';
import { styles } from './record-page.styles.ts';

/** A call with much in it, to hear how the words go together. */
const SAMPLE = { series: 'B', number: 47, counter: 12 };

/** Where an office records its own voice for the board, word by word, in place of the one that comes with Layan. */
@define('layan-record-page')
export class RecordPage extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, styles];

  @state() private language: Spoken = 'id';
  @state() private own = new Set<string>();
  @state() private recording: string | null = null;
  @state() private draft: { name: string; sound: Blob } | null = null;
  @state() private problem = '';

  #recorder = new Recorder();
  #player = new ClipPlayer((language, name) => this.#find(language, name));

  override render() {
    return html`
      <header>
        <h1>${msg('Suara papan', { id: 'record-page.title' })}</h1>
        <p>
          ${msg('Rekam setiap kata dengan tenang dan jelas. Kata yang belum direkam memakai suara bawaan.', { id: 'record-page.intro' })}
        </p>
        <div class="tools">
          ${SPOKEN.map(language => this.#renderLanguage(language))}
          <button class="quiet" @click=${this.#onSample}>
            ${playIcon}${msg('Dengarkan contoh', { id: 'record-page.sample' })}
          </button>
          <label class="quiet">
            ${uploadSimpleIcon}${msg('Pilih berkas suara', { id: 'record-page.choose' })}
            <input class="unseen" type="file" accept="audio/*" multiple @change=${this.#onFiles} />
          </label>
          <a class="quiet" href="./">${televisionSimpleIcon}${msg('Ke papan', { id: 'record-page.back' })}</a>
        </div>
        ${Recorder.possible ? nothing : this.#renderNoMicrophone()}
        ${this.problem ? html`<layan-notice kind="bad">${this.problem}</layan-notice>` : nothing}
      </header>
      <ul lang=${this.language}>
        ${repeat(
          CLIPS[this.language],
          ({ name }) => `${this.language}/${name}`,
          clip => this.#renderClip(clip),
        )}
      </ul>
    `;
  }

  #renderLanguage(language: Spoken) {
    const name = language === 'id' ? 'Indonesia' : 'English';
    return html`<button
      class="quiet"
      lang=${language}
      aria-pressed=${this.language === language}
      @click=${() => this.#onLanguage(language)}
    >
      ${name}
    </button>`;
  }

  #renderNoMicrophone() {
    return html`<layan-notice kind="warn">
      ${msg(
        'Di alamat ini peramban tidak meminjamkan mikrofon. Buka halaman ini di komputer server (localhost) atau lewat https, atau pilih berkas suara yang bernama sama dengan katanya, misalnya satu.mp3.',
        {
          id: 'record-page.no-microphone',
        },
      )}
    </layan-notice>`;
  }

  #renderClip({ name, text }: Clip) {
    const drafted = this.draft?.name === name;
    return html`<li class=${drafted ? 'drafted' : ''}>
      <span class="word"><b>${text}</b><code>${name}</code></span>
      ${
        this.own.has(name) && !drafted
          ? html`<span class="own">${checkIcon}${msg('Suara sendiri', { id: 'record-page.own' })}</span>`
          : nothing
      }
      <span class="actions">
        <button class="quiet" @click=${() => this.#onPlay(name)}>
          ${playIcon}${msg('Putar', { id: 'record-page.play' })}
        </button>
        ${drafted ? this.#renderDraft() : this.#renderRecord(name)}
      </span>
    </li>`;
  }

  #renderDraft() {
    return html`
      <button class="action" @click=${this.#onKeep}>${checkIcon}${msg('Pakai', { id: 'record-page.keep' })}</button>
      <button class="quiet" @click=${this.#onDrop}>${trashIcon}${msg('Buang', { id: 'record-page.discard' })}</button>
    `;
  }

  #renderRecord(name: string) {
    if (this.recording === name) {
      return html`<button class="action" @click=${this.#onStop}>
        ${stopIcon}${msg('Selesai', { id: 'record-page.stop' })}
      </button>`;
    }
    return html`
      ${
        Recorder.possible && this.recording === null
          ? html`<button class="quiet" @click=${() => this.#onRecord(name)}>
              ${microphoneIcon}${msg('Rekam', { id: 'record-page.record' })}
            </button>`
          : nothing
      }
      ${
        this.own.has(name)
          ? html`<button class="quiet" @click=${() => this.#onDefault(name)}>
              ${arrowCounterClockwiseIcon}${msg('Suara bawaan', { id: 'record-page.default' })}
            </button>`
          : nothing
      }
    `;
  }

  async #onLanguage(language: Spoken) {
    this.#onDrop();
    this.language = language;
    this.own = await ownClips(language);
  }

  #onSample() {
    this.#player.unlock();
    void this.#player.say(spokenCall(SAMPLE, this.language), this.language);
  }

  #onPlay(name: string) {
    this.#player.unlock();
    void this.#player.say({ text: '', clips: [name] }, this.language);
  }

  async #onRecord(name: string) {
    this.problem = '';
    this.#onDrop();
    try {
      await this.#recorder.start();
      this.recording = name;
    } catch {
      this.problem = msg('Mikrofon tidak dapat dipakai. Periksa kabelnya dan izinkan mikrofon di peramban.', {
        id: 'record-page.microphone-failed',
      });
    }
  }

  async #onStop() {
    const name = this.recording;
    if (name === null) return;
    this.draft = { name, sound: await this.#recorder.stop() };
    this.recording = null;
    this.#player.forget(this.language, name);
    this.#onPlay(name);
  }

  async #onKeep() {
    if (!this.draft) return;
    const { name, sound } = this.draft;
    await this.#keep(name, sound);
    this.draft = null;
  }

  #onDrop() {
    if (this.draft) this.#player.forget(this.language, this.draft.name);
    this.draft = null;
  }

  async #onDefault(name: string) {
    await discardClip(this.language, name);
    this.#player.forget(this.language, name);
    this.own = await ownClips(this.language);
  }

  /** Files are known by their names, so that a whole pack can be chosen at once. */
  async #onFiles({ target }: Event) {
    const chosen = [...((target as HTMLInputElement).files ?? [])];
    (target as HTMLInputElement).value = '';
    const known = new Set(CLIPS[this.language].map(({ name }) => name));
    const named = chosen.map(file => ({ file, name: file.name.replace(/\.[^.]*$/, '').toLowerCase() }));
    const strangers = named.filter(({ name }) => !known.has(name)).map(({ file }) => file.name);
    for (const { name, file } of named) if (known.has(name)) await this.#keep(name, file);
    const list = strangers.join(', ');
    this.problem = list
      ? msg(str`Tidak ada kata yang bernama demikian: ${list}`, { id: 'record-page.unknown-files' })
      : '';
    announce(msg(str`${chosen.length - strangers.length} rekaman dipakai`, { id: 'record-page.kept' }));
  }

  async #keep(name: string, sound: Blob) {
    await keepClip(this.language, name, sound);
    this.#player.forget(this.language, name);
    this.own = await ownClips(this.language);
  }

  /** What was just recorded is heard before it is kept. */
  #find(language: Spoken, name: string): Promise<ArrayBuffer | null> {
    return this.draft?.name === name ? this.draft.sound.arrayBuffer() : findClip(language, name);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#onLanguage(this.language);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#recorder.release();
    this.#player.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-record-page': RecordPage;
  }
}
