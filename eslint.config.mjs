import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** What we ask beyond the recommended set, and what we leave out, each with its reason. */
const EIGEN = {
  '@typescript-eslint/explicit-module-boundary-types': 'off',
  // An adapter keeps the promise of its interface, also where it has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  // Values of JSON columns and driver rows are `any` by type; they are narrowed where they enter.
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-explicit-any': 'off',
  '@typescript-eslint/restrict-template-expressions': 'off',
  // Our objects are closures behind interfaces; they lose no `this` when a method is passed on.
  '@typescript-eslint/unbound-method': 'off',
  // A cast that says more than the receiver asks is for the reader.
  '@typescript-eslint/no-unnecessary-type-assertion': 'off',
  // Cleaning text of control characters means naming them.
  'no-control-regex': 'off',
  // The cause is attached where it says more than the message; a refusal that is retold does not.
  'preserve-caught-error': 'off',
  'no-constant-condition': ['error', { checkLoops: false }],
  // Nest modules are classes without members.
  '@typescript-eslint/no-extraneous-class': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Alleen main.ts leest de omgeving; geef de waarde mee.' },
  ],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', { max: 300 }],
};

/** Programs, not services: they meet the machine themselves. */
const MAG_OMGEVING = [
  'apps/*/src/main.ts',
  'apps/web/vite.config.ts',
  'infra/**',
  'packages/testkit/**',
  'test/**',
  '**/*.spec.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.weerthuis/**',
      '**/*.mjs',
      '**/*.cjs',
      'test/grenzen/geplant/**',
      '**/metadata.ts',
      'apps/web/src/api/{corporatie,gemeente,matching,zorg}.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './apps/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: EIGEN,
  },
  { files: MAG_OMGEVING, rules: { 'no-restricted-properties': 'off' } },
  { files: ['**/*.spec.ts', '**/test/**'], rules: { 'max-lines': 'off' } },
  prettier,
);
