import type { StorybookConfig } from '@storybook/web-components-vite';
import { catalogue } from '../../.config/catalogue-plugin.ts';
import { countriesIndexer, countriesModule } from './countries.ts';
import { factsIndexer, factsModules } from './facts.ts';

// Not for Vitest: it cannot run a file named .json (`facts.stories.ts` has samples), and a guide has no tests.
const pages = [
  '../**/*.mdx',
  '../../src/catalogue/services/*/service.json',
  '../countries.pages.ts',
];

// Found only while a page is open, these would make Vite reload it.
const OPTIMIZED = [
  ...[
    'lit',
    'lit/directive-helpers.js',
    'lit/directives/ref.js',
    'lit/directives/keyed.js',
    'xstate',
  ],
  '@viz-js/viz',
];

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts', ...(process.env.VITEST ? [] : pages)],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: ['./static'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: (existing = []) => [...existing, factsIndexer, countriesIndexer],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [catalogue(), factsModules(), countriesModule(), ...(vite.plugins ?? [])],
    build: {
      ...vite.build,
      license: { fileName: 'THIRD-PARTY-LICENSES.md' },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...OPTIMIZED],
    },
  }),
};
export default config;
