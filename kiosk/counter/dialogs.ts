/** What stands above the counter's page: rarely wanted, and fetched when it is. */
import { html, nothing } from 'lit';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { serviceNames } from '../shared/service-names.ts';
import type { StaffSession } from '../shared/staff-session.ts';
import type { Keys } from './keys.ts';
import './keys-dialog.ts';
import './sign-in-dialog.ts';

export type Dialog = 'keys' | 'password' | 'entry';

interface DialogFacts {
  staff: StaffSession;
  keys: Keys;
  catalogue: Catalogue | null;
  onDone: () => void;
}

export function dialogs(dialog: Dialog | null, { staff, keys, catalogue, onDone }: DialogFacts) {
  const { ended, who, busy, problem, until } = staff;
  const signIn = html`<layan-sign-in-dialog
    name=${who?.name ?? ''}
    .problem=${problem}
    .until=${until}
    ?busy=${busy}
  ></layan-sign-in-dialog>`;
  // What a visitor has told stays beneath it.
  if (dialog === 'entry')
    return html`<layan-entry-dialog
        agency=${catalogue ? agencyTitle(catalogue.agency) : ''}
        time-zone=${catalogue?.agency.timeZone ?? ''}
        .services=${catalogue ? serviceNames(catalogue) : []}
        .onDoubt=${() => staff.ask()}
        .onDone=${onDone}
      ></layan-entry-dialog>
      ${ended ? signIn : nothing}`;
  if (ended) return signIn;
  if (dialog === 'keys')
    return html`<layan-keys-dialog
      ?letters=${keys.letters}
      .onLetters=${(on: boolean) => (keys.letters = on)}
      .onDone=${onDone}
    ></layan-keys-dialog>`;
  if (dialog === 'password') return html`<layan-password-dialog .onDone=${onDone}></layan-password-dialog>`;
  return nothing;
}

/** Whether it is there; without a server neither a password could be changed nor anything filed anyway. */
export async function fetchDialog(dialog: Dialog): Promise<boolean> {
  try {
    if (dialog === 'password') await import('./password-dialog.ts');
    if (dialog === 'entry') await import('./entry-dialog.ts');
    return true;
  } catch {
    return false;
  }
}
