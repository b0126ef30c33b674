/** The parts of the settings, and what is said about them. */
import { msg, str } from '@lit/localize';
import type { SettingsIssue } from '@layan/domain/queue/check-settings.ts';
import type { SettingsDraft } from '../base/settings-draft.ts';

/** What stands together on the page, and goes back to its start together. */
export const PARTS = {
  hours: ['hours', 'closedOn', 'jointLeave'],
  lines: ['lines'],
  counters: ['counters'],
  policy: ['priority', 'noShow', 'minutesPerTicket', 'remoteTickets'],
} as const;
export type Part = keyof typeof PARTS;

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
  }
}
