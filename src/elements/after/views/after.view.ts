import type { AfterPart, Context, Parts } from '../../context.ts';
import { caseParts } from './case.view.ts';

/** A view's context, with what comes after the click. */
export type AfterContext = Context & { readonly after: AfterPart };

/** What is asked for of what comes after the click; nothing where another screen is. */
export function afterParts(ctx: Context): Parts | undefined {
  const { after, wanted } = ctx;
  const { editing = '' } = wanted;
  if (!after || !editing.startsWith('case')) return undefined;
  return (after.view ?? caseParts)({ ...ctx, after, today: after.today });
}
