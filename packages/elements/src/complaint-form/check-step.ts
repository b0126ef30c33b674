/** All answers once more before they are sent, each with a way back to it. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { stepsFor, type FormStep } from '@layan/domain/complaint/form-steps.ts';
import { inLanguage } from '../base/language.ts';
import { pencilSimpleIcon } from '../icons/pencil-simple.ts';
import { kindName } from './first-steps.ts';
import { question, type StepView } from './step-view.ts';

interface Answer {
  step: FormStep;
  name: string;
  words: string;
}

export function checkStep(view: StepView) {
  const asked = stepsFor(view.draft, view);
  return html`${question(msg('Sudah benar?', { id: 'complaint-form.check' }), msg('Periksa sebelum dikirim.', { id: 'complaint-form.check-lead' }))}
    <dl class="answers">
      ${answers(view)
        .filter(({ step }) => asked.includes(step))
        .map(answer => row(answer, () => view.go(answer.step)))}
    </dl>
    ${
      view.kiosk
        ? html`<p class="hint">
            ${msg('Kios ini tidak menyimpan apa yang Anda tulis setelah terkirim.', { id: 'complaint-form.check-kiosk' })}
          </p>`
        : nothing
    }`;
}

function row({ name, words }: Answer, onChange: () => void) {
  const change = msg(str`Ubah: ${name}`, { id: 'complaint-form.change-what' });
  return html`<div class="answer">
    <dt>${name}</dt>
    <dd data-private><bdi>${words}</bdi></dd>
    <dd>
      <button type="button" class="quiet" aria-label=${change} @click=${onChange}>
        ${pencilSimpleIcon}<span>${msg('Ubah', { id: 'complaint-form.change' })}</span>
      </button>
    </dd>
  </div>`;
}

function answers({ draft, catalogue, uploads }: StepView): Answer[] {
  const nothingSaid = msg('Tidak diisi', { id: 'complaint-form.left-out' });
  const service = catalogue.services.find(({ id }) => id === draft.service);
  const contact = draft.contact && Object.values(draft.contact).filter(Boolean).join(', ');
  return [
    {
      step: 'kind',
      name: msg('Jenis', { id: 'complaint-form.kind-name' }),
      words: draft.kind ? kindName(draft.kind) : nothingSaid,
    },
    {
      step: 'service',
      name: msg('Layanan', { id: 'complaint-form.service-name' }),
      words: service
        ? inLanguage(service.editorial.plain)
        : msg('Tidak tentang satu layanan', { id: 'complaint-form.service-none-name' }),
    },
    {
      step: 'text',
      name: msg('Isi', { id: 'complaint-form.text-name', desc: 'what happened' }),
      words: draft.text || nothingSaid,
    },
    {
      step: 'place',
      name: msg('Kapan dan di mana', { id: 'complaint-form.place-name' }),
      words: [draft.when, draft.where].filter(Boolean).join(' · ') || nothingSaid,
    },
    {
      step: 'files',
      name: msg('Foto dan berkas', { id: 'complaint-form.files-name' }),
      words: uploads.map(fileWords).join(', ') || msg('Tidak ada', { id: 'complaint-form.files-none' }),
    },
    {
      step: 'privacy',
      name: msg('Siapa yang tahu', { id: 'complaint-form.privacy-name' }),
      words: privacyWords(draft),
    },
    { step: 'contact', name: msg('Kontak', { id: 'complaint-form.contact-name' }), words: contact || nothingSaid },
  ];
}

/** What has not arrived does not go along. */
function fileWords({ name, state }: StepView['uploads'][number]): string {
  return state === 'failed' ? msg(str`${name} (tidak ikut terkirim)`, { id: 'complaint-form.file-left-out' }) : name;
}

function privacyWords({ anonymous, confidential }: StepView['draft']): string {
  return [
    anonymous
      ? msg('Anonim', { id: 'complaint-form.is-anonymous' })
      : msg('Tidak anonim', { id: 'complaint-form.is-named' }),
    confidential
      ? msg('rahasia', { id: 'complaint-form.is-confidential' })
      : msg('tidak rahasia', { id: 'complaint-form.is-open' }),
  ].join(', ');
}

/** Why it could not be sent, and what to do. What cannot be sent for want of a network is not among it: that waits. */
export function refusalWords(problem: RefusalCode): string {
  switch (problem) {
    case 'file-unknown':
      return msg('Sebuah berkas sudah tidak tersimpan lagi. Lampirkan sekali lagi, atau kirim tanpa berkas itu.', {
        id: 'complaint-form.file-unknown',
      });
    case 'proof-missing':
    case 'proof-used':
      return msg('Pengiriman terlalu lama diproses. Yang Anda tulis masih ada; coba kirim sekali lagi.', {
        id: 'complaint-form.proof',
      });
    case 'refused':
      return msg('Ada yang perlu diperbaiki sebelum dapat dikirim. Yang Anda tulis masih ada.', {
        id: 'complaint-form.refused',
      });
    default:
      return msg('Ini belum terkirim. Yang Anda tulis masih ada; coba lagi, atau sampaikan kepada petugas.', {
        id: 'complaint-form.failed',
      });
  }
}
