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
  'case.authority': async (about) =>
    (await chunk('authority.js', () => import('./authority.ts'))).authorityView(about),
  'case.proof': async () => (await chunk('proof.js', () => import('./proof.ts'))).proofParts,
  'case.remind': async () => (await chunk('remind.js', () => import('./remind.ts'))).remindParts,
  'case-carried': async () =>
    (await chunk('carried.js', () => import('./carried.ts'))).carriedParts,
  'case-torn': async () => (await chunk('carried.js', () => import('./carried.ts'))).tornParts,
  'case.torn': async () => (await chunk('carried.js', () => import('./carried.ts'))).tornParts,
  'case.phone': async () => (await chunk('phone.js', () => import('./phone.ts'))).phoneParts,
};

/** The same, with a name behind: of a letter, of another authority than the reader's own. */
const NAMED: Readonly<Record<string, (about: About, name: string) => Promise<AfterPart['view']>>> =
  {
    write: async (about, letter) =>
      (await chunk('write.js', () => import('./write.ts'))).writeView(letter, about),
    special: async (about, id) =>
      (await chunk('authority.js', () => import('./authority.ts'))).authorityView(about, id),
  };

/** The view of a screen that is a file of its own; nothing where the screen is none. */
export const viewOf = async (editing: string, about: About): Promise<AfterPart['view']> => {
  const [, kind = '', name = ''] = /^case\.(write|special)\.(.+)$/.exec(editing) ?? [];
  return (NAMED[kind] ?? FILES[editing])?.(about, name);
};
