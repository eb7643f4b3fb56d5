/**
 * The situations that stories show and tests walk. One list for both: a new case gets its story in
 * `wizard.stories.ts`.
 */
import { entry } from '../../src/catalogue.ts';
import type { Device, Id, Language, Region } from '../../src/catalogue/types.ts';
import { flowFor } from '../../src/flow/flow.ts';
import type { StepKind } from '../../src/flow/steps.ts';
import { walk, type Log } from '../../src/flow/walk.ts';
import { people } from './cases.people.ts';
import { screens } from './cases.screens.ts';

/** The kind of screen a case shows: a step of a flow, or one of the two questions before it. */
type CaseKind = StepKind | 'service' | 'region';

/** One situation. */
export interface Case {
  id: Id;
  /** Who or what it is, in words. */
  title: string;
  /** Left out: the reader is asked. */
  service?: Id;
  /** Left out: the reader is asked. */
  region?: Region;
  /** Left out: the one the toolbar says. */
  language?: Language;
  device?: Device;
  /** The answers that lead to the screen. */
  log: Log;
  /** The kind of screen they lead to. */
  kind: CaseKind;
}

/** Every kind of screen, then the people the wizard is for. */
export const cases: readonly Case[] = [...screens, ...people];

/**
 * The case of a name.
 *
 * @throws RangeError when there is none
 */
export function caseOf(id: string): Case {
  const found = cases.find((c) => c.id === id);
  if (!found) throw new RangeError(`There is no case "${id}".`);
  return found;
}

/**
 * The kind of screen that a case's answers lead to.
 *
 * @throws when one of the answers is not on the way, because the facts have changed
 */
export function landsOn({ id, service, region, device, log }: Case): CaseKind {
  if (!service) return 'service';
  if (!region) return 'region';
  const { step, trail, at } = walk(flowFor(entry(service), region), log, { device });
  const unused = log.find((l) => !trail.some((t) => t.key === l.key && t.event === l.event));
  if (unused) throw new Error(`Case "${id}" stops at ${at}; "${unused.key}" is not on the way.`);
  return step.kind;
}
