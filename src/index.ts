/** The elements as classes, without side effects. `opt-out-wizard/define` registers them. */
export { OptOutChecklist } from './elements/checklist.element.ts';
export { OptOutWizard } from './elements/wizard.element.ts';
export { urlSource } from './elements/url-source.ts';
export type { AfterData, Source } from './elements/source.ts';
export type { Properties } from './elements/properties.ts';
export type { ChecklistProperties } from './elements/checklist/properties.ts';
export type { Tag } from './elements/tag.element.ts';
export type { WizardObserver } from './elements/wizard.machine.ts';
export type {
  CatalogueId,
  ErrorDetail,
  OptOutEvents,
  OutcomeDetail,
  StepDetail,
} from './elements/events.ts';
export type { Entry, Evidence, IndexRow, Later } from './catalogue/entry.ts';
export type { Log, LogEntry } from './flow/walk.ts';
export type { RegionNames } from './i18n/regions.ts';
export type { Phrases, WordKey, Words } from './i18n/words.ts';
export type { DatePatterns } from './i18n/say-date.ts';
