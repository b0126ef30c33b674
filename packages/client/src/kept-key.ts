/** Whether something of a complaint is kept in this browser, told without loading what reads it. */

/** Under which name a tab keeps a draft for a server. */
export function draftKey(server: string): string {
  return `layan.complaint ${server}`;
}

const waitingKey = (server: string) => `layan.waiting ${server}`;

/** Notes whether a complaint waits in the outbox, for the next time that somebody comes to the page. */
export function noteWaiting(server: string, waiting: boolean): void {
  try {
    if (waiting) localStorage.setItem(waitingKey(server), '1');
    else localStorage.removeItem(waitingKey(server));
  } catch {
    // Then it is sent when somebody next writes here.
  }
}

/** A draft of this tab, or a complaint in the outbox. */
export function isKept(server: string): { draft: boolean; waiting: boolean } {
  try {
    return {
      draft: sessionStorage.getItem(draftKey(server)) !== null,
      waiting: localStorage.getItem(waitingKey(server)) !== null,
    };
  } catch {
    return { draft: false, waiting: false };
  }
}
