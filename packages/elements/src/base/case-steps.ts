/** What happened to a complaint, a sentence for each entry of its log. */
import { msg, str } from '@lit/localize';
import type { CaseView, DeskView, LogEntry } from '@layan/domain/api/inbox.ts';
import type { CloseReason, ComplaintKind } from '@layan/domain/complaint/complaint.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import { kindWord, reasonWord, serviceName, type ServiceName } from './case-words.ts';

type Colleagues = DeskView['colleagues'];
type Others = Pick<CaseView, 'followers' | 'mergedInto'>;

/** Who acted, as they are called in the office. */
export function actorName({ who, staff }: LogEntry): string {
  if (staff) return staff.name;
  switch (who) {
    case 'citizen':
      return msg('Pelapor', { id: 'case-steps.citizen' });
    case 'clock':
      return msg('Sistem', { id: 'case-steps.clock' });
    case 'officer':
      return msg('Petugas', { id: 'case-steps.officer' });
  }
}

/** Who did what. What was written stands beneath it. */
export function stepSentence(
  entry: LogEntry,
  services: readonly ServiceName[],
  colleagues: Colleagues,
  others?: Others,
): string {
  const name = actorName(entry);
  const { facts } = entry;
  switch (entry.step) {
    case 'received':
      return entry.staff
        ? msg(str`${name} mencatat laporan ini untuk pelapor`, { id: 'case-steps.entered' })
        : msg('Laporan diterima', { id: 'case-steps.received' });
    case 'classified':
      return msg(str`${name} menggolongkan: ${classification(facts, services)}`, { id: 'case-steps.classified' });
    case 'assigned': {
      const to = colleagues.find(({ id }) => id === facts['staff'])?.name ?? facts['staff'];
      return to
        ? msg(str`${name} menugaskan ${to}`, { id: 'case-steps.assigned' })
        : msg(str`${name} melepas penugasan`, { id: 'case-steps.unassigned' });
    }
    case 'noted':
      return msg(str`${name} mencatat`, { id: 'case-steps.noted' });
    case 'asked':
      return msg(str`${name} bertanya kepada pelapor`, { id: 'case-steps.asked' });
    case 'replied':
      return msg('Pelapor membalas', { id: 'case-steps.replied' });
    case 'answered':
      return msg(str`${name} menjawab`, { id: 'case-steps.answered' });
    case 'forwarded': {
      const to = String(facts['to'] ?? '');
      return msg(str`${name} meneruskan ke ${to}`, { id: 'case-steps.forwarded' });
    }
    default:
      return furtherSentence(entry, name, others);
  }
}

function furtherSentence({ step, facts }: LogEntry, name: string, others?: Others): string {
  switch (step) {
    case 'merged':
      return msg(str`${name} menggabungkan ini ke ${codeOf(facts['into'], others)}`, { id: 'case-steps.merged' });
    case 'joined':
      return msg(str`${name} menggabungkan ${codeOf(facts['from'], others)} ke sini`, { id: 'case-steps.joined' });
    case 'parted':
      return msg(str`${name} memisahkan lagi`, { id: 'case-steps.parted' });
    case 'redacted':
      return msg(str`${name} menutup kata-kata`, { id: 'case-steps.redacted' });
    case 'released':
      return msg(str`${name} membuka untuk data publik`, { id: 'case-steps.released' });
    case 'withheld':
      return msg(str`${name} menarik dari data publik`, { id: 'case-steps.withheld' });
    case 'closed': {
      const reason = reasonWord(facts['reason'] as CloseReason);
      return msg(str`${name} menutup: ${reason}`, { id: 'case-steps.closed' });
    }
    case 'reopened':
      return msg(str`${name} membuka kembali`, { id: 'case-steps.reopened' });
    case 'spam':
      return msg(str`${name} menandai sebagai spam`, { id: 'case-steps.spam' });
    case 'not-spam':
      return msg(str`${name} menyatakan bukan spam`, { id: 'case-steps.not-spam' });
    case 'rated':
      return msg(str`Pelapor menilai penanganan ${Number(facts['rating'])} dari 4`, { id: 'case-steps.rated' });
    case 'erased':
      return msg('Pelapor menghapus isi laporan', { id: 'case-steps.erased' });
    default:
      return msg('Masa simpan berakhir, isi dihapus', { id: 'case-steps.expired' });
  }
}

function classification(facts: LogEntry['facts'], services: readonly ServiceName[]): string {
  const { class: name, kind, service } = facts;
  return [
    name,
    kind && kindWord(kind as ComplaintKind),
    service ? serviceName(String(service), services) : msg('tanpa layanan', { id: 'case-steps.no-service' }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The other complaint’s code where it is at hand; the log holds only its id. */
function codeOf(id: unknown, others?: Others): string {
  const known = [...(others?.followers ?? []), ...(others?.mergedInto ? [others.mergedInto] : [])];
  const found = known.find(each => each.id === id);
  return found ? groupCode(found.code) : msg('laporan lain', { id: 'case-steps.other' });
}
