/** Notes that a language lacks: what readers get instead. No fact is lost, and none passes for translated. */
import type { NotesFile, Way } from './types.ts';

/** In place of a sentence that leads a screen; the English stands behind the fold of sources. */
const INSTEAD = 'detail.english';

/** Sayings that stand in for notes. Only a language without the notes is given them. */
export const STAND_INS = /^(detail\.|title\.)/;

/** Words of another language, as notes mark them: `{de:Einstellungen}`. They are said in theirs. */
const MARK = /(\{[A-Za-z-]+:[^{}]*\})/;
const TRIMMED = /^(\s*)(.*?)(\s*)$/s;

/** English as words of another language, inside a text of the reader's. */
export const asEnglish = (text: string): string =>
  text
    .split(MARK)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(TRIMMED, (_, before: string, own: string, after: string) =>
            own === '' ? before + after : `${before}{en:${own}}${after}`,
          ),
    )
    .join('');

/** Where a note stands: a title names its way, what leads is read before anything is opened. */
export type Place = { title: Way['result'] } | 'leads' | 'folded';

/**
 * @param says the sayings of the reader's language
 * @param english the note in English
 */
export function standIn(place: Place, english: string, says: NotesFile): string {
  if (english === '') return '';
  const key = place === 'leads' ? INSTEAD : place === 'folded' ? '' : `title.${place.title}`;
  return says[key] ?? asEnglish(english);
}
