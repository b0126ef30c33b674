/** The card itself, for one that stands alone and for those in a list: a thousand rows need no thousand elements. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { costInBrief, timeInBrief } from '../base/facts.ts';
import { inLanguage } from '../base/language.ts';
import { icon } from '../icons.ts';

interface CardView {
  service: Service;
  /** Where a link to the service leads; without it the card is a button. */
  href: string;
  onOpen: (event: Event) => void;
}

/** Needs `styles` of `service-card.styles.ts`. */
export function cardView({ service, href, onOpen }: CardView) {
  return href
    ? html`<a part="card" class="card" href=${href} @click=${onOpen}>${inside(service)}</a>`
    : html`<button part="card" class="card" @click=${onOpen}>${inside(service)}</button>`;
}

function inside({ editorial, name, processingTime, cost }: Service) {
  const plain = inLanguage(editorial.plain);
  const time = timeInBrief(processingTime);
  const price = costInBrief(cost);
  const title = sameWords(plain, name) ? nothing : html`<span class="title" lang="id">${name}</span>`;
  const facts = time || price ? html`<span class="facts">${time ? timeView(time) : nothing}${price ? priceView(price) : nothing}</span>` : nothing;
  return html`<span class="words"><span class="plain">${plain}</span>${title}${facts}</span>${icon('caret-right')}`;
}

function timeView(time: string) {
  return html`<span>${icon('clock')}<span class="unseen">${msg('Lamanya', { id: 'service-card.time' })}: </span>${time}</span>`;
}

function priceView(price: string) {
  return html`<span>${icon('coins')}<span class="unseen">${msg('Biaya', { id: 'service-card.cost' })}: </span>${price}</span>`;
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
