import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { decreeReference } from '../base/decree.ts';
import { define } from '../base/define.ts';
import { headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { medalIcon } from '../icons/medal.ts';
import { styles } from './pledge.styles.ts';

/**
 * What the office has promised everyone in public (maklumat pelayanan), and who signed it.
 *
 * @tag layan-pledge
 * @csspart pledge - The whole of it.
 */
@define('layan-pledge')
export class Pledge extends LayanElement {
  static override styles = [hostStyles, headingStyles, styles];

  /** The office; nothing is drawn when it has published no promise. */
  @property({ attribute: false }) agency: Agency | null = null;

  override render() {
    const { pledge, name } = this.agency ?? {};
    if (!this.agency || !pledge) return nothing;
    return html`<figure part="pledge" class="pledge">
      <figcaption>
        ${medalIcon}
        <h2>${msg('Janji kami kepada Anda', { id: 'pledge.title' })}</h2>
        <p>${msg('Maklumat pelayanan', { id: 'pledge.official-title' })} · <span lang="id">${name}</span></p>
      </figcaption>
      <blockquote lang="id">${pledge.map(paragraph => html`<p>${paragraph}</p>`)}</blockquote>
      ${this.#renderSignature(this.agency)}
    </figure>`;
  }

  #renderSignature({ decree }: Agency) {
    const reference = decreeReference(decree);
    if (!decree.official && !reference) return nothing;
    return html`<div class="signature">
      ${decree.official?.name ? html`<p class="who" lang="id">${decree.official.name}</p>` : nothing}
      ${decree.official ? html`<p class=${decree.official.name ? 'office' : 'who'} lang="id">${decree.official.title}</p>` : nothing}
      ${reference ? html`<p class="decree">${reference}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-pledge': Pledge;
  }
}
