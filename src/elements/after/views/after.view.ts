import type { AfterPart, Context, Parts } from '../../context.ts';
import { caseParts } from './case.view.ts';
import { proofParts } from './proof.view.ts';
import { remindParts } from './remind.view.ts';

/** A view's context, with what comes after the click. */
export type AfterContext = Context & { readonly after: AfterPart };

const SCREENS: Readonly<Record<string, (ctx: AfterContext) => Parts>> = {
  case: caseParts,
  'case.proof': proofParts,
  'case.remind': remindParts,
};

/** What is asked for of what comes after the click; nothing where another screen is. */
export function afterParts(ctx: Context): Parts | undefined {
  const { after, wanted } = ctx;
  const { editing = '' } = wanted;
  if (!after || !editing.startsWith('case')) return undefined;
  return (after.view ?? SCREENS[editing])?.(ctx as AfterContext);
}
