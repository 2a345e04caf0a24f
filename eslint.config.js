import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The dependency direction of the architecture:
 * action | cli | api -> telemetry, report -> runner -> registry, orchestrator
 * (port) -> definition. Doors talk to the runner too.
 */
const DOORS = ['./src/action', './src/cli', './src/api'];

const layers = [
  {
    target: './src/definition',
    from: [
      './src/registry',
      './src/orchestrator',
      './src/runner',
      './src/telemetry',
      './src/report',
      ...DOORS,
    ],
    message: 'definition/ is the bottom layer: it may import nothing above it.',
  },
  {
    target: './src/registry',
    from: [
      './src/orchestrator',
      './src/runner',
      './src/telemetry',
      './src/report',
      ...DOORS,
    ],
    message: 'registry/ may import definition/ only.',
  },
  {
    target: './src/orchestrator',
    from: [
      './src/registry',
      './src/runner',
      './src/telemetry',
      './src/report',
      ...DOORS,
    ],
    message: 'orchestrator/ may import definition/ only.',
  },
  {
    target: './src/runner',
    from: [
      ...DOORS,
      './src/telemetry',
      './src/report',
      './src/orchestrator/docker',
    ],
    message:
      'runner/ talks to the Orchestrator port, never to Docker or a door.',
  },
  {
    target: './src/telemetry',
    from: [...DOORS, './src/orchestrator', './src/registry', './src/report'],
    message: 'telemetry/ tells of executions that are over: runner/ has them.',
  },
  {
    target: './src/report',
    from: [...DOORS, './src/registry', './src/orchestrator', './src/telemetry'],
    message: 'report/ shows records: it may import runner/ and definition/.',
  },
  {
    target: './src/orchestrator/*.ts',
    from: ['./src/orchestrator/docker'],
    message: 'The ports know nothing of their implementations.',
  },
  {
    target: './src/action',
    from: ['./src/cli', './src/api'],
    message: 'A door knows no other; what two of them need is in runner/.',
  },
  {
    target: './src/api',
    from: ['./src/action', './src/cli'],
    message: 'A door knows no other; `serve` of cli/ opens the one of api/.',
  },
  {
    target: './src/cli',
    from: ['./src/action'],
    message: 'A door knows no other; what two of them need is in runner/.',
  },
  {
    target: './src/action/!(run-step|run-post|serve-post|test-step).ts',
    from: ['./src/orchestrator/docker'],
    message: 'Only what composes a step knows that containers are Docker.',
  },
  {
    target: './src/!(page)/**',
    from: './src/page',
    message: 'page/ runs in a browser: it is no part of any process.',
  },
  {
    target: './src/page',
    from: [...DOORS, './src/registry', './src/orchestrator', './src/telemetry'],
    message:
      'page/ asks the server over HTTP; it shares what needs no Node.js of report/, runner/ and definition/.',
  },
];

/** Loading it takes 50 ms; below the doors it has no business at all. */
const TOOLKIT = 'Only the action door imports @actions/core.';

/**
 * ncc makes of `import()` of a CommonJS module a namespace of the members of
 * an object; of a module that is a function it has `default` only, and what
 * is taken out of it is undefined in dist/ and there only.
 */
const FUNCTION_MODULES = {
  selector:
    'ImportExpression[source.value=/^(node:)?(assert(.strict)?|events|module|stream|test)$/]',
  message:
    'ncc loses the members of a module that is a function: import it statically.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'coverage/',
      '.cache/',
      'src/definition/generated/',
      'src/cli/generated/',
      'plugins/',
      '__tests__/**/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', '__tests__/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: layers }],
    },
    settings: {
      'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', FUNCTION_MODULES] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/action/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@actions/core', '@actions/core/*'], message: TOOLKIT },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        FUNCTION_MODULES,
        {
          selector: 'ImportExpression[source.value=/^@actions.core/]',
          message: TOOLKIT,
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        TextDecoder: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setImmediate: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
