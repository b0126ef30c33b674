import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/service-card/service-card.ts';
import type { ServiceCard } from '@layan/elements/service-card/service-card.ts';
import { bareService, longService, typicalService } from '../tests/support/fixtures.ts';

const meta: Meta<ServiceCard> = {
  title: 'Elements/service-card',
  component: 'layan-service-card',
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
