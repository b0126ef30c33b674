import type { Plugin } from 'vite';

/** What Lit tells the page around it, and what it asks it: how often in each of its modules. */
const TALK: [told: RegExp, instead: string, times: Record<string, number>][] = [
  [
    /\bglobalThis\b/g,
    '({trustedTypes:globalThis.trustedTypes})',
    { 'lit-html': 1, 'lit-element': 1, 'reactive-element': 1 },
  ],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0', { 'lit-html': 1, 'lit-element': 1, 'reactive-element': 1 }],
  [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    '',
    { 'reactive-element': 1 },
  ],
  [
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);[^}]*\}/g,
    '',
    { 'reactive-element': 1 },
  ],
];

/**
 * Lit leaves four names in the page: which versions are there, so that the page's own Lit in development warns of ours, and
 * what decorators that we do not use would know. It also takes helpers that the page has for its own Lit. We leave nothing.
 */
export function quietLit(): Plugin {
  return {
    name: 'layan-quiet-lit',
    transform(code, id) {
      const [, name] = /\/(lit-html|lit-element|reactive-element)\.js$/.exec(id) ?? [];
      if (!name) return null;
      return TALK.reduce((text, [told, instead, times]) => {
        const found = text.match(told)?.length ?? 0;
        if (found !== (times[name] ?? 0)) this.error(`${name} says ${told.source} ${found} times: mend quiet-lit.ts`);
        return text.replace(told, instead);
      }, code);
    },
  };
}
