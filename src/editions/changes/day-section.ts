import { changeId } from './change-id.ts';
import { detailsOf } from './change-markup.ts';
import { sentenceOf } from './change-words.ts';
import type { Change, Day } from './change.ts';
import { type Markup, markup } from './markup.ts';
import { dateInWords } from './names-in-words.ts';

/** Id of a change's place on a page; feeds lead to it. */
export const anchorOf = (date: string, change: Change): string => `c-${changeId(date, change)}`;

const item = (date: string, change: Change, language: string): Markup =>
  markup`<li id="${anchorOf(date, change)}">${sentenceOf(change, language)}${detailsOf(change, language)}</li>
`;

/** One day of the page. */
export function daySection({ date, changes }: Day, language: string): Markup {
  const said = dateInWords(date, language);
  return markup`<section aria-labelledby="day-${date}">
<h2 id="day-${date}"><time datetime="${date}">${said}</time></h2>
<ul>
${changes.map((c) => item(date, c, language))}</ul>
</section>
`;
}
