/** Reading JSON that a person may have edited: says what is wrong with it, and where. */

export interface JsonProblem {
  reason: 'empty' | 'not-text' | 'truncated' | 'syntax';
  /** Place of the mistake, from 1; absent where there is none to point at. */
  line?: number;
  column?: number;
}

/** The value of a UTF-8 file, or what keeps it from being JSON. */
export function parseJson(bytes: Uint8Array): { value: unknown } | JsonProblem {
  let text: string;
  try {
    // As a stream, so that a file cut in the middle of a letter counts as cut, not as something else than text.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return { reason: 'not-text' };
  }
  if (!text.trim()) return { reason: 'empty' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return locate(text);
  }
}

/** The engine names a position only for some mistakes, so the shortest beginning that is already wrong is searched for. */
function locate(text: string): JsonProblem {
  let good = 0;
  let bad = text.length;
  if (couldGoOn(text)) good = bad;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = text.slice(0, good).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { reason: good === text.length ? 'truncated' : 'syntax', ...place };
}

/** Whether the text is JSON, or would be with more behind it. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return /end of JSON input|unterminated/i.test(message) || message.includes(`at position ${text.length} `);
  }
}
