import type { FollowUpRecord } from '../../followup/record.ts';
import { fill, type WordKey, type Words } from '../../i18n/words.ts';
import { sayDay } from '../../letters/say-day.ts';

/**
 * What happened, a line each, in the words of a letter's language; nothing where we have none: a letter is in one
 * language.
 */
export const timelineIn = (
  { events }: FollowUpRecord,
  language: string,
  words: Partial<Words> | undefined,
  company: string,
): string[] =>
  words
    ? events.map(({ type, on }) => {
        const said = words[`case.event.${type}` as WordKey] ?? '';
        return `${sayDay(on, language)}: ${fill(said, { company }).join('')}`;
      })
    : [];
