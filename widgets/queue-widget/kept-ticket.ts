/** The number a visitor took here, found again when they come back to the page today. It says nothing about who they are. */
export interface KeptTicket {
  id: string;
  /** The office's day on which it was drawn. */
  day: string;
}

const KEY = 'layan.ticket ';

/** The ticket that was kept for a server's queue on its day; null where there is none, or the browser keeps nothing. */
export function recallTicket(server: string, day: string): KeptTicket | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY + server) ?? 'null') as Partial<KeptTicket> | null;
    return typeof kept?.id === 'string' && kept.day === day ? { id: kept.id, day } : null;
  } catch {
    return null;
  }
}

/** Keeps a ticket, or forgets the kept one (null). */
export function keepTicket(server: string, ticket: KeptTicket | null): void {
  try {
    if (ticket) localStorage.setItem(KEY + server, JSON.stringify(ticket));
    else localStorage.removeItem(KEY + server);
  } catch {
    // Then it is there until the page is left; the ticket's own page still has it.
  }
}
