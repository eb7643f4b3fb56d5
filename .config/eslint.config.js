import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { checkedAddress } from './checked-address.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files with a function that looks at a text and gives it a type of `src/catalogue/checked.ts`. */
const makers = [
  'src/catalogue/id.ts',
  'src/catalogue/safe-link.ts',
  'src/elements/report-address.ts',
  'src/elements/guard/copy-address.ts',
  // A language is one that there are words in, a name holds no slash.
  'src/elements/module-source.ts',
  'src/i18n/negotiate.ts',
  // An initial is a letter, which is looked at in the same line.
  'src/embed.ts',
  // Where the code itself lies, or where a script of the page says that it does.
  'src/elements/base-of.ts',
  'src/elements/url-source.ts',
  'src/elements/retried.ts',
  // What these make begins with a host of theirs or with `mailto:`, and all that follows is encoded.
  'src/elements/report-link.ts',
  'src/elements/views/more.view.ts',
  'src/letters/hand-over/mail-links.ts',
  // Where a newsroom publishes, as its own command says.
  'src/editions/changes/site.ts',
];

export default tseslint.config(
  { ignores: ['**/dist', 'coverage', '**/node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        AbortController: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: root } },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }] },
  },
  { files: ['src/**/*.ts', 'stories/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['src/**/*.ts'], ...wc['flat/best-practice'] },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the role from a list without bullets, so it is said again.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The commands run on a maintainer's machine, and ask the addresses of the catalogue: `src/cli/web` holds them.
    // The snippets are for an editor's own page: where the script lies is theirs to say.
    ignores: ['src/cli/**', 'src/editions/snippet.ts', 'src/editions/snippet/*.ts'],
    plugins: { own: { rules: { 'checked-address': checkedAddress } } },
    rules: { 'own/checked-address': ['error', { makers }] },
  },
);
