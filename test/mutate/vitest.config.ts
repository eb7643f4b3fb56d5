import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { catalogue } from '../../.config/catalogue-plugin.ts';

/** The quick tests of the flow and of the wizard's state, without the models that explore at random. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [catalogue()],
  test: {
    environment: 'node',
    include: ['test/flow/*.test.ts', 'test/elements/*.test.ts', 'test/i18n/negotiate.test.ts'],
    exclude: ['test/**/*model.test.ts', 'test/elements/{refusal,remote-source}.test.ts'],
    testTimeout: 20_000,
  },
});
