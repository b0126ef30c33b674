import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/pledge/pledge.ts';
import type { Pledge } from '@layan/elements/pledge/pledge.ts';
import { agency } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<Pledge> = {
  title: 'Elements/pledge',
  component: 'layan-pledge',
  parameters: acceptance(
    'I read what the office has promised, word for word.',
    'I see who signed it, in which decree and when, no more exactly than the document says.',
    'Where the document has no signature, none is invented.',
    'Its words are marked as Indonesian, so that they are read aloud rightly when the page speaks another language.',
  ),
  args: { agency },
  render: ({ agency }) => html`<layan-pledge .agency=${agency}></layan-pledge>`,
};
export default meta;

type Story = StoryObj<Pledge>;

export const Ready: Story = {};
/** The document names neither number, date nor official. */
export const ReadyUnsigned: Story = {
  args: { agency: { ...agency, decree: { number: null, date: null, title: 'Standar Pelayanan', official: null } } },
};
export const Empty: Story = { args: { agency: { ...agency, pledge: null } } };
export const Long: Story = {
  args: {
    agency: {
      ...agency,
      name: 'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana Kabupaten Sukamaju',
      decree: {
        number: '400.9/80/Kpts/433.105/SK-DINSOSP3AKB/2025',
        date: '2025-11-03',
        title: 'Standar Pelayanan',
        official: {
          name: 'Dr. Hj. Siti Rahmawati Kusumaningrum, S.Sos., M.Si.',
          title:
            'KEPALA DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA KABUPATEN SUKAMAJU',
        },
      },
      pledge: [
        'Dengan ini kami, seluruh pimpinan dan pegawai, menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan, memberikan pelayanan sesuai dengan kewajiban, dan melakukan perbaikan secara terus-menerus.',
        'Kami bersedia menerima sanksi dan memberikan kompensasi apabila pelayanan yang diberikan tidak sesuai dengan standar, sebagaimana diatur dalam peraturan perundang-undangan yang berlaku.',
      ],
    },
  },
};
