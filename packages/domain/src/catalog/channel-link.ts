/**
 * Where a complaint channel leads, read from what a decree prints. A link is made only where the address is certain;
 * all else stays text. Only `https:`, `mailto:`, `tel:` and `sms:` addresses ever come out of here.
 */
import type { Channel, ChannelKind } from './schema.ts';

/** A piece of a channel's printed value, with its address where that is certain. */
export interface ChannelPart {
  text: string;
  url: string | null;
}

/** The nation's complaint service: one address, whatever a decree prints beside its name. */
export const SP4N_URL = 'https://www.lapor.go.id/';

/** No address is longer; a longer value is a text, and no pattern is tried on it. */
const LONGEST = 300;

/** What stands between two numbers or addresses printed as one value: "0821…/0821…", "0822…, 0821…". */
const SEPARATOR = /(\s*[,;]\s*|\s*\/\s*(?=[+(\d])|\s+(?:dan|atau)\s+)/;
const SEVERAL: readonly ChannelKind[] = ['whatsapp', 'telegram', 'phone', 'sms', 'email'];

const PLATFORMS: Partial<
  Record<ChannelKind, { hosts: readonly string[]; handle: RegExp; url: (handle: string) => string }>
> = {
  instagram: {
    hosts: ['instagram.com'],
    handle: /^@?([a-z0-9_.]{3,30})$/i,
    url: handle => `https://www.instagram.com/${handle}/`,
  },
  twitter: { hosts: ['x.com', 'twitter.com'], handle: /^@?(\w{4,15})$/, url: handle => `https://x.com/${handle}` },
  // Elsewhere a name without its @ is only what the page calls itself, and may be someone else's address.
  facebook: {
    hosts: ['facebook.com', 'fb.com'],
    handle: /^@([a-z0-9.]{5,50})$/i,
    url: handle => `https://www.facebook.com/${handle}`,
  },
  youtube: {
    hosts: ['youtube.com', 'youtu.be'],
    handle: /^@([\w.-]{3,30})$/,
    url: handle => `https://www.youtube.com/@${handle}`,
  },
  tiktok: { hosts: ['tiktok.com'], handle: /^@([\w.]{2,24})$/, url: handle => `https://www.tiktok.com/@${handle}` },
  telegram: { hosts: ['t.me'], handle: /^@([a-z]\w{4,31})$/i, url: handle => `https://t.me/${handle}` },
};

/** The printed value in pieces; joined, their texts are the value as printed. */
export function channelParts({ kind, value }: Channel): ChannelPart[] {
  const whole = channelLink(kind, value);
  if (whole || value.length > LONGEST || !SEVERAL.includes(kind)) return [{ text: value, url: whole }];
  const parts = value
    .split(SEPARATOR)
    .map((text, index) => ({ text, url: index % 2 ? null : channelLink(kind, text) }));
  return parts.some(part => part.url) ? parts : [{ text: value, url: null }];
}

/** The address one printed value leads to, or null where it is not certain. */
export function channelLink(kind: ChannelKind, printed: string): string | null {
  if (printed.length > LONGEST) return null;
  const value = printed.trim().replace(/[.,;]+$/, '');
  switch (kind) {
    case 'phone': {
      const number = phoneNumber(value);
      return number && `tel:${number}`;
    }
    case 'sms': {
      const number = phoneNumber(value);
      return number && `sms:${number}`;
    }
    case 'whatsapp': {
      const number = mobileNumber(value);
      return number ? `https://wa.me/${number.slice(1)}` : webAddress(value, ['wa.me', 'api.whatsapp.com']);
    }
    case 'email':
      return /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value) ? `mailto:${value}` : null;
    case 'website':
    case 'other':
      return webAddress(value);
    case 'sp4n':
      return sp4nAddress(value);
    case 'telegram': {
      const number = mobileNumber(value);
      return number ? `https://t.me/${number}` : platformAddress(kind, value);
    }
    case 'facebook':
    case 'instagram':
    case 'twitter':
    case 'youtube':
    case 'tiktok':
      return platformAddress(kind, value);
    case 'walk-in':
    case 'box':
    case 'post':
      return null;
  }
}

/** Digits as a phone dials them from anywhere: `+62…`, or a short number such as 112 as it is. */
function phoneNumber(value: string): string | null {
  const digits = bareNumber(value);
  if (!digits) return null;
  if (/^1\d{2,4}$/.test(digits)) return digits;
  // Without an area code nobody outside the town can dial it.
  if (/^0[2-9]\d{6,11}$/.test(digits)) return `+62${digits.slice(1)}`;
  return /^\+62[2-9]\d{6,11}$/.test(digits) ? digits : null;
}

function mobileNumber(value: string): string | null {
  const number = phoneNumber(value);
  return number && /^\+628\d{7,11}$/.test(number) ? number : null;
}

/** The value without its spacing and brackets, or null when it holds anything but one number. */
function bareNumber(value: string): string | null {
  if (!/^\+?[\d\s().\u2010-\u2015-]+$/.test(value)) return null;
  const digits = value.replace(/[^\d+]/g, '');
  return digits.startsWith('62') ? `+${digits}` : digits;
}

/** SP4N is one service: its own address, or none at all when another one is printed. */
function sp4nAddress(value: string): string | null {
  const others = value.match(/[a-z\d-]+(\.[a-z\d-]+)+/gi) ?? [];
  return others.every(host => /^(www\.)?lapor\.go\.id$/i.test(host)) && !/\d{4}/.test(value) ? SP4N_URL : null;
}

function platformAddress(kind: ChannelKind, value: string): string | null {
  const platform = PLATFORMS[kind];
  if (!platform) return null;
  const handle = platform.handle.exec(value)?.[1];
  const domain = platform.hosts.some(host => value.toLowerCase().includes(host));
  return handle && !domain ? platform.url(handle) : webAddress(value, platform.hosts);
}

/** A web address as `https:`; with `hosts`, only one of theirs. */
function webAddress(value: string, hosts?: readonly string[]): string | null {
  const bare = value.replace(/^https?:\/\//i, '');
  if (!/^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/[^\s<>"'\\]*)?$/i.test(bare)) return null;
  if (!URL.canParse(`https://${bare}`)) return null;
  const url = new URL(`https://${bare}`);
  // Written like this, a name may look like another one.
  if (/(^|\.)xn--/.test(url.hostname)) return null;
  if (hosts && !hosts.some(host => url.hostname === host || url.hostname.endsWith(`.${host}`))) return null;
  return url.href;
}
