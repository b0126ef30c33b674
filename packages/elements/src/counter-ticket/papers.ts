/** What the visitor ticked at the kiosk, against what the decree asks for. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TicketChecklist } from '@layan/domain/queue/queue.ts';
import { checklistOf, chosenGroup, isDone, progress, type ChecklistEntry } from '@layan/domain/checklist/checklist.ts';
import type { TicketService } from '../base/ticket-row.ts';
import { inDigits } from '../base/language.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { circleIcon } from '../icons/circle.ts';
import { xIcon } from '../icons/x.ts';

/** Needs the styles of `counter-ticket.styles.ts`. Nothing where the service asks for nothing. */
export function papers({ requirements }: TicketService, said: TicketChecklist | null) {
  const checklist = checklistOf(requirements);
  if (!checklist.groups.length) return nothing;
  const group = chosenGroup(checklist, said?.group ?? -1);
  const ticked = said?.ticked ?? [];
  const filled = said !== null && group !== null;
  const { total, missing } = progress(checklist, said?.group ?? -1, ticked);
  return html`<section class="papers" aria-labelledby="papers">
    <h3 id="papers">${filled ? summary(total, missing) : msg('Berkas yang diminta', { id: 'papers.asked' })}</h3>
    ${
      filled
        ? nothing
        : html`<p class="remark">${msg('Pengunjung tidak mencentang daftar di kios.', { id: 'papers.not-filled' })}</p>`
    }
    ${(group ? [group] : checklist.groups).map(
      ({ for: applicant, entries }) =>
        html`${applicant ? html`<h4 lang="id">${applicant}</h4>` : nothing}${list(entries, filled ? ticked : null)}`,
    )}
  </section>`;
}

function summary(total: number, missing: number): string {
  const [all, left] = [inDigits(total), inDigits(missing)];
  return missing
    ? msg(str`Berkas: kurang ${left} dari ${all}`, { id: 'papers.missing' })
    : msg(str`Berkas: lengkap, ${all} dari ${all}`, { id: 'papers.complete' });
}

/** `ticked` is null while nobody has said anything about the list. */
function list(entries: ChecklistEntry[], ticked: readonly string[] | null): unknown {
  return html`<ul class="list" role="list">
    ${entries.map(entry => html`<li class=${mark(entry, ticked)}>${line(entry, ticked)}</li>`)}
  </ul>`;
}

function line(entry: ChecklistEntry, ticked: readonly string[] | null) {
  const words = html`<span lang="id">${entry.text}</span>`;
  if (!entry.countable)
    return html`<p>${words}</p>
      ${list(entry.items, ticked)}`;
  if (!ticked) return html`<p>${circleIcon}${words}</p>`;
  return isDone(entry, ticked)
    ? html`<p>${checkCircleIcon}<span class="unseen">${msg('Ada:', { id: 'papers.there' })} </span>${words}</p>`
    : html`<p>${xIcon}<span class="unseen">${msg('Kurang:', { id: 'papers.lacking' })} </span>${words}</p>`;
}

function mark(entry: ChecklistEntry, ticked: readonly string[] | null): string {
  if (!entry.countable || !ticked) return '';
  return isDone(entry, ticked) ? 'there' : 'lacking';
}
