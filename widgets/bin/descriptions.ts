/** The widgets as custom-elements.json describes them: what editors, typings and the npm package say about them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Described {
  name: string;
  description: string;
}

export interface Attribute extends Described {
  /** As TypeScript writes it, such as `string`. */
  type: string;
  /** As TypeScript writes it, such as `''`. */
  fallback: string;
  /** Whether every widget has it. */
  common: boolean;
}

export interface Intent extends Described {
  /** What the event carries, such as `{ service: string }`. */
  detail: string;
}

export interface Widget {
  /** Such as `layan-services-widget`, and the class that stands for it. */
  tag: string;
  className: string;
  /** Its tag without `layan-`: the name of its script. */
  file: string;
  description: string;
  attributes: Attribute[];
  events: Intent[];
  slots: Described[];
  parts: Described[];
}

interface Field extends Described {
  type: { text: string };
  default?: string;
  inheritedFrom?: object;
}

export interface Declaration extends Described {
  tagName?: string;
  attributes?: Field[];
  members?: Field[];
  events?: (Described & { type: { text: string } })[];
  slots?: Described[];
  cssParts?: Described[];
}

export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: Declaration[] }[];
}

/** The manifest in the tree (a gate keeps it fresh), the widgets alone. */
export function readManifest(root: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
  return { ...manifest, modules: manifest.modules.filter(({ path }) => path.startsWith('widgets/')) };
}

export function describeWidgets(manifest: Manifest): Widget[] {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map(declaration => ({
      tag: declaration.tagName!,
      className: declaration.name,
      file: declaration.tagName!.slice('layan-'.length),
      description: declaration.description,
      attributes: (declaration.attributes ?? []).map(
        ({ name, description, type, default: fallback, inheritedFrom }) => ({
          name,
          description,
          type: type.text,
          fallback: fallback ?? '',
          common: inheritedFrom !== undefined,
        }),
      ),
      events: (declaration.events ?? []).map(({ name, description, type }) => ({
        name,
        description,
        detail: /^CustomEvent<(.*)>$/.exec(type.text)?.[1] ?? 'unknown',
      })),
      slots: declaration.slots ?? [],
      parts: declaration.cssParts ?? [],
    }));
}
