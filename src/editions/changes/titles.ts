import { fill } from '../../i18n/words.ts';
import { nameIn } from './change-words.ts';
import type { Subject } from './subject.ts';
import { wordsIn } from './words.ts';

/** What a page or feed is called. */
export function titleOf({ about }: Subject, language: string): string {
  const words = wordsIn(language);
  if (!about) return words.title;
  return fill(words['title.service'], { service: nameIn(about, language) }).join('');
}

/** What a page or feed is about; where there is nothing to tell, why. */
export function introOf({ log, about }: Subject, language: string): string {
  const words = wordsIn(language);
  if (log.missing) return words[`missing.${log.missing}`];
  if (log.days.length === 0) return words.nothing;
  if (!about) return words.intro;
  return fill(words['intro.service'], { service: nameIn(about, language) }).join('');
}
