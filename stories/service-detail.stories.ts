import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/service-detail/service-detail.ts';
import type { ServiceDetail } from '@layan/elements/service-detail/service-detail.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import {
  agency,
  bareService,
  elaborateService,
  longService,
  service,
  typicalService,
} from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const ready = (data: Service) => ({ status: 'ready' as const, data, since: 0, stale: false });

const meta: Meta<ServiceDetail> = {
  title: 'Elements/service-detail',
  component: 'layan-service-detail',
  parameters: acceptance(
    'I see at a glance how long it takes, what it costs and what I receive.',
    'What the decree does not state is called so; nothing is guessed, and a dash is never called free.',
    'The heading is in plain words; the official title beneath it is marked as Indonesian for those who listen.',
    'I go on to my checklist by touch or with Enter; where there is nothing to check, no button is offered.',
    'Legal grounds and the decree are there behind “Tentang standar ini”, and not in my way.',
    'Where the decree only names the service, I am sent to an officer.',
  ),
  args: { state: ready(typicalService), agency, qr: false },
  render: ({ state, agency, qr }) =>
    html`<layan-service-detail .state=${state} .agency=${agency} ?qr=${qr}></layan-service-detail>`,
};
export default meta;

type Story = StoryObj<ServiceDetail>;

export const Ready: Story = {};
/** Applicants told apart, tariffs, a flow chart; on a kiosk, with a second action. */
export const ReadyKiosk: Story = {
  args: { state: ready(elaborateService), qr: true },
  render: ({ state, agency, qr }) =>
    html`<layan-service-detail .state=${state} .agency=${agency} ?qr=${qr}>
      <button slot="actions">Ambil nomor antrean</button>
    </layan-service-detail>`,
};
/** The decree leaves nearly everything open: said so, and nothing invented. */
export const Empty: Story = { args: { state: ready(bareService) } };
/** The decree names the service and says nothing about it. */
export const EmptyBare: Story = { args: { state: ready(service({ name: 'Fasilitasi Pengisian Prodeskel' })) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'service-unknown' } } };
export const Stale: Story = {
  args: { state: { ...ready(typicalService), since: Date.UTC(2026, 0, 5, 3, 42), stale: true } },
};
export const Long: Story = { args: { state: ready(longService), qr: true } };
