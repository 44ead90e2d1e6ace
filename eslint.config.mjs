import { defineConfig, globalIgnores } from 'eslint/config';
import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

export default defineConfig([
  globalIgnores(['.next/', '.data/', 'node_modules/', 'lib/adapters/db/generated/', 'next-env.d.ts', 'test-results/', 'playwright-report/']),
  ...coreWebVitals,
  ...typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  // There is React in the pages alone; elsewhere a name that begins with "use" is just a name.
  { files: ['lib/**', 'scripts/**', 'prisma/**', 'tests/**', 'bench/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  // Programs for the terminal speak through it.
  { files: ['scripts/**', 'bench/**', 'prisma/**', 'lib/cli/**'], rules: { 'no-console': 'off' } },
  {
    // The domain knows no clock and no chance: what it answers depends on what it is given.
    files: ['lib/domain/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain has no clock: take the date as a parameter.' },
        { object: 'Math', property: 'random', message: 'The domain has no chance in it.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: take the date as a parameter.' },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'crypto'],
    },
  },
]);
