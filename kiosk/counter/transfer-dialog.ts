import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { LineView, WorkTicket } from '@layan/domain/api/queue.ts';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { inDigits, inLanguage } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { lineMark, lineMarkStyles } from '@layan/elements/base/line-mark.ts';
import { color, radius, size, space, target, weight } from '@layan/elements/base/tokens.ts';

/** Where a visitor goes on: a line by its letter, on a button or on the keyboard. The number stays theirs. */
@define('layan-transfer-dialog')
export class TransferDialog extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    buttonStyles,
    dialogStyles,
    lineMarkStyles,
    css`
      ul {
        list-style: none;
        display: grid;
        gap: ${space.s2};
      }
      .line {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: ${space.s4};
        inline-size: 100%;
        min-block-size: ${target};
        padding-block: ${space.s2};
        padding-inline: ${space.s2} ${space.s4};
        border: 0.0938em solid ${color.edge};
        border-radius: ${radius.small};
        background: ${color.surface};
        color: inherit;
        font: inherit;
        font-weight: ${weight.strong};
        line-height: 1.25;
        text-align: start;
        cursor: pointer;
      }
      small {
        color: ${color.quiet};
        font-size: ${size.small};
        font-weight: ${weight.body};
      }
      .quiet {
        justify-self: start;
      }
      @media (hover: hover) {
        .line:hover {
          border-color: ${color.action};
          background: ${color.tint};
        }
      }
    `,
  ];

  /** Who is to go elsewhere. */
  @property({ attribute: false }) ticket: WorkTicket | null = null;

  /** All lines of the office. */
  @property({ attribute: false }) lines: readonly LineView[] = [];

  /** Called with the letter that was chosen. */
  @property({ attribute: false }) onChoose: (line: string) => void = () => {};

  /** Called when the visitor stays where they are. */
  @property({ attribute: false }) onCancel: () => void = () => {};

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    const code = this.ticket?.code ?? '';
    return html`<dialog aria-labelledby="title" @close=${this.#onClose} @keydown=${this.#onKey}>
      <h2 id="title">${msg(str`Pindahkan ${code} ke antrean`, { id: 'transfer-dialog.title' })}</h2>
      <p>${msg('Nomornya tetap, dan gilirannya dihitung dari saat ia datang.', { id: 'transfer-dialog.keeps' })}</p>
      <ul role="list">
        ${this.#others.map(line => html`<li>${this.#renderLine(line)}</li>`)}
      </ul>
      <button class="quiet" @click=${() => this.dialog.close()}>
        ${msg('Batal', { id: 'transfer-dialog.cancel' })}
      </button>
    </dialog>`;
  }

  #renderLine(line: LineView) {
    const waiting = inDigits(line.waiting);
    return html`<button class="line" aria-keyshortcuts=${line.letter} @click=${() => this.#choose(line)}>
      ${lineMark(line)}<span>${inLanguage(line.name)}</span>
      <small>${msg(str`menunggu: ${waiting}`, { id: 'transfer-dialog.waiting' })}</small>
    </button>`;
  }

  get #others(): LineView[] {
    return this.lines.filter(({ letter }) => letter !== this.ticket?.line);
  }

  #choose({ letter }: LineView) {
    this.onChoose(letter);
  }

  #onKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (ctrlKey || metaKey || altKey) return;
    const line = this.#others.find(({ letter }) => letter === key.toUpperCase());
    if (line) this.#choose(line);
  }

  #onClose() {
    this.onCancel();
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-transfer-dialog': TransferDialog;
  }
}
