/** A complaint from its present state down to its beginning. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ComplaintView } from '@layan/domain/api/complaints.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import type { Rating } from '@layan/domain/complaint/complaint.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { doubtsInWords, momentInWords, sourceInWords } from '../base/promise.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { addBox, eraseBox, reopenBox, replyBox, type Erasing, type Letter } from './acts.ts';
import { faces } from './faces.ts';
import { standing } from './standing.ts';
import { timeline } from './timeline.ts';

export interface StoryParts {
  timeZone: string;
  services: readonly Pick<Service, 'id' | 'editorial' | 'sensitive'>[];
  /** Why the last act did not happen, in words. */
  problem: string | null;
  /** The field for files; nothing where there is none. */
  files: unknown;
  letter: (id: Letter['id']) => Letter;
  erasing: Erasing;
  onRate: (rating: Rating) => void;
  onClose: () => void;
}

export function complaintStory(view: ComplaintView, parts: StoryParts) {
  const { may, question } = view;
  return html`
    ${head(view, parts)} ${parts.problem ? html`<layan-notice kind="warn">${parts.problem}</layan-notice>` : nothing}
    ${
      question === null
        ? nothing
        : html`<section class="card ask">
            <h3>${msg('Petugas bertanya', { id: 'complaint-follow.question' })}</h3>
            <p class="said" data-private><bdi>${question}</bdi></p>
            ${may.reply ? replyBox(parts.letter('reply'), parts.files) : nothing}
          </section>`
    }
    ${view.answer ? answer(view, view.answer, parts) : nothing}
    ${may.reply && question === null ? addBox(parts.letter('reply'), parts.files) : nothing}
    ${may.reopenUntil === null ? nothing : reopenBox(parts.letter('reopen'), may.reopenUntil, parts.timeZone)}
    ${view.erased ? nothing : yourWords(view, parts)}
    <section>
      <h3>${msg('Yang terjadi sejauh ini', { id: 'complaint-follow.timeline' })}</h3>
      ${timeline(view.timeline, parts.timeZone)}
    </section>
    ${may.erase ? eraseBox(parts.erasing) : nothing}
    <button type="button" class="quiet" @click=${parts.onClose}>
      ${msg('Selesai melihat', { id: 'complaint-follow.close' })}
    </button>
  `;
}

function head(view: ComplaintView, { timeZone }: StoryParts) {
  const { what, detail } = standing(view, timeZone);
  const open = view.promise && ['received', 'working', 'asked'].includes(view.state);
  return html`<header class=${view.late ? 'late' : ''}>
    <p class="code" translate="no" data-private><bdi>${groupCode(view.code)}</bdi></p>
    <h2 tabindex="-1">${what}</h2>
    ${detail ? html`<p>${detail}</p>` : nothing}
    ${
      open
        ? html`<p class="quiet-words">${sourceInWords(view.promise!)}</p>
            ${doubtsInWords(view.promise!).map(words => html`<p class="quiet-words">${words}</p>`)}`
        : nothing
    }
  </header>`;
}

function answer(view: ComplaintView, { at, text }: NonNullable<ComplaintView['answer']>, parts: StoryParts) {
  return html`<section class="card answer">
    <h3>${msg('Jawaban kantor', { id: 'complaint-follow.answer' })}</h3>
    <p class="at">${momentInWords(at, parts.timeZone)}</p>
    <p class="said" data-private><bdi>${text}</bdi></p>
    ${
      view.may.rate
        ? html`<h4 id="rate">${msg('Bagaimana penanganannya?', { id: 'complaint-follow.rate' })}</h4>
            ${faces(view.rating, parts.onRate)}`
        : nothing
    }
  </section>`;
}

function yourWords(
  { text, when, where, files, service, anonymous, confidential }: ComplaintView,
  { services }: StoryParts,
) {
  const about = services.find(({ id }) => id === service);
  const count = inDigits(files);
  const facts = [
    about ? inLanguage(about.editorial.plain) : '',
    when ?? '',
    where ?? '',
    files > 0 ? msg(str`${count} berkas`, { id: 'complaint-follow.files' }) : '',
    anonymous ? msg('anonim', { id: 'complaint-follow.anonymous' }) : '',
    confidential ? msg('rahasia', { id: 'complaint-follow.confidential' }) : '',
  ].filter(Boolean);
  return html`<details>
    <summary>${msg('Yang Anda sampaikan', { id: 'complaint-follow.yours' })}${caretDownIcon}</summary>
    <p class="said" data-private><bdi>${text}</bdi></p>
    <p class="quiet-words" data-private>${facts.map((fact, at) => html`${at ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>
  </details>`;
}
