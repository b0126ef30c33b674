/** Turns every story into an accessibility test: axe at 1080 and 360 px wide, left to right and right to left. */
export function storyTests() {
  return {
    name: 'layan-story-tests',
    serve({ path, query }) {
      if (!path.endsWith('.stories.ts') || !query['wtr-session-id']) return;
      return {
        type: 'js',
        body: `import * as stories from '${path}';\nimport { testStories } from '/tests/support/story-axe.ts';\ntestStories('${path}', stories);\n`,
      };
    },
  };
}
