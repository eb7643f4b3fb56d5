import { chunk } from '../retried.ts';
import type { FollowUpRecord } from '../../followup/record.ts';
import type { AfterPart, AfterViews } from '../context.ts';
import type { Source } from '../source.ts';

/** What the view of a screen is made from. */
export interface About {
  readonly source: Source;
  readonly record: FollowUpRecord;
  readonly here: Parameters<AfterViews['gather']>[1];
  readonly today: string;
}

/** The screens that are files of their own, by what is asked for. */
const FILES: Readonly<Record<string, (about: About) => Promise<AfterPart['view']>>> = {
  'case.proof': async () => (await chunk('proof.js', () => import('./proof.ts'))).proofParts,
  'case.remind': async () => (await chunk('remind.js', () => import('./remind.ts'))).remindParts,
  'case.authority': async (about) =>
    (await chunk('authority.js', () => import('./authority.ts'))).authorityView(about),
  'case-carried': async () =>
    (await chunk('carried.js', () => import('./carried.ts'))).carriedParts,
  'case.phone': async () => (await chunk('phone.js', () => import('./phone.ts'))).phoneParts,
};

/** The view of a screen that is a file of its own; nothing where the screen is none. */
export const viewOf = async (editing: string, about: About): Promise<AfterPart['view']> => {
  const letter = /^case\.write\.(.+)$/.exec(editing)?.[1];
  if (letter === undefined) return FILES[editing]?.(about);
  return (await chunk('write.js', () => import('./write.ts'))).writeView(letter, about);
};
