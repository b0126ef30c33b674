/** Other complaints that belong to this one, or may be about the same thing. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseView } from '@layan/domain/api/inbox.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import { timeAgo } from '../base/clock.ts';
import { stateWord } from '../base/case-words.ts';

interface Other {
  id: string;
  code: string;
}

interface Related {
  view: CaseView;
  onOpen: (other: Other) => void;
  onMerge: () => void;
}

export function related({ view, onOpen, onMerge }: Related) {
  const { mergedInto, followers, similar } = view;
  return html`
    ${mergedInto ? group('into', msg('Mengikuti', { id: 'related.into' }), [mergedInto], onOpen) : nothing}
    ${followers.length ? group('followers', msg('Digabungkan ke sini', { id: 'related.followers' }), followers, onOpen) : nothing}
    ${
      similar.length
        ? html`<section class="others" aria-labelledby="similar">
            <h4 id="similar">${msg('Mungkin tentang hal yang sama', { id: 'related.similar' })}</h4>
            <ul role="list">
              ${repeat(
                similar,
                ({ id }) => id,
                other =>
                  html`<li>
                    ${link(other, onOpen)}
                    <small
                      >${timeAgo(other.receivedAt, view.now)} ·
                      ${stateWord({ state: other.state, reason: null })}</small
                    >
                    <p><bdi>${other.excerpt}</bdi></p>
                  </li>`,
              )}
            </ul>
            ${
              view.may.includes('merge')
                ? html`<button class="quiet" @click=${onMerge}>${msg('Gabungkan…', { id: 'related.merge' })}</button>`
                : nothing
            }
          </section>`
        : nothing
    }
  `;
}

function group(id: string, title: string, others: readonly Other[], onOpen: (other: Other) => void) {
  return html`<section class="others" aria-labelledby=${id}>
    <h4 id=${id}>${title}</h4>
    <p class="codes">${others.map(other => link(other, onOpen))}</p>
  </section>`;
}

function link(other: Other, onOpen: (other: Other) => void) {
  return html`<button class="link" @click=${() => onOpen({ id: other.id, code: other.code })}>
    <bdi>${groupCode(other.code)}</bdi>
  </button>`;
}
