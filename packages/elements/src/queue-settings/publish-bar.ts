/** What is written and not yet published, and what to do with it: always in sight. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { clockTime, dateInWords } from '../base/clock.ts';
import { refusalSentence } from '../base/refusals.ts';
import { arrowCounterClockwiseIcon } from '../icons/arrow-counter-clockwise.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import '../notice/notice.ts';

interface PublishBar {
  view: SettingsView;
  /** Something is written and not published. */
  dirty: boolean;
  busy: boolean;
  problem: RefusalCode | null;
  /** Something was thrown away. */
  discarded: boolean;
  onDiscard: () => void;
  onRestore: () => void;
}

export function publishBar({ view, dirty, busy, problem, discarded, onDiscard, onRestore }: PublishBar) {
  return html`<div class="bar" ?data-dirty=${dirty}>
    ${problem ? html`<layan-notice kind="bad">${refusalSentence(problem)}</layan-notice>` : nothing}
    <p role="status">${standing(view, dirty, discarded)}</p>
    ${
      discarded
        ? html`<button type="button" class="quiet" @click=${onRestore}>
            ${arrowCounterClockwiseIcon}${msg('Kembalikan', { id: 'publish-bar.restore' })}
          </button>`
        : nothing
    }
    ${
      dirty
        ? html`<button type="button" class="quiet" @click=${onDiscard}>
              ${msg('Buang perubahan', { id: 'publish-bar.discard' })}
            </button>
            <button class="action" aria-disabled=${busy ? 'true' : nothing}>
              ${
                busy ? msg('Menerbitkan…', { id: 'publish-bar.busy' }) : msg('Terbitkan', { id: 'publish-bar.publish' })
              }
            </button>`
        : nothing
    }
  </div>`;
}

function standing({ changedAt }: SettingsView, dirty: boolean, discarded: boolean): unknown {
  if (dirty) return msg('Perubahan belum berlaku sampai diterbitkan.', { id: 'publish-bar.dirty' });
  if (discarded) return msg('Perubahan dibuang.', { id: 'publish-bar.discarded' });
  if (changedAt === null)
    return msg('Ini pengaturan bawaan, disusun dari bidang-bidang instansi. Ubahlah sesuai kantor Anda.', {
      id: 'publish-bar.usual',
    });
  const time = clockTime(changedAt);
  if (new Date(changedAt).toDateString() === new Date().toDateString())
    return html`${checkCircleIcon}${msg(str`Tersimpan pukul ${time}`, { id: 'publish-bar.saved' })}`;
  const date = dateInWords(changedAt);
  return html`${checkCircleIcon}${msg(str`Tersimpan ${date} pukul ${time}`, { id: 'publish-bar.saved-on' })}`;
}
