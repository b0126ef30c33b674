/** What the guide's tables are drawn from: the sources themselves, so that they cannot say anything else. */
import { lineColors } from '@layan/elements/base/line-colors.ts';
import * as tokens from '@layan/elements/base/tokens.ts';
import events from '@layan/elements/events.ts?raw';
import { COMPONENTS, DELIVERY } from '@layan/domain/catalog/vocabulary.ts';

export interface Word {
  name: string;
  detail: string;
  meaning: string;
}

/** The vocabulary, in its own order. */
export function words(): Word[] {
  return [...events.matchAll(/\/\*\* (.+) \*\/\s*'(layan-[\w-]+)': (.+);/g)].map(([, meaning, name, detail]) => ({
    name: name!,
    detail: detail!,
    meaning: meaning!,
  }));
}

export interface Token {
  name: string;
  property: string;
  value: string;
  day?: string;
  night?: string;
}

/** Every token with its name in code, its custom property and what it is unless somebody sets it. */
export function everyToken(): Token[] {
  const { token: _, ...named } = tokens;
  const groups = { ...named, lineColors, target: { '': tokens.target } };
  return Object.entries(groups).flatMap(([group, members]) =>
    Object.entries(members).map(([name, { cssText }]) => {
      const [, property = '', value = ''] = /var\((--layan-[\w-]+), ([^()]*(?:\([^()]*\))?)\)/.exec(cssText) ?? [];
      const [, day, night] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
      const isColour = group === 'color';
      return {
        name: name ? `${group}.${name}` : group,
        property,
        value,
        ...(isColour && { day: day ?? value, night: night ?? value }),
      };
    }),
  );
}

export interface Part {
  name: string;
  delivery: boolean;
}

/** The fourteen components of a service standard, by their names in the catalogue. */
export function components(): Part[] {
  return COMPONENTS.map(name => ({ name, delivery: DELIVERY.some(each => each === name) }));
}
