/** One way to complain: what it is, and its value as a link, as a button for its code, or as plain text. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { channelParts, type ChannelPart } from '@layan/domain/catalog/channel-link.ts';
import type { Channel, ChannelKind } from '@layan/domain/catalog/schema.ts';
import { isStated } from '../base/facts.ts';
import { qrCodeIcon } from '../icons/qr-code.ts';

/** A drawing for each kind; its place is kept until they are there. */
export type Signs = Record<ChannelKind, unknown>;

/** An address to be shown as a code. */
export interface Code {
  name: string;
  text: string;
  url: string;
}

/** Where the printed label says who or where; elsewhere it only repeats the kind, often misspelt. */
const LABELLED: readonly ChannelKind[] = ['walk-in', 'box', 'post', 'phone', 'other'];

export interface ChannelLooks {
  /** With it, addresses are buttons that ask for their code: a kiosk never leaves its page. */
  onCode: ((code: Code) => void) | null;
  address: (url: string) => string;
  signs: Signs | null;
}

export function channelRow(channel: Channel, { onCode, address, signs }: ChannelLooks) {
  const name = channelName(channel.kind);
  const label = LABELLED.includes(channel.kind) ? channel.label : undefined;
  return html`<li>
    <span class="sign">${signs?.[channel.kind]}</span>
    <div class="words">
      <p class="name">${name}</p>
      ${label ? html`<p class="label" lang="id">${label}</p>` : nothing}
      <p class="value" lang="id">
        ${channelParts(channel).map(({ text, url }) => partView({ text, url: url && address(url) }, name, onCode))}
      </p>
    </div>
  </li>`;
}

function partView({ text, url }: ChannelPart, name: string, onCode: ((code: Code) => void) | null) {
  // Buttons stand apart by themselves, without the stroke or comma printed between two numbers.
  if (!url) return onCode && !isStated(text) ? nothing : text;
  if (!onCode) return html`<a href=${url} rel="noopener noreferrer">${breakable(text)}</a>`;
  const what = msg(str`Kode QR ${name}:`, { id: 'complaint-channels.code-of' });
  return html`<button class="quiet" @click=${() => onCode({ name, text, url })}>
    ${qrCodeIcon}<span class="unseen">${what}</span> <bdi>${breakable(text)}</bdi>
  </button>`;
}

/** A long address breaks where its parts meet, not in the middle of a word. */
function breakable(text: string) {
  return text.split(/(?<=[@/_])|(?=\.)/).map((piece, index) => (index > 0 ? html`<wbr />${piece}` : piece));
}

function channelName(kind: ChannelKind): string {
  switch (kind) {
    case 'walk-in':
      return msg('Datang langsung', { id: 'complaint-channels.walk-in' });
    case 'box':
      return msg('Kotak pengaduan', { id: 'complaint-channels.box' });
    case 'post':
      return msg('Surat', { id: 'complaint-channels.post', desc: 'a letter by post' });
    case 'phone':
      return msg('Telepon', { id: 'complaint-channels.phone' });
    case 'website':
      return msg('Situs web', { id: 'complaint-channels.website' });
    case 'email':
      return msg('Surel', { id: 'complaint-channels.email', desc: 'e-mail' });
    case 'other':
      return msg('Cara lain', { id: 'complaint-channels.other' });
    case 'whatsapp':
      return 'WhatsApp';
    case 'telegram':
      return 'Telegram';
    case 'sms':
      return 'SMS';
    case 'facebook':
      return 'Facebook';
    case 'instagram':
      return 'Instagram';
    case 'twitter':
      return 'X (Twitter)';
    case 'youtube':
      return 'YouTube';
    case 'tiktok':
      return 'TikTok';
    case 'sp4n':
      return 'SP4N-LAPOR!';
  }
}
