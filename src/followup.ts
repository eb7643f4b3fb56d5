/** `opt-out-wizard/followup`: what becomes of an objection after it was sent, without any view. */
export { clocksFor, type Clock, type Clocks, type Stop } from './followup/clocks.ts';
export { follow, type FollowUp, type NextDate } from './followup/follow.ts';
export {
  followUpMachine,
  type Due,
  type FollowUpContext,
  type FollowUpEvent,
  type FollowUpInput,
  type FollowUpMeta,
  type FollowUpSnapshot,
  type FollowUpState,
  type Letter,
  type ReadClock,
} from './followup/follow-up.machine.ts';
export { readRecord, recordOf, RecordError, type Refusal } from './followup/read-record.ts';
export {
  CHANNELS,
  HAPPENINGS,
  isSame,
  merged,
  withEvent,
  type Channel,
  type Day,
  type FollowUpRecord,
  type Happening,
  type RecordEvent,
} from './followup/record.ts';
