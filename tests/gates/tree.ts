/** The tree as the gates read it: files, their syntax, and one way to say what is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache', 'storybook-static', 'coverage', 'data']);

/** Paths under a folder, from the root of the repository, in order; `extensions` such as `.ts`, all when there is none. */
export function files(folder: string, ...extensions: string[]): string[] {
  return entries(folder).flatMap(entry => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    if (entry.isDirectory()) return files(path, ...extensions);
    return extensions.length === 0 || extensions.includes(extname(path)) ? [path] : [];
  });
}

/** The names of the folders directly inside a folder. */
export function folders(folder: string): string[] {
  return entries(folder).flatMap(entry => (entry.isDirectory() && !NOT_OURS.has(entry.name) ? [entry.name] : []));
}

function entries(folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file's text; empty where there is no such file. */
export function read(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Written by a tool: judged by what it is made from. */
export function isGenerated(path: string): boolean {
  return path.includes('/locales/');
}

/** The base name without its extension: `service-card` for `…/service-card.ts`. */
export function nameOf(path: string): string {
  return basename(path).split('.')[0]!;
}

const parsed = new Map<string, ts.SourceFile>();

/** A file's syntax tree, or that of `text` as though it stood there. */
export function parse(path: string, text?: string): ts.SourceFile {
  const known = text === undefined ? parsed.get(path) : undefined;
  if (known) return known;
  const source = ts.createSourceFile(path, text ?? read(path), ts.ScriptTarget.Latest, true);
  if (text === undefined) parsed.set(path, source);
  return source;
}

/** Visits a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, child => walk(child, visit));
}

/** All nodes of one kind, in order. */
export function all<T extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  walk(node, each => {
    if (is(each)) found.push(each);
  });
  return found;
}

/** Where a node stands, as `path:line`, which editors and terminals open. */
export function place(node: ts.Node, offset = node.getStart()): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(offset).line + 1}`;
}

/** Passes when there is no problem; else says each one, and how to mend them, without the stack that nobody needs here. */
export function assertNone(problems: string[], mend: string): void {
  if (problems.length === 0) return;
  const error = new Error(`\n${problems.map(each => `  ${each}`).join('\n')}\nTo mend: ${mend}`);
  error.stack = error.message;
  throw error;
}
