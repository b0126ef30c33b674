/** The lines of a checklist, at every depth. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isDone, type ChecklistEntry } from '@layan/domain/checklist/checklist.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { listChecksIcon } from '../icons/list-checks.ts';

type OnTick = (id: string) => void;

/** `onTick` is told the place of the line that was touched. */
export function drawEntries(entries: ChecklistEntry[], ticked: readonly string[], onTick: OnTick): TemplateResult {
  return html`<ul class="entries" role="list">
    ${entries.map(
      entry => html`<li>${entry.countable ? drawLeaf(entry, ticked, onTick) : drawBranch(entry, ticked, onTick)}</li>`,
    )}
  </ul>`;
}

/** The whole line is the target, and the browser's own checkbox says its state. */
function drawLeaf({ id, text }: ChecklistEntry, ticked: readonly string[], onTick: OnTick) {
  const done = ticked.includes(id);
  const onChange = ({ target }: Event) => {
    // What is ticked is the host's to say.
    (target as HTMLInputElement).checked = done;
    onTick(id);
  };
  return html`<label class="row">
    <input type="checkbox" .checked=${done} @change=${onChange} />
    <span lang="id">${text}</span>
  </label>`;
}

function drawBranch(entry: ChecklistEntry, ticked: readonly string[], onTick: OnTick) {
  const done = isDone(entry, ticked);
  const name = `entry-${entry.id}`;
  return html`<div class="branch ${done ? 'done' : ''}" role="group" aria-labelledby=${name}>
    <p class="row" id=${name}>
      ${done ? checkCircleIcon : listChecksIcon}
      <span>
        <span lang="id">${entry.text}</span>
        ${done ? html`<span class="unseen">${msg('(lengkap)', { id: 'requirement-checklist.branch-done' })}</span>` : nothing}
      </span>
    </p>
    ${drawEntries(entry.items, ticked, onTick)}
  </div>`;
}
