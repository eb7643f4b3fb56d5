import { isAside } from '../catalogue/aside.ts';
import { guessDevice } from '../flow/guess.ts';
import { withoutMarks } from '../i18n/foreign-words.ts';
import { sayDate } from '../i18n/say-date.ts';
import { fill, type SayingKey, type WordKey } from '../i18n/words.ts';
import type { Context, Part } from './context.ts';
import { accountOf, deviceOf, type Screen } from './screen.ts';
import { joined, prose } from './views/prose.view.ts';

/** What the element adds to a screen. */
export type Outside = Pick<Context, 'headingLevel' | 'draft' | 'reportTo' | 'send' | 'copy'>;

type Sayings = Readonly<Partial<Record<WordKey | SayingKey, string>>>;

/** Makes what views get of a screen. */
export function contextOf(screen: Screen, outside: Outside): Context {
  const { words, later, entry, regions, page } = screen;
  const { more } = screen;
  const about = more?.about ?? (entry?.about && !isAside(entry.about) ? entry.about : undefined);
  const books: readonly (Sayings | undefined)[] = [
    screen.after?.words,
    later?.says,
    entry?.says,
    later?.words,
    more?.words,
    words,
  ];
  const sentence = (key: WordKey | SayingKey): string =>
    books.find((book) => book?.[key] !== undefined)?.[key] ?? '';
  const answered = deviceOf(screen);
  const account = accountOf(screen);
  const { userAgent, maxTouchPoints } = navigator;
  return {
    ...screen,
    ...outside,
    say: (key, values: Readonly<Record<string, Part>> = {}) =>
      joined(fill(sentence(key), values).map((p) => (typeof p === 'string' ? prose(p) : p))),
    plain: (key, values = {}) => withoutMarks(fill(sentence(key), values).join('')),
    date: (partial) => sayDate(partial, words.dates ?? {}, page.tag),
    regionName: (code) => regions?.[code] ?? code,
    device: {
      ...(answered && { answered }),
      guessed: guessDevice(userAgent, maxTouchPoints),
    },
    ...(account !== undefined && { account }),
    ...(about && { about }),
    ...(page.inApp && { inApp: true as const }),
  };
}
