/** What is done with a text where it stands: at the caret, or with the words that are selected. */
import { msg } from '@lit/localize';
import { announce } from '../base/announce.ts';
import { BLANK } from '../base/case-draft.ts';
import { emit } from '../base/emit.ts';
import type { LayanElement } from '../base/layan-element.ts';
import type { ActScene } from './fields.ts';

export interface Pen {
  /** Puts a text in, and goes to its first blank. */
  onTemplate: (text: string) => void | Promise<void>;
  /** Goes to the next blank. */
  onBlank: () => void;
  /** Hides the words that are selected. */
  onHide: () => void | Promise<void>;
  onCopy: (text: string) => void;
  onPrint: () => void;
}

/** What stands in the place of hidden words; as long for a short name as for a long one. */
const HIDDEN = '█████';

export function penFor(
  host: LayanElement,
  area: () => HTMLTextAreaElement | null,
  { view, draft, set }: ActScene,
): Pen {
  const settled = async (change: Partial<ActScene['draft']>) => {
    set(change);
    await host.updateComplete;
  };
  return {
    onTemplate: async text => {
      if (!text) return;
      // What was written before is not thrown away for an example.
      const before = draft.text.trim();
      await settled({ text: before ? `${before}\n\n${text}` : text });
      select(area(), before ? before.length : 0);
    },
    onBlank: () => select(area(), area()?.selectionEnd ?? 0),
    onHide: async () => {
      const field = area();
      if (!field) return;
      const { selectionStart: from, selectionEnd: to, value } = field;
      if (from === to) {
        announce(msg('Pilih dahulu kata yang akan ditutup.', { id: 'pen.nothing-selected' }));
        field.focus();
        return;
      }
      await settled({ text: value.slice(0, from) + HIDDEN + value.slice(to) });
      field.focus();
      field.setSelectionRange(from + HIDDEN.length, from + HIDDEN.length);
    },
    onCopy: text =>
      void navigator.clipboard.writeText(text).then(
        () => announce(msg('Isi surat disalin.', { id: 'pen.copied' })),
        () => area()?.select(),
      ),
    onPrint: () => emit(host, 'layan-case-print', { id: view.id }),
  };
}

/** Selects the blank after a place, or the first one; what is typed then takes its place. */
function select(field: HTMLTextAreaElement | null, from: number): void {
  if (!field) return;
  const after = field.value.indexOf(BLANK, from);
  const at = after >= 0 ? after : field.value.indexOf(BLANK);
  field.focus();
  if (at >= 0) field.setSelectionRange(at, at + BLANK.length);
}
