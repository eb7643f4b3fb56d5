import { type Row, rowsOf, whomOf } from './change-words.ts';
import type { Change } from './change.ts';
import { type Markup, markup } from './markup.ts';
import type { Text } from './value-in-words.ts';

const said = ({ text, lang }: Text): Markup =>
  lang ? markup`<dd lang="${lang}">${text}</dd>` : markup`<dd>${text}</dd>`;

const row = ({ term, texts }: Row): Markup => markup`<dt>${term}</dt>${texts.map(said)}`;

const rows = (change: Change, language: string): Markup[] => {
  const all = rowsOf(change, language);
  return all.length > 0 ? [markup`<dl>${all.map(row)}</dl>`] : [];
};

/** What is told below the sentence of a change; nothing where that says it all. */
export function detailsOf(change: Change, language: string): Markup {
  const parts = change.parts ?? [];
  if (parts.length === 0) return markup`${rows(change, language)}`;
  const items = parts.map(
    (part) => markup`<li>${whomOf(part, language)}${rows(part, language)}</li>`,
  );
  return markup`<ul>${items}</ul>`;
}
