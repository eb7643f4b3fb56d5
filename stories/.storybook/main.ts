import type { StorybookConfig } from '@storybook/web-components-vite';
import { catalogue } from '../../.config/catalogue-plugin.ts';
import { factsIndexer, factsModules } from './facts.ts';

const config: StorybookConfig = {
  stories: [
    '../**/*.mdx',
    '../**/*.stories.ts',
    '../../src/catalogue/services/*/service.{json,facts.ts}',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: (existing = []) => [...existing, factsIndexer],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [catalogue(), factsModules(), ...(vite.plugins ?? [])],
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js', 'xstate'],
    },
  }),
};
export default config;
