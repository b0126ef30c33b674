import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/notice/notice.ts';
import type { Notice } from '@layan/elements/notice/notice.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<Notice> = {
  title: 'Elements/notice',
  component: 'layan-notice',
  parameters: acceptance(
    'When something went wrong that it knows, I read what happened and what I can do now.',
    'I am offered to try again only where that can help.',
    'When I listen instead of looking, only bad news is marked to interrupt me; everything else waits its turn.',
    'A sign beside the words, not colour alone, sets good news and a warning apart from plain information.',
  ),
  args: { kind: 'info', problem: null },
  render: ({ kind, problem }) =>
    html`<layan-notice kind=${kind} .problem=${problem}
      >Loket tutup pukul 15.00. Silakan datang sebelum itu.</layan-notice
    >`,
};
export default meta;

type Story = StoryObj<Notice>;

export const Ready: Story = {};
export const ReadyWarn: Story = { args: { kind: 'warn' } };
export const ReadyGood: Story = { args: { kind: 'good' } };
export const Failed: Story = { args: { kind: 'bad', problem: 'unreachable' } };
export const FailedForGood: Story = { args: { kind: 'bad', problem: 'service-unknown' } };
export const Long: Story = { args: { kind: 'bad', problem: 'catalogue-invalid' } };
