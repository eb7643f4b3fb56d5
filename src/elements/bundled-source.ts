import { shelves } from 'virtual:shelves';
import { addedModules, bundledSpoken } from './bundled-languages.ts';
import type { CodePath } from './code-path.ts';
import { moduleSource } from './module-source.ts';
import { nextTask } from './next-task.ts';
import type { Source } from './source.ts';

/** The language of a path that has one: `words/de.later`, `services/instagram.de`, `letters/says/de`. */
const LANGUAGE = /^(?:words\/|\w+\/says\/|(?:lists|services|authorities)\/[^.]+\.)([^.]+)/;

async function once<T>(path: CodePath): Promise<T> {
  const language = LANGUAGE.exec(path)?.[1] ?? '';
  const { default: shelf } = await (
    addedModules(language)?.facts ??
    shelves[language] ??
    shelves.all
  )();
  const box = await shelf[path]?.();
  if (!box) throw new RangeError(`There is no "${path}".`);
  // What it is for is a task of its own.
  await nextTask();
  return box.default[path] as T;
}

const modules = moduleSource(bundledSpoken, once);

/**
 * The source of the modules for bundlers: every import is written out, so that a bundler finds it and splits there, and
 * needs no setting. A shelf lists the boxes of a language; a box holds what is read together.
 */
export const bundledSource: Source = {
  ...modules,
  // All names of a language are one box: a bundler would make a file of each initial.
  regions: async (language, initial) => {
    const names = await modules.regions(language);
    return initial === undefined
      ? names
      : Object.fromEntries(Object.entries(names).filter(([code]) => code[0] === initial));
  },
};
