/** What is wrong with the office’s times for complaints, said to whoever works with them. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { DeskView } from '@layan/domain/api/inbox.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import '@layan/elements/notice/notice.ts';
import { placeAddress } from './complaint-places.ts';

export function undatedNotice(desk: Remote<DeskView>, supervisor: boolean) {
  if (desk.status !== 'ready') return nothing;
  const { classes, holidaysKnownUntil } = desk.data;
  const year = new Date().getFullYear();
  return [
    classes.length
      ? nothing
      : html`<layan-notice kind="warn">
          <p>
            ${msg('Kantor ini belum menetapkan batas waktu, jadi pelapor tidak mendapat tanggal.', { id: 'undated-notice.none' })}
          </p>
          <p>
            ${
              supervisor
                ? html`<a href=${placeAddress('settings')}>
                    ${msg('Tetapkan batas waktu', { id: 'undated-notice.set' })}</a
                  >`
                : msg('Mintalah supervisor menetapkannya.', { id: 'undated-notice.ask' })
            }
          </p>
        </layan-notice>`,
    holidaysKnownUntil !== null && holidaysKnownUntil >= year
      ? nothing
      : html`<layan-notice kind="warn">
          ${msg(str`Hari libur tahun ${year} belum ada, jadi tanggal yang dihitung masih dapat bergeser.`, { id: 'undated-notice.holidays' })}
        </layan-notice>`,
  ];
}
