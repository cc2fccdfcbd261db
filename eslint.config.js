import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const never = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Numbers that can be guessed: use node:crypto.',
  },
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'No markup from strings: React escapes what it renders.',
  },
  {
    selector: "CallExpression[callee.object.name='sql'][callee.property.name='raw']",
    message: 'SQL is never put together from strings.',
  },
  {
    selector: "Property[key.name='shell'][value.value=true]",
    message: 'Programs are started with a list of arguments, never through a shell.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings, or an object `as const`.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
]

const shells = {
  name: 'node:child_process',
  importNames: ['exec', 'execSync'],
  message: 'Programs are started with a list of arguments, never through a shell.',
}
const deep = {
  group: ['../../*', '../../../*'],
  message: 'Reach another room by #app/… or #db/…',
}

export default tseslint.config(
  {
    ignores: [
      'build/',
      '.react-router/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'screenshots/',
      'data/',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mts,js,mjs,cjs}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [shells, { ...shells, name: 'child_process' }], patterns: [deep] },
      ],
      'no-restricted-syntax': ['error', ...never],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Digits and other plain letters are spread one by one, and that is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Loaders and actions are async for their caller's sake, also when they need not wait.
      '@typescript-eslint/require-await': 'off',
      // `redirect()` and `data()` are thrown on purpose: React Router's way to answer early.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['app/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    settings: { 'jsx-a11y': { components: { Button: 'button' } } },
    rules: {
      // Lists and tables that are styled away from their native display lose their role in Safari: it is said again.
      'jsx-a11y/no-redundant-roles': [
        'error',
        { ol: ['list'], ul: ['list'], tbody: ['rowgroup'], tfoot: ['rowgroup'], thead: ['rowgroup'] },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*testing.ts', 'vitest.setup.ts', 'e2e/**', 'bench/**'],
    rules: {
      // A test may know that a thing is there; it fails when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // `expect(port.send)` and `vi.mocked(console.error)` take a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: [
      // Route modules, and what the framework and the tools read by their default export.
      'app/{forms,pages}/*.tsx',
      'app/**/routes/*.tsx',
      'app/root.tsx',
      'app/routes.ts',
      'app/entry.server.tsx',
      '*.config.{ts,js}',
      '.dependency-cruiser.cjs',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // Commands speak to the person who runs them; the setup of the tests watches that nobody else does.
    files: ['scripts/**', 'bench/**', '**/*.command.ts', 'vitest.setup.ts'],
    rules: { 'no-console': 'off' },
  },
)
