import { nothing } from 'lit/html.js';
import { contextOf } from './context-of.ts';
import type { Context } from './context.ts';
import type { LiveRegion } from './live-region.ts';
import { headingLevelOf, reportToOf } from './read-page.ts';
import type { Screen, Wanted } from './screen.ts';
import type { Stage } from './stage.ts';
import { adopt } from './styles.ts';
import { failedView } from './views/failed.view.ts';
import { frameView } from './views/frame.view.ts';
import { offerView } from './views/offer.view.ts';
import { isOpen, isSlow, type WizardActor, type WizardSnapshot } from './wizard.machine.ts';

/** Draws what a machine shows; the same not twice. */
export function drawing(
  tag: HTMLElement,
  box: HTMLElement,
  stage: Stage,
  live: LiveRegion,
  actor: WizardActor,
): (snapshot: WizardSnapshot) => void {
  const root = box.getRootNode() as ShadowRoot;
  let drawn: readonly unknown[] = [];
  let drawnFor: Wanted | undefined;

  const seen = (screen: Screen): Context => {
    const quiet = (): void => undefined;
    const reportTo = reportToOf(tag, quiet);
    return contextOf(screen, {
      headingLevel: headingLevelOf(tag, quiet),
      draft: actor.getSnapshot().context.draft,
      ...(reportTo && { reportTo }),
      // What is typed counts at once; what a press asks for is done after the press is seen.
      send: (event) =>
        event.type === 'draft' ? actor.send(event) : void setTimeout(() => actor.send(event)),
      copy: (text, field) => void live.copy(text, field),
    });
  };

  const present = (snapshot: WizardSnapshot): void => {
    const { screen, failed } = snapshot.context;
    const busy = isSlow(snapshot);
    if (screen) {
      const ctx = seen(screen);
      const draw = (isBlank: boolean): void =>
        stage[snapshot.value.box === 'over' ? 'showOver' : 'show'](frameView(ctx, busy, isBlank));
      if (drawnFor && drawnFor !== screen.wanted) draw(true);
      drawnFor = screen.wanted;
      draw(false);
    } else
      stage.showWithLinks(
        failed ? failedView(failed, busy, () => actor.send({ type: 'retry' })) : nothing,
      );
  };

  /** Where the reader sees it, nothing moves before it is asked for. */
  const offer = (screen: Screen): void => {
    // Once for each screen: under a pointer or with the focus, a button must stay the same.
    if (drawnFor === screen.wanted) return;
    drawnFor = screen.wanted;
    const ctx = seen(screen);
    if (stage.fits(() => frameView(ctx, false))) actor.send({ type: 'fits' });
    else stage.showOver(offerView(ctx));
  };

  return (snapshot) => {
    const { screen, failed, draft } = snapshot.context;
    const now = [screen, failed, draft, isSlow(snapshot), snapshot.value.box];
    if (now.every((part, i) => part === drawn[i])) return;
    drawn = now;
    for (const views of [screen?.questions, screen?.after?.views, screen?.views])
      if (views) {
        adopt(root, views.styles);
        views.drawn?.(box, seen(screen as Screen));
      }
    if (isOpen(snapshot)) present(snapshot);
    else if (screen && snapshot.value.box === 'offered') offer(screen);
  };
}
