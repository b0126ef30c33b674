import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { request } from '@layan/client/http.ts';
import { isKept } from '@layan/client/kept-key.ts';
import { poll, type Polled } from '@layan/client/poll.ts';
import type { ServerConfig } from '@layan/domain/api/api.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles } from '@layan/elements/base/host-styles.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import { arrowLeftIcon } from '@layan/elements/icons/arrow-left.ts';
import { LayanWidget } from '../base/layan-widget.ts';
import { Part } from '../base/part.ts';
import type { FollowPart } from './follow-part.ts';
import type { WritePart } from './write-part.ts';

const NO_CONFIG = new Live<Remote<ServerConfig>>({ status: 'loading' }, () => () => {});
const configs = new Map<string, Polled<ServerConfig>>();
/** How long until the next look, in milliseconds: whose server it is changes never, an outage passes in seconds. */
const PAUSE = { ready: 3_600_000, failed: 10_000 };

/**
 * Where citizens tell an office what went wrong, what could be better or what they want to know, and read its answer by code
 * and PIN. What they write is told to the office alone: the page around hears nothing of it.
 *
 * @tag layan-complaint-widget
 * @slot - What stands here without JavaScript.
 * @csspart ground - What the widget stands on.
 */
@define('layan-complaint-widget')
export class ComplaintWidget extends LayanWidget {
  static override styles = [...LayanWidget.styles, headingStyles];

  /** The service that it is about, to begin with. */
  @property() service = '';

  /** A complaint's code, such as a receipt carries: its answer is wanted. */
  @property() code = '';

  @state() private shown: 'choice' | 'write' | 'follow' = 'choice';
  @query('.back') private back!: HTMLElement | null;

  #polled: Polled<ServerConfig> | null = null;
  #config = new Watch(this, () => this.#polled?.live ?? NO_CONFIG);
  #write: WritePart | null = null;
  #writing = new Part(this, async () => {
    const { WritePart } = await import('./write-part.ts');
    this.#write = new WritePart(this, this.server);
  });
  #follow: FollowPart | null = null;
  #following = new Part(this, async () => {
    const { FollowPart } = await import('./follow-part.ts');
    this.#follow = new FollowPart(this, this.server);
  });
  #arriving = false;

  override render() {
    const config = this.#config.value;
    return this.incomplete() || config.status === 'ready' ? super.render() : this.renderState(config, () => nothing);
  }

  /** Only its own office takes complaints at a server. */
  protected override incomplete() {
    const config = this.#config.value;
    if (!this.server) return 'endpoint';
    return config.status === 'ready' && this.agency && this.agency !== config.data.agency ? 'agency' : null;
  }

  protected override renderCatalogue(catalogue: Catalogue) {
    if (this.shown === 'choice') return this.#renderChoice();
    return html`<button type="button" class="back" @click=${this.#onBack}>
        ${arrowLeftIcon}${msg('Ke awal', { id: 'complaint-widget.back' })}
      </button>
      ${
        this.shown === 'write'
          ? this.#writing.view(() => this.#write!.view(catalogue, this.service))
          : this.#following.view(() => this.#follow!.view(catalogue, this.code))
      }`;
  }

  #renderChoice() {
    return html`<div>
        <h2>${msg('Pengaduan dan saran', { id: 'complaint-widget.title' })}</h2>
        <p class="lead">
          ${msg('Tanpa akun. Anda mendapat kode dan PIN untuk membaca jawabannya.', { id: 'complaint-widget.lead' })}
        </p>
      </div>
      <button type="button" class="action" @click=${() => this.#go('write')}>
        ${msg('Sampaikan sesuatu', { id: 'complaint-widget.write' })}
      </button>
      <button type="button" class="quiet" @click=${() => this.#go('follow')}>
        ${msg('Lihat jawaban dengan kode', { id: 'complaint-widget.follow' })}
      </button>`;
  }

  protected override source() {
    return 'endpoint';
  }

  protected override catalogueAddress() {
    const config = this.#config.value;
    if (!this.server || config.status !== 'ready') return null;
    const file = `catalog/${encodeURIComponent(config.data.agency)}.public.json`;
    return { url: new URL(file, this.server).href, checked: true };
  }

  /** Nothing that was written is lost. */
  #onBack() {
    this.#go('choice');
  }

  #go(shown: 'choice' | 'write' | 'follow') {
    this.shown = shown;
    this.#arriving = true;
  }

  protected override onRetry() {
    super.onRetry();
    void this.#polled?.refresh();
    this.#write?.retry();
    for (const part of [this.#writing, this.#following]) part.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { server } = this;
    if (server) {
      const ask = (signal: AbortSignal) => request<ServerConfig>('GET', 'api/config', { signal, server });
      this.#polled = configs.get(server) ?? poll(ask, ({ status }) => PAUSE[status === 'ready' ? 'ready' : 'failed']);
      configs.set(server, this.#polled);
    }
    super.willUpdate(changed);
    if (changed.has('code') && this.code) this.shown = 'follow';
  }

  /** What was begun in this tab goes on, and what waits since an earlier visit is sent. */
  protected override firstUpdated() {
    const { draft, waiting } = isKept(this.server);
    if (draft && !this.code) this.shown = 'write';
    else if (waiting) this.#writing.begin();
  }

  protected override updated() {
    if (!this.#arriving) return;
    this.#arriving = false;
    (this.back ?? this.renderRoot.querySelector<HTMLElement>('.action'))?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-widget': ComplaintWidget;
  }
}
