/** What to bring, with boxes to tick: they work as they are, and on paper. A list for each kind of applicant. */
import type { Service } from '../catalog/schema.ts';
import { checklistOf, countable, type ChecklistEntry, type ChecklistGroup } from '../checklist/checklist.ts';
import { heading, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say } from './words.ts';

export function lightChecklist({ editorial, requirements }: Service, frame: Frame): Markup {
  const { language } = frame;
  const groups = checklistOf(requirements).groups;
  const askedFor = groups.some(({ entries }) => countable(entries).length > 0);
  return lines(
    heading(frame, 0, editorial.plain[language]),
    inline`<p class="layan-lead">${say(language, askedFor ? 'requirement-checklist.lead' : 'requirement-checklist.not-stated')}</p>`,
    ...groups.map(group => groupList(group, frame)),
  );
}

function groupList({ for: applicant, entries, notes }: ChecklistGroup, frame: Frame): Markup {
  const { language } = frame;
  // A note that ends in a colon introduces the list.
  const [before, after] = [notes.filter(note => note.endsWith(':')), notes.filter(note => !note.endsWith(':'))];
  return lines(
    applicant === null ? null : heading(frame, 1, applicant, 'decree'),
    before.map(note => inline`<p lang="id">${note}</p>`),
    entries.length > 0 ? lines(inline`<ul class="layan-checklist">`, ...entries.map(entry), inline`</ul>`) : null,
    after.length > 0 ? heading(frame, applicant === null ? 1 : 2, say(language, 'requirement-checklist.notes')) : null,
    after.map(note => inline`<p class="layan-note" lang="id">${note}</p>`),
  );
}

function entry({ text, items, countable: counts }: ChecklistEntry): Markup {
  if (counts) return inline`<li><label><input type="checkbox"> <span lang="id">${text}</span></label></li>`;
  return lines(inline`<li><span lang="id">${text}</span>`, inline`<ul>`, ...items.map(entry), inline`</ul></li>`);
}
