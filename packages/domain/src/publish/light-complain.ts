/** Telling the office something needs its page: what stands still is a sentence and the two ways there. */
import type { Agency } from '../catalog/schema.ts';
import { agencyTitle } from '../checklist/checklist.ts';
import { serverPage, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say, type WordKey } from './words.ts';

export function lightComplain(agency: Agency, { language, endpoint }: Frame): Markup {
  const link = (place: string, words: WordKey) => {
    const fragment = `${place}${language === 'en' ? '/en' : ''}`;
    const page = serverPage(endpoint, `aduan/${fragment && `#${fragment}`}`);
    return page ? inline`<p><a href="${page}">${say(language, words)}</a></p>` : null;
  };
  return lines(
    inline`<p class="layan-lead">${say(language, 'light.complain', agencyTitle(agency))}</p>`,
    link('', 'light.complain-link'),
    link('jawaban', 'light.answer-link'),
  );
}
