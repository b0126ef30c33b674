/** A password that is to be chosen: long enough is all that is asked. Needs `fieldStyles`. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from './field.ts';
import { inDigits } from './language.ts';

/** Letters and digits that are not read as others; what is written on a slip of paper is typed right. */
const CHARACTERS = '23456789abcdefghjkmnpqrstuvwxyz';
export const SHORTEST = 10;

/** Four groups of four by chance: 79 bits, and easily read out. */
export function randomPassword(): string {
  const pick = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(64));
    // Only a whole multiple of the alphabet is taken, or its first letters would come more often.
    const even = bytes.filter(byte => byte < 256 - (256 % CHARACTERS.length));
    return [...even.subarray(0, 4)].map(byte => CHARACTERS[byte % CHARACTERS.length]).join('');
  };
  return Array.from({ length: 4 }, pick).join('-');
}

export interface NewPassword {
  value: string;
  visible: boolean;
  /** Whether it was asked to be sent: until then nothing is called wrong. */
  asked: boolean;
  busy: boolean;
  onInput: (event: Event) => void;
}

/** The field, with id `new`. */
export function newPasswordField({ value, visible, asked, busy, onInput }: NewPassword) {
  const least = inDigits(SHORTEST);
  const label = msg('Kata sandi baru', { id: 'new-password.label' });
  const hint = msg(str`Sedikitnya ${least} huruf atau angka. Beberapa kata biasa pun boleh.`, {
    id: 'new-password.hint',
  });
  const error =
    asked && value.length < SHORTEST
      ? msg(str`Kata sandi ini terlalu pendek. Tulis sedikitnya ${least} huruf atau angka.`, {
          id: 'new-password.short',
        })
      : undefined;
  return field(
    { id: 'new', label, hint, error },
    ({ describedBy, invalid }) =>
      html`<input
        id="new"
        name="new-password"
        type=${visible ? 'text' : 'password'}
        autocomplete="new-password"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        ?readonly=${busy}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(value)}
        @input=${onInput}
      />`,
  );
}
