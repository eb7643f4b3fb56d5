import { isAfter } from '../../screen.ts';
import type { AfterPart, Context, Parts } from '../../context.ts';
import { caseParts } from './case.view.ts';

/** A view's context, with what comes after the click. */
export type AfterContext = Context & { readonly after: AfterPart };

/** What is asked for of what comes after the click; nothing where another screen is. */
export function afterParts(ctx: Context): Parts | undefined {
  const { after, wanted } = ctx;
  if (!after || !isAfter(wanted)) return undefined;
  // All that is said here is of the service that the record is about.
  const name = after.filings.find(({ record }) => record === after.record)?.name;
  const entry = ctx.entry && name !== undefined ? { ...ctx.entry, name } : ctx.entry;
  return (after.view ?? caseParts)({ ...ctx, ...(entry && { entry }), after, today: after.today });
}
