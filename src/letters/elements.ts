import type { Purpose, RegimeId } from './types.ts';

/** Every legal element that a part of a template may carry. The first fifteen are those of an objection under the GDPR. */
export const ELEMENTS = [
  'identity',
  'addressee',
  'date-channel',
  'statement',
  'scope',
  'grounds',
  'balance',
  'restriction',
  'erasure',
  'special-categories',
  'third-parties',
  'confirmation',
  'deadline',
  'no-id-copy',
  'consent-withdrawal',
  'representation',
  'public-data',
  'own-procedure',
  'dissemination',
  'precedent',
  'turkish-details',
  'reference',
  'earlier-request',
  'overdue',
  'second-deadline',
  'remedy',
  'known-account',
  'necessity',
  'maintained',
  'reasons-asked',
  'second-look',
  'complaint-to-company',
  'authority',
  'complainant',
  'company',
  'right-used',
  'company-first',
  'happened',
  'breach',
  'ask',
  'timeline',
  'enclosures',
  'name-passing',
  'signature',
] as const;
export type ElementId = (typeof ELEMENTS)[number];

const FIRST: readonly ElementId[] = [
  'identity',
  'addressee',
  'date-channel',
  'statement',
  'scope',
  'confirmation',
  'deadline',
];
const COMPLAINT: readonly ElementId[] = [
  'authority',
  'company',
  'right-used',
  'happened',
  'deadline',
  'breach',
  'ask',
  'name-passing',
  'signature',
];
const ALWAYS: Record<Purpose, readonly ElementId[]> = {
  objection: [...FIRST, 'balance'],
  'opt-out-request': [...FIRST, 'no-id-copy'],
  reminder: [
    'identity',
    'addressee',
    'date-channel',
    'earlier-request',
    'overdue',
    'second-deadline',
  ],
  'identity-reply': [
    'identity',
    'addressee',
    'date-channel',
    'no-id-copy',
    'known-account',
    'necessity',
  ],
  'refusal-reply': [
    'identity',
    'addressee',
    'date-channel',
    'maintained',
    'reasons-asked',
    'second-look',
  ],
  'company-complaint': [
    'identity',
    'addressee',
    'date-channel',
    'complaint-to-company',
    'happened',
    'breach',
    'deadline',
  ],
  complaint: ['identity', ...COMPLAINT],
};

const GDPR: readonly ElementId[] = ['restriction', 'erasure', 'no-id-copy'];
const OWN: Partial<Record<RegimeId, readonly ElementId[]>> = {
  'eu-gdpr': GDPR,
  'uk-gdpr': GDPR,
  'ch-dsg': ['public-data', 'no-id-copy'],
  'br-lgpd': ['consent-withdrawal', 'no-id-copy'],
  'kr-pipa': ['own-procedure', 'no-id-copy'],
  'ca-pipeda': ['no-id-copy'],
  'ca-qc': ['dissemination', 'no-id-copy'],
  'cl-19628': ['restriction', 'no-id-copy'],
  'tr-kvkk': ['turkish-details'],
};

/** The elements that every letter of a kind must carry, whoever writes it and whatever is known. */
export const requiredElements = (regime: RegimeId, purpose: Purpose): readonly ElementId[] => [
  ...ALWAYS[purpose],
  ...(purpose === 'objection' ? (OWN[regime] ?? []) : []),
];
