import { VERSION } from './version.ts';

const versions = new Map<string, string>();

/** Registers an element; a tag that exists already is kept, with a warning when it is not ours or of another version. */
export function define(tag: string) {
  return (constructor: CustomElementConstructor) => {
    const known = customElements.get(tag) as (CustomElementConstructor & { layanVersion?: string }) | undefined;
    if (!known) {
      Object.assign(constructor, { layanVersion: VERSION });
      customElements.define(tag, constructor);
    } else if (known.layanVersion !== VERSION && !versions.has(tag)) {
      versions.set(tag, known.layanVersion ?? '?');
      console.warn(`<${tag}> is here already in version ${known.layanVersion ?? 'unknown'}; ${VERSION} is not used.`);
    }
  };
}
