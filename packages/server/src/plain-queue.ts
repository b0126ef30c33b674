/** The queue drawn without scripts: how busy each line is, the question before a number, and the number. */
import type { LineView, QueueView, TicketView } from '@layan/domain/api/queue.ts';
import { html, type Markup } from '@layan/domain/publish/markup.ts';
import { aheadInWords, lineInWords, waitInWords } from '@layan/domain/publish/queue-facts.ts';
import { say, type PublishLanguage } from '@layan/domain/publish/words.ts';
import { LETTERS } from '@layan/domain/queue/queue.ts';
import { inLanguage } from './page.ts';

const COLOURS = 8;

const WORDS = {
  id: {
    again: 'Perbarui',
    office: 'Nomor diambil di kantor.',
    about: 'kira-kira',
    come: 'Datanglah sebelum nomor Anda dipanggil. Catat nomornya, atau simpan tautan ini:',
    follow: 'Pantau giliran saya',
    plain: 'Pantau tanpa JavaScript',
    called: (counter: number) => `Anda dipanggil. Silakan ke loket ${counter}.`,
    here: 'Anda sedang dilayani.',
    parked: 'Nomor Anda ditahan. Temui petugas bila Anda siap.',
    over: 'Nomor ini sudah tidak berlaku: selesai, dibatalkan, atau terlewat.',
  },
  en: {
    again: 'Refresh',
    office: 'Numbers are taken at the office.',
    about: 'about',
    come: 'Come before your number is called. Write the number down, or keep this link:',
    follow: 'Follow my turn',
    plain: 'Follow without JavaScript',
    called: (counter: number) => `You are called. Please go to counter ${counter}.`,
    here: 'You are being served.',
    parked: 'Your number is set aside. See a member of staff when you are ready.',
    over: 'This number is no longer valid: served, cancelled or missed.',
  },
};

/** The lines; those that take a number from afar are links to the question before it. */
export function linesView({ lines, remote }: QueueView, language: PublishLanguage): Markup {
  if (lines.length === 0) return html`<p class="hint">${say(language, 'line-picker.empty')}</p>`;
  return html`<p class="hint">${remote ? say(language, 'queue-widget.choose') : WORDS[language].office}</p>
    <ul class="lines">
      ${lines.map(line => html`<li class="line ${line.state}">${lineView(line, language)}</li> `)}
    </ul>
    <p class="all"><a href="${inLanguage('./', language)}">${WORDS[language].again}</a></p>`;
}

function lineView(line: LineView, language: PublishLanguage): Markup {
  const name = line.name[language];
  const href = `./?line=${line.letter}${language === 'en' ? '&lang=en' : ''}`;
  return html`${letterView(line.letter)}
    <p>
      ${line.remote ? html`<a href="${href}">${name}</a>` : html`<strong>${name}</strong>`}
      <span>${lineInWords(line, language)}</span>
    </p>`;
}

/** Whoever should be served first says so with the button that takes the number. `key` makes a second press the same wish. */
export function takeView(line: LineView, key: string, language: PublishLanguage): Markup {
  return html`<form class="take" method="post" action="${inLanguage('./', language)}">
    <input type="hidden" name="line" value="${line.letter}" />
    <input type="hidden" name="key" value="${key}" />
    <div class="line">${lineView({ ...line, remote: false }, language)}</div>
    <h2>${say(language, 'ticket-take.question')}</h2>
    <p class="hint">${say(language, 'ticket-take.why')}</p>
    <details>
      <summary>${say(language, 'ticket-take.companions')}</summary>
      <label
        >${say(language, 'ticket-take.cases')} <input type="number" name="cases" min="1" max="50" value="1" required
      /></label>
    </details>
    <p class="answers">
      <button name="priority" value="no">${say(language, 'ticket-take.no')}</button>
      <button name="priority" value="yes">${say(language, 'ticket-take.yes')}</button>
    </p>
    <p class="all"><a href="${inLanguage('./', language)}">${say(language, 'queue-widget.back')}</a></p>
  </form>`;
}

export function ticketSlip(ticket: TicketView, line: LineView | undefined, language: PublishLanguage): Markup {
  const words = WORDS[language];
  const { id, code } = ticket;
  const plain = `./?nomor=${encodeURIComponent(id)}${language === 'en' ? '&lang=en' : ''}`;
  return html`<article class="slip">
      <p>${say(language, 'queue-ticket.number')}</p>
      <p class="number" translate="no">${code}</p>
      <p class="line">${letterView(ticket.line)} ${line ? line.name[language] : ''}</p>
      <p class="standing">${standing(ticket, language)}</p>
    </article>
    <p class="hint">${words.come}</p>
    <p class="answers">
      <a class="button" href="../giliran/#${encodeURIComponent(id)}">${words.follow}</a>
      <a href="${plain}">${words.plain}</a>
    </p>`;
}

function standing({ state, ahead, estimate, counter }: TicketView, language: PublishLanguage): string {
  const words = WORDS[language];
  switch (state) {
    case 'waiting': {
      const wait = waitInWords(estimate, language);
      return [ahead === null ? '' : aheadInWords(ahead, language), wait && `${words.about} ${wait}`]
        .filter(Boolean)
        .join(', ');
    }
    case 'called':
      return counter === null ? words.here : words.called(counter);
    case 'parked':
      return words.parked;
    case 'finished':
    case 'missed':
    case 'cancelled':
      return words.over;
    default:
      return words.here;
  }
}

/** The sign by which people know their line, in the colour that it has on the kiosk and the board. */
function letterView(letter: string): Markup {
  const colour = (Math.max(0, LETTERS.indexOf(letter)) % COLOURS) + 1;
  return html`<b class="letter" data-line-color="${String(colour)}" translate="no">${letter}</b>`;
}
