/** One complaint in the list: enough to choose it by, and how soon it is due. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { InboxItem } from '@layan/domain/api/inbox.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import { caseTags, isSensitive, kindWord, serviceName, stateWord, type ServiceName } from '../base/case-words.ts';
import { timeAgo } from '../base/clock.ts';
import { dueInWords, exactTime, isLate } from '../base/due.ts';
import { eyeIcon } from '../icons/eye.ts';
import { warningIcon } from '../icons/warning.ts';

interface InboxRow {
  item: InboxItem;
  services: readonly ServiceName[];
  now: number;
  timeZone: string;
  /** The row that Tab leads to. */
  entry: boolean;
  /** What must not be read over a shoulder was asked for. */
  revealed: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onReveal: () => void;
}

export function inboxRow(row: InboxRow) {
  const { item, services, now, entry, revealed, onOpen, onFocus, onReveal } = row;
  const hidden = isSensitive(item.service, services) && !revealed;
  const late = isLate(item.urgency);
  return html`<li class="row" data-urgency=${item.urgency}>
    <p class="which">
      <button class="open" tabindex=${entry ? 0 : -1} @click=${onOpen} @focus=${onFocus}>
        <bdi>${groupCode(item.code)}</bdi
        >${late ? html`<span class="unseen">, ${msg('terlambat', { id: 'inbox-row.late' })}</span>` : nothing}
      </button>
      <small>${kindWord(item.kind)} · ${timeAgo(item.receivedAt, now)}</small>
    </p>
    <div class="what">
      ${hidden ? hiddenWords(item, entry, onReveal) : html`<p class="words"><bdi>${excerpt(item)}</bdi></p>`}
      <p class="marks">
        ${hidden ? nothing : html`<span class="service">${serviceOf(item, services)}</span>`} ${caseTags(item)}
        ${item.joined ? html`<span class="tag" data-kind="quiet">${msg(str`+${item.joined} digabung`, { id: 'inbox-row.joined' })}</span>` : nothing}
      </p>
    </div>
    <p class="class">${item.class ?? msg('Belum digolongkan', { id: 'inbox-row.unclassified' })}</p>
    <p class="due">${due(row, late)}</p>
    <p class="who">
      ${item.assignee ? html`<bdi>${item.assignee.name}</bdi>` : msg('Belum ada petugas', { id: 'inbox-row.nobody' })}
    </p>
  </li>`;
}

function excerpt({ erased, excerpt: words }: InboxItem): string {
  return erased ? msg('Isi dihapus oleh pelapor.', { id: 'inbox-row.erased' }) : words;
}

function hiddenWords({ code }: InboxItem, entry: boolean, onReveal: () => void) {
  return html`<p class="words hidden">
    ${msg('Layanan pribadi', { id: 'inbox-row.private' })}
    <button
      class="reveal"
      tabindex=${entry ? 0 : -1}
      aria-label=${msg(str`Tampilkan isi ${groupCode(code)}`, { id: 'inbox-row.reveal-code' })}
      @click=${onReveal}
    >
      ${eyeIcon}${msg('Tampilkan', { id: 'inbox-row.reveal' })}
    </button>
  </p>`;
}

function serviceOf({ service }: InboxItem, services: readonly ServiceName[]): string {
  return service === null ? msg('Tanpa layanan', { id: 'inbox-row.no-service' }) : serviceName(service, services);
}

function due({ item, now, timeZone }: InboxRow, late: boolean) {
  if (item.dueAt === null || item.urgency === 'none') return stateWord(item);
  return html`<strong>${late ? warningIcon : nothing}${dueInWords(item.dueAt, now)}</strong>
    <small>${exactTime(item.dueAt, timeZone)}</small>`;
}
