import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/complaint-inbox/complaint-inbox.ts';
import type { ComplaintInbox } from '@layan/elements/complaint-inbox/complaint-inbox.ts';
import { classes, inboxItem, inboxView, NOW } from '../tests/support/inbox-fixtures.ts';
import { services } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintInbox> = {
  title: 'Elements/complaint-inbox',
  component: 'layan-complaint-inbox',
  parameters: acceptance(
    'What is late stands at the top, and says so in words, with how long and since when.',
    'I go up and down with the arrows or J and K, open with Enter, and come back to the row I left.',
    'Each filter tells me how many wait behind it before I press it.',
    'What somebody wrote about a private service is not readable over my shoulder until I ask for it.',
    'With five hundred open complaints I still get a page that I can take in.',
    'Where there is nothing I am told what that means and what to do.',
  ),
  args: {
    state: ready(inboxView(12)),
    filter: 'open',
    query: '',
    class: '',
    service: '',
    services,
    classes: classes.map(({ name }) => name),
  },
  render: ({ state, filter, query, class: name, service, services, classes }) =>
    html`<layan-complaint-inbox
      .state=${state}
      filter=${filter}
      .query=${query}
      .class=${name}
      .service=${service}
      .services=${services}
      .classes=${classes}
    ></layan-complaint-inbox>`,
};
export default meta;

type Story = StoryObj<ComplaintInbox>;

export const Ready: Story = {};
/** A page of five hundred. */
export const ReadyMany: Story = { args: { state: ready(inboxView(25, { found: 512, page: 2 })) } };
export const ReadyFound: Story = { args: { state: ready(inboxView(1)), query: 'kartu sehat', class: 'Sedang' } };
export const Empty: Story = { args: { state: ready(inboxView(0)) } };
export const EmptyFound: Story = { args: { state: ready(inboxView(0)), query: 'kartu sehat' } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: inboxView(8), since: NOW, stale: true } } };
export const Long: Story = {
  args: {
    state: ready({
      ...inboxView(8),
      items: Array.from({ length: 8 }, (_, at) =>
        inboxItem(at, {
          excerpt: `${'panjangsekalitanpaspasi'.repeat(4)} dan masih banyak lagi kata yang ditulis oleh warga ini …`,
          service: 'izin-lks',
          confidential: true,
          anonymous: true,
          reopened: 3,
          joined: 12,
          suspicions: at % 2 ? ['repeated'] : [],
          class: 'Pengaduan yang memerlukan pemeriksaan lapangan bersama kantor lain',
          assignee: { id: 'x', name: 'ni-luh-putu-ayu-kusumawardhani-dewi' },
        }),
      ),
    }),
  },
};
