/** Loads all that one screen shows. */
import { whole } from '../catalogue/aside.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { Region } from '../catalogue/types.ts';
import { firstOf } from '../flow/compile.ts';
import { flowFor } from '../flow/flow.ts';
import { walk, walkFirst, type Walk } from '../flow/walk.ts';
import { languageOn } from '../i18n/negotiate.ts';
import type { Phrases } from '../i18n/words.ts';
import type { Over } from './context.ts';
import { loadAfter, loadBehind, loadQuestions, loadViews } from './load-views.ts';
import { nextTask } from './next-task.ts';
import { rowOf } from './row-of.ts';
import { chunk } from './retried.ts';
import { adviceOf, isAfter, serviceOf, type Page, type Screen, type Wanted } from './screen.ts';
import { isBehind, isLater } from './views/step.view.ts';

/** What is to be shown: for which page and reader. */
export interface Job {
  page: Page;
  wanted: Wanted;
  /** What is on the screen: what it has loaded of the same topic stays. */
  screen?: Screen | undefined;
}

/** Something could not be loaded; its words say so, where they could be. */
export class NotLoaded extends Error {
  readonly language: string;
  readonly words: Phrases | undefined;
  constructor(cause: unknown, language: string, words?: Phrases) {
    super('a file could not be loaded', { cause });
    this.language = language;
    this.words = words;
  }
}

/** One service; nothing where the list of all knows no such name. Anything else that fails is a failure. */
async function find(
  { source }: Page,
  service: string,
  language: string,
): Promise<Entry | undefined> {
  try {
    return await source.entry(service, language);
  } catch (cause) {
    if (rowOf(await source.index(language), service)) throw cause;
    return undefined;
  }
}

/** The browser's guess is code and a table of its own, for those who are asked. */
const guess = async (): Promise<Region | undefined> =>
  (await chunk('browser-guess.js', () => import('./browser-guess.ts'))).guessedRegion();

async function regionOf({ region }: Page, wanted: Wanted): Promise<Region | undefined> {
  if (wanted.region !== undefined) return wanted.region;
  return region === 'auto' ? guess() : region;
}

/** What is asked on top of a screen has views that are loaded later. */
const OVER: readonly string[] = ['answers', 'stuck', 'notice'] satisfies Over[];

const isOnTop = (wanted: Wanted): boolean => OVER.includes(wanted.editing ?? '') || isAfter(wanted);

/** Code and words of the questions before any flow. */
async function askedWith(
  { page: { source }, wanted, screen }: Job,
  language: string,
): Promise<Partial<Screen>> {
  const isOver = isOnTop(wanted);
  const [questions, words, behind] = await Promise.all([
    loadQuestions(),
    source.moreWords(language),
    isOver ? loadBehind() : screen?.behind,
  ]);
  return {
    questions,
    more: { words },
    ...(screen?.views && { views: screen.views }),
    ...(behind && { behind }),
  };
}

/** What can be chosen from, and what the page names in vain. */
async function offer(job: Job, language: string): Promise<Partial<Screen>> {
  const { page, wanted } = job;
  const [index, asked] = await Promise.all([page.source.index(language), askedWith(job, language)]);
  const named = page.services.map((id) => rowOf(index, id));
  const known = named.filter((row) => row !== undefined);
  const unknown = page.services.filter((_, i) => !named[i]);
  return {
    asks: 'service',
    ...asked,
    index: page.services.length > 1 && known.length > 0 ? known : index,
    ...(unknown.length > 0 && wanted.editing === undefined && { unknown }),
  };
}

/** Where a log leads. The machine is made when the reader answers something. */
export const walkOf = (
  entry: Entry,
  region: Region,
  { page: { today, given }, wanted: { log } }: Job,
): Walk =>
  walkFirst(firstOf(entry, region, today()), log, given) ??
  walk(flowFor(entry, region, today()), log, given);

/** Makes the machine of a flow, in a task of its own: with more it would keep a phone busy for too long. */
export async function warm(entry: Entry, region: Region, { today }: Page): Promise<void> {
  await nextTask();
  flowFor(entry, region, today());
}

async function walked(entry: Entry, region: Region, job: Job): Promise<Walk> {
  if (job.wanted.log.length > 0) await warm(entry, region, job.page);
  return walkOf(entry, region, job);
}

async function follow(
  job: Job,
  entry: Entry,
  here: Walk,
  language: string,
): Promise<Partial<Screen>> {
  const { page, screen } = job;
  const isSame = screen?.entry === entry && screen.language === language;
  const later = isSame ? screen.later : undefined;
  const known = {
    walk: here,
    ...(isSame && screen.evidence && { evidence: screen.evidence }),
    ...(screen?.behind && { behind: screen.behind }),
    ...(isSame && screen.more && { more: screen.more }),
    ...(screen?.views && { views: screen.views }),
  };
  const isInApp = page.inApp === true;
  const isOver = isOnTop(job.wanted);
  if (isOver || isBehind(here.step, isInApp))
    Object.assign(known, await loadBehindOf(page, entry, language));
  if (later) return withLater(known, { views: screen?.views, later });
  return isOver || adviceOf({ entry, walk: here }) || isLater(here.step, isInApp)
    ? withLater(known, await loadLater(page, entry, language))
    : known;
}

/** Views, words and facts of what stands behind a screen. */
export async function loadBehindOf(
  { source }: Page,
  { id }: Entry,
  language: string,
): Promise<Required<Pick<Screen, 'behind' | 'more'>>> {
  const [behind, words, more] = await Promise.all([
    loadBehind(),
    source.moreWords(language),
    source.behind(id, language),
  ]);
  return { behind, more: { ...more, words } };
}

/** A screen with all that it says, and that is said to those who ask. */
export function withLater<S extends Partial<Screen>>(
  screen: S,
  { later, ...parts }: Pick<Screen, 'views' | 'later' | 'behind' | 'more'>,
): S {
  const all = { ...screen, ...parts, later };
  const { walk: here, more } = all;
  const step = here && whole(whole(here.step, later?.aside ?? {}), more?.aside ?? {});
  return { ...all, ...(here && { walk: { ...here, step } }) };
}

/** Views, words and facts of the later screens. */
export async function loadLater(
  { source }: Page,
  { id }: Entry,
  language: string,
): Promise<Required<Pick<Screen, 'views' | 'later'>>> {
  const [views, words, later] = await Promise.all([
    loadViews(),
    source.laterWords(language),
    source.later(id, language),
  ]);
  return { views, later: { ...later, words } };
}

/** The list of countries, the browser's guess chosen. */
async function ask(
  job: Job,
  region: Region | undefined,
  language: string,
): Promise<Partial<Screen>> {
  const [asked, guessed] = await Promise.all([askedWith(job, language), region ?? guess()]);
  return {
    asks: 'region',
    ...asked,
    ...(guessed && { guessed }),
  };
}

async function partsOf(job: Job, language: string, today: string): Promise<Partial<Screen>> {
  const { page, wanted } = job;
  const service = serviceOf(page, wanted);
  const asksRegion = wanted.editing === 'region';
  const named = async (): Promise<Partial<Screen>> => {
    const region = await regionOf(page, wanted);
    const initial = asksRegion ? undefined : region?.[0];
    const regions = await page.source.regions(language, initial);
    return { regions, ...(region && { region }) };
  };
  const [entry, { region, ...names }] = await Promise.all([
    service === undefined ? undefined : find(page, service, language),
    named(),
  ]);
  const known = {
    ...names,
    ...(entry && { entry }),
    ...(region && { region }),
    ...(entry && region && { walk: await walked(entry, region, job) }),
  };
  if (asksRegion) return { ...known, ...(await ask(job, region, language)) };
  if (!entry || wanted.editing === 'service') return { ...known, ...(await offer(job, language)) };
  if (!known.walk) return { ...known, ...(await ask(job, region, language)) };
  const followed = { ...known, ...(await follow(job, entry, known.walk, language)) };
  if (!isAfter(wanted) || !region) return followed;
  const here = { entry, region, walk: known.walk, language, today };
  const views = await loadAfter();
  return { ...followed, after: { views, ...(await views.gather(job, here)) } };
}

/**
 * @returns the whole screen that answers a wish
 * @throws NotLoaded when anything it needs could not be loaded
 */
export async function gather(job: Job): Promise<Screen> {
  const { page, wanted, screen } = job;
  const today = screen?.wanted.log === wanted.log ? screen.today : page.today();
  const language = languageOn(page.tag, page.source.spoken);
  const words = page.source.words(language);
  try {
    const [parts, said] = await Promise.all([partsOf(job, language, today), words]);
    return { today, page, wanted, language, words: said, ...parts };
  } catch (cause) {
    const said = await words.catch(() => undefined);
    throw new NotLoaded(cause, language, said);
  }
}
