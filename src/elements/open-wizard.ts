/** Opens the wizard behind a tag. */
import type { Log } from '../flow/walk.ts';
import { servicesOf } from './attributes.ts';
import { builtInSource } from './built-in-source.ts';
import { emit } from './events.ts';
import { hasKept } from './kept-key.ts';
import { nextTask } from './next-task.ts';
import { adoptProperties, answersIn, defineProperties, heldBy } from './properties.ts';
import { chunk } from './retried.ts';
import type { Wanted } from './screen.ts';
import type { Source } from './source.ts';
import { wizardController } from './wizard.controller.ts';

/** What the tag gives its wizard. */
export interface Outfit {
  /** Inside the tag's shadow root: holds the slot until there is more to show. */
  box: HTMLElement;
  /** The languages of the wizard's own folder. */
  spoken: RegExp;
  /** Where facts and words come from unless the tag says otherwise; the wizard's own folder when left out. */
  builtIn?: Source;
  /**
   * The reader's day, `2026-11-24`, from which the age of facts is worked out; today when left out. No attribute sets
   * it: no embed shall make old facts look new.
   */
  today?: () => string;
  /** The reader asked for it already: it opens at once. */
  isAsked?: true;
}

/** An open wizard. */
export interface Wizard {
  /** The page changed an attribute or a property of the tag; `log` where it gave one. */
  changed(log?: Log): void;
}

/** Wizards of one page open one after the other, each when the one before is there or takes long. */
let turn: Promise<void> = Promise.resolve();

/** Where the reader starts: where they left off, as far as they kept it. */
async function startOf(tag: HTMLElement, builtIn: Source): Promise<Wanted> {
  const { log: given, source } = heldBy(tag);
  const log = answersIn(given);
  if (!hasKept()) return { log };
  const resumed = await chunk('resume.js', () => import('./after/resume.ts'))
    .then(({ resume }) => resume(servicesOf(tag), source ?? builtIn))
    .catch(() => undefined);
  return resumed ?? { log };
}

/** Opens the wizard of a tag. Where the page breaks what it is built on, the links stay, and the console says so. */
export async function openWizard(tag: HTMLElement, outfit: Outfit): Promise<Wizard> {
  const mine = turn;
  let next = (): void => undefined;
  turn = new Promise<void>((done) => (next = done)).then(nextTask);
  await mine;
  try {
    // Facts that leave one out must not have the page's.
    for (const name of ['url', 'mail', 'note', 'link', 'paths', 'lines'])
      if (name in {}) throw new Error(`all objects have "${name}"`);
    defineProperties(Object.getPrototypeOf(tag) as object);
    adoptProperties(tag);
    const builtIn = outfit.builtIn ?? builtInSource(outfit.spoken);
    const start = await startOf(tag, builtIn);
    await nextTask();
    const wizard = wizardController(tag, outfit, builtIn, start, next);
    heldBy(tag).changed = (log) => wizard.changed(log);
    return wizard;
  } catch (cause) {
    next();
    console.warn('<opt-out-wizard>: it broke on this page; its links stay', cause);
    emit(tag, 'opt-out-error', { code: 'load' });
    return { changed: () => undefined };
  }
}
