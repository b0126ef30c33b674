/** The counters, one editor each. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { SettingsIssue } from '@layan/domain/queue/check-settings.ts';
import '../counter-editor/counter-editor.ts';
import type { CounterEditor } from '../counter-editor/counter-editor.ts';
import { issuesUnder, type SettingsDraft } from '../base/settings-draft.ts';
import { plusIcon } from '../icons/plus.ts';
import { trashIcon } from '../icons/trash.ts';
import { type Change, withCounter, withNewCounter, withoutCounter } from './changes.ts';

interface CounterRows {
  draft: SettingsDraft;
  issues: readonly SettingsIssue[];
  onChange: (change: Change) => void;
}

export function counterRows({ draft, issues, onChange }: CounterRows) {
  const remove = (event: Event, at: number) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    onChange(written => withoutCounter(written, at));
    root.querySelector<HTMLElement>('[data-add=counters]')?.focus();
  };
  return html`
    <div class="counters">
      ${draft.counters.map(
        (counter, at) =>
          html`<layan-counter-editor
            .value=${counter}
            .lines=${draft.lines}
            .issues=${issuesUnder(issues, `counters.${at}`)}
            @input=${(event: Event) => onChange(written => withCounter(written, at, (event.currentTarget as CounterEditor).value!))}
          >
            <button
              type="button"
              class="link"
              aria-label=${msg(str`Hapus loket ${counter.number}`, { id: 'counter-rows.remove' })}
              @click=${(event: Event) => remove(event, at)}
            >
              ${trashIcon}
            </button>
          </layan-counter-editor>`,
      )}
    </div>
    <button type="button" class="quiet" data-add="counters" @click=${() => onChange(withNewCounter)}>
      ${plusIcon}${msg('Tambah loket', { id: 'counter-rows.add' })}
    </button>
  `;
}
