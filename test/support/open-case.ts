import type { AnyActorRef, InspectionEvent } from 'xstate';
// Here already, so that screens follow each other without a wait for the network.
import '../../src/elements/after/after.ts';
import '../../src/elements/after/authority.ts';
import '../../src/elements/after/carried.ts';
import '../../src/elements/after/phone.ts';
import '../../src/elements/after/proof.ts';
import '../../src/elements/after/remind.ts';
import '../../src/elements/after/write.ts';
import type { OptOutWizard } from '../../src/index.ts';
import type { WizardEvent } from '../../src/elements/wizard.events.ts';
import type { AfterCase } from '../../stories/support/cases.after.ts';
import { mount, next, type Settings } from './mount.ts';

/** A wizard that shows a screen after the click, and a way to tell its machine more. */
export interface OpenCase {
  element: OptOutWizard;
  tell: (event: WizardEvent) => Promise<void>;
}

/** Puts a wizard on the page and tells it what was sent: as a reader who comes back, but nothing is kept. */
export async function openCase(
  { record, editing }: Pick<AfterCase, 'record' | 'editing'>,
  settings: Settings = {},
): Promise<OpenCase> {
  let actor: AnyActorRef | undefined;
  const inspect = (event: InspectionEvent): void => {
    if (event.type === '@xstate.snapshot' && 'machine' in event.snapshot)
      actor ??= event.actorRef as AnyActorRef;
  };
  const { service, region } = record;
  const element = await mount({ service, region, lang: 'en', inspect, ...settings });
  const tell = (event: WizardEvent): Promise<void> => next(element, () => actor?.send(event));
  await tell({ type: 'record', record, editing });
  return { element, tell };
}
