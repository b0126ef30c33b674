import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, radius, space } from '@layan/elements/base/tokens.ts';
import { kawung } from '@layan/elements/kawung.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';

/** What an officer sees in the morning: where to sign in, or that the server is not there yet. */
@define('layan-counter-door')
export class CounterDoor extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    css`
      main {
        position: relative;
        display: grid;
        place-items: center;
        min-block-size: 100%;
        padding: ${space.s4};
      }
      .weave {
        position: absolute;
        inset: 0;
        overflow: hidden;
        color: ${color.action};
        pointer-events: none;
      }
      .weave svg {
        inline-size: 100%;
        block-size: 100%;
      }
      .card {
        position: relative;
        box-sizing: border-box;
        inline-size: min(27em, 100%);
        padding: ${space.s6};
        border: 0.0625em solid ${color.hairline};
        border-radius: ${radius.large};
        background: ${color.surface};
      }
    `,
  ];

  /** Nobody knows yet whether somebody is signed in. */
  @property({ type: Boolean }) asking = false;

  /** Why they were not let in, or why nobody could be asked. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** From when they may try again, in milliseconds since the epoch. */
  @property({ type: Number }) until: number | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  @query('layan-sign-in-form') private form!: SignInForm | null;

  override render() {
    return html`<main>
      <div class="weave">${kawung('door', { opacity: 0.08 })}</div>
      <div class="card" ?hidden=${this.asking && !this.problem}>
        ${
          this.asking
            ? html`<layan-notice kind="bad" .problem=${'unreachable' as const}></layan-notice>`
            : html`<layan-sign-in-form .problem=${this.problem} .until=${this.until} ?busy=${this.busy}>
                <h2>${msg('Masuk untuk melayani', { id: 'counter-door.sign-in' })}</h2>
              </layan-sign-in-form>`
        }
      </div>
    </main>`;
  }

  protected override async updated() {
    const form = this.form;
    if (!form || form.contains(document.activeElement) || this.matches(':focus-within')) return;
    await form.updateComplete;
    form.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-door': CounterDoor;
  }
}
