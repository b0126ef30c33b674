/** What a complaint is and how it stands, in an officer’s words. */
import { msg } from '@lit/localize';
import type { CloseReason, ComplaintKind, ComplaintOrigin, Suspicion } from '@layan/domain/complaint/complaint.ts';
import type { CaseView, InboxItem } from '@layan/domain/api/inbox.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { html, nothing } from 'lit';
import { inLanguage } from './language.ts';

export type ServiceName = Pick<SettingsView['services'][number], 'id' | 'name' | 'sensitive'>;

export function kindWord(kind: ComplaintKind): string {
  switch (kind) {
    case 'complaint':
      return msg('Pengaduan', { id: 'case-words.complaint' });
    case 'suggestion':
      return msg('Saran', { id: 'case-words.suggestion' });
    case 'question':
      return msg('Pertanyaan', { id: 'case-words.question' });
  }
}

export function stateWord({ state, reason }: Pick<CaseView, 'state' | 'reason'>): string {
  switch (state) {
    case 'received':
      return msg('Baru', { id: 'case-words.received' });
    case 'working':
      return msg('Dikerjakan', { id: 'case-words.working' });
    case 'asked':
      return msg('Menunggu warga', { id: 'case-words.asked' });
    case 'answered':
      return msg('Sudah dijawab', { id: 'case-words.answered' });
    case 'closed':
      return reason ? reasonWord(reason) : msg('Ditutup', { id: 'case-words.closed' });
    case 'merged':
      return msg('Digabungkan', { id: 'case-words.merged' });
  }
}

export function reasonWord(reason: CloseReason): string {
  switch (reason) {
    case 'answered':
      return msg('Selesai', { id: 'case-words.closed-answered' });
    case 'not-ours':
      return msg('Bukan kewenangan kami', { id: 'case-words.closed-not-ours' });
    case 'duplicate':
      return msg('Sama dengan yang lain', { id: 'case-words.closed-duplicate' });
    case 'withdrawn':
      return msg('Dicabut pelapor', { id: 'case-words.closed-withdrawn' });
    case 'spam':
      return msg('Spam', { id: 'case-words.closed-spam' });
  }
}

export function originWord(origin: ComplaintOrigin): string {
  switch (origin) {
    case 'kiosk':
      return msg('lewat kios', { id: 'case-words.kiosk' });
    case 'web':
      return msg('lewat situs web', { id: 'case-words.web' });
    case 'counter':
      return msg('dicatat petugas di loket', { id: 'case-words.counter' });
  }
}

export function suspicionWord(suspicion: Suspicion): string {
  switch (suspicion) {
    case 'honeypot':
      return msg('mengisi bidang yang tidak terlihat orang', { id: 'case-words.honeypot' });
    case 'too-fast':
      return msg('dikirim terlalu cepat untuk ditulis orang', { id: 'case-words.too-fast' });
    case 'links':
      return msg('banyak tautan', { id: 'case-words.links' });
    case 'repeated':
      return msg('isi yang sama berulang', { id: 'case-words.repeated' });
    case 'shouting':
      return msg('hampir semuanya huruf besar', { id: 'case-words.shouting' });
  }
}

/** Who and what is protected, and what a machine suspects. Needs `tagStyles`. */
export function caseTags(
  item: Pick<InboxItem, 'anonymous' | 'confidential' | 'suspicions' | 'reopened' | 'reason'>,
): unknown {
  const tag = (kind: string, words: string) => html`<span class="tag" data-kind=${kind}>${words}</span>`;
  return [
    item.confidential ? tag('warn', msg('Rahasia', { id: 'case-words.confidential' })) : nothing,
    item.anonymous ? tag('quiet', msg('Anonim', { id: 'case-words.anonymous' })) : nothing,
    item.reopened ? tag('warn', msg('Dibuka kembali', { id: 'case-words.reopened' })) : nothing,
    item.suspicions.length && item.reason !== 'spam'
      ? tag('bad', msg('Mungkin spam', { id: 'case-words.suspicious' }))
      : nothing,
  ];
}

/** A service’s plain name, or its id where the catalogue has it no more. */
export function serviceName(id: string, services: readonly ServiceName[]): string {
  const service = services.find(each => each.id === id);
  return service ? inLanguage(service.name) : id;
}

/** The services as they may be read over a shoulder: private ones without their names. */
export function veiled(services: readonly ServiceName[]): ServiceName[] {
  const name = msg('Layanan pribadi', { id: 'case-words.private' });
  return services.map(service => (service.sensitive ? { ...service, name: { id: name, en: name } } : service));
}

/** Whether a service’s name tells something about people that nobody else should read. */
export function isSensitive(id: string | null, services: readonly ServiceName[]): boolean {
  return services.some(each => each.id === id && each.sensitive);
}
