import { onPage } from './shown.ts';

/**
 * What comes after the click says what is due on the reader's day. A tab that was left open until another day gets its
 * screens anew when it is looked at again; the result itself keeps the day on which it was reached.
 */
export function renew(): void {
  if (document.visibilityState === 'hidden') return;
  for (const [, ctx] of onPage())
    if (ctx.after && ctx.after.today !== ctx.page.today())
      ctx.send({ type: 'page', page: ctx.page });
}
