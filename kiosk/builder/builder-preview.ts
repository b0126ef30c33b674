import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { sizeFrames } from '@layan/client/frames.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { deviceMobileIcon } from '@layan/elements/icons/device-mobile.ts';
import { televisionSimpleIcon } from '@layan/elements/icons/television-simple.ts';
import '@layan/elements/notice/notice.ts';
import { builderStyles } from './builder-styles.ts';
import { styles } from './builder-preview.styles.ts';
import { WIDTHS, type Width } from './choices.ts';

/** The second step: the widget as visitors will see it, on a small phone, a phone or a wide page. */
@define('layan-builder-preview')
export class BuilderPreview extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, remoteStyles, builderStyles, styles];

  /** Address of the page to show; empty while there is none. */
  @property() address = '';

  /** Why there is none. */
  @property() missing = '';

  /** How wide the page around the widget is. */
  @property() width: Width = 'wide';

  /** Called with the width that somebody chose. */
  @property({ attribute: false }) onChoose: (width: Width) => void = () => {};

  @state() private failed = false;
  /** Counts the tries, so that the same address can be asked for again. */
  @state() private turn = 0;
  @query('iframe') private frame!: HTMLIFrameElement | null;

  #letGo = () => {};

  override render() {
    return html`<section class="card" aria-labelledby="look">
      <div class="bar">
        <h2 id="look"><span>2</span>${msg('Lihat', { id: 'builder-preview.title' })}</h2>
        <div class="widths" role="group" aria-label=${msg('Lebar halaman', { id: 'builder-preview.widths' })}>
          ${WIDTHS.map(width => this.#renderWidth(width))}
        </div>
      </div>
      ${this.address ? this.#renderBox() : html`<p class="empty">${this.missing}</p>`}
    </section>`;
  }

  #renderWidth(width: Width) {
    return html`<button
      type="button"
      data-width=${width}
      aria-pressed=${width === this.width}
      @click=${() => this.onChoose(width)}
    >
      ${width === 'wide' ? televisionSimpleIcon : deviceMobileIcon}${widthName(width)}
    </button>`;
  }

  #renderBox() {
    const name = msg('Pratinjau widget', { id: 'builder-preview.frame' });
    return html`<div class="box" role="region" tabindex="0" aria-label=${name}>
      ${
        this.failed
          ? html`<layan-notice
              kind="bad"
              .problem=${'unreachable'}
              @layan-problem-retry=${this.#onRetry}
            ></layan-notice>`
          : keyed(
              // A new frame each time: changing the address of an old one would fill the browser's history.
              `${this.turn} ${this.address}`,
              html`<iframe
                title=${name}
                src=${this.address}
                width=${this.width === 'wide' ? '100%' : this.width}
                @load=${this.#onLoad}
              ></iframe>`,
            )
      }
    </div>`;
  }

  #onLoad() {
    // A page of the browser's own, that says why there is none, cannot be looked into.
    if (this.address && !this.frame?.contentDocument) this.failed = true;
  }

  #onRetry() {
    this.failed = false;
    this.turn++;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#letGo = sizeFrames(() => (this.frame ? [this.frame] : []));
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('address')) this.failed = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#letGo();
  }
}

function widthName(width: Width): string {
  switch (width) {
    case '320':
      return msg('320, ponsel kecil', { id: 'builder-preview.small' });
    case '390':
      return msg('390, ponsel', { id: 'builder-preview.phone' });
    case 'wide':
      return msg('Lebar', { id: 'builder-preview.wide', desc: 'A wide page, as on a desk' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-builder-preview': BuilderPreview;
  }
}
