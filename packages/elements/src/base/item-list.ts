/** What a decree lists, nested as printed. Its words are Indonesian whatever the page speaks. */
import { html, nothing } from 'lit';
import type { Group, Item } from '@layan/domain/catalog/schema.ts';

/** Entries in no order that matters. Needs `itemListStyles`. */
export function itemList(items: readonly Item[]): unknown {
  return html`<ul class="items" lang="id">
    ${items.map(item => html`<li>${item.text}${nested(item)}</li>`)}
  </ul>`;
}

/** Steps, one after the other. Needs `itemListStyles`. */
export function stepList(items: readonly Item[]) {
  return html`<ol class="steps" lang="id">
    ${items.map(item => html`<li>${item.text}${nested(item)}</li>`)}
  </ol>`;
}

/** The boxes of a printed flow chart, in order. Needs `itemListStyles`. */
export function flowChain(items: readonly Item[]) {
  return html`<ol class="flow" lang="id">
    ${items.map(item => html`<li>${item.text}${nested(item)}</li>`)}
  </ol>`;
}

/** Entries by kind of applicant, where the decree tells them apart, with its notes beneath. Needs `itemListStyles`. */
export function groupedItems(groups: readonly Group[], list: (items: readonly Item[]) => unknown) {
  return html`<div class="groups">
    ${groups.map(
      group =>
        html`<div class="group">
          ${group.for ? html`<h4 lang="id">${group.for}</h4>` : nothing}
          ${group.items.length > 0 ? list(group.items) : nothing}
          ${group.notes?.map(note => html`<p class="note" lang="id">${note}</p>`)}
        </div>`,
    )}
  </div>`;
}

function nested({ items }: Item) {
  return items?.length ? itemList(items) : nothing;
}
