import type { CodeBase } from '../catalogue/checked.ts';
import { moduleSource } from './module-source.ts';
import type { CodePath } from './code-path.ts';
import { nextTask } from './next-task.ts';
import { fresh } from './retried.ts';
import type { Source } from './source.ts';

/**
 * A source that imports modules from computed addresses, so nothing a reader downloads grows with the catalogue.
 * Modules, not JSON, because `script-src` then covers them and a strict policy needs no `connect-src`.
 *
 * @param base absolute URL of the folder, ending in `/`
 * @param spoken the languages it has: `patternOf` their tags
 */
export const urlSource = (base: string, spoken: RegExp): Source =>
  moduleSource(spoken, <T>(path: CodePath) =>
    fresh(`${base as CodeBase}${path}.js` as const, async (address) => {
      const found = (await import(
        /* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ address
      )) as { default?: T };
      // An empty file is a module, too.
      if (typeof found.default !== 'object') throw new TypeError(`${address} holds nothing`);
      // What it is for is a task of its own.
      await nextTask();
      return found.default;
    }),
  );
