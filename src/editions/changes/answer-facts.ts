import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { AccountOption, Answer, Dispute, Region, Saying } from '../../catalogue/types.ts';
import type { ByLanguage } from './change.ts';
import type { FlatFact } from './fact.ts';
import { noteOf, sayingOf } from './texts.ts';

/** Where disputes, gaps and notes were found. */
interface Found {
  regions: Region[];
  way?: ByLanguage;
}

/** Questions on which sources disagree, and what could not be found out, of an answer or a way. */
export function* openFacts(
  service: ResolvedService,
  { disputes = [], gaps = [] }: { disputes?: Dispute[]; gaps?: Saying[] },
  found: Found,
): Generator<FlatFact> {
  for (const { id, about, readings } of disputes)
    yield {
      ...found,
      family: 'dispute',
      at: `disputes/${id}`,
      value: [noteOf(service, about)],
      compared: JSON.stringify(readings.map((r) => r.note)),
    };
  for (const { note } of gaps)
    yield { ...found, family: 'gap', at: `gaps/${note}`, value: [noteOf(service, note)] };
}

function* factsOfAnswer(service: ResolvedService, answer: Answer): Generator<FlatFact> {
  const { regions, verdict, reason, since, right, way, late, readings = [] } = answer;
  const at = `answers/${answer.id}`;
  const own = { within: at, regions };
  yield { family: 'answer', at, regions, value: [verdict] };
  yield { ...own, family: 'verdict', at: `${at}/verdict`, value: [verdict] };
  yield { ...own, family: 'regions', at: `${at}/regions`, value: regions.toSorted() };
  yield { ...own, family: 'reason', at: `${at}/reason`, value: [noteOf(service, reason)] };
  if (since) yield { ...own, family: 'since', at: `${at}/since`, value: [since] };
  const title = service.ways[way ?? '']?.title;
  if (title)
    yield {
      ...own,
      family: 'answer-way',
      at: `${at}/way`,
      value: [noteOf(service, title)],
      compared: way,
    };
  if (right)
    yield {
      ...own,
      family: 'right',
      at: `${at}/right`,
      value: [sayingOf(service, `right.${right}`)],
    };
  if (late) yield { ...own, family: 'note', at: `${at}/late`, value: [noteOf(service, late.note)] };
  if (readings.length > 0)
    yield {
      ...own,
      family: 'dispute',
      at: `${at}/readings`,
      value: readings.map((r) => noteOf(service, r.note)),
    };
  yield* openFacts(service, answer, { regions });
}

function* factsOfAccount(service: ResolvedService, option: AccountOption): Generator<FlatFact> {
  const { id, advice, way, instead, regions = [] } = option;
  const at = `accounts/${id}`;
  yield {
    family: 'account',
    at,
    regions,
    value: [sayingOf(service, `account.${id}`)],
    compared: JSON.stringify([way, instead?.verdict, instead?.helps, regions]),
  };
  for (const note of [advice?.note, instead?.reason].filter((n) => n !== undefined))
    yield {
      family: 'note',
      at: `${at}/notes/${note === advice?.note ? 'advice' : 'instead'}`,
      within: at,
      regions,
      value: [noteOf(service, note)],
    };
}

/** What a service answers, by region and by account. */
export function* answerFacts(service: ResolvedService): Generator<FlatFact> {
  for (const answer of service.answers) yield* factsOfAnswer(service, answer);
  for (const option of service.accounts) yield* factsOfAccount(service, option);
}
