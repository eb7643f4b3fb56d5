import { isAfter } from '../../screen.ts';
import type { AfterPart, Context, Parts } from '../../context.ts';
import { caseParts } from './case.view.ts';

/** A view's context, with what comes after the click. */
export type AfterContext = Context & { readonly after: AfterPart };

/** What is asked for of what comes after the click; nothing where another screen is. */
export function afterParts(ctx: Context): Parts | undefined {
  const { after, wanted } = ctx;
  if (!after || !isAfter(wanted)) return undefined;
  return (after.view ?? caseParts)({ ...ctx, after, today: after.today });
}
