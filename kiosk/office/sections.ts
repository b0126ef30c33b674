/** The parts of the office's page, in the order of its navigation. */
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { chartBarIcon } from '@layan/elements/icons/chart-bar.ts';
import { chatCircleDotsIcon } from '@layan/elements/icons/chat-circle-dots.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import { devicesIcon } from '@layan/elements/icons/devices.ts';
import { queueIcon } from '@layan/elements/icons/queue.ts';
import { sunHorizonIcon } from '@layan/elements/icons/sun-horizon.ts';
import { usersIcon } from '@layan/elements/icons/users.ts';

export const SECTIONS = ['today', 'complaints', 'queue', 'devices', 'staff', 'figures'] as const;
export type Section = (typeof SECTIONS)[number];

/** What stands behind the `#` of each; people read it and pass it on. */
const PLACES: Record<Section, string> = {
  today: 'hari-ini',
  complaints: 'pengaduan',
  queue: 'antrean',
  devices: 'perangkat',
  staff: 'petugas',
  figures: 'angka',
};

export const SECTION_ICONS: Record<Section, TemplateResult> = {
  today: sunHorizonIcon,
  complaints: chatCircleDotsIcon,
  queue: queueIcon,
  devices: devicesIcon,
  staff: usersIcon,
  figures: chartBarIcon,
};

export function sectionAddress(section: Section): string {
  return `#/${PLACES[section]}`;
}

/** The section at an address, which may go on behind it; the first one where there is none. */
export function sectionAt(hash: string): Section {
  return (
    SECTIONS.find(section => hash === sectionAddress(section) || hash.startsWith(`${sectionAddress(section)}/`)) ??
    'today'
  );
}

/** What somebody may see: the supervisor all of it, whoever answers complaints only those. */
export function sectionsFor(role: Role): readonly Section[] {
  switch (role) {
    case 'supervisor':
      return SECTIONS;
    case 'complaints':
      return ['complaints'];
    case 'counter':
      return [];
  }
}

export function sectionName(section: Section): string {
  switch (section) {
    case 'today':
      return msg('Hari ini', { id: 'sections.today' });
    case 'complaints':
      return msg('Pengaduan', { id: 'sections.complaints' });
    case 'queue':
      return msg('Antrean', { id: 'sections.queue' });
    case 'devices':
      return msg('Perangkat', { id: 'sections.devices' });
    case 'staff':
      return msg('Petugas', { id: 'sections.staff' });
    case 'figures':
      return msg('Angka', { id: 'sections.figures' });
  }
}
