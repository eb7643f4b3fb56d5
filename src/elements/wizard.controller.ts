import { nothing } from 'lit/html.js';
import { createActor } from 'xstate';
import type { Log } from '../flow/walk.ts';
import { bringIntoView } from './bring.ts';
import { drawing } from './drawing.ts';
import { emit } from './events.ts';
import { liveRegion } from './live-region.ts';
import type { Outfit, Wizard } from './open-wizard.ts';
import { pageReports } from './page-reports.ts';
import { heldBy } from './properties.ts';
import { headingLevelOf, readPage, reportToOf } from './read-page.ts';
import type { Page, Screen, Wanted } from './screen.ts';
import type { Source } from './source.ts';
import { Stage } from './stage.ts';
import { tagSource } from './tag-source.ts';
import { todayHere } from './today.ts';
import { watchAttributes } from './watch-attributes.ts';
import type { WizardEffect } from './wizard.events.ts';
import { isBrief, isOpen, wizardMachine, type WizardSnapshot } from './wizard.machine.ts';

/** The attributes of the tag that the wizard reads. */
const ATTRIBUTES = 'service region lang device heading-level report-to catalogue';

/**
 * Runs the machine of one tag: tells it what the page and the reader do, and does outside what a transition asks for.
 *
 * @param builtIn where facts and words come from unless the tag says otherwise
 * @param settled called when the wizard is there, or takes long
 */
export function wizardController(
  tag: HTMLElement,
  { box, isAsked, today = todayHere }: Outfit,
  builtIn: Source,
  wanted: Wanted,
  settled: () => void,
): Wizard {
  const root = box.getRootNode() as ShadowRoot;
  const stage = new Stage(tag, box);
  const { warn, complain, trouble, arrived } = pageReports(tag);
  const source = tagSource(tag, builtIn, today, complain);
  const effects: WizardEffect[] = [];
  let pending: { log?: Log } | undefined;
  /** The screen that effects were done for. */
  let seen: Screen | undefined;

  const pageNow = (): Page => {
    headingLevelOf(tag, complain);
    reportToOf(tag, complain);
    return { ...readPage(tag, complain), today, source: source() };
  };

  const tellPage = (): void => {
    const { log } = pending ?? {};
    pending = undefined;
    attributes.takeRecords();
    actor.send({ type: 'page', page: pageNow(), ...(log && { log }) });
  };

  const changed = (log?: Log): void => {
    if (!pending) queueMicrotask(tellPage);
    pending = { ...pending, ...(log && { log }) };
  };

  const isEmpty = (): boolean => {
    if (stage.isEmpty)
      warn('the tag is empty and in sight, so what is below it moves: put links inside');
    return stage.isEmpty;
  };

  const focusHeading = (): void => {
    const heading = box.querySelector<HTMLElement>('.heading');
    if (!heading) return;
    heading.focus({ preventScroll: true });
    // At once: a page that moves later moves under the reader's finger.
    bringIntoView(tag, heading);
  };

  const arrive = (screen: Screen | undefined, byReader: boolean, focused: boolean): void => {
    if (screen && screen === seen) return;
    seen = screen;
    live.quiet();
    // Not at once: the screen is laid out for it, which is a task of its own.
    if (focused || (byReader && isNowhere(document.activeElement))) setTimeout(focusHeading);
    if (!screen) return;
    arrived(screen);
    // Whoever has answered something reads on: what later screens say comes now, and how many sources there are.
    if (screen.wanted.log.length > 0) setTimeout(() => actor.send({ type: 'interest' }));
  };

  const happen = (effect: WizardEffect, snapshot: WizardSnapshot, focused: boolean): void => {
    const { screen } = snapshot.context;
    switch (effect.type) {
      case 'arrived':
        if (isOpen(snapshot)) arrive(screen, effect.byReader, focused);
        break;
      case 'slow':
        live.say('loading');
        break;
      case 'stayed':
        live.say('stayed');
        break;
      case 'behind':
        live.say(screen?.evidence ? 'arrived' : 'failed', true);
        break;
      case 'trouble':
        trouble(effect);
    }
  };

  const show = (snapshot: WizardSnapshot): void => {
    const focused = root.activeElement !== null;
    if (snapshot.value.box === 'open') unwatch();
    draw(snapshot);
    for (const effect of effects.splice(0)) happen(effect, snapshot, focused);
  };

  /** A page that breaks the wizard gets the links back. */
  const giveUp = (cause: unknown): void => {
    actor.stop();
    unwatch();
    try {
      stage.showWithLinks(nothing);
    } catch {
      // Lit itself is what broke: the links are shown all the same.
    }
    warn('it broke on this page; its links stay', cause);
    emit(tag, 'opt-out-error', { code: 'load' });
  };

  if (stage.keeps) warn('the tag holds more than links: is its end tag missing?');
  const attributes = watchAttributes(tag, ATTRIBUTES, changed);
  const { inspect } = heldBy(tag);
  const actor = createActor(wizardMachine, {
    input: {
      page: pageNow(),
      wanted,
      place: {
        isUnseen: () => isAsked ?? stage.isUnseen,
        isEmpty,
        isHeld: () => stage.isHeld,
      },
    },
    ...(inspect && { inspect }),
  });
  const live = liveRegion(box, () => actor.getSnapshot().context.screen);
  const draw = drawing(tag, box, stage, live, actor);
  const unwatch = stage.watch(() => actor.send({ type: 'moved' }));
  actor.on('*', (effect) => effects.push(effect));
  actor.subscribe({
    next: (snapshot) => {
      try {
        show(snapshot);
      } catch (cause) {
        giveUp(cause);
      }
      if (!isBrief(snapshot)) settled();
    },
    error: (cause) => {
      giveUp(cause);
      settled();
    },
  });
  actor.start();
  // On some pages it is broken from the start; nothing of it is asked then.
  if (actor.getSnapshot().status !== 'active') return { changed };
  // Some break it without a sound: nothing loads.
  if (!actor.getSnapshot().matches({ journey: 'loading' }))
    throw new Error('XState does not start');
  // On the root: below an element that hears clicks, screen readers call everything "clickable".
  root.addEventListener('click', (event) => {
    if (actor.getSnapshot().value.box === 'over') actor.send({ type: 'touched' });
    live.followed(event as MouseEvent);
  });
  // Not at once: it may be the beginning of a press.
  const interest = (): void =>
    void setTimeout(() => {
      if (!actor.getSnapshot().context.screen?.later) actor.send({ type: 'interest' });
    });
  for (const type of ['pointerover', 'touchstart', 'focusin'])
    box.addEventListener(type, interest, { passive: true });
  return { changed };
}

const isNowhere = (active: Element | null): boolean =>
  active === null || active === document.body || active === document.documentElement;
