/** Until when the citizen is to be answered, by which rule, and how sure that is. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CaseView, DeskView } from '@layan/domain/api/inbox.ts';
import { classesFor } from '@layan/domain/complaint/classes.ts';
import { OPEN_STATES } from '@layan/domain/complaint/complaint.ts';
import { decreeDate } from '../base/decree.ts';
import { dueInWords, exactTime, isLate } from '../base/due.ts';
import { unitName } from '../base/facts.ts';
import { inDigits } from '../base/language.ts';
import { clockIcon } from '../icons/clock.ts';
import { warningIcon } from '../icons/warning.ts';

export function caseClock(view: CaseView, desk: DeskView) {
  const { promise, dueAt, now, state, urgency, service } = view;
  if (!promise || dueAt === null)
    return OPEN_STATES.includes(state)
      ? html`<section class="clock" data-urgency="soon">
          <p>
            ${
              classesFor(service, desk).length
                ? msg(
                    'Laporan ini masuk sebelum kantor menetapkan batas waktu. Golongkan, supaya pelapor mendapat tanggal.',
                    { id: 'case-clock.before' },
                  )
                : msg('Kantor ini belum menetapkan batas waktu jawaban. Pelapor diberi tahu bahwa belum ada tanggal.', {
                    id: 'case-clock.none',
                  })
            }
          </p>
        </section>`
      : nothing;
  const open = OPEN_STATES.includes(state);
  return html`<section class="clock" data-urgency=${urgency}>
    <p class="due">
      ${isLate(urgency) ? warningIcon : clockIcon}
      <strong> ${open ? dueInWords(dueAt, now) : msg('Batas waktu', { id: 'case-clock.due' })} </strong>
      <span>${exactTime(dueAt, desk.timeZone)}</span>
    </p>
    ${rule(promise)}
    ${promise.assumed ? html`<p>${msg('Belum digolongkan: dihitung dengan golongan yang paling lama.', { id: 'case-clock.assumed' })}</p>` : nothing}
    ${
      promise.holidaysKnown
        ? nothing
        : html`<p class="unsure">
            ${warningIcon}${msg('Hari libur tahun itu belum diketahui, jadi tanggal ini masih dapat bergeser.', { id: 'case-clock.holidays' })}
          </p>`
    }
    ${dueAt < promise.dueAt ? html`<p>${msg('Tanggal ini dari laporan yang digabungkan ke sini.', { id: 'case-clock.joined' })}</p>` : nothing}
  </section>`;
}

function rule({ class: { name, value, unit, source, date } }: NonNullable<CaseView['promise']>) {
  const time = `${inDigits(value)} ${unitName(unit, value)}`;
  const from = [source, date && decreeDate(date)].filter(Boolean).join(', ');
  return html`<p>
    ${msg(str`${name}: ${time}`, { id: 'case-clock.rule', desc: 'the class of complaints, and its time' })}
    <small>${from}</small>
  </p>`;
}
