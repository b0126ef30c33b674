/** Our elements as they stand in the tree, read from their source. */
import ts from 'typescript';
import { all, files, folders, isGenerated, parse, read } from './tree.ts';

export const ELEMENTS = 'packages/elements/src';

/** Folders of `packages/elements/src` that hold no element of their own. */
const SHARED = new Set(['base', 'icons', 'locales']);

/** The names of our elements: one folder each. */
export const elementNames = folders(ELEMENTS).filter(name => !SHARED.has(name));

export function elementPath(name: string): string {
  return `${ELEMENTS}/${name}/${name}.ts`;
}

/** The names of our widgets: a folder each under `widgets`, its file, class and tag all ending in `-widget`. */
export const widgetNames = folders('widgets').filter(name => name.endsWith('-widget'));

export function widgetPath(name: string): string {
  return `widgets/${name}/${name}.ts`;
}

export interface ElementClass {
  tag: string;
  node: ts.ClassDeclaration;
  path: string;
}

/** The classes of a file that stand under `@define('…')`. */
export function elementClasses(source: ts.SourceFile): ElementClass[] {
  return all(source, ts.isClassDeclaration).flatMap(node => {
    const tag = decorators(node).flatMap(({ name, first }) =>
      name === 'define' && first && ts.isStringLiteral(first) ? [first.text] : [],
    )[0];
    return tag === undefined ? [] : [{ tag, node, path: source.fileName }];
  });
}

/** Every element class of ours: the elements, and the screens of the kiosk. */
export function everyElementClass(): ElementClass[] {
  return sourcesWithTemplates().flatMap(path => elementClasses(parse(path)));
}

/** Files that draw: elements, widgets and the kiosk's screens. */
export function sourcesWithTemplates(): string[] {
  return [ELEMENTS, 'kiosk', 'widgets']
    .flatMap(folder => files(folder, '.ts'))
    .filter(path => !isGenerated(path) && !path.endsWith('.d.ts'));
}

interface Decorator {
  name: string;
  first: ts.Expression | undefined;
}

export function decorators(node: ts.HasDecorators): Decorator[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) =>
    ts.isCallExpression(expression)
      ? { name: expression.expression.getText(), first: expression.arguments[0] }
      : { name: expression.getText(), first: undefined },
  );
}

/** The fields of a class under `@property`. */
export function properties(node: ts.ClassDeclaration): ts.PropertyDeclaration[] {
  return node.members
    .filter(ts.isPropertyDeclaration)
    .filter(field => decorators(field).some(({ name }) => name === 'property'));
}

/** Whether it draws a `Remote`, and whether what it draws is a list. */
export function shape(name: string): { remote: boolean; list: boolean } {
  const source = parse(elementPath(name));
  const types = elementClasses(source)
    .flatMap(({ node }) => properties(node))
    .map(field => field.type?.getText() ?? '');
  const remote = types.some(type => /\bRemote</.test(type));
  const lists = /\bempty:\s*\{|name="empty"/.test(read(elementPath(name)));
  return { remote, list: lists || types.some(type => /^Remote<.*(\[\]|Array<.*)>/.test(type)) };
}

/** `service-card` → `ServiceCard`. */
export function className(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}
