/** The catalogue's own texts, in all their languages; as plain text, so that a mark alone is no news. */
import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Id } from '../../catalogue/types.ts';
import { withoutMarks } from '../../i18n/foreign-words.ts';
import { fill } from '../../i18n/words.ts';
import type { ByLanguage } from './change.ts';

const inLanguages = (
  by: Readonly<Record<string, Readonly<Record<string, string>>>>,
  textOf: (texts: Readonly<Record<string, string>>) => string | undefined,
): ByLanguage =>
  Object.fromEntries(
    Object.entries(by).flatMap(([language, texts]) => {
      const text = textOf(texts);
      return text === undefined ? [] : [[language, withoutMarks(text)] as const];
    }),
  );

/** What a service is called. English is always there. */
export const nameOf = ({ notes, name }: ResolvedService): ByLanguage => ({
  en: name,
  ...inLanguages(notes, (texts) => texts['name'] ?? name),
});

/** A note with its slots filled. */
export const noteOf = ({ notes, name, company }: ResolvedService, id: Id): ByLanguage =>
  inLanguages(notes, (texts) => {
    const service = texts['name'] ?? name;
    return texts[id] && fill(texts[id], { service, company }).join('');
  });

/** A saying of the vocabulary; its key where the history has none. */
export function sayingOf({ says }: ResolvedService, key: string): ByLanguage | string {
  const found = inLanguages(says, (texts) => texts[key]);
  return Object.keys(found).length > 0 ? found : key;
}
