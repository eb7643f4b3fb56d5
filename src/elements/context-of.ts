import type { Region } from '../catalogue/types.ts';
import { formatDate, localeOf } from '../i18n/locale.ts';
import { fill, type SayingKey, type WordKey, type Words } from '../i18n/words.ts';
import type { Actions, Context, Part } from './context.ts';
import type { JourneyController } from './journey.controller.ts';

type Outside = Pick<Context, 'guess' | 'headingLevel' | 'reportTo' | 'today'> &
  Pick<Actions, 'copy' | 'openEvidence'> & {
    /** BCP 47 tag of the page. */
    page: string;
  };

/** Makes the views' context from the journey's current state. */
export function contextOf(
  journey: JourneyController,
  words: Partial<Words>,
  outside: Outside,
): Context {
  const { copy, openEvidence, page: _, ...rest } = outside;
  const language = journey.language;
  const locale = localeOf(language, outside.page);
  const says: Partial<Record<WordKey | SayingKey, string>> = { ...words, ...journey.entry?.says };
  const sentence = (key: WordKey | SayingKey): string => says[key] ?? '';
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return {
    ...rest,
    say: (key, values: Readonly<Record<string, Part>> = {}) => fill(sentence(key), values),
    plain: (key, values = {}) => fill(sentence(key), values).join(''),
    language,
    index: journey.index,
    canGoBack: journey.canGoBack,
    canList: journey.canList,
    ...(journey.rest && { rest: journey.rest }),
    ...(journey.entry && { entry: journey.entry }),
    ...(journey.walk && { walk: journey.walk }),
    ...(journey.service && { service: journey.service }),
    ...(journey.region && { region: journey.region }),
    ...(journey.device && { device: journey.device }),
    ...(journey.editing && { editing: journey.editing }),
    regionName: (region: Region) => names.of(region) ?? region,
    date: (partial) => formatDate(partial, locale),
    act: {
      chooseService: (id) => void journey.chooseService(id),
      chooseRegion: (region) => void journey.chooseRegion(region),
      answer: (event, row) => void journey.answer(event, row),
      edit: (question) => void journey.edit(question),
      back: () => void journey.back(),
      restart: () => void journey.restart(),
      list: () => void journey.list(),
      copy,
      openEvidence,
    },
  };
}
