import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      'coverage/**',
      '.neo4j/**',
      '**/.cache/**',
      'examples/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'off',
    },
  },
  {
    files: ['src/**', 'client/**'],
    rules: {
      'no-nested-ternary': 'error',
      'max-lines': ['error', 320],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/^[^]{201}/]',
          message: 'A pattern of over 200 characters is built from named parts.',
        },
      ],
    },
  },
  // Plain JavaScript has no project of its own here.
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
