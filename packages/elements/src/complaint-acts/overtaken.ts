/** What others did while an officer wrote: nothing is sent past them unread. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { lastSeq, overtakenBy } from '../base/case-draft.ts';
import { stepSentence } from '../base/case-steps.ts';
import { veiled } from '../base/case-words.ts';
import '../notice/notice.ts';
import type { ActScene } from './fields.ts';

export function overtaken({ view, draft, self, services, revealed, desk, set }: ActScene) {
  const news = overtakenBy(view, draft, self);
  if (news.length === 0) return nothing;
  const named = revealed ? services : veiled(services);
  return html`<layan-notice kind="warn">
    <p>${msg('Sementara Anda menulis, ini terjadi. Yang Anda tulis masih ada.', { id: 'complaint-acts.overtaken' })}</p>
    <ul>
      ${news.map(entry => html`<li>${stepSentence(entry, named, desk.colleagues, view)}</li>`)}
    </ul>
    <button type="button" class="quiet" @click=${() => set({ seen: lastSeq(view) })}>
      ${msg('Saya sudah membacanya', { id: 'complaint-acts.read' })}
    </button>
  </layan-notice>`;
}
