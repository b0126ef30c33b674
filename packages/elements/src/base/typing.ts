/** Writing with a keyboard on the screen, into whatever field has the caret. */

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Does in a field what a key does, at its caret: a character writes, `Backspace` removes, the arrows move. The field says
 * `input` as for any key. No more than `longest` characters; other names of keys, such as `Shift`, write nothing.
 */
export function typeKey(control: TextControl, key: string, longest = Infinity): void {
  const { value } = control;
  const start = control.selectionStart ?? value.length;
  const end = control.selectionEnd ?? start;
  switch (key) {
    case 'Backspace':
      if (end > 0) write(control, '', start === end ? start - lastCharacter(value.slice(0, start)).length : start, end);
      return;
    case 'ArrowLeft':
      return moveCaret(control, start === end ? start - lastCharacter(value.slice(0, start)).length : start);
    case 'ArrowRight':
      return moveCaret(control, start === end ? end + firstCharacter(value.slice(end)).length : end);
    case 'Home':
      return moveCaret(control, 0);
    case 'End':
      return moveCaret(control, value.length);
    default:
      if (key && firstCharacter(key) === key && value.length - (end - start) + key.length <= longest)
        write(control, key, start, end);
  }
}

/** A letter as it stands there: a capital begins a sentence, as on a phone. */
export function asSentence(before: string, key: string): string {
  return key.length === 1 && /(^|[.?!]\s+|\n)$/.test(before) ? key.toUpperCase() : key;
}

function write(control: TextControl, words: string, start: number, end: number) {
  control.setRangeText(words, start, end, 'end');
  moveCaret(control, start + words.length);
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Without the focus, browsers do not scroll to the caret themselves. */
function moveCaret(control: TextControl, to: number) {
  control.setSelectionRange(to, to);
  if (to < control.value.length) return;
  control.scrollLeft = control.scrollWidth;
  control.scrollTop = control.scrollHeight;
}

function firstCharacter(words: string): string {
  return [...words.slice(0, 2)][0] ?? '';
}

function lastCharacter(words: string): string {
  return [...words.slice(-2)].at(-1) ?? '';
}
