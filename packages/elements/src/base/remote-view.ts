import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { language } from './language.ts';
import { needNotice } from './later-notice.ts';

interface Views<T> {
  ready: (data: T) => unknown;
  /** What to say when there is data, but nothing in it; `when` decides. */
  empty?: { when: (data: T) => boolean; view: () => unknown };
}

/** Draws whatever state the data is in: every element writes only what it shows when it is there. */
export function remoteView<T>(state: Remote<T>, { ready, empty }: Views<T>): TemplateResult {
  switch (state.status) {
    case 'loading':
      return html`<div class="loading" role="status" aria-busy="true">
        <span class="unseen">${msg('Sedang memuat…', { id: 'remote-view.loading' })}</span>
        <i class="bone"></i><i class="bone"></i><i class="bone short"></i>
      </div>`;
    case 'failed':
      needNotice();
      return html`<layan-notice kind="bad" .problem=${state.problem}>
        ${msg('Ini belum dapat ditampilkan.', { id: 'remote-view.failed' })}
      </layan-notice>`;
    case 'ready':
      return html`${state.stale ? staleStrip(state.since) : ''}${empty?.when(state.data) ? empty.view() : ready(state.data)}`;
  }
}

function staleStrip(since: number) {
  const time = new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(since);
  return html`<p class="stale">
    ${msg(str`Keadaan pukul ${time}. Sambungan sedang terputus.`, { id: 'remote-view.stale' })}
  </p>`;
}
