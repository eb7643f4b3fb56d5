import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isSame, type FollowUpRecord } from '../../../followup/record.ts';
import type { WordKey } from '../../../i18n/words.ts';
import { keep } from '../kept.ts';
import type { AfterContext } from './after.view.ts';

/** Of which record something was said last. */
const nameOf = ({ service, filed }: FollowUpRecord): string => `${service} ${filed}`;

/** Remembers what became of a wish, for as long as the page is open. */
export const sayResult = (ctx: AfterContext, kept: string, record = ctx.after.record): void =>
  ctx.send({ type: 'draft', draft: { kept, keptOf: nameOf(record) } });

/** What became of the last wish about this record. */
export const resultOf = ({ draft, after }: AfterContext): string | undefined =>
  draft['keptOf'] === nameOf(after.record) ? draft['kept'] : undefined;

/** The same, said aloud. */
export const resultView = (ctx: AfterContext): TemplateResult => {
  const result = resultOf(ctx);
  return html`<p class="aside" role="status">
    ${result ? ctx.say(`case.kept.${result}` as WordKey) : nothing}
  </p>`;
};

/**
 * Takes a record on; what is kept here is kept on, and where that fails it is said.
 *
 * @param editing the screen that is shown then
 */
export function takeOn(ctx: AfterContext, record: FollowUpRecord, editing = 'case'): void {
  const { record: before, isKept } = ctx.after;
  if (isKept)
    void keep(record, before).then((result) => {
      if (result !== 'kept') sayResult(ctx, result, record);
    });
  const others = (ctx.wanted.sent ?? []).filter((other) => !isSame(other, record));
  ctx.send({ type: 'record', record, editing, sent: [...others, record] });
}
