/** The elements as classes, without side effects. `opt-out-wizard/define` registers them. */
export { OptOutWizard } from './elements/wizard.element.ts';
export { urlSource, type Source } from './elements/source.ts';
export type {
  CatalogueId,
  ErrorDetail,
  OptOutEvents,
  OutcomeDetail,
  StepDetail,
} from './elements/events.ts';
