/** What the reader wants after something happened. Pure: from the screen and the event to the next wish. */
import { isCountry } from '../catalogue/regions.ts';
import { answer, back, change, logOf, type Log } from '../flow/walk.ts';
import { isAfter, offeredAt, serviceOf, type Page, type Screen, type Wanted } from './screen.ts';
import type { WizardEvent } from './wizard.events.ts';

/**
 * The answers to questions only: what was opened or sent for one service or country was not for another, even where
 * the screens have the same names.
 */
export const questionsOf = (log: Log): Log =>
  log.filter(({ key }) => key === 'account' || key === 'device');

/** Without what is on top of the screen. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out; as a parameter it is fewer bytes
const without = ({ editing: _, from: __, ...rest }: Wanted): Wanted => rest;

/** Without what was sent, too: the reader goes another way. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out; as a parameter it is fewer bytes
const anew = ({ editing: _, from: __, record: ___, ...rest }: Wanted): Wanted => rest;

const sameServices = (page: Page, before: Page): boolean =>
  String(page.services) === String(before.services);

/** Whether two words of the page are about the same services and country. */
export const isAbout = (page: Page, before: Page): boolean =>
  sameServices(page, before) && page.region === before.region;

/** The page says something else: its newest word counts more than what the reader chose before. */
export function afterPage(wanted: Wanted, before: Page, page: Page, log?: Log): Wanted {
  const { service, region, log: own, ...told } = wanted;
  const isSame = isAbout(page, before);
  return {
    ...(sameServices(page, before) && service !== undefined && { service }),
    ...(page.region === before.region && region !== undefined && { region }),
    log: log ?? (isSame ? own : questionsOf(own)),
    ...(isSame && !log && (told.record ?? isAfter(told)) && told),
  };
}

/** A screen as if it had been made for what the page says now. */
export const underPage = (screen: Screen, page: Page): Screen =>
  screen.page === page
    ? screen
    : { ...screen, page, wanted: afterPage(screen.wanted, screen.page, page) };

/** Another service. */
export function afterService(screen: Screen, service: string): Wanted {
  const { wanted, page, entry } = screen;
  const same = service === serviceOf(page, wanted) || service === entry?.id;
  return { ...anew(wanted), service, log: same ? wanted.log : questionsOf(wanted.log) };
}

/** Another country; nothing where there is no such country. */
export function afterRegion({ wanted, region }: Screen, code: string): Wanted | undefined {
  if (!isCountry(code)) return undefined;
  const log = code === region ? wanted.log : questionsOf(wanted.log);
  return { ...anew(wanted), region: code, log };
}

/** An answer to the screen, or to the question that is edited. */
export function afterAnswer(
  { wanted, walk, asks }: Screen,
  event: string,
  row?: number,
): Wanted | undefined {
  if (!walk || asks) return undefined;
  const { editing, log } = wanted;
  const isHere = editing === undefined || editing === 'stuck';
  return {
    ...anew(wanted),
    log: isHere ? answer(log, walk, event, row) : change(log, editing, event),
  };
}

/**
 * Back: what comes after the click leads to where the reader came from; an edit is left, then the last answer, the
 * country, the service taken back.
 */
export function afterBack({ wanted, walk }: Screen): Wanted | undefined {
  const { service, region, log } = wanted;
  if (wanted.editing)
    return {
      ...without(wanted),
      ...(wanted.editing.startsWith('case.') && (wanted.from ?? { editing: 'case' })),
    };
  if (walk?.trail.some((t) => !t.given)) return { ...wanted, log: back(walk) };
  if (region !== undefined) return { ...(service !== undefined && { service }), log };
  return service === undefined ? undefined : { log };
}

/** Back to the screen that offered the way just taken. What was done there stays in the log: it is done. */
export function afterList(screen: Screen): Wanted | undefined {
  const at = offeredAt(screen);
  return at < 0
    ? undefined
    : { ...screen.wanted, log: logOf((screen.walk?.trail ?? []).filter((_, i) => i !== at)) };
}

type Wish =
  'choose.service' | 'choose.region' | 'answer' | 'edit' | 'back' | 'list' | 'restart' | 'record';
type Wishes = {
  readonly [T in Wish]: (
    screen: Screen,
    event: Extract<WizardEvent, { type: T }>,
  ) => Wanted | undefined;
};

/** What the reader wants next, from the screen that is shown. */
const WISHES: Wishes = {
  'choose.service': (screen, { service }) => afterService(screen, service),
  'choose.region': (screen, { region }) => afterRegion(screen, region),
  answer: (screen, { event, row }) => afterAnswer(screen, event, row),
  edit: ({ wanted }, { question }) => ({
    ...wanted,
    editing: question,
    from: { editing: wanted.editing, from: wanted.from },
  }),
  back: afterBack,
  list: afterList,
  restart: () => ({ log: [] }),
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- left out; as a parameter it is fewer bytes
  record: ({ wanted }, { type: _, ...told }) => ({ ...wanted, editing: 'case', ...told }),
};

/**
 * What the reader wants after an event; nothing where it asks for nothing new. Where the page has said something else
 * since the screen was made, that counts, too.
 */
export function wished(
  event: WizardEvent,
  page: Page,
  screen: Screen | undefined,
): Wanted | undefined {
  const wish = WISHES[event.type as Wish] as
    ((s: Screen, e: WizardEvent) => Wanted | undefined) | undefined;
  if (!screen || !wish) return undefined;
  const wanted = wish(underPage(screen, page), event);
  if (!wanted || isAbout(page, screen.page)) return wanted;
  return { ...wanted, log: questionsOf(wanted.log) };
}
