/** The life of one list of services, as the machine that runs it. What follows from what is in `state.ts`. */
import {
  assign,
  createActor,
  emit,
  fromPromise,
  setup,
  type ActorRefFrom,
  type SnapshotFrom,
} from 'xstate';
import type { Entry } from '../../catalogue/entry.ts';
import type { NotLoaded } from '../gather.ts';
import type { Page } from '../screen.ts';
import type { ChecklistEffect, ChecklistEvent } from './events.ts';
import { openList, type Loaded } from './open-list.ts';
import {
  listOf,
  missingOf,
  started,
  underPage,
  withDone,
  withLate,
  type ListState,
} from './state.ts';

/** Milliseconds after which the facts of the next service are loaded first. */
const PATIENCE = 4000;

/** The facts of one service; where they could not be loaded, why. */
type Row = readonly [service: string, entry: Entry | null, cause?: unknown];

async function loadRow({ page, loaded, ...state }: ListState): Promise<Row> {
  const [service = ''] = missingOf({ page, ...state });
  try {
    return [service, await page.source.entry(service, loaded?.language ?? '')];
  } catch (cause) {
    return [service, null, cause];
  }
}

const isReady = ({ loaded, failed }: ListState): boolean => Boolean(loaded ?? failed);

/** To the box of a service. */
const work = { guard: 'isListed', target: 'working', reenter: true, actions: 'take' } as const;

/**
 * Three things go on side by side. `box`: the links in the tag; an offer over them; the list in their place. `screen`:
 * what the reader sees. `rows`: the facts of the services, loaded in order.
 */
export const checklistMachine = setup({
  types: {
    context: {} as ListState,
    events: {} as ChecklistEvent,
    emitted: {} as ChecklistEffect,
    input: {} as Pick<ListState, 'page' | 'place' | 'before'>,
  },
  actors: {
    open: fromPromise<Loaded, Page>(({ input }) => openList(input)),
    row: fromPromise<Row, ListState>(({ input }) => loadRow(input)),
  },
  guards: {
    mayOpen: ({ context }) =>
      isReady(context) && (context.place.isUnseen() || context.place.isEmpty()),
    mayOffer: ({ context: { loaded } }) => loaded !== undefined,
    isUnseen: ({ context }) => context.place.isUnseen(),
    namesUnknown: ({ context: { loaded } }) => loaded?.unknown.length !== 0,
    isChosen: ({ context: { ticked, region } }) => ticked.length > 0 && region !== undefined,
    hasList: ({ context: { list, region } }) => list.length > 0 && region !== undefined,
    isListed: ({ context, event }) => event.type === 'work' && context.list.includes(event.service),
    isCurrent: ({ context, event }) =>
      event.type === 'outcome' && event.service === context.current,
    lacksRow: ({ context }) => context.loaded !== undefined && missingOf(context).length > 0,
    lacksOthers: ({ context }) => missingOf(context).length > 1,
  },
  actions: {
    arrive: emit({ type: 'arrived' }),
    take: assign(({ context, event }) => ({
      current: event.type === 'work' ? event.service : (context.current ?? ''),
    })),
    complain: emit((_, params: { cause: unknown }) => ({
      type: 'trouble',
      code: 'load',
      message: 'a file could not be loaded',
      ...params,
    })),
    tellUnknown: emit(({ context: { loaded } }) => ({
      type: 'trouble',
      code: 'service',
      message: `there is no service "${loaded?.unknown.join('", "') ?? ''}"`,
    })),
  },
}).createMachine({
  id: 'checklist',
  context: ({ input }) => ({
    ...input,
    ticked: [],
    list: [],
    entries: {},
    late: [],
    done: {},
    isKept: false,
  }),
  type: 'parallel',
  states: {
    box: {
      initial: 'waiting',
      states: {
        waiting: {
          always: [
            { guard: 'mayOpen', target: 'open' },
            { guard: 'mayOffer', target: 'offered' },
          ],
        },
        offered: {
          always: { guard: 'isUnseen', target: 'open' },
          on: { open: { target: 'open', actions: 'arrive' } },
        },
        open: {},
      },
    },
    screen: {
      initial: 'loading',
      on: {
        page: {
          target: '.loading',
          actions: assign(({ context, event }) => underPage(context, event.page)),
        },
        keep: { actions: emit({ type: 'keep' }) },
        forget: { actions: emit({ type: 'forget' }) },
        kept: {
          actions: assign(({ context, event: { result } }) => ({
            result,
            isKept: result === 'kept' || (result !== 'forgotten' && context.isKept),
          })),
        },
      },
      states: {
        loading: {
          invoke: {
            src: 'open',
            input: ({ context }) => context.page,
            onDone: {
              target: 'loaded',
              actions: assign(({ context, event }) => started(context, event.output)),
            },
            onError: {
              target: 'failed',
              actions: [
                assign({ failed: ({ event }) => event.error as NotLoaded }),
                { type: 'complain', params: ({ event }) => ({ cause: event.error }) },
              ],
            },
          },
        },
        loaded: {
          always: [
            { guard: 'namesUnknown', target: 'starting', actions: 'tellUnknown' },
            { target: 'starting' },
          ],
        },
        starting: { always: [{ guard: 'hasList', target: 'listing' }, { target: 'choosing' }] },
        choosing: {
          entry: 'arrive',
          on: {
            tick: {
              actions: assign(({ context: { ticked }, event: { service, isTicked } }) => ({
                ticked: [...ticked.filter((id) => id !== service), ...(isTicked ? [service] : [])],
              })),
            },
            region: { actions: assign(({ event: { region } }) => ({ region })) },
            go: {
              guard: 'isChosen',
              target: 'listing',
              actions: [
                assign(({ context }) => ({ list: listOf(context) })),
                emit({ type: 'changed' }),
              ],
            },
          },
        },
        listing: {
          entry: 'arrive',
          on: {
            change: 'choosing',
            work,
            summary: 'summary',
            retry: {
              actions: assign(({ context: { entries }, event: { service } }) => ({
                entries: Object.fromEntries(
                  Object.entries(entries).filter(([id, entry]) => entry && id !== service),
                ),
              })),
            },
          },
        },
        working: {
          entry: 'arrive',
          on: {
            work,
            list: 'listing',
            summary: 'summary',
            outcome: {
              guard: 'isCurrent',
              actions: [
                assign(({ context, event: { service, outcome } }) => ({
                  done: withDone(context, service, outcome),
                })),
                emit(({ event: { service } }) => ({ type: 'changed', service })),
              ],
            },
          },
        },
        summary: { entry: 'arrive', on: { list: 'listing' } },
        failed: { entry: 'arrive', on: { retry: 'loading' } },
      },
    },
    rows: {
      initial: 'idle',
      on: { page: '.idle' },
      states: {
        idle: { always: { guard: 'lacksRow', target: 'fetching' } },
        fetching: {
          invoke: {
            src: 'row',
            input: ({ context }) => context,
            onDone: [
              {
                guard: ({ event }) => event.output[1] === null,
                target: 'idle',
                actions: [
                  assign(({ context, event: { output } }) => withRow(context, output)),
                  { type: 'complain', params: ({ event }) => ({ cause: event.output[2] }) },
                ],
              },
              {
                target: 'idle',
                actions: assign(({ context, event: { output } }) => withRow(context, output)),
              },
            ],
          },
          after: {
            [PATIENCE]: {
              guard: 'lacksOthers',
              target: 'idle',
              actions: assign(({ context }) => withLate(context)),
            },
          },
        },
      },
    },
  },
});

const withRow = ({ entries }: ListState, [service, entry]: Row): Partial<ListState> => ({
  entries: { ...entries, [service]: entry },
});

/** An actor of one list. */
export const checklistActor = (
  input: Pick<ListState, 'page' | 'place' | 'before'>,
): ActorRefFrom<typeof checklistMachine> => createActor(checklistMachine, { input });
export type ChecklistSnapshot = SnapshotFrom<typeof checklistMachine>;
