/** What the office has promised everyone in public, and who signed it. */
import type { Agency } from '../catalog/schema.ts';
import { decreeReference } from './facts.ts';
import { heading, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say } from './words.ts';

export function lightPledge(agency: Agency, frame: Frame): Markup {
  const { language } = frame;
  if (!agency.pledge) return inline`<p class="layan-lead">${say(language, 'pledge-widget.none')}</p>`;
  const official = say(language, 'pledge.official-title');
  return lines(
    inline`<figure class="layan-pledge">`,
    inline`<figcaption>`,
    heading(frame, 0, say(language, 'pledge.title')),
    inline`<p>${official} · <span lang="id">${agency.name}</span></p>`,
    inline`</figcaption>`,
    inline`<blockquote lang="id">${lines(...agency.pledge.map(paragraph => inline`<p>${paragraph}</p>`))}</blockquote>`,
    ...signature(agency.decree, frame),
    inline`</figure>`,
  );
}

function signature(decree: Agency['decree'], { language }: Frame): (Markup | null)[] {
  const reference = decreeReference(decree, language);
  const { name = null, title = null } = decree.official ?? {};
  return [
    name === null ? null : inline`<p lang="id"><strong>${name}</strong></p>`,
    title === null
      ? null
      : name === null
        ? inline`<p lang="id"><strong>${title}</strong></p>`
        : inline`<p lang="id">${title}</p>`,
    reference ? inline`<p>${reference}</p>` : null,
  ];
}
