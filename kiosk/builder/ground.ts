/** What a snippet is made from, and what may still be missing for it. */
import type { Integrity, Offer } from '@layan/client/agencies.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { WidgetName } from '@layan/domain/publish/widget-tag.ts';
import type { PublishLanguage } from '@layan/domain/publish/words.ts';
import { serviceNeed, type Choices } from './choices.ts';

/** Only the server knows its queue and takes its complaints, and only its own. */
const OWN_ONLY: readonly WidgetName[] = ['queue', 'complaint'];

export interface Ground {
  choices: Choices;
  offer: Offer;
  catalogue: Catalogue;
  /** Only what is pinned needs it. */
  integrity: Integrity | null;
}

/** Why there is nothing to copy yet. */
export type Lack = 'service' | 'service-unknown' | 'queue-elsewhere' | 'queue-static';

export function lackOf({ choices, offer, catalogue }: Omit<Ground, 'integrity'>): Lack | null {
  const { widget, way, service } = choices;
  if (OWN_ONLY.includes(widget) && catalogue.agency.slug !== offer.own) return 'queue-elsewhere';
  if (OWN_ONLY.includes(widget) && way === 'static') return 'queue-static';
  if (serviceNeed(widget) === 'none') return null;
  if (!service) return serviceNeed(widget) === 'needed' ? 'service' : null;
  return catalogue.services.some(({ id }) => id === service) ? null : 'service-unknown';
}

/** The service that the widget shows; empty where it shows none in particular. */
export function serviceOf({ widget, service }: Choices): string {
  return serviceNeed(widget) === 'none' ? '' : service;
}

/** The language of what is written into the snippet. */
export function languageOf({ lang }: Choices): PublishLanguage {
  return lang || 'id';
}

export function tagName({ widget }: Choices): string {
  return `layan-${widget}-widget`;
}
