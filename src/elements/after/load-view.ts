import { chunk } from '../retried.ts';
import type { AfterPart } from '../context.ts';

/** The screens that are files of their own, by what is asked for. */
const FILES: Readonly<Record<string, () => Promise<AfterPart['view']>>> = {
  'case.proof': async () => (await chunk('proof.js', () => import('./proof.ts'))).proofParts,
  'case.remind': async () => (await chunk('remind.js', () => import('./remind.ts'))).remindParts,
  'case.phone': async () => (await chunk('phone.js', () => import('./phone.ts'))).phoneParts,
};

/** The view of a screen that is a file of its own; nothing where the screen is none. */
export const viewOf = async (editing: string): Promise<AfterPart['view']> => FILES[editing]?.();
