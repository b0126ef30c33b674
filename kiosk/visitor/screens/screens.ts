import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { currentView, type Session, type View } from '../session.ts';
import './attract-screen.ts';
import './home-screen.ts';

/** What a screen is given: the data, the visitor's session, and how to go on. */
export interface ScreenContext {
  catalogue: Catalogue;
  session: Session;
  /** The address of the page for the phone, without its fragment. */
  takeHome: string;
  go: (view: View) => void;
}

/** The screen for the view that the session is at. Those of `later-screens.ts` draw themselves when they are there. */
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
  }
}
