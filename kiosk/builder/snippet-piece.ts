import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { checkIcon } from '@layan/elements/icons/check.ts';
import { filesIcon } from '@layan/elements/icons/files.ts';
import { codeParts } from './code-parts.ts';
import { placeWords } from './place-words.ts';
import { styles } from './snippet-piece.styles.ts';
import type { Place } from './snippets.ts';

/** A piece of text to copy, and where it belongs. */
@define('layan-snippet-piece')
export class SnippetPiece extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, styles];

  /** The text. */
  @property() code = '';

  /** Where it goes. */
  @property() place: Place = 'page';

  /** Whether it is the one that matters most here. */
  @property({ type: Boolean }) main = false;

  /** What came of copying what is shown now; null while nobody has. */
  @state() private copied: 'done' | 'refused' | null = null;
  @query('pre') private shown!: HTMLElement;

  override render() {
    const { name, about } = placeWords(this);
    return html`
      <div class="bar">
        <div class="words">
          <h3 id="place">${name}</h3>
          <p>${about}</p>
        </div>
        ${this.#renderButton()}
      </div>
      ${this.#renderRefused()} ${this.#renderCode(name)}
    `;
  }

  #renderButton() {
    const done = this.copied === 'done';
    return html`<button
      type="button"
      class=${this.main ? 'action' : 'quiet'}
      aria-describedby="place"
      @click=${this.#onCopy}
    >
      ${done ? checkIcon : filesIcon}${
        done ? msg('Tersalin', { id: 'snippet-piece.copied' }) : msg('Salin', { id: 'snippet-piece.copy' })
      }
    </button>`;
  }

  #renderRefused() {
    return this.copied === 'refused' ? html`<p class="refused">${refusedWords()}</p>` : nothing;
  }

  #renderCode(name: string) {
    // Nothing may stand between the marks and the text: all that is in it is copied.
    const parts = codeParts(this.code).map(({ text, own }) => (own ? html`<b>${text}</b>` : text));
    return html`<pre tabindex="0" role="region" aria-label=${name} translate="no">${parts}</pre>`;
  }

  async #onCopy() {
    const { code } = this;
    try {
      // Missing where the page came without encryption, refused where the browser or somebody says no.
      await navigator.clipboard.writeText(code);
      this.copied = 'done';
      announce(msg('Cuplikan tersalin.', { id: 'snippet-piece.said' }));
    } catch {
      this.copied = 'refused';
      this.shown.focus();
      getSelection()?.selectAllChildren(this.shown);
      announce(refusedWords());
    }
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('code')) this.copied = null;
  }
}

function refusedWords() {
  return msg(
    'Peramban tidak mengizinkan kami menyalin. Teksnya sudah diblok: tekan Ctrl+C, atau tekan lama lalu Salin.',
    {
      id: 'snippet-piece.refused',
    },
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-snippet-piece': SnippetPiece;
  }
}
