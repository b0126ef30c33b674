/** The parts of the settings, and what is said about them. */
import { msg, str } from '@lit/localize';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { checkSettings, type SettingsIssue } from '@layan/domain/queue/check-settings.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import { alike, checkable, complaintsOf, type SettingsDraft } from '../base/settings-draft.ts';

/** What stands together on the page, and goes back to its start together. */
export const PARTS = {
  hours: ['hours', 'closedOn', 'jointLeave'],
  lines: ['lines'],
  counters: ['counters'],
  policy: ['priority', 'noShow', 'minutesPerTicket', 'remoteTickets'],
  complaints: ['complaints'],
} as const;
export type Part = keyof typeof PARTS;

/** What is about the queue. */
export const QUEUE_PARTS: readonly Part[] = ['hours', 'lines', 'counters', 'policy'];

export function partTitle(part: Part): string {
  switch (part) {
    case 'hours':
      return msg('Jam buka', { id: 'queue-settings.hours' });
    case 'lines':
      return msg('Antrean', { id: 'queue-settings.lines' });
    case 'counters':
      return msg('Loket', { id: 'queue-settings.counters' });
    case 'policy':
      return msg('Giliran', { id: 'queue-settings.policy' });
    case 'complaints':
      return msg('Pengaduan', { id: 'queue-settings.complaints' });
  }
}

/** Whether a part is as it is where nobody has changed anything. */
export function isUsual(part: Part, draft: SettingsDraft, defaults: OfficeSettings): boolean {
  if (part === 'complaints') return alike(complaintsOf(draft), complaintsOf(defaults));
  return PARTS[part].every(key => alike(draft[key], defaults[key]));
}

/** What was said to be wrong and is; what went wrong since then is said when it is asked for. */
export function stillWrong(
  wrong: readonly SettingsIssue[],
  draft: SettingsDraft,
  view: SettingsView,
): readonly SettingsIssue[] {
  const check = checkSettings(draft, checkable(view));
  const now = 'issues' in check ? check.issues : [];
  return now.filter(({ path }) => wrong.some(issue => issue.path === path));
}

/** In the list above the form, each sentence says which line or counter it is about. */
export function named(issues: readonly SettingsIssue[], { lines, counters }: SettingsDraft): SettingsIssue[] {
  return issues.map(issue => {
    const [part, at] = issue.path.split('.');
    const line = part === 'lines' ? lines[Number(at)]?.letter : undefined;
    const counter = part === 'counters' ? counters[Number(at)]?.number : undefined;
    const words = counter === undefined ? line : msg(str`Loket ${counter}`, { id: 'parts.counter' });
    if (words === undefined) return issue;
    return { ...issue, message: { id: `${words} – ${issue.message.id}`, en: `${words} – ${issue.message.en}` } };
  });
}

export function partHint(part: Part): string {
  switch (part) {
    case 'hours':
      return msg('Di luar jam ini kios tidak memberi nomor dan menyebut kapan kantor buka lagi.', {
        id: 'parts.hours-hint',
      });
    case 'lines':
      return msg('Setiap antrean punya huruf dan gambar sendiri, yang tampil di kios, tiket, dan papan.', {
        id: 'parts.lines-hint',
      });
    case 'counters':
      return msg('Nomor yang terpampang di atas loket, dan antrean yang dilayaninya.', { id: 'parts.counters-hint' });
    case 'policy':
      return msg('Siapa dipanggil lebih dahulu, dan apa yang terjadi bila orangnya tidak ada.', {
        id: 'parts.policy-hint',
      });
    case 'complaints':
      return msg('Sampai kapan dijawab, berapa lama disimpan, dan contoh jawaban.', { id: 'parts.complaints-hint' });
  }
}
