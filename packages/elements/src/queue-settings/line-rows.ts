/** The lines, one editor each. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-settings.ts';
import { servicesWithoutLine } from '@layan/domain/queue/office.ts';
import { inLanguage } from '../base/language.ts';
import { checkable, issuesUnder, type SettingsDraft } from '../base/settings-draft.ts';
import { plusIcon } from '../icons/plus.ts';
import { trashIcon } from '../icons/trash.ts';
import '../line-editor/line-editor.ts';
import type { LineEditor } from '../line-editor/line-editor.ts';
import '../notice/notice.ts';
import { type Change, freeLetter, lineOfServices, withLine, withNewLine, withoutLine } from './changes.ts';

interface LineRows {
  view: SettingsView;
  draft: SettingsDraft;
  issues: readonly SettingsIssue[];
  onChange: (change: Change) => void;
}

export function lineRows({ view, draft, issues, onChange }: LineRows) {
  const lineOf = lineOfServices(draft);
  return html`
    ${without(view, draft)}
    ${draft.lines.map(
      (line, at) =>
        html`<layan-line-editor
          .value=${line}
          .services=${view.services}
          .lineOf=${lineOf}
          .issues=${issuesUnder(issues, `lines.${at}`)}
          @input=${(event: Event) => onChange(written => withLine(written, at, (event.currentTarget as LineEditor).value!))}
        >
          <button
            type="button"
            class="link"
            @click=${(event: Event) => remove(event, () => onChange(written => withoutLine(written, at)))}
          >
            ${trashIcon}${msg('Hapus antrean ini', { id: 'line-rows.remove' })}
          </button>
        </layan-line-editor>`,
    )}
    ${
      freeLetter(draft)
        ? html`<button
            type="button"
            class="quiet"
            data-add="lines"
            @click=${(event: Event) => add(event, () => onChange(withNewLine))}
          >
            ${plusIcon}${msg('Tambah antrean', { id: 'line-rows.add' })}
          </button>`
        : nothing
    }
  `;
}

function without(view: SettingsView, draft: SettingsDraft) {
  const lost = servicesWithoutLine({ lines: draft.lines.map(line => ({ ...line, quota: null })) }, checkable(view));
  if (lost.length === 0) return nothing;
  const names = view.services.filter(({ id }) => lost.includes(id)).map(({ name }) => inLanguage(name));
  return html`<layan-notice kind="warn">
    <p>
      ${msg('Pengunjung tidak dapat mengambil nomor untuk layanan ini, karena belum ada antreannya:', { id: 'line-rows.without' })}
    </p>
    <p class="hint">${names.join(' · ')}</p>
  </layan-notice>`;
}

/** A line that is gone leaves the focus on the button that adds one, and its neighbour folded. */
function remove(event: Event, act: () => void) {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  for (const editor of root.querySelectorAll('layan-line-editor')) editor.fold();
  act();
  root.querySelector<HTMLElement>('[data-add=lines]')?.focus();
}

/** A new line opens, and its name is written next. */
function add(event: Event, act: () => void) {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot & { host: LineEditor };
  act();
  void root.host.updateComplete.then(async () => {
    const editor = [...root.querySelectorAll('layan-line-editor')].at(-1);
    await editor?.updateComplete;
    editor?.focusPath('name.id');
  });
}
