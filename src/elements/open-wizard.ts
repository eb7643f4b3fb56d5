/** The wizard behind the tag: runs the machine, shows its screens, and does outside what a transition asks for. */
import { nothing } from 'lit/html.js';
import { createActor, type InspectionEvent, type Observer } from 'xstate';
import { safeLink } from '../catalogue/safe-link.ts';
import { answerFor } from '../flow/compile.ts';
import type { Log } from '../flow/walk.ts';
import type { WordKey } from '../i18n/words.ts';
import { contextOf } from './context-of.ts';
import type { Context } from './context.ts';
import { attribute, servicesOf } from './attributes.ts';
import { builtInSource } from './built-in-source.ts';
import { copyText } from './copy-text.ts';
import { asId, emit, outcomeOf, type ErrorDetail } from './events.ts';
import { lazySource } from './lazy-source.ts';
import { hasKept } from './kept-key.ts';
import { loadViews } from './load-views.ts';
import { nextTask } from './next-task.ts';
import { adoptProperties, answersIn, defineProperties, heldBy } from './properties.ts';
import { headingLevelOf, readPage, reportToOf } from './read-page.ts';
import { remembered } from './remembered.ts';
import { chunk } from './retried.ts';
import { accountOf, type Page, type Screen, type Wanted } from './screen.ts';
import type { Source } from './source.ts';
import { Stage } from './stage.ts';
import { adopt } from './styles.ts';
import { todayHere } from './today.ts';
import { watchAttributes } from './watch-attributes.ts';
import { failedView } from './views/failed.view.ts';
import { frameView } from './views/frame.view.ts';
import { offerView } from './views/offer.view.ts';
import {
  isOpen,
  wizardMachine,
  type WizardActor,
  type WizardEffect,
  type WizardSnapshot,
} from './wizard.machine.ts';

/** What the tag gives its wizard. */
export interface Outfit {
  /** Inside the tag's shadow root: holds the slot until there is more to show. */
  box: HTMLElement;
  /** The languages of the wizard's own folder. */
  spoken: RegExp;
  /** Where facts and words come from unless the tag says otherwise; the wizard's own folder when left out. */
  builtIn?: Source;
  /**
   * The reader's day, `2026-11-24`, from which the age of facts is worked out; today when left out. No attribute sets
   * it: no embed shall make old facts look new.
   */
  today?: () => string;
  /** The reader asked for it already: it opens at once. */
  isAsked?: true;
}

/** Watches the wizard's machine: XState's `inspect`. */
export type WizardObserver = Observer<InspectionEvent> | ((event: InspectionEvent) => void);

/** An open wizard. */
export interface Wizard {
  /** The page changed an attribute or a property of the tag; `log` where it gave one. */
  changed(log?: Log): void;
}

/** The attributes of the tag that the wizard reads. */
const ATTRIBUTES = 'service region lang device heading-level report-to catalogue';

/** Milliseconds after which a link that opened should have taken the reader away. */
const AWAY = 1000;

const builtInOf = ({ builtIn, spoken }: Outfit): Source => builtIn ?? builtInSource(spoken);

class OpenWizard implements Wizard {
  readonly #tag: HTMLElement;
  readonly #outfit: Outfit;
  readonly #box: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #actor: WizardActor;
  readonly #told = new Set<string>();
  readonly #stage: Stage;
  readonly #attributes: MutationObserver;
  readonly #effects: WizardEffect[] = [];
  #copySource?: { name: string; source: Source };
  #pending?: { log?: Log } | undefined;
  #unwatch: () => void = () => undefined;
  /** What the box was drawn from: the same is not drawn twice. */
  #drawn: readonly unknown[] = [];
  #drawnFor?: Screen['wanted'];
  /** The screen that effects were done for. */
  #seen?: Screen | undefined;
  #place = '';

  /** @param settled called when the wizard is there, or takes long */
  constructor(tag: HTMLElement, outfit: Outfit, wanted: Wanted, settled: () => void) {
    this.#tag = tag;
    this.#outfit = outfit;
    this.#box = outfit.box;
    this.#root = outfit.box.getRootNode() as ShadowRoot;
    this.#stage = new Stage(tag, outfit.box);
    if (this.#stage.keeps) this.#warn('the tag holds more than links: is its end tag missing?');
    // On the root: below an element that hears clicks, screen readers call everything "clickable".
    this.#root.addEventListener('click', (event) => {
      if (this.#actor.getSnapshot().value.box === 'over') this.#actor.send({ type: 'touched' });
      this.#followed(event as MouseEvent);
    });
    // Not at once: it may be the beginning of a press.
    const interest = (): void =>
      void setTimeout(() => {
        if (!this.#actor.getSnapshot().context.screen?.later)
          this.#actor.send({ type: 'interest' });
      });
    for (const type of ['pointerover', 'touchstart', 'focusin'])
      this.#box.addEventListener(type, interest, { passive: true });
    this.#attributes = watchAttributes(tag, ATTRIBUTES, () => this.changed());
    const { inspect } = heldBy(tag);
    this.#actor = createActor(wizardMachine, {
      input: {
        page: this.#readPage(),
        wanted,
        place: {
          isUnseen: () => outfit.isAsked ?? this.#stage.isUnseen,
          isEmpty: () => this.#isEmpty(),
          isHeld: () => this.#stage.isHeld,
        },
      },
      ...(inspect && { inspect }),
    });
    this.#actor.on('*', (effect) => this.#effects.push(effect));
    this.#actor.subscribe({
      next: (snapshot) => {
        try {
          this.#show(snapshot);
        } catch (cause) {
          this.#giveUp(cause);
        }
        if (!snapshot.matches({ journey: { loading: 'brief' } })) settled();
      },
      error: (cause) => {
        this.#giveUp(cause);
        settled();
      },
    });
    this.#unwatch = this.#stage.watch(() => this.#actor.send({ type: 'moved' }));
    this.#actor.start();
    // Some pages break it without a sound: nothing loads.
    if (!this.#actor.getSnapshot().matches({ journey: 'loading' }))
      throw new Error('XState does not start');
  }

  changed(log?: Log): void {
    if (!this.#pending) queueMicrotask(() => this.#tellPage());
    this.#pending = { ...this.#pending, ...(log && { log }) };
  }

  #tellPage(): void {
    const { log } = this.#pending ?? {};
    this.#pending = undefined;
    this.#attributes.takeRecords();
    this.#actor.send({ type: 'page', page: this.#readPage(), ...(log && { log }) });
  }

  readonly #complain = (code: ErrorDetail['code'], message: string): void => {
    if (this.#warn(message)) emit(this.#tag, 'opt-out-error', { code });
  };

  /** @returns whether it is the first time */
  #warn(message: string, ...causes: unknown[]): boolean {
    if (this.#told.has(message)) return false;
    this.#told.add(message);
    console.warn(`<opt-out-wizard>: ${message}`, ...causes);
    return true;
  }

  #readPage(): Page {
    const tag = this.#tag;
    const complain = this.#complain;
    headingLevelOf(tag, complain);
    reportToOf(tag, complain);
    return {
      ...readPage(tag, complain),
      today: this.#today,
      source: this.#source(),
    };
  }

  readonly #today = (): string => this.#outfit.today?.() ?? todayHere();

  #source(): Source {
    const tag = this.#tag;
    const { source } = heldBy(tag);
    const own = remembered(source ?? builtInOf(this.#outfit));
    const address = attribute(tag, 'catalogue');
    if (source || !address) return own;
    const hosts = attribute(tag, 'catalogue-hosts');
    const name = `${address} ${hosts}`;
    if (this.#copySource?.name !== name) {
      const refused = (why: string) => this.#complain('catalogue', why);
      const copy = { address, hosts, today: this.#today, refused };
      this.#copySource = { name, source: lazySource(copy, own) };
    }
    return this.#copySource.source;
  }

  #isEmpty(): boolean {
    const { isEmpty } = this.#stage;
    if (isEmpty)
      this.#warn('the tag is empty and in sight, so what is below it moves: put links inside');
    return isEmpty;
  }

  #show(snapshot: WizardSnapshot): void {
    const focused = this.#root.activeElement !== null;
    const { screen, failed, draft } = snapshot.context;
    const drawn = [screen, failed, draft, isSlow(snapshot), snapshot.value.box];
    if (drawn.some((part, i) => part !== this.#drawn[i])) {
      this.#drawn = drawn;
      this.#draw(snapshot);
    }
    for (const effect of this.#effects.splice(0)) this.#do(effect, snapshot, focused);
  }

  #draw(snapshot: WizardSnapshot): void {
    const { screen } = snapshot.context;
    if (screen?.questions) adopt(this.#root, screen.questions.styles);
    if (screen?.after) adopt(this.#root, screen.after.views.styles);
    if (screen?.views) {
      adopt(this.#root, screen.views.styles);
      screen.views.print(this.#box, this.#contextOf(screen));
    }
    if (isOpen(snapshot)) this.#open(snapshot);
    else if (screen && snapshot.value.box === 'offered') this.#offer(screen);
  }

  /** A page that breaks the wizard gets the links back. */
  #giveUp(cause: unknown): void {
    this.#actor.stop();
    this.#unwatch();
    try {
      this.#stage.showWithLinks(nothing);
    } catch {
      // Lit itself is what broke: the links are shown all the same.
    }
    this.#warn('it broke on this page; its links stay', cause);
    emit(this.#tag, 'opt-out-error', { code: 'load' });
  }

  #open(snapshot: WizardSnapshot): void {
    const { screen, failed } = snapshot.context;
    const busy = isSlow(snapshot);
    const isOver = snapshot.value.box === 'over';
    if (!isOver) this.#unwatch();
    const stage = this.#stage;
    if (screen) {
      const ctx = this.#contextOf(screen);
      const draw = (isBlank: boolean): void =>
        stage[isOver ? 'showOver' : 'show'](frameView(ctx, busy, isBlank));
      if (this.#drawnFor && this.#drawnFor !== screen.wanted) draw(true);
      this.#drawnFor = screen.wanted;
      draw(false);
    } else if (failed) {
      const retry = (): void => this.#actor.send({ type: 'retry' });
      stage.showWithLinks(failedView(failed, busy, retry));
    } else stage.showWithLinks(nothing);
  }

  /** Where the reader sees it, nothing moves before it is asked for. */
  #offer(screen: Screen): void {
    // Once for each screen: under a pointer or with the focus, a button must stay the same.
    if (this.#drawnFor === screen.wanted) return;
    this.#drawnFor = screen.wanted;
    if (this.#stage.fits(() => frameView(this.#contextOf(screen), false)))
      this.#actor.send({ type: 'fits' });
    else this.#stage.showOver(offerView(this.#contextOf(screen)));
  }

  #contextOf(screen: Screen): Context {
    const quiet = (): void => undefined;
    const reportTo = reportToOf(this.#tag, quiet);
    return contextOf(screen, {
      headingLevel: headingLevelOf(this.#tag, quiet),
      draft: this.#actor.getSnapshot().context.draft,
      ...(reportTo && { reportTo }),
      // What is typed counts at once; what a press asks for is done after the press is seen.
      send: (event) =>
        event.type === 'draft'
          ? this.#actor.send(event)
          : void setTimeout(() => this.#actor.send(event)),
      copy: (text, field) => void this.#copy(text, field),
    });
  }

  #do(effect: WizardEffect, snapshot: WizardSnapshot, focused: boolean): void {
    switch (effect.type) {
      case 'arrived':
        if (isOpen(snapshot)) this.#arrive(snapshot, effect.byReader, focused);
        break;
      case 'slow':
        this.#say('loading');
        break;
      case 'stayed':
        this.#say('stayed');
        break;
      case 'behind':
        this.#say(snapshot.context.screen?.evidence ? 'arrived' : 'failed', true);
        break;
      case 'trouble':
        this.#trouble(effect);
    }
  }

  /** A failure to load is told each time; the console hears of it once. */
  #trouble({ code, message, cause }: Extract<WizardEffect, { type: 'trouble' }>): void {
    const isNew = this.#warn(message, ...(cause === undefined ? [] : [cause]));
    if (isNew || code === 'load') emit(this.#tag, 'opt-out-error', { code });
  }

  #arrive({ context }: WizardSnapshot, byReader: boolean, focused: boolean): void {
    const { screen } = context;
    if (screen && screen === this.#seen) return;
    this.#seen = screen;
    this.#quiet();
    // Not at once: the screen is laid out for it, which is a task of its own.
    if (focused || (byReader && isNowhere(document.activeElement)))
      setTimeout(() => this.#focusHeading());
    if (!screen) return;
    this.#report(screen);
    // Whoever has answered something reads on: what later screens say comes now, and how many sources there are.
    if (screen.wanted.log.length > 0) setTimeout(() => this.#actor.send({ type: 'interest' }));
  }

  #focusHeading(): void {
    const heading = this.#box.querySelector<HTMLElement>('.heading');
    if (!heading) return;
    heading.focus({ preventScroll: true });
    void loadViews().then(
      (views) => views.bring(this.#tag, heading),
      () => undefined,
    );
  }

  /** Tells the page which screen the reader sees; not again when a question on top of it is left. */
  #report(screen: Screen): void {
    const { walk, entry, region, asks, wanted } = screen;
    if (!walk || !entry || !region || asks || wanted.editing !== undefined) return;
    const { at, step } = walk;
    const place = `${entry.id}/${region}/${at}`;
    if (this.#place === place) return;
    this.#place = place;
    const ids = { service: asId(entry.id), region: asId(region) };
    if ('link' in step && step.link && !safeLink(step.link.url, entry.hosts))
      this.#complain(
        'link',
        `${step.link.url} is not on a host of "${entry.id}" and is not linked`,
      );
    // The names of later states would tell what the reader said about the account.
    const isPrivate = accountOf(screen) !== undefined;
    const { kind } = step;
    emit(this.#tag, 'opt-out-step', { ...ids, step: asId(isPrivate ? kind : at), kind });
    const outcome = outcomeOf(step);
    if (!outcome) return;
    const way = isPrivate ? { way: asId(answerFor(entry, region).way ?? '') } : {};
    emit(this.#tag, 'opt-out-outcome', { ...ids, ...outcome, ...way });
  }

  get #status(): HTMLElement | null {
    return this.#box.querySelector('.status');
  }

  #quiet(): void {
    if (this.#status) this.#status.textContent = '';
  }

  /**
   * Says something in the live region; again even when it says the same as before.
   *
   * @param isShown it is seen where it happened, and not shown again
   */
  #say(key: WordKey, isShown = false): void {
    const text = this.#word(key);
    this.#quiet();
    this.#status?.classList.toggle('unseen', isShown);
    setTimeout(() => {
      if (this.#status) this.#status.textContent = text;
    });
  }

  /** The status says aloud whether it worked; the button shows it. */
  async #copy(text: string, field: HTMLElement): Promise<void> {
    const isCopied = await copyText(text, field);
    const pressed = field.closest('.copy')?.querySelector('.flip');
    for (const flip of this.#box.querySelectorAll('.flip'))
      flip.classList.toggle('on-copy', isCopied && flip === pressed);
    this.#say(isCopied ? 'copied' : 'copy.failed', isCopied);
  }

  #word(key: WordKey): string {
    const { screen } = this.#actor.getSnapshot().context;
    const { words, later, more } = screen ?? {};
    return words?.[key] ?? later?.words[key] ?? more?.words[key] ?? '';
  }

  /** A frame without leave for new windows swallows a link silently. */
  #followed({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const isOut = target instanceof Element && target.closest('a[target=_blank]');
    if (!isOut || ctrlKey || metaKey || shiftKey) return;
    setTimeout(() => {
      if (isOut.isConnected && document.visibilityState === 'visible' && document.hasFocus())
        this.#say('not-opened');
    }, AWAY);
  }
}

const isSlow = (snapshot: WizardSnapshot): boolean =>
  snapshot.matches({ journey: { loading: 'slow' } });

const isNowhere = (active: Element | null): boolean =>
  active === null || active === document.body || active === document.documentElement;

/** Wizards of one page open one after the other, each when the one before is there or takes long. */
let turn: Promise<void> = Promise.resolve();

/** Where the reader starts: where they left off, as far as they kept it. */
async function startOf(tag: HTMLElement, outfit: Outfit): Promise<Wanted> {
  const { log: given, source } = heldBy(tag);
  const log = answersIn(given);
  if (!hasKept()) return { log };
  const resumed = await chunk('resume.js', () => import('./after/resume.ts'))
    .then(({ resume }) => resume(servicesOf(tag), source ?? builtInOf(outfit)))
    .catch(() => undefined);
  return resumed ?? { log };
}

/** Opens the wizard of a tag. Where the page breaks what it is built on, the links stay, and the console says so. */
export async function openWizard(tag: HTMLElement, outfit: Outfit): Promise<Wizard> {
  const mine = turn;
  let next = (): void => undefined;
  turn = new Promise<void>((done) => (next = done)).then(nextTask);
  await mine;
  try {
    // Facts that leave one out must not have the page's.
    for (const name of ['url', 'mail', 'note', 'link', 'paths', 'lines'])
      if (name in {}) throw new Error(`all objects have "${name}"`);
    defineProperties(Object.getPrototypeOf(tag) as object);
    adoptProperties(tag);
    const start = await startOf(tag, outfit);
    await nextTask();
    const wizard = new OpenWizard(tag, outfit, start, next);
    heldBy(tag).changed = (log) => wizard.changed(log);
    return wizard;
  } catch (cause) {
    next();
    console.warn('<opt-out-wizard>: it broke on this page; its links stay', cause);
    emit(tag, 'opt-out-error', { code: 'load' });
    return { changed: () => undefined };
  }
}
