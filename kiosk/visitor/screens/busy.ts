/** How busy the office is, in one line. */
import { msg } from '@lit/localize';
import { waitingInWords } from '@layan/elements/base/wait.ts';
import type { TicketDesk } from '../ticket-desk.ts';

/** Such as "4 menunggu" or "Loket sedang tutup"; empty while nobody knows. */
export function busyInWords({ queue, waiting }: TicketDesk): string {
  if (queue.status !== 'ready') return '';
  return waiting === null ? msg('Loket sedang tutup', { id: 'busy.closed' }) : waitingInWords(waiting);
}
