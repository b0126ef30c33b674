/** Who sees what, how to reach the person, and what becomes of what they write. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import type { ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { errorAt, field, fieldError } from '../base/field.ts';
import { inDigits, plural } from '../base/language.ts';
import { eyeSlashIcon } from '../icons/eye-slash.ts';
import { lockSimpleIcon } from '../icons/lock-simple.ts';
import { question, type StepView } from './step-view.ts';

export function privacyStep({ draft, change }: StepView) {
  return html`${question(msg('Siapa yang boleh tahu?', { id: 'complaint-form.privacy' }), msg('Keduanya sudah menyala. Matikan bila tidak perlu.', { id: 'complaint-form.privacy-lead' }))}
  ${toggle('anonymous', {
    on: draft.anonymous,
    sign: eyeSlashIcon,
    name: msg('Anonim: siapa Anda', { id: 'complaint-form.anonymous' }),
    what: draft.anonymous
      ? msg(
          'Tidak ada yang tahu siapa Anda. Nama dan kontak tidak ditanyakan dan tidak disimpan. Jawaban tetap dapat Anda baca dengan kode dan PIN.',
          { id: 'complaint-form.anonymous-on' },
        )
      : msg(
          'Kami menanyakan kontak Anda. Yang melihatnya hanya petugas pengaduan dan supervisor kantor ini. Boleh tetap dikosongkan.',
          { id: 'complaint-form.anonymous-off' },
        ),
    // What was written before would be kept against the person's own word.
    onChange: anonymous => change(anonymous ? { anonymous, contact: null, consent: false } : { anonymous }),
  })}
  ${toggle('confidential', {
    on: draft.confidential,
    sign: lockSimpleIcon,
    name: msg('Rahasia: apa isinya', { id: 'complaint-form.confidential' }),
    what: draft.confidential
      ? msg('Isinya hanya dibaca petugas pengaduan dan supervisor kantor ini, dan tidak pernah diumumkan.', {
          id: 'complaint-form.confidential-on',
        })
      : msg(
          'Setelah diperiksa petugas, isinya boleh diumumkan sebagai data terbuka, tanpa nama, kontak, dan berkas Anda.',
          { id: 'complaint-form.confidential-off' },
        ),
    onChange: confidential => change({ confidential }),
  })}`;
}

interface Toggle {
  on: boolean;
  sign: unknown;
  name: string;
  what: string;
  onChange: (on: boolean) => void;
}

function toggle(path: string, { on, sign, name, what, onChange }: Toggle) {
  return html`<label class="toggle">
    <span class="sign">${sign}</span>
    <span class="words"><strong>${name}</strong><span class="hint">${what}</span></span>
    <input
      type="checkbox"
      role="switch"
      data-path=${path}
      aria-checked=${on}
      .checked=${live(on)}
      @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
    />
  </label>`;
}

type Contact = NonNullable<ComplaintDraft['contact']>;

const NO_CONTACT: Contact = { name: '', phone: '', email: '' };

export function contactStep({ draft, issues, kiosk, change }: StepView) {
  const contact = draft.contact ?? NO_CONTACT;
  const write = (part: Partial<Contact>) => {
    const next = { ...contact, ...part };
    const some = Object.values(next).some(words => words !== '');
    change({ contact: some ? next : null, consent: some && draft.consent });
  };
  return html`${question(msg('Bagaimana kami menghubungi Anda?', { id: 'complaint-form.contact' }), msg('Semua boleh dikosongkan: jawaban tetap dapat Anda baca dengan kode dan PIN.', { id: 'complaint-form.contact-lead' }))}
  ${fieldError('contact', errorAt(issues, 'contact'))}
  ${contactLine('name', msg('Nama', { id: 'complaint-form.name' }), { type: 'text', autocomplete: 'name' })}
  ${contactLine('phone', msg('Nomor telepon atau WhatsApp', { id: 'complaint-form.phone' }), { type: 'tel', autocomplete: 'tel' })}
  ${contactLine('email', msg('Alamat surel', { id: 'complaint-form.email' }), { type: 'text', autocomplete: 'email' })}`;

  function contactLine(
    key: keyof Contact,
    label: string,
    { type, autocomplete }: { type: string; autocomplete: string },
  ) {
    const error = errorAt(issues, `contact.${key}`);
    return field(
      { id: key, label, error },
      ({ describedBy, invalid }) =>
        html`<input
          id=${key}
          type=${type}
          data-path="contact.${key}"
          autocomplete=${kiosk ? 'off' : autocomplete}
          autocapitalize=${key === 'name' ? 'words' : 'none'}
          inputmode=${kiosk ? 'none' : key === 'email' ? 'email' : key === 'phone' ? 'tel' : 'text'}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(contact[key])}
          @input=${(event: Event) => write({ [key]: (event.currentTarget as HTMLInputElement).value })}
        />`,
    );
  }
}

export function purposeStep({ draft, issues, rules, catalogue, change }: StepView) {
  const error = errorAt(issues, 'consent');
  return html`${question(msg('Untuk apa data Anda dipakai', { id: 'complaint-form.purpose' }))}
    <ul class="promises">
      ${promises(rules.retentionMonths, agencyTitle(catalogue.agency)).map(words => html`<li>${words}</li>`)}
    </ul>
    ${
      draft.contact
        ? html`<label class="check">
              <input
                id="consent"
                type="checkbox"
                data-path="consent"
                aria-describedby=${error ? 'consent-error' : nothing}
                aria-invalid=${error ? 'true' : nothing}
                .checked=${live(draft.consent)}
                @change=${(event: Event) => change({ consent: (event.currentTarget as HTMLInputElement).checked })}
              />
              ${msg('Saya setuju kontak saya dipakai untuk menjawab saya.', { id: 'complaint-form.consent' })}
            </label>
            ${fieldError('consent', error)}`
        : nothing
    }`;
}

/** Purpose, who has it, how long, and what its owner may do: as the law on personal data wants it told. */
function promises(months: number, office: string): string[] {
  const count = inDigits(months);
  return [
    msg('Hanya untuk menangani dan menjawab yang Anda sampaikan ini. Tidak untuk hal lain.', {
      id: 'complaint-form.promise-purpose',
    }),
    msg(str`Disimpan terenkripsi oleh ${office}. Tidak diberikan kepada perusahaan atau pihak lain.`, {
      id: 'complaint-form.promise-who',
    }),
    plural(months, {
      one: msg(str`Dihapus ${count} bulan setelah selesai.`, { id: 'complaint-form.promise-month' }),
      other: msg(str`Dihapus ${count} bulan setelah selesai.`, { id: 'complaint-form.promise-months', desc: 'plural' }),
    }),
    msg('Kapan pun Anda dapat melihat, melengkapi, atau menghapusnya sendiri dengan kode dan PIN.', {
      id: 'complaint-form.promise-rights',
    }),
  ];
}
