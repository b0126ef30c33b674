import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/service-list/service-list.ts';
import type { ServiceList } from '@layan/elements/service-list/service-list.ts';
import { catalogue, longService } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const ready = { status: 'ready' as const, data: catalogue.services, since: 0, stale: false };

const meta: Meta<ServiceList> = {
  title: 'Elements/service-list',
  component: 'layan-service-list',
  parameters: acceptance(
    'I see a card for each service, and open one by touch or with Tab and Enter.',
    'When the order changes, my keyboard stays on the service where it was.',
    'Where there is no service I am told what to do.',
    'When the connection is lost the services stay, and I am told from when they are.',
  ),
  args: { state: ready, hrefFor: null },
  render: ({ state, hrefFor }) => html`<layan-service-list .state=${state} .hrefFor=${hrefFor}></layan-service-list>`,
};
export default meta;

type Story = StoryObj<ServiceList>;

export const Ready: Story = {};
export const ReadyLinks: Story = { args: { hrefFor: service => `#${service.id}` } };
export const Empty: Story = { args: { state: { ...ready, data: [] } } };
/** The page says itself what to do when there is nothing. */
export const EmptyOwnWords: Story = {
  args: { state: { ...ready, data: [] } },
  render: ({ state }) =>
    html`<layan-service-list .state=${state}>
      <p slot="empty">Tidak ada layanan untuk “paspor” di sini. Untuk paspor, datanglah ke Kantor Imigrasi.</p>
    </layan-service-list>`,
};
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { ...ready, since: Date.UTC(2026, 0, 5, 3, 42), stale: true } } };
export const Long: Story = { args: { state: { ...ready, data: [longService, { ...longService, id: 'lagi' }] } } };
