import { uncleanIn } from '../../catalogue/clean-text.ts';
import { isId, isTakenName } from '../../catalogue/id.ts';
import { isLanguage } from '../../catalogue/language.ts';
import type { Folders } from '../../catalogue/read.ts';
import { isCountry } from '../../catalogue/regions.ts';
import { isPlainHost } from '../../checks/hosts.check.ts';
import { MECHANISMS } from './mechanisms.ts';
import type { Wanted } from './wanted.ts';

/** What is wrong with an answer; nothing where it is right. */
export type Refuse<T> = (value: T) => string | undefined;

function refuseId(id: string, { services, unread, released }: Folders): string | undefined {
  if (!isId(id)) return `"${id}" is no id: lower-case words with hyphens, like photo-pond`;
  if (isTakenName(id)) return `"${id}" is the name of other files: choose another one`;
  if (unread.includes(id) || services.some((s) => s.id === id))
    return `there is a service "${id}" already`;
  const heir = services.find(({ service }) => service.formerly?.some((f) => f.id === id));
  if (heir) return `"${id}" is a former id of "${heir.id}": articles still use it`;
  const other = services.find(({ service }) => service.aliases?.includes(id));
  if (other) return `"${id}" is another name of "${other.id}": articles may use it`;
  return Object.hasOwn(released, id)
    ? `"${id}" was released once: articles may still use it`
    : undefined;
}

const oneOf = (value: string, known: readonly string[]): string | undefined =>
  known.includes(value) ? undefined : `"${value}" is none of ${known.join(', ')}`;

const each = (
  values: readonly string[],
  refuse: (value: string) => boolean,
  what: string,
): string | undefined => {
  const wrong = values.find(refuse);
  return wrong === undefined ? undefined : `"${wrong}" is no ${what}`;
};

/** The groups of the vocabulary, with their English names. */
export const groupsOf = ({ vocabulary }: Folders): [id: string, name: string][] =>
  Object.entries(vocabulary['en'] ?? {})
    .filter(([key]) => key.startsWith('group.'))
    .map(([key, name]) => [key.slice('group.'.length), name]);

/** What is wrong with each answer. */
export const refusals = (
  folders: Folders,
): { [K in keyof Wanted]-?: Refuse<NonNullable<Wanted[K]>> } => ({
  id: (id) => refuseId(id, folders),
  name: (name) => {
    const unclean = uncleanIn(name);
    if (unclean !== undefined) return `the name holds a character that nobody sees, ${unclean}`;
    return name.trim() === '' ? 'a service has a name' : undefined;
  },
  group: (group) =>
    oneOf(
      group,
      groupsOf(folders).map(([id]) => id),
    ),
  company: (id) => oneOf(id, Object.keys(folders.controllers)),
  hosts: (hosts) =>
    hosts.length === 0
      ? 'links need a host to lead to'
      : each(hosts, (h) => !isPlainHost(h), 'plain host, like photopond.example'),
  mechanism: (id) => oneOf(id, Object.keys(MECHANISMS)),
  regions: (regions) =>
    each(regions, (r) => r !== 'EU' && !isCountry(r), 'country code of ISO 3166-1, nor EU'),
  languages: (tags) =>
    tags.length === 0
      ? 'name a language, like en'
      : each(tags, (t) => !isLanguage(t), 'language tag, like en or pt-BR'),
});
