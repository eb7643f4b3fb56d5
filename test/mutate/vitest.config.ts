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

/** The quick tests of the flow and of the wizard's state, without the models that explore at random. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [catalogue()],
  test: {
    environment: 'node',
    include: ['test/flow/*.test.ts', 'test/elements/*.test.ts', 'test/i18n/negotiate.test.ts'],
    exclude: ['test/**/*model.test.ts', 'test/elements/{refusal,remote-source}.test.ts'],
    sequence: { sequencer: ByName },
    testTimeout: 20_000,
  },
});
