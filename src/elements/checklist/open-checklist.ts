/** The list behind the tag: runs the machine, shows its screens, and does outside what a transition asks for. */
import { nothing } from 'lit/html.js';
import { attribute } from '../attributes.ts';
import { forget } from '../after/kept.ts';
import { emit, type ErrorDetail, type OutcomeDetail } from '../events.ts';
import { isForeign } from '../foreign.ts';
import { keepKeys } from '../keys.ts';
import { loadViews } from '../load-views.ts';
import { builtInSource, type Outfit, type Wizard } from '../open-wizard.ts';
import { heldBy } from '../properties.ts';
import { headingLevelOf, readPage } from '../read-page.ts';
import { remembered } from '../remembered.ts';
import type { Page } from '../screen.ts';
import { Stage } from '../stage.ts';
import { adopt } from '../styles.ts';
import { failedView } from '../views/failed.view.ts';
import { wizardStyles } from '../wizard.styles.ts';
import { checklistActor, type ChecklistSnapshot } from './checklist.machine.ts';
import { checklistStyles } from './checklist.styles.ts';
import type { ChecklistEffect, ChecklistEvent } from './events.ts';
import { dress, nestedBox } from './nested-box.ts';
import { before, keepProgress } from './progress.ts';
import { adoptChecklistProperties, defineChecklistProperties } from './properties.ts';
import type { ListState } from './state.ts';
import { didOf, viewOf, type ListContext } from './view.ts';
import { listFrame, listOffer, type ListScreen } from './views/list-frame.view.ts';

/** `h6` is the last heading there is. */
const DEEPEST = 6;

class OpenChecklist implements Wizard {
  readonly #tag: HTMLElement;
  readonly #outfit: Outfit;
  readonly #root: ShadowRoot;
  readonly #stage: Stage;
  readonly #actor: ReturnType<typeof checklistActor>;
  readonly #effects: ChecklistEffect[] = [];
  readonly #told = new Set<string>();
  readonly #boxes = new Map<string, HTMLElement>();
  #pending = false;
  /** The last word was the reader's, not the page's. */
  #byReader = false;
  /** The screen that was drawn last. */
  #drawn = '';

  constructor(tag: HTMLElement, outfit: Outfit) {
    this.#tag = tag;
    this.#outfit = outfit;
    const { box } = outfit;
    this.#root = box.getRootNode() as ShadowRoot;
    this.#stage = new Stage(tag, box, isForeign(tag));
    adopt(this.#root, wizardStyles);
    adopt(this.#root, checklistStyles);
    keepKeys(box);
    box.addEventListener('opt-out-outcome', (e) => this.#ended(e.detail));
    this.#actor = checklistActor({
      page: this.#readPage(),
      before,
      place: { isUnseen: () => this.#stage.isUnseen, isEmpty: () => this.#stage.isEmpty },
    });
    this.#actor.on('*', (effect) => this.#effects.push(effect));
    this.#actor.subscribe((snapshot) => this.#show(snapshot));
    const unwatch = this.#stage.watch(() => this.#actor.send({ type: 'moved' }));
    const placed = this.#actor.subscribe((snapshot) => {
      if (!snapshot.matches({ box: 'open' })) return;
      unwatch();
      placed.unsubscribe();
    });
    this.#actor.start();
  }

  changed(): void {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      this.#byReader = false;
      this.#actor.send({ type: 'page', page: this.#readPage() });
    });
  }

  readonly #complain = (code: ErrorDetail['code'], message: string, cause?: unknown): void => {
    const isNew = !this.#told.has(message);
    this.#told.add(message);
    if (isNew)
      console.warn(`<opt-out-checklist>: ${message}`, ...(cause === undefined ? [] : [cause]));
    if (isNew || code === 'load') emit(this.#tag, 'opt-out-error', { code });
  };

  #readPage(): Page {
    const tag = this.#tag;
    headingLevelOf(tag, this.#complain);
    return {
      ...readPage(tag, this.#complain),
      services: attribute(tag, 'services')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
      source: remembered(heldBy(tag).source ?? builtInSource(this.#outfit.base)),
      today: this.#outfit.today?.() ?? new Date().toISOString().slice(0, 10),
    };
  }

  #ended({ service, outcome }: OutcomeDetail): void {
    this.#actor.send({ type: 'outcome', service, outcome });
  }

  readonly #send = (event: ChecklistEvent): void => {
    this.#byReader = true;
    this.#actor.send(event);
    if (event.type === 'go' && this.#actor.getSnapshot().matches({ screen: 'choosing' }))
      this.#say(this.#actor.getSnapshot().context.loaded?.words['checklist.lacks'] ?? '');
  };

  #show(snapshot: ChecklistSnapshot): void {
    const focused = this.#root.activeElement !== null;
    const { context, value } = snapshot;
    if (context.loaded) this.#draw(snapshot, this.#viewOf({ ...context, loaded: context.loaded }));
    else if (context.failed && !snapshot.matches({ box: 'offered' })) {
      const retry = (): void => this.#send({ type: 'retry' });
      const isBusy = value.screen === 'loading';
      this.#stage.showWithLinks(failedView(context.failed, isBusy, retry));
    }
    for (const effect of this.#effects.splice(0)) this.#do(effect, context, focused);
  }

  #draw({ value, matches }: ChecklistSnapshot, ctx: ListContext): void {
    if (value.screen === 'loading') return;
    if (matches({ box: 'offered' })) return this.#stage.showOver(listOffer(ctx));
    if (!matches({ box: 'open' })) return;
    const screen = value.screen as ListScreen;
    const drawn = `${screen} ${ctx.current ?? ''}`;
    if (drawn !== this.#drawn) this.#stage.show(listFrame(ctx));
    this.#drawn = drawn;
    this.#stage.show(listFrame(ctx, screen));
  }

  #viewOf(state: Parameters<typeof viewOf>[0]): ListContext {
    const level = headingLevelOf(this.#tag, () => undefined);
    return viewOf(state, {
      level,
      nested: state.current === undefined ? nothing : this.#boxOf(state, state.current, level),
      send: this.#send,
    });
  }

  /** Each service's box stays, so that a reader who comes back to it goes on. */
  #boxOf({ page, region = '', loaded }: ListState, service: string, level: number): HTMLElement {
    const box = this.#boxes.get(service) ?? nestedBox(service, page.source);
    this.#boxes.set(service, box);
    dress(box, {
      region,
      lang: page.tag || (loaded?.language ?? ''),
      'heading-level': String(Math.min(level + 1, DEEPEST)),
      'color-scheme': attribute(this.#tag, 'color-scheme'),
    });
    return box;
  }

  #do(effect: ChecklistEffect, state: ListState, focused: boolean): void {
    switch (effect.type) {
      case 'arrived':
        this.#arrive(focused);
        break;
      case 'changed':
        if (effect.service !== undefined) this.#tell(state, effect.service);
        if (state.isKept) void this.#keep(state);
        break;
      case 'keep':
        void this.#keep(state);
        break;
      case 'forget':
        void forget().then((result) => this.#actor.send({ type: 'kept', result }));
        break;
      case 'trouble':
        this.#complain(effect.code, effect.message, effect.cause);
    }
  }

  async #keep({ region, list, done }: ListState): Promise<void> {
    if (region === undefined) return;
    const result = await keepProgress({ region, services: list, done });
    this.#actor.send({ type: 'kept', result });
  }

  #arrive(focused: boolean): void {
    this.#say('');
    const heading = this.#root.querySelector<HTMLElement>('.heading');
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    if (!heading || !(focused || (this.#byReader && isNowhere))) return;
    heading.focus({ preventScroll: true });
    void loadViews().then(
      (views) => views.bring(this.#tag, heading),
      () => undefined,
    );
  }

  #tell(state: ListState, service: string): void {
    const done = state.done[service];
    if (!done || !state.loaded) return;
    const ctx = this.#viewOf({ ...state, loaded: state.loaded });
    this.#say(`${ctx.nameOf(service)}: ${didOf(ctx, done)}`);
  }

  /** Says something in the live region; again even when it says the same as before. */
  #say(text: string): void {
    const status = this.#root.querySelector('.frame > .status');
    if (!status) return;
    status.textContent = '';
    if (text) setTimeout(() => (status.textContent = text));
  }
}

/** Opens the list of a tag. Where the page breaks what it is built on, the links stay, and the console says so. */
export async function openChecklist(tag: HTMLElement, outfit: Outfit): Promise<Wizard> {
  try {
    defineChecklistProperties(Object.getPrototypeOf(tag) as object);
    adoptChecklistProperties(tag);
    const list = new OpenChecklist(tag, outfit);
    heldBy(tag).changed = () => list.changed();
    return await Promise.resolve(list);
  } catch (cause) {
    console.warn('<opt-out-checklist>: it cannot run on this page; its links stay', cause);
    emit(tag, 'opt-out-error', { code: 'load' });
    return { changed: () => undefined };
  }
}
