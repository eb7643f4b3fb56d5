import { safeLink } from '../catalogue/safe-link.ts';
import { answerFor } from '../flow/compile.ts';
import { asId, emit, outcomeOf } from './events.ts';
import type { Complain } from './read-page.ts';
import { accountOf, type Screen } from './screen.ts';
import type { WizardEffect } from './wizard.events.ts';

type Trouble = Extract<WizardEffect, { type: 'trouble' }>;

/** What the page hears of its wizard. */
export interface PageReports {
  /**
   * Each message once, in the console.
   *
   * @returns whether it is the first time
   */
  readonly warn: (message: string, ...causes: unknown[]) => boolean;
  /** Each message once, in the console and as an event. */
  readonly complain: Complain;
  /** A failure to load is told each time; the console hears of it once. */
  readonly trouble: (of: Omit<Trouble, 'type'>) => void;
  /** Which screen the reader sees; not again when a question on top of it is left. */
  readonly arrived: (screen: Screen) => void;
}

/** Events on the tag, and lines in the console. */
export function pageReports(tag: HTMLElement): PageReports {
  const told = new Set<string>();
  let place = '';
  const warn = (message: string, ...causes: unknown[]): boolean => {
    if (told.has(message)) return false;
    told.add(message);
    console.warn(`<opt-out-wizard>: ${message}`, ...causes);
    return true;
  };
  const complain: Complain = (code, message) => {
    if (warn(message)) emit(tag, 'opt-out-error', { code });
  };
  return {
    warn,
    complain,
    trouble({ code, message, cause }) {
      const isNew = warn(message, ...(cause === undefined ? [] : [cause]));
      if (isNew || code === 'load') emit(tag, 'opt-out-error', { code });
    },
    arrived(screen) {
      const { walk, entry, region, asks, wanted } = screen;
      if (!walk || !entry || !region || asks || wanted.editing !== undefined) return;
      const { at, step } = walk;
      const here = `${entry.id}/${region}/${at}`;
      if (place === here) return;
      place = here;
      const ids = { service: asId(entry.id), region: asId(region) };
      if ('link' in step && step.link && !safeLink(step.link.url, entry.hosts))
        complain('link', `${step.link.url} is not on a host of "${entry.id}" and is not linked`);
      // The names of later states would tell what the reader said about the account.
      const isPrivate = accountOf(screen) !== undefined;
      const { kind } = step;
      emit(tag, 'opt-out-step', { ...ids, step: asId(isPrivate ? kind : at), kind });
      const outcome = outcomeOf(step);
      if (!outcome) return;
      const way = isPrivate ? { way: asId(answerFor(entry, region).way ?? '') } : {};
      emit(tag, 'opt-out-outcome', { ...ids, ...outcome, ...way });
    },
  };
}
