/**
 * What an editor chooses. All but the host is in the address, and what is not as it should be there is the usual. Where
 * scripts come from is typed: an address that somebody sends must not say so.
 */
import { languages } from 'virtual:version';
import { isId } from '../../src/catalogue/id.ts';
import { isCountry } from '../../src/catalogue/regions.ts';
import type { TagAttributes } from '../../src/editions/snippet/attributes.ts';
import { SYSTEM_IDS, type SystemId } from '../../src/editions/snippet/systems.ts';
import { WIDTHS } from '../support/desk/choice.ts';
import { themes } from '../support/themes.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './words.ts';

/** A theme of the guide. */
export type Look = keyof typeof themes;

export const SCHEMES = ['light', 'dark', 'auto'] as const;
export const TYPEFACES = ['serif', 'sans'] as const;
export const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
export const LOOKS = Object.keys(themes) as Look[];

/** Nothing chosen is an empty text. */
export interface Choice {
  system: SystemId;
  services: readonly string[];
  region: string;
  lang: string;
  level: string;
  scheme: string;
  look: Look;
  /** As it is typed. */
  host: string;
  pinned: boolean;
  typeface: (typeof TYPEFACES)[number];
  /** Pixels. */
  width: number;
  /** Of the page itself. */
  ui: PageLanguage;
}

const usual = (ui: PageLanguage): Choice => ({
  system: 'html',
  services: ['instagram'],
  region: '',
  lang: ui,
  level: '2',
  scheme: '',
  look: 'default',
  host: '',
  pinned: false,
  typeface: 'serif',
  width: 640,
  ui,
});

const oneOf = <T extends string>(all: readonly T[], said: string | null, otherwise: T): T =>
  all.find((one) => one === said) ?? otherwise;

const isPageLanguage = (tag: string): tag is PageLanguage => Object.hasOwn(PAGE_LANGUAGES, tag);

/** The language of the page: what the address says, else what the browser prefers. */
function pageLanguage(said: string | null, preferred: readonly string[]): PageLanguage {
  const tags = [said ?? '', ...preferred.map((tag) => tag.slice(0, 2))];
  return tags.find(isPageLanguage) ?? 'en';
}

function widthIn(said: string | null, otherwise: number): number {
  const width = Number(said);
  return Number.isInteger(width) && width >= WIDTHS.min && width <= WIDTHS.max ? width : otherwise;
}

/**
 * What an address says.
 *
 * @param search of the address, with or without `?`
 * @param preferred the browser's languages
 * @param host as it was typed
 */
export function choiceIn(
  search: string,
  preferred: readonly string[] = [],
  host: string = usual('en').host,
): Choice {
  const said = new URLSearchParams(search);
  const of = usual(pageLanguage(said.get('ui'), preferred));
  // As people write them: the tag takes both, too.
  const region = (said.get('region') ?? '').replace(/^[a-z]{2}$/, (code) => code.toUpperCase());
  return {
    ui: of.ui,
    system: oneOf(SYSTEM_IDS, said.get('system'), of.system),
    services: said.get('service')?.toLowerCase().split(/[ ,]+/).filter(isId) ?? of.services,
    region: region === 'auto' || isCountry(region) ? region : of.region,
    lang: oneOf(['', ...languages], said.get('lang'), of.lang),
    level: oneOf(LEVELS, said.get('level'), '2'),
    scheme: oneOf(['', ...SCHEMES], said.get('scheme'), of.scheme),
    look: oneOf(LOOKS, said.get('look'), of.look),
    host,
    pinned: said.get('pinned') === 'true',
    typeface: oneOf(TYPEFACES, said.get('typeface'), of.typeface),
    width: widthIn(said.get('width'), of.width),
  };
}

/** An address that says a choice but for its host: what is as usual is left out, but for the language, which depends on the browser. */
export function searchOf(choice: Choice): string {
  const { services, ui, host: _, ...rest } = choice;
  const normal = usual(ui);
  const said = new URLSearchParams({ ui });
  if (services.join(' ') !== normal.services.join(' ')) said.set('service', services.join(' '));
  for (const [name, value] of Object.entries(rest))
    if (value !== normal[name as keyof Choice]) said.set(name, String(value));
  return `?${said.toString()}`;
}

/** Whether the snippet has a first screen in it: that of one service, where nothing is guessed of the country. */
export const holdsFirstScreen = ({ system, services, region }: Choice): boolean =>
  system === 'html-first-screen' && services.length === 1 && isCountry(region);

/** The attributes of the tag. */
export const attributesOf = (choice: Choice): TagAttributes => ({
  service: choice.services.join(' '),
  region: choice.region,
  lang: choice.lang,
  'heading-level': choice.level,
  'color-scheme': choice.scheme,
});
