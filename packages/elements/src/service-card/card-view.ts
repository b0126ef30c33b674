/** The card itself, for one that stands alone and for those in a list: a thousand rows need no thousand elements. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { costInBrief, timeInBrief } from '../base/facts.ts';
import { inLanguage } from '../base/language.ts';
import { caretRightIcon } from '../icons/caret-right.ts';
import { clockIcon } from '../icons/clock.ts';
import { walletIcon } from '../icons/wallet.ts';

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
  const timeFact = time ? factView(clockIcon, msg('Lamanya', { id: 'service-card.time' }), time) : nothing;
  const priceFact = price ? factView(walletIcon, msg('Biaya', { id: 'service-card.cost' }), price) : nothing;
  const facts = time || price ? html`<span class="facts">${timeFact}${priceFact}</span>` : nothing;
  return html`<span class="words"><span class="plain">${plain}</span>${title}${facts}</span>${caretRightIcon}`;
}

function factView(symbol: TemplateResult, name: string, words: string) {
  return html`<span>${symbol}<span class="unseen">${name}: </span>${words}</span>`;
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
