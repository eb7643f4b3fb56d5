import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take a minute and more, the longest first. Vitest starts large files early, and these are small. */
const LONG = [
  ...['e2e/storybook', 'e2e/desk', 'e2e/shift', 'e2e/manners', 'e2e/frame'],
  ...['e2e/slow', 'e2e/later'],
  ...['browser/axe', 'browser/flow-map', 'browser/reading-load', 'browser/print'],
  ...['browser/every-language', 'browser/equal-access', 'browser/axe-contrast', 'browser/scroll'],
];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return found < 0 ? LONG.length : found;
};

/** What takes longest starts first, so that no worker is left with it when the others have ended. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
