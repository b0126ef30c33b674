/** The text inside html, svg and css templates, with every `${…}` blanked out so that places stay true. */
import ts from 'typescript';
import { all, place } from './tree.ts';

/** Stands for a character of an expression: neither a letter, a digit nor a mark of CSS or HTML. */
export const HOLE = '¤';

export interface Template {
  tag: string;
  text: string;
  node: ts.TaggedTemplateExpression;
  /** The place of a character of `text`. */
  at: (offset: number) => string;
}

/** The templates with one of these tags, those inside others too. */
export function templates(source: ts.SourceFile, ...tags: string[]): Template[] {
  return all(source, ts.isTaggedTemplateExpression).flatMap(node => {
    const tag = node.tag.getText();
    if (!tags.includes(tag)) return [];
    const start = node.template.getStart() + 1;
    return [
      {
        tag,
        node,
        text: withoutExpressions(node.template, start),
        at: (offset: number) => place(node, start + offset),
      },
    ];
  });
}

function withoutExpressions(template: ts.TemplateLiteral, start: number): string {
  const text = template.getSourceFile().text;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return text.slice(start, template.getEnd() - 1);
  let result = text.slice(start, template.head.getEnd() - 2);
  for (const { literal } of template.templateSpans) {
    const from = start + result.length;
    // A literal's token begins with the brace that closes the expression before it.
    result += text.slice(from, literal.getStart() + 1).replace(/[^\n]/g, HOLE);
    result += text.slice(literal.getStart() + 1, literal.getEnd() - (ts.isTemplateTail(literal) ? 1 : 2));
  }
  return result;
}
