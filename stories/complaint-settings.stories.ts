import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import '@layan/elements/complaint-settings/complaint-settings.ts';
import type { ComplaintSettings } from '@layan/elements/complaint-settings/complaint-settings.ts';
import { classes } from '../tests/support/inbox-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintSettings> = {
  title: 'Elements/complaint-settings',
  component: 'layan-complaint-settings',
  parameters: acceptance(
    'What our decree sets I can read here and not change, with the decree’s name and date.',
    'A time of our own needs the rule that sets it: without one I cannot publish it.',
    'As long as there is no time I am told that citizens get no date.',
    'When the holidays of this year are missing I am warned, and told what citizens read.',
    'I write texts to begin answers with, and mark in them what must be filled in.',
  ),
  args: {
    value: { ...defaultComplaintSettings, classes },
    rules: { decree: [], holidaysKnownUntil: 2026, year: 2026 },
    issues: [],
  },
  render: ({ value, rules, issues }) =>
    html`<layan-complaint-settings .value=${value} .rules=${rules} .issues=${issues}></layan-complaint-settings>`,
};
export default meta;

type Story = StoryObj<ComplaintSettings>;

export const Ready: Story = {};
export const ReadyDecree: Story = {
  args: { value: defaultComplaintSettings, rules: { decree: classes, holidaysKnownUntil: 2026, year: 2026 } },
};
/** Nothing was decided yet, and the holidays of the year are missing. */
export const ReadyUndated: Story = {
  args: { value: defaultComplaintSettings, rules: { decree: [], holidaysKnownUntil: 2026, year: 2027 } },
};
export const ReadyWrong: Story = {
  args: {
    value: {
      ...defaultComplaintSettings,
      classes: [{ ...classes[0]!, source: '', value: 'enam' }],
      reopenDays: 'lama',
    },
    issues: [
      { path: 'classes.0.value', message: { id: 'Waktu harus angka bulat 1 sampai 999.', en: '…' } },
      { path: 'classes.0.source', message: { id: 'Tulis aturan yang menetapkan waktu ini.', en: '…' } },
      { path: 'reopenDays', message: { id: 'Hari kerja harus angka bulat 0 sampai 90.', en: '…' } },
      { path: 'templates.0.text', message: { id: 'Tulis isi contoh ini.', en: '…' } },
    ],
  },
};
export const Long: Story = {
  args: {
    value: {
      ...defaultComplaintSettings,
      classes: Array.from({ length: 8 }, (_, at) => ({
        ...classes[at % 3]!,
        name: `Pengaduan yang memerlukan pemeriksaan lapangan bersama kantor lain, tingkat ${at + 1}`,
        source: `${classes[0]!.source} tentang Standar Pelayanan pada Dinas Sosial, Pemberdayaan Masyarakat dan Desa`,
      })),
    },
  },
};
