import { cleaned } from '../../catalogue/clean-text.ts';
import { DEVICES } from '../../catalogue/devices.ts';
import { isLanguage, languageTyped } from '../../catalogue/language.ts';
import { hasBegun, isRealDate } from '../../catalogue/partial-date.ts';
import { isCountry } from '../../catalogue/regions.ts';
import type { ResolvedService } from '../../catalogue/resolve.ts';
import { parseUrl } from '../../catalogue/safe-link.ts';
import type { Refuse } from '../new/refuse.ts';
import type { Correction } from './correction.ts';
import { labelNamed } from './labels.ts';

/** The longest known label has some 140 characters. */
const MOST = 200;

const refuseSays = (says: string): string | undefined => {
  const text = cleaned(says);
  if (text === '') return 'type what stands there';
  return text.length > MOST ? `a label has at most ${MOST} characters` : undefined;
};

const refuseBy = (by: string): string | undefined => {
  const name = cleaned(by);
  if (name === '') return 'who saw it stands for it: give a name or initials';
  return name.length > MOST ? `a name has at most ${MOST} characters` : undefined;
};

/** What is wrong with each answer. */
export const refusals = (
  service: ResolvedService,
  today: string,
): { [K in keyof Correction]-?: Refuse<string> } => ({
  label: (name) =>
    labelNamed(service, name)
      ? undefined
      : `no label, or several, are called "${name}"; ${service.id} has ${Object.keys(service.labels).join(', ')}`,
  lang: (tag) =>
    isLanguage(languageTyped(tag))
      ? undefined
      : `"${tag}" is no language tag: de is German, en English, pt-BR Portuguese of Brazil`,
  says: refuseSays,
  device: (device) =>
    DEVICES.some((d) => d === device) ? undefined : `"${device}" is none of ${DEVICES.join(', ')}`,
  seen: (date) =>
    isRealDate(date) && hasBegun(date, today)
      ? undefined
      : `"${date}" is no day that has passed, like ${today}`,
  page: (page) => {
    const url = parseUrl(page);
    return url?.protocol === 'https:' && !url.username && !url.password && !/\s/.test(page)
      ? undefined
      : `"${page}" is no address of a page, like https://…`;
  },
  by: refuseBy,
  country: (code) => {
    const wrong = `"${code}" is no country: two letters, DE for Germany, GB for the United Kingdom`;
    return isCountry(code) ? undefined : wrong;
  },
  clicked: () => undefined,
});
