/**
 * Whether a complaint can be sent as it was filled in: the same check in the browser and on the server. Every problem is
 * told at once, at its place, in a sentence that says what to do; nothing that was written is changed.
 */
import { channelLink } from '../catalog/channel-link.ts';
import type { SettingsIssue as Issue } from '../queue/check-values.ts';
import { COMPLAINT_KINDS, LENGTHS, MOST_FILES, type Complaint, type ComplaintDraft } from './complaint.ts';

/** What the check leans on beside the draft. */
export interface DraftFacts {
  /** Ids of the services there are; left out where the catalogue is not at hand. */
  services?: readonly string[];
}

/** A form as it opens: private until somebody chooses otherwise. */
export function emptyDraft(): ComplaintDraft {
  return {
    kind: null,
    service: null,
    text: '',
    when: '',
    where: '',
    anonymous: true,
    confidential: true,
    contact: null,
    consent: false,
    files: [],
  };
}

/** Everything that is wrong; paths are the draft's own names, such as `contact.phone`. Empty when it can be sent. */
export function checkDraft(draft: ComplaintDraft, { services }: DraftFacts = {}): Issue[] {
  const issues: Issue[] = [];
  const report = (path: string, id: string, en: string) => issues.push({ path, message: { id, en } });
  const short = (path: string, value: string, most: number) => {
    if (value.length > most)
      report(
        path,
        `Terlalu panjang: ${value.length} dari paling banyak ${most} huruf. Persingkat sedikit.`,
        `Too long: ${value.length} of at most ${most} characters. Shorten it a little.`,
      );
  };

  if (!COMPLAINT_KINDS.includes(draft.kind!))
    report(
      'kind',
      'Pilih apakah ini pengaduan, saran, atau pertanyaan.',
      'Choose whether this is a complaint, a suggestion or a question.',
    );
  if (draft.service !== null && services && !services.includes(draft.service))
    report(
      'service',
      'Layanan ini tidak ada lagi dalam daftar. Pilih yang lain, atau “tidak ada”.',
      'This service is no longer in the list. Choose another one, or “none”.',
    );
  if (draft.text.trim().length < LENGTHS.text.from)
    report(
      'text',
      `Ceritakan apa yang terjadi, sedikitnya ${LENGTHS.text.from} huruf.`,
      `Tell us what happened, in ${LENGTHS.text.from} characters at least.`,
    );
  short('text', draft.text, LENGTHS.text.to);
  short('when', draft.when, LENGTHS.when.to);
  short('where', draft.where, LENGTHS.where.to);
  checkContact(draft, report, short);
  if (draft.files.length > MOST_FILES)
    report(
      'files',
      `Paling banyak ${MOST_FILES} berkas. Hapus salah satu.`,
      `${MOST_FILES} files at most. Remove one.`,
    );
  return issues;
}

function checkContact(
  { anonymous, contact, consent }: ComplaintDraft,
  report: (path: string, id: string, en: string) => void,
  short: (path: string, value: string, most: number) => void,
): void {
  if (!contact) return;
  if (anonymous) {
    report(
      'contact',
      'Anda memilih anonim, jadi kontak tidak dapat disimpan. Hapus kontak, atau matikan anonim.',
      'You chose to be anonymous, so no contact can be kept. Remove it, or switch anonymous off.',
    );
    return;
  }
  const { name, phone, email } = contact;
  short('contact.name', name, LENGTHS.name.to);
  short('contact.phone', phone, LENGTHS.phone.to);
  short('contact.email', email, LENGTHS.email.to);
  if (![name, phone, email].some(value => value.trim()))
    report(
      'contact',
      'Isi nama, nomor telepon, atau alamat e-mail, atau pilih tanpa kontak.',
      'Give a name, a telephone number or an e-mail address, or choose no contact.',
    );
  if (phone.trim() && phone.length <= LENGTHS.phone.to && readPhone(phone) === null)
    report(
      'contact.phone',
      'Nomor ini tidak lengkap. Tulis seperti 0812 3456 7890 atau, dengan kode daerah, 0563 22412.',
      'This number is not complete. Write it like 0812 3456 7890 or, with its area code, 0563 22412.',
    );
  if (email.trim() && email.length <= LENGTHS.email.to && !isEmail(email.trim()))
    report(
      'contact.email',
      'Alamat e-mail ini tidak lengkap. Tulis seperti nama@contoh.id.',
      'This e-mail address is not complete. Write it like name@example.id.',
    );
  if (!consent)
    report(
      'consent',
      'Setujui pemakaian kontak ini untuk menjawab Anda, atau pilih tanpa kontak.',
      'Agree that this contact is used to answer you, or choose no contact.',
    );
}

/** A telephone number as it is dialled from anywhere, such as `+6281234567890`; null where it is not a whole one. */
export function readPhone(typed: string): string | null {
  const number = channelLink('phone', typed)?.slice('tel:'.length);
  if (number?.startsWith('+')) return number;
  // Whoever works abroad writes from there.
  const abroad = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
  return /^\+(?!62)[1-9]\d{7,14}$/.test(abroad) ? abroad : null;
}

function isEmail(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  const label = /^[a-z\d]([a-z\d-]*[a-z\d])?$/i;
  const labels = domain.split('.');
  return !more.length && /^[\w.+%'-]+$/.test(local) && labels.length > 1 && labels.every(each => label.test(each));
}

/** What is kept of a draft that can be sent: without spaces at the ends, and null for what was left empty. */
export function contentOf(
  draft: ComplaintDraft,
): Pick<Complaint, 'kind' | 'service' | 'text' | 'when' | 'where' | 'anonymous' | 'confidential' | 'contact'> {
  const { kind, service, text, when, where, anonymous, confidential, contact } = draft;
  if (!kind) throw new RangeError('this draft cannot be sent: nobody chose what it is');
  return {
    kind,
    service,
    text: text.trim(),
    when: written(when),
    where: written(where),
    anonymous,
    confidential,
    contact:
      contact && !anonymous
        ? { name: written(contact.name), phone: written(contact.phone), email: written(contact.email) }
        : null,
  };
}

function written(text: string): string | null {
  return text.trim() || null;
}
