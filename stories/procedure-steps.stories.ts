import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/procedure-steps/procedure-steps.ts';
import type { ProcedureSteps } from '@layan/elements/procedure-steps/procedure-steps.ts';
import { elaborateService, typicalService } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ProcedureSteps> = {
  title: 'Elements/procedure-steps',
  component: 'layan-procedure-steps',
  parameters: acceptance(
    'I read the steps in their order, and what belongs to a step stands within it.',
    'Where different people take different steps, I find mine under a heading of their own.',
    'Where the decree draws a flow chart I get its boxes in order, as words.',
    'The steps are a list, and marked as Indonesian, so that they are read aloud rightly.',
    'Where the decree states no steps I am told so, and sent to an officer.',
  ),
  args: { procedure: typicalService.procedure, flow: [] },
  render: ({ procedure, flow }) =>
    html`<layan-procedure-steps .procedure=${procedure} .flow=${flow}></layan-procedure-steps>`,
};
export default meta;

type Story = StoryObj<ProcedureSteps>;

export const Ready: Story = {};
/** Steps for two kinds of applicants, with a flow chart. */
export const ReadyFlow: Story = { args: { procedure: elaborateService.procedure, flow: elaborateService.flow } };
/** The decree draws a chart and writes no steps. */
export const ReadyFlowOnly: Story = { args: { procedure: null, flow: elaborateService.flow } };
export const Empty: Story = { args: { procedure: null } };
export const Long: Story = {
  args: {
    procedure: {
      groups: [
        {
          for: 'Bagi Lembaga Kesejahteraan Sosial yang berkedudukan di luar wilayah kabupaten dan belum terdaftar pada sistem pusat',
          items: Array.from({ length: 12 }, (_, index) => ({
            text: `Petugas memverifikasi kelengkapan berkas permohonan beserta lampirannya, kemudian meneruskan kepada pejabat yang berwenang untuk memperoleh persetujuan dan tanda tangan elektronik (tahap ke-${index + 1});`,
            items: [
              {
                text: 'lihatlayanan.dinassosial.kabupatensukamaju.example/permohonan/rekomendasi-izin-penetapan',
                items: [{ text: 'bila kurang lengkap, dikembalikan' }],
              },
            ],
          })),
        },
      ],
    },
  },
};
