/** The list behind the tag: runs the machine, shows its screens, and does outside what a transition asks for. */
import { builtInSource } from '../built-in-source.ts';
import { nothing } from 'lit/html.js';
import { forget } from '../after/kept.ts';
import { bringIntoView } from '../bring.ts';
import { emit, type ErrorDetail, type OutcomeDetail } from '../events.ts';
import type { Outfit, Wizard } from '../open-wizard.ts';
import { heldBy } from '../properties.ts';
import { headingLevelOf, readPage, reportToOf } from '../read-page.ts';
import { chunk } from '../retried.ts';
import type { Page } from '../screen.ts';
import type { Source } from '../source.ts';
import { Stage } from '../stage.ts';
import { adopt } from '../styles.ts';
import { tagSource } from '../tag-source.ts';
import { todayHere } from '../today.ts';
import { watchAttributes } from '../watch-attributes.ts';
import { failedView } from '../views/failed.view.ts';
import { checklistActor, type ChecklistSnapshot } from './checklist.machine.ts';
import type { ChecklistEffect, ChecklistEvent } from './events.ts';
import type { Loaded } from './open-list.ts';
import { dress, nestedBox } from './nested-box.ts';
import { before, keepProgress } from './progress.ts';
import type { ListState } from './state.ts';
import type { ListContext } from './view.ts';
import type { ListScreen } from './views/list-frame.view.ts';

/** The attributes of the tag that the list reads. */
const ATTRIBUTES =
  'services region lang device heading-level color-scheme report-to catalogue catalogue-hosts';

/** `h6` is the last heading there is. */
const DEEPEST = 6;

/** The tag; a page may have given it a source. */
type ListTag = HTMLElement & { source?: Source | undefined };

/** What the list does not read may be meant for what it does. */
function lookForStrays(tag: Element): void {
  const known = ATTRIBUTES.split(' ');
  const isOdd = (name: string): boolean =>
    !(known.includes(name) || name in tag || /^(?:aria|data|class$)/.test(name));
  if (tag.getAttributeNames().some(isOdd))
    chunk('stray-attributes.js', () => import('../stray-attributes.ts')).then(
      ({ tellStrays }) => tellStrays(tag, 'opt-out-checklist'),
      () => undefined,
    );
}

class OpenChecklist implements Wizard {
  readonly #tag: HTMLElement;
  readonly #source: () => Source;
  readonly #today: () => string;
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
    const { box } = outfit;
    this.#root = box.getRootNode() as ShadowRoot;
    this.#stage = new Stage(tag, box);
    this.#today = outfit.today ?? todayHere;
    this.#source = tagSource(
      tag,
      outfit.builtIn ?? builtInSource(outfit.spoken),
      this.#today,
      this.#complain,
    );
    box.addEventListener('opt-out-outcome', (e) => this.#ended(e.detail));
    this.#actor = checklistActor({
      page: this.#readPage(),
      before,
      place: { isUnseen: () => this.#stage.isUnseen, isEmpty: () => this.#stage.isEmpty },
    });
    this.#actor.on('*', (effect) => this.#effects.push(effect));
    this.#actor.subscribe({
      next: (snapshot) => {
        try {
          this.#show(snapshot);
        } catch (cause) {
          this.#giveUp(cause);
        }
      },
      error: (cause) => this.#giveUp(cause),
    });
    const unwatch = this.#stage.watch(() => this.#actor.send({ type: 'moved' }));
    const placed = this.#actor.subscribe((snapshot) => {
      if (!snapshot.matches({ box: 'open' })) return;
      unwatch();
      placed.unsubscribe();
    });
    this.#actor.start();
    watchAttributes(tag, ATTRIBUTES, () => this.changed());
    lookForStrays(tag);
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

  /** A page that breaks the list gets the links back. */
  #giveUp(cause: unknown): void {
    this.#actor.stop();
    this.#stage.showWithLinks(nothing);
    this.#complain('load', 'it broke on this page; its links stay', cause);
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
    reportToOf(tag, this.#complain);
    return {
      ...readPage(tag, this.#complain, 'services'),
      source: this.#source(),
      today: this.#today,
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
    else if (context.failed && value.box === 'open') {
      const retry = (): void => this.#send({ type: 'retry' });
      const isBusy = value.screen === 'loading';
      this.#stage.showWithLinks(failedView(context.failed, isBusy, retry));
    }
    for (const effect of this.#effects.splice(0)) this.#do(effect, context, focused);
  }

  #draw(snapshot: ChecklistSnapshot, ctx: ListContext): void {
    const { value } = snapshot;
    if (value.screen === 'loading') return;
    const { views } = ctx.loaded;
    adopt(this.#root, views.styles);
    if (value.box === 'offered') return this.#stage.showOver(views.offer(ctx));
    if (value.box !== 'open') return;
    const screen = value.screen as ListScreen;
    const drawn = `${screen} ${ctx.current ?? ''}`;
    if (drawn !== this.#drawn) this.#stage.show(views.frame(ctx));
    this.#drawn = drawn;
    const view = views.frame(ctx, screen);
    // Where a row could not be loaded, the tag's links are what is left.
    const isWhole = screen !== 'listing' || ctx.list.every((id) => ctx.entries[id] !== null);
    if (isWhole) this.#stage.show(view);
    else this.#stage.showWithLinks(view);
  }

  #viewOf(state: ListState & { readonly loaded: Loaded }): ListContext {
    const level = headingLevelOf(this.#tag, () => undefined);
    return state.loaded.views.viewOf(state, {
      level,
      nested: state.current === undefined ? nothing : this.#boxOf(state, state.current, level),
      send: this.#send,
    });
  }

  /** Each service's box stays, so that a reader who comes back to it goes on. */
  #boxOf({ page, region = '', loaded }: ListState, service: string, level: number): HTMLElement {
    const quiet = (): void => undefined;
    const box = this.#boxes.get(service) ?? nestedBox(service, page.source);
    this.#boxes.set(service, box);
    dress(box, {
      region,
      lang: page.tag || (loaded?.language ?? ''),
      'heading-level': String(Math.min(level + 1, DEEPEST)),
      'color-scheme': this.#tag.getAttribute('color-scheme') ?? '',
      // What cannot be used was complained about already.
      'report-to': reportToOf(this.#tag, quiet) ?? '',
      device: page.given['device'] ?? '',
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
        // The button that said so may be gone.
        if (focused && !this.#root.activeElement)
          this.#root.querySelector<HTMLElement>('.onward .primary')?.focus();
        if (state.isKept) void this.#keep(state, true);
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

  async #keep({ region, list, done }: ListState, isAgain = false): Promise<void> {
    if (region === undefined) return;
    const result = await keepProgress({ region, services: list, done }, isAgain);
    this.#actor.send({ type: 'kept', result });
  }

  #arrive(focused: boolean): void {
    this.#say('');
    const heading = this.#root.querySelector<HTMLElement>('.heading');
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    if (!heading || !(focused || (this.#byReader && isNowhere))) return;
    // Not at once: where the pressed button goes in the same moment, Orca says nothing.
    setTimeout(() => {
      heading.focus({ preventScroll: true });
      bringIntoView(this.#tag, heading);
    });
  }

  #tell(state: ListState, service: string): void {
    const done = state.done[service];
    if (!done || !state.loaded) return;
    const ctx = this.#viewOf({ ...state, loaded: state.loaded });
    this.#say(`${ctx.nameOf(service)}: ${state.loaded.views.did(ctx, done)}`);
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
export async function openChecklist(tag: ListTag, outfit: Outfit): Promise<Wizard> {
  try {
    // Without the class of the package, a page may still have given the tag a source.
    heldBy(tag).source = tag.source;
    const list = await Promise.resolve(new OpenChecklist(tag, outfit));
    heldBy(tag).changed = () => list.changed();
    return list;
  } catch (cause) {
    console.warn('<opt-out-checklist>: it broke on this page; its links stay', cause);
    emit(tag, 'opt-out-error', { code: 'load' });
    return { changed: () => undefined };
  }
}
