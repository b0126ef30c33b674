/** What an element's page ends with: sentences of the people who use it, each of which its tests or its source bear out. */

export interface Acceptance {
  acceptance: readonly string[];
}

/** Parameters for an element's story: `stories/.storybook/element-page.mdx` draws them last. */
export function acceptance(...criteria: string[]): Acceptance {
  return { acceptance: criteria };
}
