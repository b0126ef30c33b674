import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/service-card/service-card.ts';
import type { ServiceCard } from '@layan/elements/service-card/service-card.ts';
import { bareService, longService, typicalService } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ServiceCard> = {
  title: 'Elements/service-card',
  component: 'layan-service-card',
  parameters: acceptance(
    'I read first in plain words what the service is, and its official title beneath.',
    'I see how long it takes and whether it is free before I open it, where the decree says so.',
    'It never says “Gratis” where the decree only prints a dash.',
    'I touch anywhere on the card and the service opens.',
  ),
  args: { service: typicalService },
  render: ({ service, href }) => html`<layan-service-card .service=${service} href=${href ?? ''}></layan-service-card>`,
};
export default meta;

type Story = StoryObj<ServiceCard>;

export const Ready: Story = {};
export const ReadyLink: Story = { args: { href: '#surat-keterangan-terdaftar' } };
/** The decree states neither time nor cost: nothing is invented. */
export const ReadyNotStated: Story = { args: { service: bareService } };
export const Long: Story = { args: { service: longService } };
