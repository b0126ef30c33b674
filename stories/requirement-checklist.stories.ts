import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/requirement-checklist/requirement-checklist.ts';
import type { RequirementChecklist } from '@layan/elements/requirement-checklist/requirement-checklist.ts';
import { agency, bareService, longService, service, typicalService } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<RequirementChecklist> = {
  title: 'Elements/requirement-checklist',
  component: 'layan-requirement-checklist',
  parameters: acceptance(
    'I say first as whom I come and see only what I have to bring; where all bring the same, nobody asks me.',
    'I tick by touching anywhere on the line, or with Tab and Space.',
    'After each tick I read, or am told, how much is still missing.',
    'Where a code is offered I take the list home on my phone, with what I ticked, and read that no data of mine is kept.',
    'On paper I get boxes for my pen, the office’s name and the date, and no buttons.',
    'Where the decree does not say what to bring I am sent to an officer, and never told that I have everything.',
  ),
  args: { agency, service: typicalService, group: 0, ticked: ['0.0', '0.2.0', '0.2.1'], link: '', paperless: false },
  render: ({ agency, service, group, ticked, link, paperless }) =>
    html`<layan-requirement-checklist
      .agency=${agency}
      .service=${service}
      .group=${group}
      .ticked=${ticked}
      .link=${link}
      ?paperless=${paperless}
    ></layan-requirement-checklist>`,
};
export default meta;

type Story = StoryObj<RequirementChecklist>;

export const Ready: Story = {};
/** Several kinds of applicants, and nobody has said yet who is asking. */
export const ReadyQuestion: Story = { args: { group: -1, ticked: [] } };
export const ReadyComplete: Story = { args: { ticked: ['0.0', '0.1', '0.2.0', '0.2.1'] } };
/** It can be taken home and printed. */
export const ReadyTakeHome: Story = { args: { link: 'https://layan.sukamaju.example/bawa/#1.contoh' } };
/** Everybody brings the same. */
export const ReadyOneGroup: Story = {
  args: {
    service: service({ ...typicalService, requirements: { groups: [{ items: [{ text: 'KTP' }, { text: 'KK' }] }] } }),
    group: -1,
    ticked: [],
  },
};
/** The decree does not say what is asked for. */
export const Empty: Story = { args: { service: bareService, group: -1, ticked: [] } };
export const Long: Story = {
  args: {
    service: service({
      ...longService,
      requirements: {
        groups: [
          {
            for: 'Organisasi kemasyarakatan berbadan hukum yang melaksanakan pengumpulan uang atau barang di luar wilayah kabupaten',
            items: [
              {
                text: 'Surat permohonan tertulis belanja bantuan sosial bagi individu, keluarga, atau masyarakat yang sekurang-kurangnya memuat informasi:',
                items: [
                  { text: 'maksud dan tujuan' },
                  {
                    text: 'identitas lengkap penanggung jawab:',
                    items: [
                      { text: 'nama' },
                      { text: 'tempat/tanggal lahir' },
                      {
                        text: 'nomor rekening atas nama organisasi, tidak boleh menggunakan rekening atas nama pribadi',
                      },
                    ],
                  },
                ],
              },
              {
                text: 'Surat pernyataan bermeterai cukup yang menyatakan bahwa kegiatan tidak disalurkan untuk kegiatan radikalisme, terorisme, dan kegiatan yang bertentangan dengan hukum;',
              },
              {
                text: 'https://epdeskel.kemendagri.go.id/unggah/laporan-perkembangan-desa-dan-kelurahan-tahun-berjalan',
              },
            ],
            notes: [
              'Dibuat rangkap 4 (empat), masing-masing dalam map yang berbeda warna menurut jenis permohonannya.',
            ],
          },
          { for: 'Kepanitiaan', items: [{ text: 'Susunan panitia' }] },
        ],
      },
    }),
    group: 0,
    ticked: ['0.0.1.0'],
    link: 'https://layan.sukamaju.example/bawa/#1.contoh',
  },
};
