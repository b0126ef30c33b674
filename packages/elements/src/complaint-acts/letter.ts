/** The letter with which a complaint goes to another office: in Indonesian, whatever the page speaks, and without the person. */
import type { CaseView } from '@layan/domain/api/inbox.ts';
import type { ServiceName } from '../base/case-words.ts';

const KINDS = { complaint: 'Pengaduan', suggestion: 'Saran', question: 'Permintaan informasi' } as const;

/**
 * Says where and when, and what was written with what was hidden in it. What is confidential is not written into a letter
 * that somebody else opens, and who wrote never is. The citizen’s code stays theirs: its first group is enough to ask by.
 */
export function letter(to: string, view: CaseView, services: readonly ServiceName[], timeZone: string): string {
  const { code, kind, service, receivedAt, when, where, confidential } = view;
  const about = services.find(({ id }) => id === service)?.name.id ?? service;
  const text = confidential
    ? 'Isi laporan ini rahasia dan kami sampaikan lewat jalur tersendiri.'
    : (view.redacted ?? view.text);
  const received = new Intl.DateTimeFormat('id', { dateStyle: 'long', ...(timeZone && { timeZone }) });
  const facts = [
    `Rujukan kami: ${code.slice(0, 4)}`,
    `Diterima: ${received.format(receivedAt)}`,
    `Jenis: ${KINDS[kind]}`,
    about && !confidential && `Layanan: ${about}`,
    when && !confidential && `Waktu kejadian: ${when}`,
    where && !confidential && `Tempat: ${where}`,
  ];
  return [
    salutation(to),
    '',
    'Bersama ini kami teruskan laporan masyarakat yang menjadi kewenangan Saudara.',
    '',
    ...facts.filter(Boolean),
    '',
    'Isi laporan:',
    text,
    '',
    'Data pelapor tidak kami sertakan. Mohon kabar tindak lanjutnya dengan menyebut rujukan di atas.',
  ].join('\n');
}

/** The letter that was written already, to another office; whoever wrote another beginning keeps it. */
export function readdress(text: string, from: string, to: string): string {
  const before = `${salutation(from)}\n`;
  return text.startsWith(before) ? `${salutation(to)}\n${text.slice(before.length)}` : text;
}

function salutation(to: string): string {
  return `Yth. ${to.trim() || '…'}`;
}

/** Opens the officer’s own e-mail with the letter in it. */
export function mailAddress(to: string, text: string): string {
  // Half a character can be written, but stand in no address.
  const encoded = (value: string) => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(to.trim()) ? encoded(to.trim()) : '';
  const parts = { subject: 'Penerusan laporan masyarakat', body: text.replaceAll('\n', '\r\n') };
  const query = Object.entries(parts).map(([name, value]) => `${name}=${encoded(value)}`);
  return `mailto:${address}?${query.join('&')}`;
}
