import type { FlowStep, StepKind } from '../flow/steps.ts';

declare const id: unique symbol;
/** A name out of the catalogue. Free text is not assignable, so no event can carry what a reader typed. */
export type CatalogueId = string & { readonly [id]: 'CatalogueId' };

/** A new screen. */
export interface StepDetail {
  service: CatalogueId;
  /** ISO 3166-1 alpha-2 */
  region: CatalogueId;
  step: CatalogueId;
  kind: StepKind;
}

/** The reader reached an end: a result, a report of what was missing, or an answer that there is nothing. */
export interface OutcomeDetail {
  service: CatalogueId;
  region: CatalogueId;
  way: CatalogueId;
  outcome:
    | 'filed'
    | 'reported'
    | 'limited'
    | 'deleted'
    | 'switched'
    | 'asked'
    | 'placed'
    | 'opened'
    | 'tried'
    | 'stuck'
    | 'none'
    | 'not-needed'
    | 'disputed'
    | 'unknown';
}

/** Something did not work; the reader still has the links in the tag. */
export interface ErrorDetail {
  code:
    'load' | 'service' | 'region' | 'device' | 'heading-level' | 'link' | 'report-to' | 'catalogue';
}

/** The events of `<opt-out-wizard>`, by name. They bubble and are composed. */
export interface OptOutEvents {
  'opt-out-step': CustomEvent<StepDetail>;
  'opt-out-outcome': CustomEvent<OutcomeDetail>;
  'opt-out-error': CustomEvent<ErrorDetail>;
}

declare global {
  // Makes addEventListener on the element, its ancestors, the document and the window know the events' types.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the extension point is an interface
  interface GlobalEventHandlersEventMap extends OptOutEvents {}
}

/** Fires one of the element's events. */
export function emit<N extends keyof OptOutEvents>(
  target: EventTarget,
  name: N,
  detail: OptOutEvents[N]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** What a screen that is an end tells. */
export function outcomeOf(step: FlowStep): Pick<OutcomeDetail, 'way' | 'outcome'> | undefined {
  if (step.kind === 'outcome') return { way: asId(step.way), outcome: step.result };
  if (step.kind === 'report') return { way: asId(step.way), outcome: 'stuck' };
  if (step.kind !== 'answer') return undefined;
  const { verdict } = step.answer;
  return verdict === 'yes' || verdict === 'law' ? undefined : { way: asId(''), outcome: verdict };
}

/** Catalogue ids are the only strings that may become one. */
export const asId = (value: string): CatalogueId => value as CatalogueId;
