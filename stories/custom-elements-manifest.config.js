/** What `npm run manifest` reads, and where it writes: custom-elements.json at the root, for Storybook and for editors. */
export default {
  globs: ['packages/elements/src/**/*.ts', 'widgets/*-widget/*.ts', 'widgets/base/*.ts'],
  exclude: ['packages/elements/src/locales/**', '**/*.styles.ts', '**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [ownWordsOnly()],
};

/** Leaves out what is nobody's business: what Lit does inside, `#private` and `private` members, and files without an element. */
function ownWordsOnly() {
  return {
    name: 'layan-own-words-only',
    packageLinkPhase({ customElementsManifest }) {
      const modules = customElementsManifest.modules;
      for (const module of modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            ({ name, privacy, static: isStatic }) => !isStatic && !privacy && !name.startsWith('#'),
          );
        }
      }
      customElementsManifest.modules = modules
        .filter(({ declarations }) => declarations?.some(({ tagName }) => tagName))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
