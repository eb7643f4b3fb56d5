import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { catalogue } from '../../.config/catalogue-plugin.ts';

/** By name: `compile` says at once what `walk` finds out by walking every flow. */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const name = ({ moduleId }: TestSpecification): string => basename(moduleId);
    return Promise.resolve(files.toSorted((a, b) => name(a).localeCompare(name(b))));
  }
}

/**
 * The quick tests of what is mutated. Left out is what explores at random, what starts processes of its
 * own (`zones`) and what only looks into files (`check`).
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [catalogue()],
  test: {
    environment: 'node',
    include: [
      ...['test/flow/*.test.ts', 'test/elements/*.test.ts', 'test/i18n/negotiate.test.ts'],
      'test/{followup,deadlines,letters,authorities}/**/*.test.ts',
    ],
    exclude: [
      ...['test/**/*model.test.ts', 'test/**/any-record.test.ts', 'test/**/check.test.ts'],
      ...['test/elements/{refusal,remote-source}.test.ts', 'test/deadlines/zones.test.ts'],
    ],
    sequence: { sequencer: ByName },
    testTimeout: 20_000,
  },
});
