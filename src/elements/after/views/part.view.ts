import { nothing } from 'lit/html.js';
import type { Place } from '../../../catalogue/authority.ts';
import type { WordKey } from '../../../i18n/words.ts';
import { isSent } from '../is-sent.ts';
import type { AfterContext } from './after.view.ts';
import { selectView } from './field.view.ts';
import { takeOn } from './kept-result.view.ts';

/**
 * Where in the country the reader lives; nothing where that makes no difference.
 *
 * @param none what is said where they live in none of the parts, or have not chosen
 */
export function partView(ctx: AfterContext, parts: readonly Place[], none: WordKey): unknown {
  if (parts.length === 0) return nothing;
  const { subdivision: chosen = '', ...rest } = ctx.after.record;
  return selectView(
    'part',
    ctx.say('case.part'),
    [
      ['', ctx.say(none)],
      ...parts.map((place) => [place, ctx.say(`case.part.${place}` as WordKey)] as const),
    ],
    chosen,
    (subdivision) => {
      const { editing = 'case' } = ctx.wanted;
      if (isSent(ctx)) takeOn(ctx, { ...rest, ...(subdivision && { subdivision }) }, editing);
      // A letter that is not sent yet is nothing that was sent.
      else ctx.send({ type: 'record', subdivision, editing });
    },
  );
}
