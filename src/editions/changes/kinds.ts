/** Every kind of change, the one that matters most to an editor first. */
export const KINDS = [
  'service-added',
  'service-removed',
  'service-renamed',
  'verdict-changed',
  'answer-added',
  'answer-removed',
  'regions-changed',
  'since-changed',
  'link-changed',
  'link-added',
  'link-removed',
  'answer-way-changed',
  'way-added',
  'way-removed',
  'reason-changed',
  'right-changed',
  'event-added',
  'event-removed',
  'mail-changed',
  'mail-added',
  'mail-removed',
  'lines-changed',
  'lines-added',
  'lines-removed',
  'dispute-opened',
  'dispute-settled',
  'dispute-changed',
  'path-changed',
  'path-added',
  'path-removed',
  'steps-changed',
  'order-changed',
  'label-changed',
  'label-added',
  'label-removed',
  'account-added',
  'account-removed',
  'account-changed',
  'needs-changed',
  'after-changed',
  'limits-changed',
  'gap-named',
  'gap-closed',
  'note-changed',
  'about-added',
  'about-removed',
  'about-changed',
  'source-added',
  'evidence-renewed',
] as const;

/** Kind of a change; its sentence is in `words.<language>.json`. */
export type ChangeKind = (typeof KINDS)[number];

/** What a fact is about; decides how its coming, going and changing are called. */
export type Family = keyof typeof KIND_OF;

type What = 'added' | 'changed' | 'removed';
type Kinds = Readonly<Partial<Record<What, ChangeKind>>>;

const always = (kind: ChangeKind): Kinds => ({ added: kind, changed: kind, removed: kind });

const KIND_OF = {
  service: {
    added: 'service-added',
    changed: 'service-renamed',
    removed: 'service-removed',
  },
  answer: { added: 'answer-added', removed: 'answer-removed' },
  verdict: { changed: 'verdict-changed' },
  regions: { changed: 'regions-changed' },
  'answer-way': always('answer-way-changed'),
  since: always('since-changed'),
  reason: { changed: 'reason-changed' },
  right: always('right-changed'),
  account: { added: 'account-added', changed: 'account-changed', removed: 'account-removed' },
  way: { added: 'way-added', removed: 'way-removed' },
  link: { added: 'link-added', changed: 'link-changed', removed: 'link-removed' },
  mail: { added: 'mail-added', changed: 'mail-changed', removed: 'mail-removed' },
  lines: { added: 'lines-added', changed: 'lines-changed', removed: 'lines-removed' },
  path: { added: 'path-added', changed: 'path-changed', removed: 'path-removed' },
  steps: always('steps-changed'),
  order: { changed: 'order-changed' },
  wording: {},
  label: { added: 'label-added', changed: 'label-changed', removed: 'label-removed' },
  needs: always('needs-changed'),
  after: always('after-changed'),
  limits: always('limits-changed'),
  dispute: { added: 'dispute-opened', changed: 'dispute-changed', removed: 'dispute-settled' },
  gap: { added: 'gap-named', removed: 'gap-closed' },
  note: always('note-changed'),
  about: { added: 'about-added', removed: 'about-removed' },
  told: always('about-changed'),
  event: { added: 'event-added', changed: 'about-changed', removed: 'event-removed' },
  source: { added: 'source-added' },
  evidence: { changed: 'evidence-renewed' },
} satisfies Record<string, Kinds>;

/** How a change of such a fact is called; `undefined` where it is no news. */
export const kindOf = (family: Family, what: What): ChangeKind | undefined =>
  (KIND_OF[family] as Kinds)[what];
