import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Text that a reader sees comes from the translations: no letters between tags or in the attributes that are read out.
const words = '/[\\p{L}]{2,}/u';
const literalText = [
  { selector: `JSXText[value=${words}]`, message: 'Take the text from the translations.' },
  {
    selector: `JSXAttribute[name.name=/^(title|label|placeholder|alt|aria-label|description|message)$/] > Literal[value=${words}]`,
    message: 'Take the text from the translations.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'src/shared/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-restricted-syntax': ['error', ...literalText],
      'max-lines': ['error', 300],
    },
  },
  { files: ['scripts/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
);
