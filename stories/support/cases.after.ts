/** What comes after the click: records, and the screens they lead to. Stories show them, tests walk them. */
import type { Id, Region } from '../../src/catalogue/types.ts';
import {
  withEvent,
  type Channel,
  type FollowUpRecord,
  type Happening,
} from '../../src/followup/record.ts';

/** The day on which all of these are looked at. */
export const CASE_DAY = '2026-11-26';

/** One screen after the click. */
export interface AfterCase {
  id: Id;
  /** What it is, in words. */
  title: string;
  record: FollowUpRecord;
  /** What is on top: `case`, `case.proof`, `case.write.reminder` … */
  editing: string;
}

interface Sent {
  isRequest?: true;
  service?: Id;
  region?: Region;
  subdivision?: string;
  channel?: Channel;
  filed?: string;
}

/** A week ago: there is time still. */
const LATELY = '2026-11-19';
/** Two months ago: the time is over under every law with a month. */
const BEFORE = '2026-09-25';

/** A record in which things happened one day after the other. */
function record(sent: Sent, ...events: Happening[]): FollowUpRecord {
  const start = Date.parse(`${sent.filed ?? LATELY}T00:00:00Z`);
  const empty: FollowUpRecord = {
    version: 1,
    service: 'instagram',
    region: 'DE',
    way: 'main-objection',
    channel: 'form',
    filed: LATELY,
    ...sent,
    events: [],
  };
  return events
    .map((type, i) => ({
      type,
      on: new Date(start + (i + 1) * 86_400_000).toISOString().slice(0, 10),
    }))
    .reduce(withEvent, empty);
}

const at = (id: Id, title: string, sent: FollowUpRecord, editing = 'case'): AfterCase => ({
  id,
  title,
  record: sent,
  editing,
});

const silent = record({ filed: BEFORE });
const refused = record({}, 'refused');
const over = (region: Region, subdivision?: string): FollowUpRecord =>
  record({ filed: BEFORE, region, ...(subdivision !== undefined && { subdivision }) });

/** Every state of the matter. */
const states: readonly AfterCase[] = [
  at('filed-by-post', 'Sent by post', record({ channel: 'post' })),
  at('waiting-today', 'Filed today', record({ filed: CASE_DAY })),
  at('waiting', 'Waiting', record({})),
  at('waiting-ours', 'Waiting, no law sets a day', record({ region: 'US' })),
  at('identity', 'Asked who the reader is', record({}, 'identity.asked')),
  at('extended', 'It takes longer', record({}, 'extended')),
  at('silent', 'The time is over', silent),
  at(
    'waiting-request',
    'Waiting, of a request that named no right',
    record({ region: 'US', filed: CASE_DAY, isRequest: true }),
  ),
  at('silent-ours', 'The day we suggested is over', over('US')),
  at('confirmed', 'Agreed', record({}, 'confirmed')),
  at('refused', 'Refused', refused),
  at(
    'refused-stop',
    'Refused, with a last day for the reader',
    record({ region: 'TR' }, 'refused'),
  ),
  at('partly', 'Agreed in part', record({}, 'partly')),
  at('broken', 'Promised but not kept', record({}, 'confirmed', 'broken')),
  at('complained', 'Complained', record({ filed: BEFORE }, 'refused', 'complained')),
  at('complained-ours', 'Complained, no date', record({ region: 'US' }, 'refused', 'complained')),
  at('closed', 'Done with', record({}, 'confirmed', 'closed')),
];

/** What is asked there. */
const asked: readonly AfterCase[] = [
  at('proof', 'Keep proof', record({}), 'case.proof'),
  at(
    'proof-long',
    'Keep proof of what took long',
    record({}, 'identity.asked', 'identity.answered', 'refused', 'reminded'),
    'case.proof',
  ),
  at('remind', 'Be reminded', record({}), 'case.remind'),
  at(
    'remind-stop',
    'Be reminded of the reader’s own last day',
    record({ region: 'TR' }),
    'case.remind',
  ),
  at('phone', 'Continue on the phone', record({}), 'case.phone'),
  at('torn', 'A link from another device that cannot be read', record({}), 'case-torn'),
  at('carried', 'Answers from another device that no longer fit', record({}), 'case-carried'),
  at('write-objection', 'A letter of one’s own', record({}), 'case.write.objection'),
  at(
    'write-objection-us',
    'A letter without a law',
    record({ region: 'US' }),
    'case.write.objection',
  ),
  at(
    'write-objection-post',
    'A letter by post: nothing but an address is known',
    record({ service: 'facebook', region: 'AT' }),
    'case.write.objection',
  ),
  at(
    'write-objection-nowhere',
    'A letter, and no address is known',
    record({ service: 'facebook', region: 'CL', filed: BEFORE }),
    'case.write.objection',
  ),
  at('write-reminder', 'Write once more', silent, 'case.write.reminder'),
  at('write-reminder-br', 'Write once more, in Portuguese', over('BR'), 'case.write.reminder'),
  at('write-identity', 'Answer who one is', record({}, 'identity.asked'), 'case.write.identity'),
  at('write-refusal', 'Reply to a refusal', refused, 'case.write.refusal'),
];

/** Where to complain. */
const doors: readonly AfterCase[] = [
  at('authority-which', 'In Germany: which part?', silent, 'case.authority'),
  at('authority-early', 'While the company has time', record({ region: 'AT' }), 'case.authority'),
  at('authority-by', 'In Bavaria', over('DE', 'DE-BY'), 'case.authority'),
  at(
    'authority-federal',
    'In Bavaria, of a federal body or a telephone provider',
    over('DE', 'DE-BY'),
    'case.special.de-bfdi',
  ),
  at(
    'authority-church',
    'In Germany, of a church: a law of its own',
    silent,
    'case.special.de-bfd-ekd',
  ),
  at('authority-us-ca', 'In California', over('US', 'US-CA'), 'case.authority'),
  at(
    'authority-us-ag',
    'In California, the Attorney General',
    over('US', 'US-CA'),
    'case.special.us-ca-ag',
  ),
  ...(
    [
      ['ie', 'In Ireland'],
      ['at', 'In Austria'],
      ['pl', 'In Poland: by post, no letter in Polish'],
      ['bg', 'In Bulgaria: no mail'],
      ['gb', 'In the United Kingdom'],
      ['ch', 'In Switzerland'],
      ['br', 'In Brazil'],
      ['kr', 'In South Korea'],
      ['jp', 'In Japan'],
      ['tr', 'In Türkiye'],
      ['in', 'In India: a law to come'],
      ['us', 'In the United States'],
      ['ca', 'In Canada'],
      ['cl', 'In Chile'],
      ['mx', 'In Mexico: not examined'],
    ] as const
  ).map(([country, title]) =>
    at(`authority-${country}`, title, over(country.toUpperCase()), 'case.authority'),
  ),
];

/** All of them. */
export const afterCases: readonly AfterCase[] = [...states, ...asked, ...doors];
