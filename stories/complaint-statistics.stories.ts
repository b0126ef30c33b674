import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-statistics/complaint-statistics.ts';
import type { ComplaintStatistics } from '@layan/elements/complaint-statistics/complaint-statistics.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { statistics } from '../tests/support/complaint-fixtures.ts';
import { MORNING } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintStatistics> = {
  title: 'Elements/complaint-statistics',
  component: 'layan-complaint-statistics',
  parameters: acceptance(
    'I see month by month how much came, how much was answered, and how much of it in time.',
    'I hear the same figures that others see drawn.',
    'I take the figures along as a file that a spreadsheet opens.',
    'I learn nothing about any person from them.',
  ),
  args: { state: ready(statistics, MORNING) },
  render: ({ state }) => html`<layan-complaint-statistics .state=${state}></layan-complaint-statistics>`,
};
export default meta;

type Story = StoryObj<ComplaintStatistics>;

const nobody = { received: 0, answered: 0, inTime: 0, late: 0, undated: 0, medianDays: null };

export const Ready: Story = {};
export const Empty: Story = { args: { state: ready({ ...statistics, total: nobody, months: [] }) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: statistics, since: MORNING, stale: true } } };
/** Five years of a large office. */
export const Long: Story = {
  args: {
    state: ready({
      ...statistics,
      from: '2021-04',
      total: { received: 123_456, answered: 120_001, inTime: 98_765, late: 21_236, undated: 0, medianDays: 11.5 },
      months: Array.from({ length: 60 }, (_, at) => ({
        ...statistics.months[at % 6]!,
        month: `${2021 + Math.floor((at + 3) / 12)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
        received: 2000 + 37 * at,
        answered: 1900 + 30 * at,
        inTime: 1500 + 20 * at,
        late: 400,
      })),
    }),
  },
};
