import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { catalogue } from '../../.config/catalogue-plugin.ts';

/** What `npm run embed` runs; the bundlers take turns. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [catalogue()],
  test: {
    environment: 'node',
    include: ['test/embed/*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
