/** What stands under each part of the office’s page. */
import { html } from 'lit';
import type { OnDoubt } from '@layan/client/office.ts';
import type { SessionView } from '@layan/domain/api/staff.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';
import './complaints-section.ts';
import './devices-section.ts';
import './figures-section.ts';
import './queue-section.ts';
import type { Section } from './sections.ts';
import './staff-section.ts';
import './today-section.ts';

interface Reader {
  who: SessionView;
  /** Every service of the agency. */
  services: readonly ServiceName[];
  /** Called when the server no longer knows who asks. */
  onDoubt: OnDoubt;
}

export function sectionView(section: Section, { who, services, onDoubt }: Reader) {
  switch (section) {
    case 'today':
      return html`<layan-today-section .onDoubt=${onDoubt}></layan-today-section>`;
    case 'complaints':
      return html`<layan-complaints-section
        .session=${who}
        .services=${services}
        .onDoubt=${onDoubt}
      ></layan-complaints-section>`;
    case 'queue':
      return html`<layan-queue-section .onDoubt=${onDoubt}></layan-queue-section>`;
    case 'devices':
      return html`<layan-devices-section .onDoubt=${onDoubt}></layan-devices-section>`;
    case 'staff':
      return html`<layan-staff-section self=${who.name} .onDoubt=${onDoubt}></layan-staff-section>`;
    case 'figures':
      return html`<layan-figures-section .onDoubt=${onDoubt}></layan-figures-section>`;
  }
}
