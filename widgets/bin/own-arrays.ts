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

/** `Array.from(all, each)` becomes `[...all].map(each)`, and `{ length }` so many of nothing; what else only looks like an array stays. */
export function spreadArrays(path: string, code: string): string {
  return rewritten(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
}

/** A piece of code, whose calls may stand inside each other. */
function rewritten(node: ts.Node): string {
  const code = node.getSourceFile().text;
  const start = ts.isSourceFile(node) ? 0 : node.getStart();
  let text = '';
  let at = start;
  const visit = (inner: ts.Node): void => {
    if (!ts.isCallExpression(inner) || inner.expression.getText() !== 'Array.from')
      return ts.forEachChild(inner, visit);
    text += code.slice(at, inner.getStart()) + spread(inner);
    at = inner.end;
  };
  ts.forEachChild(node, visit);
  return text + code.slice(at, node.end);
}

function spread(call: ts.CallExpression): string {
  const [all, each] = call.arguments;
  const items = all && (ts.isObjectLiteralExpression(all) ? blanks(all) : one(all));
  if (!items) return call.getText();
  return `[...${items}]${each ? `.map(${one(each)})` : ''}`;
}

function blanks({ properties }: ts.ObjectLiteralExpression): string | null {
  const [length] = properties;
  if (properties.length !== 1 || length?.name?.getText() !== 'length') return null;
  return `Array(${ts.isPropertyAssignment(length) ? one(length.initializer) : 'length'})`;
}

/** An argument that may be such a call itself. */
function one(argument: ts.Expression): string {
  const isCall = ts.isCallExpression(argument) && argument.expression.getText() === 'Array.from';
  return isCall ? spread(argument) : rewritten(argument);
}
