import type { ResolvedService } from '../catalogue/resolve.ts';
import { LABEL_KEYS } from '../catalogue/resolve.ts';
import { visit, type Check, type Problem } from './check.ts';

type Lists = Pick<ResolvedService, 'labels' | 'sources' | 'links' | 'ways'>;
const KINDS: Record<string, keyof Lists> = {
  link: 'links',
  way: 'ways',
  evidence: 'sources',
  helps: 'ways',
  then: 'ways',
  ...Object.fromEntries(LABEL_KEYS.map((k) => [k, 'labels' as const])),
};

function dangling(service: ResolvedService): Omit<Problem, 'check'>[] {
  const problems: Omit<Problem, 'check'>[] = [];
  const { about, accounts, answers, formerly, helps, labels, links, ways } = service;
  const { recipients, representatives } = service;
  const facts = { about, accounts, answers, formerly, helps, labels, links, ways };
  visit({ ...facts, recipients, representatives }, (value, pointer) => {
    const [key = '', parent = ''] = pointer.split('/').reverse();
    const kind = /^\d+$/.test(key) ? KINDS[parent] : parent === 'accounts' ? 'ways' : KINDS[key];
    if (!kind || typeof value !== 'string' || service[kind][value] !== undefined) return;
    problems.push({
      file: `services/${service.id}/service.json`,
      pointer,
      message: `"${value}" is not in ${kind}`,
      fix: `add it to ${kind}, or name one of: ${Object.keys(service[kind]).slice(0, 8).join(', ')} …`,
    });
  });
  return problems;
}

/** Ids that lead nowhere. */
export const referencesCheck: Check = {
  id: 'references',
  what: 'every link, way, label and source that is named exists',
  why: 'a reader would meet an empty button',
  run: ({ services }) => services.flatMap(dangling),
};
