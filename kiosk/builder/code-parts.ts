/** A snippet cut where a reader's eye should rest: at our own names. Put together again it is the snippet, letter by letter. */
export interface CodePart {
  text: string;
  /** One of our own names: a widget's tag, a property, a function. */
  own: boolean;
}

const OWN_NAME = /layan-[a-z-]+-widget\b|--layan-[\w-]+|\blayan_\w+|(?<=[[{])layan\b/g;

export function codeParts(code: string): CodePart[] {
  const parts: CodePart[] = [];
  let from = 0;
  for (const { 0: name, index } of code.matchAll(OWN_NAME)) {
    if (index > from) parts.push({ text: code.slice(from, index), own: false });
    parts.push({ text: name, own: true });
    from = index + name.length;
  }
  if (from < code.length) parts.push({ text: code.slice(from), own: false });
  return parts;
}
