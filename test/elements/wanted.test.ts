import { describe, expect, test } from 'vitest';
import {
  accountOf,
  canGoBack,
  canList,
  deviceOf,
  offeredAt,
  serviceOf,
  type Page,
  type Screen,
  type Wanted,
} from '../../src/elements/screen.ts';
import {
  afterAnswer,
  afterBack,
  afterList,
  afterPage,
  afterRegion,
  afterService,
  isAbout,
  questionsOf,
  underPage,
  wished,
} from '../../src/elements/wanted.ts';
import { filed } from '../support/some-record.ts';
import { ofCard } from '../../src/elements/after/of-card.ts';
import type { Log, Walk } from '../../src/flow/walk.ts';

const PAGE = { services: ['instagram'], region: 'DE', given: {}, tag: 'de' } as unknown as Page;
const says = (part: Partial<Page>): Page => ({ ...PAGE, ...part });

const LOG: Log = [
  { key: 'account', event: 'choose.one' },
  { key: 'device', event: 'choose.ios' },
  { key: 'path', event: 'stuck', row: 2 },
];
const QUESTIONS = LOG.slice(0, 2);

type Item = [key: string, event: string, kind: string, given?: true];
const walked = (kind: string, ...trail: Item[]): Walk =>
  ({
    at: 'here',
    step: { kind },
    trail: trail.map(([key, event, kind, given = false]) => ({
      key,
      event,
      step: { kind },
      given,
    })),
  }) as unknown as Walk;

const screen = (part: Partial<Screen> = {}): Screen =>
  ({ page: PAGE, wanted: { log: LOG }, region: 'DE', ...part }) as Screen;

test('answers to questions are kept apart from the rest', () => {
  expect(questionsOf(LOG)).toEqual(QUESTIONS);
});

describe('the newest word of the page', () => {
  const wanted: Wanted = { service: 'facebook', region: 'US', log: LOG, editing: 'device' };
  test('about the same keeps what was chosen and answered', () => {
    expect(isAbout(says({ tag: 'en' }), PAGE)).toBe(true);
    expect(afterPage(wanted, PAGE, says({ tag: 'en' }))).toStrictEqual({
      service: 'facebook',
      region: 'US',
      log: LOG,
    });
    expect(afterPage({ log: LOG }, PAGE, PAGE)).toStrictEqual({ log: LOG });
  });
  test('about other services drops the service', () => {
    const page = says({ services: ['spotify'] });
    expect(isAbout(page, PAGE)).toBe(false);
    expect(afterPage(wanted, PAGE, page)).toStrictEqual({ region: 'US', log: QUESTIONS });
  });
  test('about another country drops the country', () => {
    const page = says({ region: 'FR' });
    expect(isAbout(page, PAGE)).toBe(false);
    expect(afterPage(wanted, PAGE, page)).toStrictEqual({ service: 'facebook', log: QUESTIONS });
  });
  test('brings a log of its own', () => {
    const log = LOG.slice(2);
    expect(afterPage(wanted, PAGE, says({ services: [] }), log).log).toBe(log);
  });
  test('makes a new screen only where it is one', () => {
    const before = screen({ wanted });
    expect(underPage(before, PAGE)).toBe(before);
    const page = says({ region: 'FR' });
    expect(underPage(before, page)).toStrictEqual({
      ...before,
      page,
      wanted: { service: 'facebook', log: QUESTIONS },
    });
  });
});

describe('another service or country', () => {
  const editing = screen({ wanted: { log: LOG, editing: 'service' } });
  test('keeps answers to questions only', () => {
    expect(afterService(editing, 'spotify')).toStrictEqual({ service: 'spotify', log: QUESTIONS });
    expect(afterRegion(editing, 'US')).toStrictEqual({ region: 'US', log: QUESTIONS });
  });
  test('that is the same keeps all of them', () => {
    expect(afterService(editing, 'instagram')).toStrictEqual({ service: 'instagram', log: LOG });
    expect(afterRegion(editing, 'DE')).toStrictEqual({ region: 'DE', log: LOG });
  });
  test('that does not exist is nothing', () => {
    expect(afterRegion(editing, 'XX')).toBeUndefined();
  });
});

describe('an answer', () => {
  const walk = walked('menu-path');
  test('is one to the screen, or to the question that is edited', () => {
    expect(afterAnswer(screen({ walk }), 'stuck', 3)?.log).toStrictEqual([
      ...LOG,
      { key: 'here', event: 'stuck', row: 3 },
    ]);
    const wanted = { service: 'facebook', log: QUESTIONS, editing: 'device' };
    expect(afterAnswer(screen({ wanted, walk }), 'choose.web')).toStrictEqual({
      service: 'facebook',
      log: [QUESTIONS[0], { key: 'device', event: 'choose.web' }],
    });
  });
  test('says what is missing on the screen where that is asked', () => {
    const wanted = { service: 'facebook', region: 'US', log: LOG, editing: 'stuck' };
    expect(afterAnswer(screen({ wanted, walk }), 'stuck', 3)).toStrictEqual({
      service: 'facebook',
      region: 'US',
      log: [...LOG, { key: 'here', event: 'stuck', row: 3 }],
    });
  });
  test('is nothing before any flow', () => {
    expect(afterAnswer(screen(), 'next')).toBeUndefined();
    const wanted = { log: LOG, editing: 'device' };
    expect(afterAnswer(screen({ wanted }), 'choose.web')).toBeUndefined();
  });
});

describe('back', () => {
  const walk = walked('form', ['account', 'choose.one', 'question'], ['path', 'next', 'menu-path']);
  const given = walked('form', ['device', 'choose.ios', 'question', true]);
  const from = (wanted: Wanted, walk?: Walk) => {
    const before = screen({ wanted, ...(walk && { walk }) });
    const after = afterBack(before);
    expect(canGoBack(before)).toBe(after !== undefined);
    return after;
  };
  const log = LOG;
  test('leaves an edit', () => {
    const after = from({ service: 'a', region: 'US', log, editing: 'device' }, walk);
    expect(after).toStrictEqual({ service: 'a', region: 'US', log });
    expect(from({ log, editing: 'device' })).toStrictEqual({ log });
  });
  test.each(['answers', 'stuck', 'service', 'region', 'device', 'account'])(
    'from the question for %s leads to the screen as it was',
    (editing) => {
      expect(from({ service: 'a', region: 'US', log, editing }, walk)).toStrictEqual({
        service: 'a',
        region: 'US',
        log,
      });
    },
  );
  test('takes back the reader’s last answer', () => {
    const after = from({ service: 'a', region: 'US', log }, walk);
    expect(after).toStrictEqual({
      service: 'a',
      region: 'US',
      log: [{ key: 'account', event: 'choose.one' }],
    });
    expect(from({ log }, walk)?.log).toHaveLength(1);
    const mixed = walked('form', ['device', 'choose.ios', 'question', true], ['a', 'next', 'form']);
    expect(from({ log }, mixed)).toStrictEqual({ log: [] });
  });
  test('takes back the country, then the service', () => {
    expect(from({ service: 'a', region: 'US', log }, given)).toStrictEqual({ service: 'a', log });
    expect(from({ region: 'US', log })).toStrictEqual({ log });
    expect(from({ service: 'a', log }, given)).toStrictEqual({ log });
  });
  test('is nothing where nothing is the reader’s', () => {
    expect(from({ log })).toBeUndefined();
    expect(from({ log }, given)).toBeUndefined();
  });
});

describe('the list of ways', () => {
  const offer = (kind: string, event = 'choose.mute'): Item => ['offer', event, kind];
  const after: Item = ['path', 'next', 'menu-path'];
  test.each(['outcome', 'report', 'answer'])('was offered at the %s', (kind) => {
    const walk = walked('outcome', ['account', 'choose.one', 'question'], offer(kind), after);
    const before = screen({ wanted: { service: 'a', log: LOG }, walk });
    expect(offeredAt(before)).toBe(1);
    expect(canList(before)).toBe(true);
    // What was done there is not forgotten.
    expect(afterList(before)).toStrictEqual({
      service: 'a',
      log: [
        { key: 'account', event: 'choose.one' },
        { key: 'path', event: 'next' },
      ],
    });
  });
  test('may be the first screen of all', () => {
    const before = screen({ walk: walked('outcome', offer('answer'), after) });
    expect(canList(before)).toBe(true);
    expect(afterList(before)).toStrictEqual({ log: [{ key: 'path', event: 'next' }] });
  });
  test('is offered at an end only, once it is over', () => {
    const before = screen({ walk: walked('form', offer('answer'), after) });
    expect(offeredAt(before)).toBe(0);
    expect(canList(before)).toBe(false);
  });
  test.each([
    ['a question', walked('outcome', offer('question'))],
    ['an end that was passed', walked('outcome', offer('report', 'next'))],
    ['an end at which the reader was stuck', walked('outcome', offer('outcome', 'stuck'))],
    ['nothing', walked('outcome')],
    ['no flow', undefined],
  ])('was not offered by %s', (_, walk) => {
    const before = screen(walk && { walk });
    expect(offeredAt(before)).toBe(-1);
    expect(canList(before)).toBe(false);
    expect(afterList(before)).toBeUndefined();
  });
});

describe('what is asked for', () => {
  test('is the reader’s service, else the page’s only one', () => {
    expect(serviceOf(PAGE, { log: [] })).toBe('instagram');
    expect(serviceOf(PAGE, { service: 'spotify', log: [] })).toBe('spotify');
    expect(serviceOf(says({ services: ['a', 'b'] }), { log: [] })).toBeUndefined();
    expect(serviceOf(says({ services: [] }), { log: [] })).toBeUndefined();
  });
  test('is for the device that was answered, else the embed’s', () => {
    const walk = walked('form', ['device', 'choose.ios', 'question']);
    const page = says({ given: { device: 'web' } });
    expect(deviceOf(screen({ walk, page }))).toBe('ios');
    expect(deviceOf(screen({ walk: walked('form'), page }))).toBe('web');
    expect(deviceOf(screen({ page }))).toBe('web');
    expect(deviceOf(screen())).toBeUndefined();
  });
  test('is for the account that was answered', () => {
    const walk = walked('form', ['account', 'choose.minor', 'question']);
    expect(accountOf(screen({ walk }))).toBe('minor');
    expect(accountOf(screen({ walk: walked('form') }))).toBeUndefined();
    expect(accountOf(screen())).toBeUndefined();
  });
});

describe('what was sent', () => {
  const record = filed();
  const told: Wanted = { log: LOG, record, editing: 'case.proof' };
  const entry = { id: 'instagram' } as Screen['entry'] & object;
  const here = screen({ wanted: told, entry });

  test('is of this service and country', () => {
    expect(ofCard(here, record)).toStrictEqual({ type: 'record', record });
  });
  test('may be of another: then that is what is shown', () => {
    const other = filed({ service: 'x', region: 'AT' });
    expect(ofCard(here, other)).toStrictEqual({
      type: 'record',
      service: 'x',
      region: 'AT',
      log: [],
      record: other,
    });
  });
  test('stays with the page’s word about the same, and the screen with it', () => {
    expect(afterPage(told, PAGE, says({ tag: 'en' }))).toStrictEqual(told);
    expect(afterPage({ log: LOG, record }, PAGE, says({}))).toStrictEqual({ log: LOG, record });
  });
  test.each([
    ['another service', says({ services: ['x'] }), undefined],
    ['another country', says({ region: 'FR' }), undefined],
    ['a log', says({}), LOG],
  ])('goes with the page’s word about %s', (_, page, log) =>
    expect(afterPage(told, PAGE, page, log).record).toBeUndefined(),
  );
  test('goes with another service, another country, another way', () => {
    expect(afterService(here, 'facebook').record).toBeUndefined();
    expect(afterRegion(here, 'FR')?.record).toBeUndefined();
    const walk = walked('open-link', ['account', 'choose.one', 'question']);
    expect(afterAnswer({ ...here, wanted: { log: LOG, record }, walk }, 'next')?.record).toBe(
      undefined,
    );
  });
  test('Back leads from what is asked about it to it, then to the screen below', () => {
    const above = afterBack(here);
    expect(above).toStrictEqual({ log: LOG, record, editing: 'case' });
    expect(afterBack(screen({ wanted: above as Wanted }))).toStrictEqual({ log: LOG, record });
    const letter = screen({ wanted: { ...told, editing: 'case.write.reminder' } });
    expect(afterBack(letter)?.editing).toBe('case');
  });
  test('Back leads from what comes after the click to where the reader came from, as often as it was left', () => {
    const asked = (before: Wanted, question: string): Wanted =>
      wished({ type: 'edit', question }, PAGE, screen({ wanted: before })) as Wanted;
    const write = asked({ log: LOG, region: 'US' }, 'case.write.objection');
    const authority = asked(write, 'case.authority');
    const told: Wanted = { ...authority, record, subdivision: 'US-CA' };
    const back = (wanted: Wanted): Wanted => afterBack(screen({ wanted })) as Wanted;
    // What was said meanwhile stays.
    expect(back(told)).toEqual({ ...write, record, subdivision: 'US-CA' });
    expect(back(back(told))).toEqual({ log: LOG, region: 'US', record, subdivision: 'US-CA' });
    expect(canGoBack(screen({ wanted: { ...back(write), region: undefined as never } }))).toBe(
      false,
    );
  });
});
