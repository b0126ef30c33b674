import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { Settings } from '../../shared/settings.ts';
import { currentView, type Session, type View } from '../session.ts';
import type { ComplaintCorner } from '../complaint-corner.ts';
import type { TicketDesk } from '../ticket-desk.ts';
import './attract-screen.ts';
import './home-screen.ts';

/** What a screen is given: the data, the visitor's session, and how to go on. */
export interface ScreenContext {
  catalogue: Catalogue;
  session: Session;
  /** Where phones find us, and whether there is paper; null until the server said so. */
  settings: Settings | null;
  /** The queue, and the visitor's number. */
  desk: TicketDesk;
  /** What visitors tell the office. */
  complaints: ComplaintCorner;
  /** Seconds until the kiosk is as new, once that is near; otherwise null. */
  left: number | null;
  go: (view: View) => void;
  /** Goes to what the visitor takes along; there is no way back before it. */
  arrive: (screen: 'receipt') => void;
  /** Says something aloud, where the visitor wants to hear. */
  say: (words: string) => void;
  /** The visitor is done. */
  end: () => void;
}

/** The screen for the view that the session is at. Those that are loaded later draw themselves when they are there. */
export function drawScreen(context: ScreenContext): TemplateResult {
  const view = currentView(context.session);
  switch (view.screen) {
    case 'attract':
      return html`<layan-attract-screen .context=${context}></layan-attract-screen>`;
    case 'home':
      return html`<layan-home-screen .context=${context}></layan-home-screen>`;
    case 'search':
      return html`<layan-search-screen .context=${context}></layan-search-screen>`;
    case 'event':
    case 'division':
    case 'private':
      return html`<layan-list-screen .context=${context} .view=${view}></layan-list-screen>`;
    case 'service':
    case 'checklist':
      return html`<layan-service-screen .context=${context} .view=${view}></layan-service-screen>`;
    case 'take':
      return html`<layan-take-screen .context=${context} .view=${view}></layan-take-screen>`;
    case 'ticket':
      return html`<layan-ticket-screen .context=${context}></layan-ticket-screen>`;
    case 'complaint':
      return html`<layan-complaint-screen .context=${context}></layan-complaint-screen>`;
    case 'receipt':
      return html`<layan-receipt-screen .context=${context}></layan-receipt-screen>`;
    case 'follow':
      return html`<layan-follow-screen .context=${context}></layan-follow-screen>`;
  }
}
