/** Puts words on the clipboard; tells whether that went well. Browsers give the new way to HTTPS pages only. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', opacity: '0' });
  document.body.append(field);
  field.select();
  let done = false;
  try {
    // The only way there is without HTTPS.
    done = (document as { execCommand: (command: string) => boolean }).execCommand('copy');
  } catch {
    // Then the words are there to be copied by hand.
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
