/** Round each question: how far it is, and at its foot on, back, and leaving it all. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import type { FormStep } from '@layan/domain/complaint/form-steps.ts';
import { inDigits } from '../base/language.ts';
import { arrowLeftIcon } from '../icons/arrow-left.ts';
import { paperPlaneTiltIcon } from '../icons/paper-plane-tilt.ts';
import { trashIcon } from '../icons/trash.ts';

/** Nothing beside the way. */
export function progress(step: FormStep, steps: readonly FormStep[]) {
  const at = steps.indexOf(step) + 1;
  if (at < 1) return nothing;
  const [now, all] = [inDigits(at), inDigits(steps.length)];
  return html`<p class="progress">
    ${msg(str`Pertanyaan ${now} dari ${all}`, { id: 'complaint-form.progress' })}
    <progress max=${steps.length} .value=${at} aria-hidden="true"></progress>
  </p>`;
}

export interface Actions {
  step: FormStep;
  draft: ComplaintDraft;
  kiosk: boolean;
  busy: boolean;
  returning: boolean;
  onBack: () => void;
  onDiscard: () => void;
}

/** Where an answer is a touch, and the touch goes on. */
const CHOSEN: readonly FormStep[] = ['ours', 'elsewhere', 'kind', 'service'];

export function actions({ step, draft, kiosk, busy, returning, onBack, onDiscard }: Actions) {
  const back = !kiosk && step !== 'ours';
  if (CHOSEN.includes(step) && !back) return nothing;
  return html`<div class="actions">
    ${
      CHOSEN.includes(step)
        ? nothing
        : html`<button class="action" aria-disabled=${busy ? 'true' : nothing}>
            ${step === 'check' ? paperPlaneTiltIcon : nothing}${onWords({ step, draft, busy, returning })}
          </button>`
    }
    ${
      back
        ? html`<button type="button" class="quiet" @click=${onBack}>
            ${arrowLeftIcon}${msg('Kembali', { id: 'complaint-form.back' })}
          </button>`
        : nothing
    }
    ${back ? discard(onDiscard) : nothing}
  </div>`;
}

/** Asked twice, by what HTML has for it: opened first, then meant. */
function discard(onDiscard: () => void) {
  return html`<details class="discard">
    <summary>${trashIcon}${msg('Hapus draf', { id: 'complaint-form.discard' })}</summary>
    <p>
      ${msg('Semua yang Anda tulis di sini dihapus dan tidak dapat dikembalikan.', { id: 'complaint-form.discard-what' })}
    </p>
    <button type="button" class="quiet" @click=${onDiscard}>
      ${msg('Ya, hapus semuanya', { id: 'complaint-form.discard-yes' })}
    </button>
  </details>`;
}

function onWords({ step, draft, busy, returning }: Pick<Actions, 'step' | 'draft' | 'busy' | 'returning'>): string {
  if (step === 'check')
    return busy
      ? msg('Sedang mengirim…', { id: 'complaint-form.sending' })
      : msg('Kirim', { id: 'complaint-form.send' });
  if (step === 'contact' && !draft.contact) return msg('Lanjut tanpa kontak', { id: 'complaint-form.next-contact' });
  if (step === 'place' && !draft.when && !draft.where) return msg('Lewati', { id: 'complaint-form.skip' });
  if (step === 'purpose' && !draft.contact) return msg('Saya mengerti', { id: 'complaint-form.understood' });
  return returning ? msg('Simpan', { id: 'complaint-form.keep' }) : msg('Lanjut', { id: 'complaint-form.next' });
}
