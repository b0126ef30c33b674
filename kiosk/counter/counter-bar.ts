import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { SessionView } from '@layan/domain/api/staff.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { keyStyles } from '@layan/elements/base/key-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, radius, size, space, target, weight } from '@layan/elements/base/tokens.ts';
import { caretDownIcon } from '@layan/elements/icons/caret-down.ts';
import { keyboardIcon } from '@layan/elements/icons/keyboard.ts';
import { signOutIcon } from '@layan/elements/icons/sign-out.ts';
import { userCircleIcon } from '@layan/elements/icons/user-circle.ts';
import '@layan/elements/language-switch/language-switch.ts';
import { LANGUAGES } from '../shared/locale.ts';

/** What stands above everything: where we are, who is here, and what is rarely needed. */
@define('layan-counter-bar')
export class CounterBar extends LayanElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    keyStyles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: ${space.s2} ${space.s4};
        flex-wrap: wrap;
        padding: ${space.s2} ${space.s4};
        border-block-end: 0.0625em solid ${color.hairline};
        background: ${color.surface};
        color: ${color.ink};
      }
      h1 {
        margin: 0;
        font-size: ${size.lead};
        font-weight: ${weight.display};
        line-height: 1.2;
        white-space: nowrap;
      }
      .agency {
        flex: 1 1 12em;
        color: ${color.quiet};
        font-size: ${size.small};
        line-height: 1.3;
      }
      header .quiet {
        padding-inline: ${space.s4};
      }
      [popover] {
        inset: auto;
        inset-block-start: calc(${target} + 2 * ${space.s3});
        inset-inline-end: ${space.s4};
        inline-size: min(20em, 100% - 2 * ${space.s4});
        margin: 0;
        padding: ${space.s4};
        border: 0.0625em solid ${color.hairline};
        border-radius: ${radius.large};
        background: ${color.surface};
        color: ${color.ink};
        box-shadow: 0 0.25em 1.5em color-mix(in oklab, ${color.ink} 18%, transparent);
      }
      [popover]:popover-open {
        display: grid;
        gap: ${space.s3};
      }
      [popover] .quiet {
        inline-size: 100%;
      }
    `,
  ];

  /** The counter's name, such as "Loket 2"; or the page's. */
  @property() heading = '';

  /** The agency's name. */
  @property() agency = '';

  /** Who is signed in. */
  @property({ attribute: false }) session: SessionView | null = null;

  /** The officer sits at a counter. */
  @property({ type: Boolean }) seated = false;

  /** Called when the officer wants to see the keys. */
  @property({ attribute: false }) onKeys: () => void = () => {};

  /** Called when the officer goes to another counter. */
  @property({ attribute: false }) onLeave: () => void = () => {};

  /** Called when a visitor has something to complain about. */
  @property({ attribute: false }) onEntry: () => void = () => {};

  /** Called when the officer wants another password. */
  @property({ attribute: false }) onPassword: () => void = () => {};

  /** Called when the officer goes home. */
  @property({ attribute: false }) onSignOut: () => void = () => {};

  @query('[popover]') private menu!: HTMLElement | null;

  override render() {
    return html`<header>
      <h1>${this.heading}</h1>
      <p class="agency" lang="id">${this.agency}</p>
      ${
        this.seated
          ? html`<button class="quiet" aria-keyshortcuts="?" @click=${() => this.onKeys()}>
              ${keyboardIcon}<span>${msg('Tombol pintas', { id: 'counter-bar.keys' })}</span>
              <kbd aria-hidden="true">?</kbd>
            </button>`
          : nothing
      }
      ${this.session ? this.#renderMenu(this.session) : this.#renderLanguage()}
    </header>`;
  }

  #renderMenu({ name }: SessionView) {
    return html`<button class="quiet" popovertarget="menu">${userCircleIcon}<bdi>${name}</bdi>${caretDownIcon}</button>
      <div id="menu" popover>
        ${this.#renderLanguage()}
        ${
          this.seated
            ? html`<button class="quiet" @click=${() => this.#choose(this.onLeave)}>
                ${msg('Ganti loket', { id: 'counter-bar.leave' })}
              </button>`
            : nothing
        }
        <button class="quiet" @click=${() => this.#choose(this.onEntry)}>
          ${msg('Catat pengaduan', { id: 'counter-bar.entry' })}
        </button>
        <button class="quiet" @click=${() => this.#choose(this.onPassword)}>
          ${msg('Ganti kata sandi', { id: 'counter-bar.password' })}
        </button>
        <button class="quiet" @click=${() => this.#choose(this.onSignOut)}>
          ${signOutIcon}${msg('Keluar', { id: 'counter-bar.sign-out', desc: 'sign out' })}
        </button>
      </div>`;
  }

  #renderLanguage() {
    return html`<layan-language-switch .languages=${LANGUAGES}></layan-language-switch>`;
  }

  #choose(what: () => void) {
    this.menu?.hidePopover();
    what();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-bar': CounterBar;
  }
}
