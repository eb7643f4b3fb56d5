import type { Region } from '../catalogue/types.ts';
import type { Log } from '../flow/walk.ts';
import type { FollowUpRecord } from '../followup/record.ts';
import type { Draft } from './context.ts';
import type { ErrorDetail } from './events.ts';
import type { Page, Wanted } from './screen.ts';

/** What a reader, or the page, does to a wizard. */
export type WizardEvent =
  /** The page changed an attribute, or gave a log. */
  | { type: 'page'; page: Page; log?: Log }
  | { type: 'choose.service'; service: string }
  | { type: 'choose.region'; region: Region }
  /** An event of the flow; `row` is the row of a path, or the place of a form, where the reader was stuck, from 1. */
  | { type: 'answer'; event: string; row?: number }
  /** Opens an earlier question again. */
  | { type: 'edit'; question: string }
  | { type: 'back' }
  /** Back to the screen that offered a choice of ways. */
  | { type: 'list' }
  | { type: 'restart' }
  /** What has become of what was sent; perhaps of another service, or in another country. Or more of what is not sent yet. */
  | ({ type: 'record'; record?: FollowUpRecord } & Partial<Wanted>)
  /** The reader types a letter's fields. */
  | { type: 'draft'; draft: Draft }
  | { type: 'retry' }
  /** The reader turns to the box: a pointer over it, a key in it. */
  | { type: 'interest' }
  /** What stands behind the screen: sources, background. */
  | { type: 'why' }
  /** The reader opens a wizard that kept the height of the links. */
  | { type: 'open' }
  /** The open wizard is no higher than what it takes the place of: it may stand over the links. */
  | { type: 'fits' }
  /** The reader pressed something in the box: from now on it may grow. */
  | { type: 'touched' }
  /** Where the box stands in the window may have changed, or the focus left the links. */
  | { type: 'moved' };

/** What is to be done once, outside: focus, announcements, events. */
export type WizardEffect =
  /** A screen is there to be seen. `byReader` is false where the page asked for it. */
  | { type: 'arrived'; byReader: boolean }
  /** It takes long. */
  | { type: 'slow' }
  /** What the reader asked for could not be loaded; the screen stays. */
  | { type: 'stayed' }
  /** What stands behind the screen is there to be read, or it could not be loaded. */
  | { type: 'behind' }
  /** Something did not work. */
  | { type: 'trouble'; code: ErrorDetail['code']; message: string; cause?: unknown };
