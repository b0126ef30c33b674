/** The queue changes by the minute: what stands still is a sentence and the way to where it can be seen. */
import type { Agency } from '../catalog/schema.ts';
import { agencyTitle } from '../checklist/checklist.ts';
import { serverPage, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say } from './words.ts';

export function lightQueue(agency: Agency, { language, endpoint }: Frame): Markup {
  const page = serverPage(endpoint, language === 'en' ? 'antre/?lang=en' : 'antre/');
  const link = page ? inline`<p><a href="${page}">${say(language, 'light.queue-link')}</a></p>` : null;
  return lines(inline`<p class="layan-lead">${say(language, 'light.queue', agencyTitle(agency))}</p>`, link);
}
