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

function detailsIn(change: Change, language: string): Markup {
  const parts = change.parts ?? [];
  if (parts.length === 0) return markup`${rows(change, language)}`;
  const items = parts.map(
    (part) => markup`<li>${whomOf(part, language)}${rows(part, language)}</li>`,
  );
  return markup`<ul>${items}</ul>`;
}

const made = new WeakMap<Change, Map<string, Markup>>();

/**
 * What is told below the sentence of a change; nothing where that says it all. It is told in every page and feed that
 * has the change.
 */
export function detailsOf(change: Change, language: string): Markup {
  const known = made.get(change) ?? new Map<string, Markup>();
  made.set(change, known);
  const details = known.get(language) ?? detailsIn(change, language);
  known.set(language, details);
  return details;
}
