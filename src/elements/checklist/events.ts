import type { Region } from '../../catalogue/types.ts';
import type { KeepResult } from '../after/kept.ts';
import type { ErrorDetail } from '../events.ts';
import type { Page } from '../screen.ts';
import type { Outcome } from './outcomes.ts';

/** What a reader, the page or the box of a service does to a list. */
export type ChecklistEvent =
  | { type: 'page'; page: Page }
  /** The reader opens a list that kept the height of the links. */
  | { type: 'open' }
  /** Where the list stands in the window may have changed. */
  | { type: 'moved' }
  | { type: 'tick'; service: string; isTicked: boolean }
  | { type: 'region'; region: Region }
  /** From the choice to the list. */
  | { type: 'go' }
  /** Back to the choice. */
  | { type: 'change' }
  | { type: 'work'; service: string }
  /** The box of a service reached an end; or the reader says that it is done. */
  | { type: 'outcome'; service: string; outcome: Outcome }
  | { type: 'list' }
  | { type: 'summary' }
  | { type: 'keep' }
  | { type: 'forget' }
  /** What became of either. */
  | { type: 'kept'; result: KeepResult }
  /** Tries to load everything, or one service, again. */
  | { type: 'retry'; service?: string };

/** What is to be done once, outside. */
export type ChecklistEffect =
  /** Another screen is there. */
  | { type: 'arrived' }
  /** The list is another, or something became of a service. */
  | { type: 'changed'; service?: string }
  /** The list is to be kept as it is now, or everything forgotten. */
  | { type: 'keep' }
  | { type: 'forget' }
  /** Something did not work. */
  | { type: 'trouble'; code: ErrorDetail['code']; message: string; cause?: unknown };
