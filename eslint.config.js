import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** They give promises that the runner itself waits for. */
const NODE_TEST = [
  {
    from: 'package',
    package: 'node:test',
    name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
  },
];

/** Looks for mistakes, not for looks: Prettier lays out, and `tests/gates` keep the house style. */
export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'coverage/', 'data/', '**/locales/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.base],
    rules: { 'no-undef': 'off', 'prefer-const': 'error', eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['stories/.storybook/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: NODE_TEST }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `noUncheckedIndexedAccess` asks for a word that says "I know".
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A page's script and an older browser hand over less than the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Objects of functions are made to be taken apart; what needs `this` is #private.
      '@typescript-eslint/unbound-method': 'off',
      // A route or a job answers with a promise, whether or not this one has something to wait for.
      '@typescript-eslint/require-await': 'off',
      // Splitting a string into its characters is what we mean where we do it.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test says which shape it expects of an answer.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // Every chai assertion is typed as though it had to be awaited.
    files: ['tests/elements/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['packages/{elements,client,domain}/src/**/*.ts', 'kiosk/**/*.ts', 'widgets/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['packages/elements/**/*.ts', 'kiosk/**/*.ts', 'widgets/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // Safari drops the role of a list together with its bullets, so we say it.
      'lit-a11y/no-redundant-role': 'off',
      // In a dialog it is the way to say where focus goes.
      'lit-a11y/no-autofocus': 'off',
    },
  },
);
