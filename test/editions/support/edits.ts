import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { About, Answer, Label, Link, Rung, Way } from '../../../src/catalogue/types.ts';
import type { ChangeKind } from '../../../src/editions/changes/kinds.ts';

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the fixture has no such fact');
  return value;
};

export const way = (s: ResolvedService): Way => must(s.ways['objection']);
export const rung = (s: ResolvedService, i: number): Rung => must(way(s).ladder[i]);
export const link = (s: ResolvedService): Link => must(s.links['form']);
export const label = (s: ResolvedService): Label => must(s.labels['privacy']);
export const answer = (s: ResolvedService, i = 0): Answer => must(s.answers[i]);

const mail = {
  subject: 'Objection',
  text: 'objection-letter',
  names: [],
  evidence: ['s1'],
} as const;
const withMail = (s: ResolvedService, to: string): void => {
  rung(s, 0).mail = { ...mail, names: [], evidence: ['s1'], to };
};
const withLines = (s: ResolvedService, line: string): void => {
  rung(s, 0).lines = { file: 'robots.txt', lines: [line], evidence: ['s1'] };
};
const withDispute = (s: ResolvedService, ...notes: string[]): void => {
  const readings = notes.map((note) => ({ note, evidence: ['s1'] }));
  way(s).disputes = [{ id: 'form', about: 'about-form', compares: 'what', readings }];
};
const withGap = (s: ResolvedService): void => {
  answer(s).gaps = [{ note: 'gap-app', evidence: ['s1'] }];
};
const withAbout = (s: ResolvedService, about: Partial<About> = {}): void => {
  s.about = { used: [{ note: 'reason-eu', evidence: ['s1'] }], lookedAt: '2026-11', ...about };
};
const withEvent = (s: ResolvedService): void =>
  withAbout(s, { events: [{ on: '2025-05', note: 'gap-app', evidence: ['s1'] }] });

type Edit = (s: ResolvedService) => void;

/**
 * For each kind that comes from an edit of a service: what is done to it, and what it was before where that is not the
 * fixture as it is.
 */
export const EDITS: [kind: ChangeKind, edit: Edit, first?: Edit][] = [
  ['service-renamed', (s) => (s.name = 'Omega')],
  ['verdict-changed', (s) => (answer(s).verdict = 'disputed')],
  ['answer-added', (s) => s.answers.unshift({ ...answer(s), id: 'norway', regions: ['NO'] })],
  ['answer-removed', (s) => s.answers.shift()],
  ['regions-changed', (s) => answer(s).regions.push('NO')],
  ['since-changed', (s) => (answer(s).since = '2025-05')],
  ['link-changed', (s) => (link(s).url = 'https://alpha.example/new')],
  ['link-added', (s) => (rung(s, 0).link = 'form'), (s) => delete rung(s, 0).link],
  ['link-removed', (s) => delete rung(s, 0).link],
  ['answer-way-changed', (s) => (answer(s, 1).way = 'hide')],
  ['way-added', (s) => (s.ways['other'] = way(s))],
  ['way-removed', (s) => delete s.ways['hide']],
  ['reason-changed', (s) => (answer(s).reason = 'reason-other')],
  ['right-changed', (s) => (answer(s).right = 'gdpr-21')],
  ['mail-changed', (s) => withMail(s, 'b@alpha.example'), (s) => withMail(s, 'a@alpha.example')],
  ['mail-added', (s) => withMail(s, 'a@alpha.example')],
  ['mail-removed', (s) => delete rung(s, 0).mail, (s) => withMail(s, 'a@alpha.example')],
  ['lines-changed', (s) => withLines(s, 'Allow: /'), (s) => withLines(s, 'Disallow: /')],
  ['lines-added', (s) => withLines(s, 'Disallow: /')],
  ['lines-removed', (s) => delete rung(s, 0).lines, (s) => withLines(s, 'Disallow: /')],
  ['dispute-opened', (s) => withDispute(s, 'reason-eu', 'reason-other')],
  ['dispute-settled', (s) => delete way(s).disputes, (s) => withDispute(s, 'reason-eu')],
  ['dispute-changed', (s) => withDispute(s, 'reason-other'), (s) => withDispute(s, 'reason-eu')],
  ['path-changed', (s) => rung(s, 1).paths?.[0]?.moves?.push({ do: 'tap-icon', icon: 'gear' })],
  ['path-added', (s) => (rung(s, 0).paths = [{ on: ['web'], missing: 'not-established' }])],
  ['path-removed', (s) => delete rung(s, 1).paths],
  ['steps-changed', (s) => way(s).there?.moves.reverse()],
  ['order-changed', (s) => way(s).ladder.reverse()],
  ['label-changed', (s) => (label(s).in['de'] = { says: 'Privatsphäre', evidence: ['s1'] })],
  ['label-added', (s) => (label(s).in['fr'] = { says: 'Confidentialité', evidence: ['s1'] })],
  ['label-removed', (s) => delete label(s).in['de']],
  ['account-added', (s) => s.accounts.push({ id: 'team' })],
  ['account-removed', (s) => s.accounts.pop()],
  ['account-changed', (s) => (s.accounts[0] = { id: 'one', way: 'hide' })],
  ['needs-changed', (s) => (way(s).needs = { says: ['account-mail'], evidence: ['s1'] })],
  ['after-changed', (s) => (way(s).after = { says: ['keep-proof'], evidence: ['s1'] })],
  ['limits-changed', (s) => way(s).limits.says.push('each-account')],
  ['gap-named', withGap],
  ['gap-closed', (s) => delete answer(s).gaps, withGap],
  ['note-changed', (s) => (rung(s, 0).note = 'reason-eu')],
  ['about-added', (s) => withAbout(s)],
  ['about-removed', (s) => delete s.about, withAbout],
  [
    'about-changed',
    (s) => withAbout(s, { used: [{ note: 'reason-other', evidence: ['s1'] }] }),
    (s) => withAbout(s, { used: [] }),
  ],
  ['event-added', withEvent, (s) => withAbout(s)],
  ['event-removed', (s) => withAbout(s), withEvent],
  ['source-added', (s) => (s.sources['s3'] = { ...must(s.sources['s1']), title: 'A new page' })],
  ['evidence-renewed', (s) => (must(s.sources['s2']).seen = '2026-11-24')],
];
