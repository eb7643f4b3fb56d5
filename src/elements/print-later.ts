import type { Context } from './context.ts';
import { chunk } from './retried.ts';

const load = (): Promise<typeof import('./print.ts')> =>
  chunk('print.js', () => import('./print.ts'));

/** Without it, paper has the one screen that is shown. */
const missing = (): void => undefined;

/** Keeps what a box shows, for paper. Code of its own: it must be there before anybody prints, but after all else. */
export const keepForPrint = (box: HTMLElement, ctx: Context): void =>
  void load().then(({ preparePrint }) => preparePrint(box, ctx), missing);

/** Prints a box with all that stands behind its screen. */
export const printWhole = (ctx: Context): void =>
  void load().then((paper) => paper.printWhole(ctx), print);
