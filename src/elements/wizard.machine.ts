/**
 * The life of one wizard, as the machine that runs it. Its context holds what is wanted and one screen; views show
 * the screen and send events; everything else is a state.
 */
import {
  assign,
  emit,
  fromPromise,
  setup,
  type ActorRefFrom,
  type InspectionEvent,
  type Observer,
  type SnapshotFrom,
} from 'xstate';
import type { Entry, Evidence } from '../catalogue/entry.ts';
import type { Draft } from './context.ts';
import {
  gather,
  loadBehindOf,
  loadLater,
  warm,
  withLater,
  type Job,
  type NotLoaded,
} from './gather.ts';
import type { Page, Screen, Wanted } from './screen.ts';
import { afterPage, wished } from './wanted.ts';
import type { WizardEffect, WizardEvent } from './wizard.events.ts';

/** Whether the wizard is open, rather than the links or an offer in their place. */
export const isOpen = ({ value: { box } }: WizardSnapshot): boolean =>
  box === 'open' || box === 'over';

/** Whether something loads, and has not taken long. */
export const isBrief = (snapshot: WizardSnapshot): boolean =>
  snapshot.matches({ journey: { loading: 'brief' } });

/** Whether something loads, and takes long. */
export const isSlow = (snapshot: WizardSnapshot): boolean =>
  snapshot.matches({ journey: { loading: 'slow' } });

/** Where the box stands on the page. */
export interface Place {
  /** Growing now would move nothing the reader sees. */
  readonly isUnseen: () => boolean;
  /** There is no height to keep: it grows, and things move. */
  readonly isEmpty: () => boolean;
  /** The focus is on a link in the tag. */
  readonly isHeld: () => boolean;
}

interface WizardContext {
  readonly page: Page;
  readonly wanted: Wanted;
  readonly byReader: boolean;
  /** What is shown; none before the first, or when the page asked for something that could not be loaded. */
  readonly screen?: Screen | undefined;
  /** The words in which a failure is told. */
  readonly failed?: Pick<NotLoaded, 'language' | 'words'> | undefined;
  readonly draft: Draft;
  readonly place: Place;
}

type Later = Required<Pick<Screen, 'views' | 'later'>>;
type BehindParts = Required<Pick<Screen, 'behind' | 'more'>>;

/** Milliseconds after which a load is told. */
const PATIENCE = 400;

const wishOf = ({
  context: { page, screen },
  event,
}: {
  context: WizardContext;
  event: WizardEvent;
}): Wanted | undefined => wished(event, page, screen);

/** There is something to show, and the reader is not in the links. */
const isReady = ({ screen, failed, place }: WizardContext): boolean =>
  Boolean(screen ?? failed) && !place.isHeld();

const later = ({ page, entry, language }: Screen): Promise<Later> =>
  loadLater(page, entry as Entry, language);

/** The newest wish counts: it starts the loading anew, and what an older one still loads is dropped. */
const load = { guard: 'isWish', target: '.loading', actions: 'wish' } as const;

/** To the state of the screen. */
const settle = [
  { guard: 'asksService', target: 'service' },
  { guard: 'asksRegion', target: 'region' },
  { target: 'following' },
] as const;

/**
 * Two things go on side by side. `box`: the links in the tag; the wizard's offer over them, or the wizard itself; the
 * open wizard in their place.
 * `journey`: what is loaded and asked. See `stories/guide/decisions/0014`.
 */
export const wizardMachine = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    emitted: {} as WizardEffect,
    input: {} as Pick<WizardContext, 'page' | 'place' | 'wanted'>,
  },
  actors: {
    gather: fromPromise<Screen, Job>(({ input }) => gather(input)),
    later: fromPromise<Later, Screen>(async ({ input }) => {
      const { entry, region, page } = input;
      // The reader's answer will need it.
      const making = entry && region && warm(entry, region, page);
      const [found] = await Promise.all([later(input), making]);
      return found;
    }),
    evidence: fromPromise<[Evidence, Later, BehindParts], Screen>(({ input }) => {
      const { page, language } = input;
      const entry = input.entry as Entry;
      return Promise.all([
        page.source.evidence(entry.id, language),
        later(input),
        loadBehindOf(page, entry, language),
      ]);
    }),
  },
  guards: {
    isWish: (happening) => wishOf(happening) !== undefined,
    mayOpen: ({ context }) =>
      isReady(context) && (context.place.isUnseen() || context.place.isEmpty()),
    mayOffer: ({ context }) => isReady(context) && context.screen !== undefined,
    isUnseen: ({ context }) => context.place.isUnseen(),
    namesUnknown: ({ context }) => context.screen?.unknown !== undefined,
    asksService: ({ context }) => context.screen?.asks === 'service',
    asksRegion: ({ context }) => context.screen?.asks === 'region',
    lacksLater: ({ context }) => context.screen?.later === undefined,
    lacksEvidence: ({ context }) => !context.screen?.evidence,
    canStay: ({ context: { screen, page } }) => screen?.page === page,
  },
  actions: {
    wish: assign((happening) => ({ wanted: wishOf(happening), byReader: true })),
    tellBehind: emit({ type: 'behind' }),
    arrive: emit(({ context }) => ({ type: 'arrived', byReader: context.byReader })),
    complain: emit((_, params: { cause: unknown }) => ({
      type: 'trouble',
      code: 'load',
      message: 'a file could not be loaded',
      ...params,
    })),
    tellUnknown: emit(({ context: { screen } }) => ({
      type: 'trouble',
      code: 'service',
      message: `there is no service "${screen?.unknown?.join('", "')}"`,
    })),
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => ({ ...input, draft: {}, byReader: false }),
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
          on: { open: { target: 'open', actions: assign({ byReader: true }) }, fits: 'over' },
        },
        over: {
          entry: 'arrive',
          always: { guard: 'isUnseen', target: 'open' },
          on: { touched: 'open' },
        },
        open: { entry: 'arrive' },
      },
    },
    journey: {
      initial: 'loading',
      on: {
        page: {
          target: '.loading',
          actions: assign(({ context, event: { page, log } }) => ({
            page,
            wanted: afterPage(context.wanted, context.page, page, log),
            byReader: false,
          })),
        },
        'choose.service': load,
        'choose.region': load,
        answer: load,
        edit: load,
        back: load,
        list: load,
        restart: load,
        record: load,
        draft: {
          actions: assign({
            draft: ({ context, event }) => ({ ...context.draft, ...event.draft }),
          }),
        },
      },
      states: {
        loading: {
          initial: 'brief',
          states: {
            brief: { after: { [PATIENCE]: 'slow' } },
            slow: { entry: emit({ type: 'slow' }) },
          },
          invoke: {
            src: 'gather',
            input: ({ context: { page, wanted, screen } }) => ({ page, wanted, screen }),
            onDone: {
              target: 'arrived',
              actions: assign({ screen: ({ event }) => event.output, failed: undefined }),
            },
            onError: [
              {
                guard: 'canStay',
                target: 'stayed',
                actions: { type: 'complain', params: ({ event }) => ({ cause: event.error }) },
              },
              {
                target: 'failed',
                actions: [
                  assign({ screen: undefined, failed: ({ event }) => event.error as NotLoaded }),
                  { type: 'complain', params: ({ event }) => ({ cause: event.error }) },
                ],
              },
            ],
          },
        },
        arrived: {
          entry: 'arrive',
          always: [{ guard: 'namesUnknown', target: 'service', actions: 'tellUnknown' }, ...settle],
        },
        stayed: {
          entry: [
            assign({ wanted: ({ context }) => context.screen?.wanted ?? context.wanted }),
            emit({ type: 'stayed' }),
          ],
          always: settle,
        },
        service: {},
        region: {},
        following: {
          initial: 'reading',
          states: {
            reading: {
              on: {
                interest: { guard: 'lacksLater', target: 'fetching' },
                why: [{ guard: 'lacksEvidence', target: 'sourcing' }, { actions: 'tellBehind' }],
              },
            },
            fetching: {
              on: { why: 'sourcing' },
              invoke: {
                src: 'later',
                input: ({ context }) => context.screen as Screen,
                onDone: {
                  target: 'reading',
                  actions: assign({
                    screen: ({ context, event }) =>
                      withLater(context.screen as Screen, event.output),
                  }),
                },
                // It is told when it is needed.
                onError: 'reading',
              },
            },
            sourcing: {
              invoke: {
                src: 'evidence',
                input: ({ context }) => context.screen as Screen,
                onDone: {
                  target: 'reading',
                  actions: [
                    assign({
                      screen: ({ context, event: { output } }) => ({
                        ...withLater(context.screen as Screen, { ...output[1], ...output[2] }),
                        evidence: output[0],
                      }),
                    }),
                    'tellBehind',
                  ],
                },
                onError: {
                  target: 'reading',
                  actions: [
                    assign({
                      screen: ({ context }) => ({ ...(context.screen as Screen), evidence: null }),
                    }),
                    { type: 'complain', params: ({ event }) => ({ cause: event.error }) },
                    'tellBehind',
                  ],
                },
              },
            },
          },
        },
        failed: {
          entry: 'arrive',
          on: { retry: { target: 'loading', actions: assign({ byReader: true }) } },
        },
      },
    },
  },
});

/** An actor of one wizard. */
export type WizardActor = ActorRefFrom<typeof wizardMachine>;
export type WizardSnapshot = SnapshotFrom<typeof wizardMachine>;
/** Watches a wizard's machine: XState's `inspect`. */
export type WizardObserver = Observer<InspectionEvent> | ((event: InspectionEvent) => void);
