/** The three things most people ask first: how long, how much, and what they take home. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Cost, ProcessingTime, Service } from '@layan/domain/catalog/schema.ts';
import { costInBrief, isStated, timeInBrief } from '../base/facts.ts';
import { inDigits, language } from '../base/language.ts';
import { clockIcon } from '../icons/clock.ts';
import { walletIcon } from '../icons/wallet.ts';
import { packageIcon } from '../icons/package.ts';

/** A longer text than this is no fact at a glance. */
const BRIEF = 44;

interface Fact {
  words: string;
  /** What follows more quietly. */
  more?: string;
  /** True where the words are the decree's own. */
  printed?: boolean;
}

export function keyFacts({ processingTime, cost, products }: Service) {
  return html`<dl class="facts">
    ${factView(clockIcon, msg('Lamanya', { id: 'service-detail.fact-time' }), timeFact(processingTime))}
    ${factView(walletIcon, msg('Biayanya', { id: 'service-detail.fact-cost' }), costFact(cost))}
    ${factView(packageIcon, msg('Yang Anda terima', { id: 'service-detail.fact-products' }), productFact(products))}
  </dl>`;
}

/** What stands where the decree is silent; never a guess. */
export function notStated(): string {
  return msg('Tidak dicantumkan', { id: 'service-detail.unstated' });
}

/** A tariff in rupiah as the reader's language writes it. */
export function inRupiah(amount: number): string {
  return new Intl.NumberFormat(language(), { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }).format(
    amount,
  );
}

function factView(symbol: TemplateResult, name: string, { words, more, printed }: Fact) {
  return html`<div>
    ${symbol}
    <dt>${name}</dt>
    <dd>${printed ? html`<span lang="id">${words}</span>` : words} ${more ? html`<small>${more}</small>` : nothing}</dd>
  </div>`;
}

function timeFact(time: ProcessingTime | null): Fact {
  if (!time || !isStated(time.text)) return { words: notStated() };
  const brief = timeInBrief(time);
  if (brief) return { words: brief };
  if (time.text.length <= BRIEF) return { words: time.text, printed: true };
  return {
    words: time.parts.length > 1 ? msg('Berbeda-beda', { id: 'service-detail.time-differs' }) : seeBelow(),
    more: time.parts.length > 1 ? seeBelow() : '',
  };
}

function costFact(cost: Cost | null): Fact {
  if (!cost || (cost.free === null && !isStated(cost.text))) return { words: notStated() };
  const [tariff, another] = cost.tariffs ?? [];
  if (tariff?.rupiah !== undefined && !another) return { words: inRupiah(tariff.rupiah) };
  const brief = costInBrief(cost);
  if (brief) return cost.free ? { words: brief } : { words: brief, more: seeBelow() };
  return cost.text.length <= BRIEF ? { words: cost.text, printed: true } : { words: seeBelow() };
}

function productFact(products: Service['products']): Fact {
  // An introduction ("berupa:") is no product; what stands within it is.
  const [first, ...others] = (products ?? []).flatMap(product => (product.items?.length ? product.items : [product]));
  if (!first) return { words: notStated() };
  const count = inDigits(others.length);
  const more = others.length > 0 ? msg(str`dan ${count} lainnya`, { id: 'service-detail.products-more' }) : '';
  return { words: first.text, more, printed: true };
}

function seeBelow(): string {
  return msg('Lihat di bawah', { id: 'service-detail.see-below' });
}
