import type { Region } from '../catalogue/types.ts';
import { fill, type WordKey, type Words } from '../i18n/words.ts';
import type { Actions, Context, Part } from './context.ts';
import type { JourneyController } from './journey.controller.ts';

type Outside = Pick<Context, 'guess' | 'headingLevel' | 'reportTo'> &
  Pick<Actions, 'copy' | 'openEvidence'>;

/** A pseudo-locale's dates and countries are English or Arabic; its tag says which. */
const intl = (language: string): string => language.replace(/-X[AB]$/, '');

/** Formats `2026`, `2026-05` or `2026-05-12` as exactly as it is. */
function formatDate(partial: string, language: string): string {
  const [year = '', month, day] = partial.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(date);
}

/** Makes the views' context from the journey's current state. */
export function contextOf(journey: JourneyController, words: Words, outside: Outside): Context {
  const { copy, openEvidence, ...rest } = outside;
  const language = journey.language;
  const names = new Intl.DisplayNames([intl(language)], { type: 'region' });
  return {
    ...rest,
    say: (key, values: Readonly<Record<string, Part>> = {}) => fill(words[key], values),
    plain: (key: WordKey, values = {}) => fill(words[key], values).join(''),
    language,
    index: journey.index,
    canGoBack: journey.canGoBack,
    ...(journey.entry && { entry: journey.entry }),
    ...(journey.walk && { walk: journey.walk }),
    ...(journey.service && { service: journey.service }),
    ...(journey.region && { region: journey.region }),
    ...(journey.device && { device: journey.device }),
    ...(journey.editing && { editing: journey.editing }),
    regionName: (region: Region) => names.of(region) ?? region,
    date: (partial) => formatDate(partial, intl(language)),
    act: {
      chooseService: (id) => void journey.chooseService(id),
      chooseRegion: (region) => void journey.chooseRegion(region),
      answer: (event, row) => journey.answer(event, row),
      edit: (question) => void journey.edit(question),
      back: () => void journey.back(),
      restart: () => void journey.restart(),
      copy,
      openEvidence,
    },
  };
}
