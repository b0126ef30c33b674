import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage, plural } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { warningCircleIcon } from '../icons/warning-circle.ts';
import { styles } from './error-summary.styles.ts';

/**
 * Everything that must be put right before a form can be sent, each a link to its place.
 *
 * @tag layan-error-summary
 * @fires {CustomEvent<{ path: string }>} layan-issue-open - When somebody goes to what is wrong.
 */
@define('layan-error-summary')
export class ErrorSummary extends LayanElement {
  static override styles = [hostStyles, headingStyles, styles];

  /** What is wrong, in the order of the form; nothing is drawn without any. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  @query('[tabindex]') private box!: HTMLElement | null;

  override render() {
    if (this.issues.length === 0) return nothing;
    return html`
      <div class="box" role="alert" tabindex="-1">
        <h3>${warningCircleIcon}${this.#heading()}</h3>
        <ul role="list">
          ${repeat(
            this.issues,
            ({ path, message }) => `${path} ${message.id}`,
            issue =>
              html`<li>
                <a href="#${issue.path}" @click=${(event: Event) => this.#onOpen(event, issue)}
                  >${inLanguage(issue.message)}</a
                >
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  #heading() {
    const count = inDigits(this.issues.length);
    return plural(this.issues.length, {
      one: msg(str`Ada ${count} hal yang perlu diperbaiki`, { id: 'error-summary.one', desc: 'exactly one' }),
      other: msg(str`Ada ${count} hal yang perlu diperbaiki`, { id: 'error-summary.other' }),
    });
  }

  #onOpen(event: Event, { path }: SettingsIssue) {
    event.preventDefault();
    emit(this, 'layan-issue-open', { path });
  }

  /** Goes to the summary, so that it is read out and its links are next. */
  override focus(options?: FocusOptions) {
    this.box?.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-error-summary': ErrorSummary;
  }
}
