/** Where to complain, by when one is answered, and what happens with it. */
import { channelParts } from '../catalog/channel-link.ts';
import { commonComplaints, type Complaints } from '../catalog/common-complaints.ts';
import type { Catalogue, Channel, Service } from '../catalog/schema.ts';
import type { ChannelKind } from '../catalog/vocabulary.ts';
import { amountOf, isStated } from './facts.ts';
import { heading, itemList, stepList, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say, type PublishLanguage } from './words.ts';

/** The nation's complaint service takes what no office names a place for. */
const NATIONAL: Channel = { kind: 'sp4n', value: 'www.lapor.go.id' };

/** Where the printed label says who or where; elsewhere it only repeats the kind, often misspelt. */
const LABELLED: readonly ChannelKind[] = ['walk-in', 'box', 'post', 'phone', 'other'];

const NAMES: Partial<Record<ChannelKind, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  sms: 'SMS',
  facebook: 'Facebook',
  instagram: 'Instagram',
  twitter: 'X (Twitter)',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  sp4n: 'SP4N-LAPOR!',
};

/** About one service. */
export function lightServiceComplaints(service: Service, frame: Frame): Markup {
  return titled(service, frame);
}

/** About the office: what all of its services have in common. */
export function lightAgencyComplaints(catalogue: Catalogue, frame: Frame): Markup {
  return titled(commonComplaints(catalogue), frame);
}

function titled(complaints: Complaints, frame: Frame): Markup {
  const part = { ...frame, look: 1 };
  const title = heading(part, 0, say(frame.language, 'complaint-channels-widget.title'));
  return lines(title, complaintBlocks(complaints, part, 1));
}

/** The same without a title, where one stands above it already. */
export function complaintBlocks(complaints: Complaints, frame: Frame, below: number): Markup {
  const { language } = frame;
  const { complaintChannels, complaintDeadlines: deadlines, complaintFlow: flow } = complaints;
  const channels = complaintChannels.filter(({ value }) => isStated(value));
  return lines(
    channels.length > 0 ? null : inline`<p class="layan-lead">${say(language, 'complaint-channels.unstated')}</p>`,
    inline`<ul class="layan-channels">`,
    ...(channels.length > 0 ? channels : [NATIONAL]).map(channel => row(channel, frame)),
    inline`</ul>`,
    deadlines.length > 0 ? answered(deadlines, frame, below) : null,
    flow.length > 0 ? handled(flow, language) : null,
  );
}

function row(channel: Channel, { language, outside }: Frame): Markup {
  const label = LABELLED.includes(channel.kind) ? channel.label : undefined;
  const target = outside ? inline` target="${outside}"` : null;
  const value = channelParts(channel).map(({ text, url }) =>
    url ? inline`<a href="${url}" rel="noopener noreferrer"${target}>${text}</a>` : inline`${text}`,
  );
  return lines(
    inline`<li><strong>${channelName(channel.kind, language)}</strong>`,
    label === undefined ? null : inline`<span class="layan-label" lang="id">${label}</span>`,
    inline`<span lang="id">${value}</span></li>`,
  );
}

function answered(deadlines: Complaints['complaintDeadlines'], frame: Frame, below: number): Markup {
  const { language } = frame;
  return lines(
    heading(frame, below, say(language, 'complaint-channels.deadlines')),
    inline`<ul class="layan-deadlines">`,
    ...deadlines.map(({ class: kind, value, unit }) => {
      const answer = say(language, 'complaint-channels.deadline', amountOf(value, unit, language));
      return inline`<li><span lang="id">${kind}</span> <strong>${answer}</strong></li>`;
    }),
    inline`</ul>`,
  );
}

function handled(flow: Complaints['complaintFlow'], language: PublishLanguage): Markup {
  // With headings of its own inside it is no longer one row of steps.
  const list = flow.some(({ items }) => items) ? itemList(flow) : stepList(flow);
  const name = say(language, 'complaint-channels.flow');
  return lines(inline`<details><summary>${name}</summary>`, list, inline`</details>`);
}

function channelName(kind: ChannelKind, language: PublishLanguage): string {
  switch (kind) {
    case 'walk-in':
    case 'box':
    case 'post':
    case 'phone':
    case 'website':
    case 'email':
    case 'other':
      return say(language, `complaint-channels.${kind}`);
    default:
      return NAMES[kind] ?? '';
  }
}
