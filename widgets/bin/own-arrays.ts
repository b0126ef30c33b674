/** What the widgets' build does for pages whose own scripts have changed what browsers bring along. */
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * MooTools, on many an older office's page, puts another `Array.from` in its place, which makes one item of an iterator. Spread
 * is no function that anybody could replace.
 */
export function ownArrays(): Plugin {
  return {
    name: 'layan-own-arrays',
    transform: (code, id) => (code.includes('Array.from(') ? spreadArrays(id, code) : null),
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && /\bArray\.from\b/.test(file.code))
          this.error(`${file.fileName} relies on Array.from, which an old library may have replaced: spread instead`);
    },
  };
}

/** `Array.from(all, each)` becomes `[...all].map(each)`, and `{ length: 3 }` is `Array(3)`; what else only looks like an array stays. */
function spreadArrays(path: string, code: string): string {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'Array.from') calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return calls
    .sort((a, b) => b.getStart() - a.getStart())
    .reduce((text, call) => text.slice(0, call.getStart()) + spread(call) + text.slice(call.end), code);
}

function spread(call: ts.CallExpression): string {
  const [all, each] = call.arguments;
  const items = all && ts.isObjectLiteralExpression(all) ? ofLength(all) : all?.getText();
  return items ? `[...${items}]${each ? `.map(${each.getText()})` : ''}` : call.getText();
}

function ofLength({ properties: [first, ...rest] }: ts.ObjectLiteralExpression): string | null {
  const length = first && ts.isPropertyAssignment(first) && first.name.getText() === 'length' && rest.length === 0;
  return length ? `Array(${first.initializer.getText()})` : null;
}
