import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Source } from '../../../src/catalogue/types.ts';

const source = (title: string, seen: string): Source => ({
  title,
  by: 'Alpha Inc.',
  kind: 'official',
  where: 'alpha.example',
  seen,
  method: 'read',
});

const texts = (language: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, `${id} (${language})`]));
const NOTES = ['title-object', 'title-hide', 'reason-eu', 'reason-other', 'about-form', 'gap-app'];
const SAYINGS = ['account.one', 'account.team', 'limit.future-only', 'limit.each-account'];

/** A service that says a little of everything: a form for the EU, none elsewhere. */
export const alpha = (): ResolvedService => ({
  id: 'alpha',
  name: 'Alpha',
  group: 'social',
  company: 'Alpha Inc.',
  hosts: ['alpha.example'],
  accounts: [{ id: 'one' }],
  links: { form: { url: 'https://alpha.example/form', to: 'form', evidence: ['s1'] } },
  ways: {
    objection: {
      result: 'filed',
      title: 'title-object',
      ladder: [
        { id: 'form-link', link: 'form', note: 'reason-other' },
        {
          id: 'menus',
          paths: [{ on: ['web'], moves: [{ do: 'tap', label: 'privacy' }], evidence: ['s1'] }],
        },
      ],
      there: { moves: [{ do: 'fill', asks: 'name' }, { do: 'submit' }], evidence: ['s1'] },
      limits: { says: ['future-only'], evidence: ['s1'] },
    },
    hide: {
      result: 'limited',
      title: 'title-hide',
      ladder: [{ id: 'switch', paths: [{ on: ['web'], missing: 'not-established' }] }],
      limits: { says: ['future-only'], evidence: ['s1'] },
    },
  },
  helps: ['hide'],
  answers: [
    {
      id: 'eu',
      regions: ['EU'],
      verdict: 'yes',
      reason: 'reason-eu',
      way: 'objection',
      helps: [],
      evidence: ['s1'],
    },
    {
      id: 'other',
      regions: ['001'],
      verdict: 'none',
      reason: 'reason-other',
      helps: [],
      evidence: ['s2'],
    },
  ],
  labels: {
    privacy: {
      control: 'row',
      in: {
        en: { says: 'Privacy', evidence: ['s1'] },
        de: { says: 'Datenschutz', evidence: ['s1'] },
      },
    },
  },
  says: { en: texts('en', SAYINGS), de: texts('de', SAYINGS) },
  notes: { en: texts('en', NOTES), de: texts('de', NOTES) },
  sources: { s1: source('Help page', '2026-01'), s2: source('Terms', '2026-02-03') },
});

/** The same, edited. */
export function edited(edit: (service: ResolvedService) => void, of = alpha()): ResolvedService {
  const service = structuredClone(of);
  edit(service);
  return service;
}
