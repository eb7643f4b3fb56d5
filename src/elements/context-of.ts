import type { Region } from '../catalogue/types.ts';
import { fill, type SayingKey, type WordKey, type Words } from '../i18n/words.ts';
import type { Actions, Context, Part } from './context.ts';
import type { JourneyController } from './journey.controller.ts';

type Outside = Pick<Context, 'guess' | 'headingLevel' | 'reportTo' | 'today'> &
  Pick<Actions, 'copy' | 'openEvidence'> & {
    /** BCP 47 tag of the page. */
    page: string;
  };

/**
 * The locale of dates and country names: the page's own where it speaks the words' language (`en-US`), else the
 * words'. Plain English is written the British way, as most of the world does. Pseudo-locales are no locales.
 */
function localeOf(language: string, page: string): string {
  const [base = 'en'] = language.split('-');
  try {
    const [own] = Intl.getCanonicalLocales(page);
    if (own?.startsWith(`${base}-`) && !/-X[AB]$/.test(own)) return own;
  } catch {
    // Not a language tag, like `en_US.UTF-8`; the words' own will do.
  }
  return base === 'en' ? 'en-GB' : base;
}

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
