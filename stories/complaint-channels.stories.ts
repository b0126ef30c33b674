import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-channels/complaint-channels.ts';
import type { ComplaintChannels } from '@layan/elements/complaint-channels/complaint-channels.ts';
import { bareService, elaborateService, service, typicalService } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintChannels> = {
  title: 'Elements/complaint-channels',
  component: 'layan-complaint-channels',
  parameters: acceptance(
    'I see each place that the decree names for complaints, and none where it only printed dots or a dash.',
    'On my phone I touch a number or an address and it opens; what is not certainly an address stays plain text.',
    'I am told by when my complaint is answered, where the decree says so.',
    'At the kiosk I touch an address and get a code for my own phone; the kiosk never leaves its page.',
    'When I close the code with Escape, I stand again on the address that I chose.',
    'Where the decree names no place I am told so, and led to the national service, SP4N-LAPOR!.',
  ),
  args: { service: typicalService, qr: false },
  render: ({ service, qr }) =>
    html`<layan-complaint-channels .service=${service} ?qr=${qr}></layan-complaint-channels>`,
};
export default meta;

type Story = StoryObj<ComplaintChannels>;

export const Ready: Story = {};
/** On a kiosk addresses are codes, not links. */
export const ReadyQr: Story = { args: { service: elaborateService, qr: true } };
export const ReadyEverything: Story = { args: { service: elaborateService } };
/** The decree names none: the national service takes the complaint. */
export const Empty: Story = { args: { service: bareService } };
export const Long: Story = {
  args: {
    service: service({
      complaintChannels: [
        {
          kind: 'post',
          label: 'Sekretariat Tim Pengelola Pengaduan dan Layanan Masyarakat',
          value:
            'Surat yang dialamatkan ke Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana Kabupaten Sukamaju, Jalan Raya Sukamaju Kilometer 2,8, Fax-(031) 000000',
        },
        { kind: 'website', value: 'pelayananpublikdinassosialpemberdayaanperempuan.kabupatensukamaju.example' },
        {
          kind: 'email',
          value: 'pengaduan.dinassosialpemberdayaanperempuandanperlindungananak@kabupatensukamaju.example',
        },
      ],
      complaintDeadlines: [
        {
          class: 'Pengaduan yang berkadar pengawasan dan memerlukan pemeriksaan lapangan oleh tim',
          value: 60,
          unit: 'workday',
        },
      ],
    }),
    qr: true,
  },
};
