import type { Repository } from './repository.ts';

const source = { by: 'Alpha Inc.', kind: 'official', where: 'alpha.example', method: 'read' };

/** `service.json` as the first version had it: no group, nothing from the law. */
export const oldService = (id: string, name: string) => ({
  id,
  name,
  hosts: ['alpha.example'],
  accounts: [],
  links: { form: { url: 'https://alpha.example/form', to: 'form', evidence: ['s1'] } },
  ways: {
    objection: {
      result: 'filed',
      title: 'title-object',
      ladder: [{ id: 'form-link', link: 'form' }],
      there: { moves: [{ do: 'tap', label: 'send' }], evidence: ['s1'] },
      limits: { says: ['future-only'], evidence: ['s1'] },
    },
  },
  answers: [
    {
      id: 'eu',
      regions: ['EU'],
      verdict: 'yes',
      reason: 'reason',
      way: 'objection',
      evidence: ['s1'],
    },
    { id: 'other', regions: ['001'], verdict: 'none', reason: 'reason', evidence: ['s1'] },
  ],
});

export const labels = (english: string) => ({
  send: { control: 'button', in: { en: { says: english, evidence: ['s1'] } } },
});

/** A service's folder in the old shape. */
export function writeOld(repository: Repository, id: string, name: string): Repository {
  const notes = { 'title-object': 'Object', reason: 'Because' };
  return repository
    .write(`services/${id}/service.json`, oldService(id, name))
    .write(`services/${id}/labels.json`, labels('Send'))
    .write(`services/${id}/sources.json`, { s1: { ...source, title: 'Help', seen: '2026-01-01' } })
    .write(`services/${id}/notes.en.json`, notes)
    .write(`services/${id}/notes.de.json`, { 'title-object': 'Widersprechen', reason: 'Weil' });
}

/** What every catalogue has today. */
export const writeShared = (repository: Repository): Repository =>
  repository
    .write('law/rights.json', {})
    .write('vocabulary/en.json', { 'limit.future-only': 'Only from now on.' })
    .write('vocabulary/de.json', { 'limit.future-only': 'Nur ab jetzt.' });
