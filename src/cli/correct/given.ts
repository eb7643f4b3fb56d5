import { cleaned } from '../../catalogue/clean-text.ts';
import { languageTyped } from '../../catalogue/language.ts';
import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Correction } from './correction.ts';
import { labelNamed } from './labels.ts';
import { refusals } from './refuse.ts';

/** What commander reads; a text for each answer. */
export type CorrectionFlags = { [K in Exclude<keyof Correction, 'clicked'>]?: string } & {
  clicked?: true;
};

/** A person's answers as they are written: clean, and by the label's id. */
export function written(given: CorrectionFlags, service: ResolvedService): Partial<Correction> {
  const { label, clicked, country, lang, ...rest } = given;
  const texts = Object.entries(rest).map(([key, text]) => [key, cleaned(text)] as const);
  return {
    ...Object.fromEntries(texts),
    ...(lang !== undefined && { lang: languageTyped(cleaned(lang)) }),
    ...(country !== undefined && { country: cleaned(country).toUpperCase() }),
    ...(label !== undefined && { label: labelNamed(service, label) ?? label }),
    ...(clicked && { clicked }),
  };
}

/** @throws where an answer is wrong, with all that are */
export function mustBeRight(
  given: Partial<Correction>,
  service: ResolvedService,
  today: string,
): void {
  const refuse = refusals(service, today);
  const wrong = Object.entries(given).flatMap(
    ([key, value]) => refuse[key as keyof Correction](String(value)) ?? [],
  );
  if (given.clicked && given.page !== undefined)
    wrong.push("what was clicked was seen on a screen of one's own: leave out --page");
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** @throws where something is missing that nobody can be asked for */
export function complete(given: Partial<Correction>, today: string): Correction {
  const own = given.page === undefined ? (['by', 'country'] as const) : [];
  const missing = [...(['label', 'lang', 'says', 'device'] as const), ...own].filter(
    (key) => given[key] === undefined,
  );
  if (missing.length > 0)
    throw new Error(
      `without questions, give ${missing.map((key) => `--${key}`).join(' ')}${own.length > 0 ? ', or --page instead of --by and --country' : ''}`,
    );
  return { seen: today, ...given } as Correction;
}
