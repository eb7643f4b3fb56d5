import { sayDate } from '../../i18n/say-date.ts';
import { fill, type WordKey } from '../../i18n/words.ts';
import type { Verdict } from '../../catalogue/types.ts';
import type { Part } from '../context.ts';
import { joined } from '../views/prose.view.ts';
import type { ChecklistEvent } from './events.ts';
import type { Loaded } from './open-list.ts';
import type { Done } from './outcomes.ts';
import { rowFacts } from './row-facts.ts';
import type { ListState } from './state.ts';

/** What a view of a list gets. Views are pure functions of it. */
export interface ListContext extends ListState {
  readonly loaded: Loaded;
  readonly level: number;
  /** The box of the service that is worked on. */
  readonly nested: unknown;
  send(event: ChecklistEvent): void;
  say(key: WordKey, values?: Readonly<Record<string, Part>>): unknown;
  plain(key: WordKey, values?: Readonly<Record<string, string>>): string;
  date(partial: string): string;
  nameOf(service: string): string;
  regionName: string;
}

/** Makes what views get of a state. */
export function viewOf(
  state: ListState & { readonly loaded: Loaded },
  outside: Pick<ListContext, 'level' | 'nested' | 'send'>,
): ListContext {
  const { words, index, regions } = state.loaded;
  return {
    ...state,
    ...outside,
    say: (key, values = {}) => joined(fill<Part>(words[key] ?? '', values)),
    plain: (key, values = {}) => fill(words[key] ?? '', values).join(''),
    date: (partial) => sayDate(partial, words.dates ?? {}, state.page.tag),
    nameOf: (service) => index.find(({ id }) => id === service)?.name ?? service,
    regionName: regions[state.region ?? ''] ?? '',
  };
}

/** Signs beside words, for a glance down the list. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  yes: '→',
  law: '§',
  none: '–',
  'not-needed': '○',
  disputed: '≠',
  unknown: '?',
};

/** What is said of a service before it is worked on; nothing where its facts are not there. */
export interface Said {
  readonly sign: string;
  readonly words: string;
  readonly minutes?: string;
}

export function saidOf(ctx: ListContext, service: string): Said | undefined {
  const entry = ctx.entries[service];
  if (!entry || ctx.region === undefined) return undefined;
  const { verdict = 'yes', minutes } = rowFacts(entry, ctx.region, ctx.page.today());
  return {
    sign: verdict === 'yes' && ctx.loaded.words.dir === 'rtl' ? '←' : SIGNS[verdict],
    words: ctx.plain(`checklist.verdict.${verdict}`),
    ...(minutes !== undefined && {
      minutes:
        minutes === 1
          ? ctx.plain('checklist.minute')
          : ctx.plain('checklist.minutes', { minutes: String(minutes) }),
    }),
  };
}

/** What became of a service, in words. */
export const didOf = (ctx: ListContext, { outcome }: Done): string =>
  ctx.plain(`checklist.did.${outcome}`);
