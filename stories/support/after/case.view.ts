import { html, type TemplateResult } from 'lit';
import type { InspectionEvent, SnapshotFrom } from 'xstate';
import type { WizardActor, wizardMachine } from '../../../src/elements/wizard.machine.ts';
import { CASE_DAY, type AfterCase } from '../cases.after.ts';
import { memorySource } from '../memory-source.ts';

type Snapshot = SnapshotFrom<typeof wizardMachine>;

const hasScreen = (snapshot: object): boolean =>
  'machine' in snapshot && (snapshot as Snapshot).context.screen !== undefined;

/** Tells a wizard what was sent as soon as it shows its first screen. */
function telling({ record, editing }: AfterCase): (event: InspectionEvent) => void {
  let isTold = false;
  return (event) => {
    if (isTold || event.type !== '@xstate.snapshot' || !hasScreen(event.snapshot)) return;
    isTold = true;
    const actor = event.actorRef as unknown as WizardActor;
    queueMicrotask(() => actor.send({ type: 'record', record, editing }));
  };
}

/** The wizard on the screen of a case, as for a reader who comes back on the day of the cases. Nothing is kept. */
export const caseView = (found: AfterCase, language: string): TemplateResult =>
  html`<opt-out-wizard
    .source=${memorySource}
    .asOf=${CASE_DAY}
    .inspect=${telling(found)}
    service=${found.record.service}
    region=${found.record.region}
    lang=${language}
  >
    <p>The wizard comes here.</p>
  </opt-out-wizard>`;
