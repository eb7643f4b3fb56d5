import { mentioned, NOTE_KEYS } from '../../catalogue/resolve.ts';
import type {
  Answer,
  Id,
  NotesFile,
  Region,
  ServiceFile,
  SourcesFile,
  Verdict,
  VocabularyFile,
} from '../../catalogue/types.ts';
import { sharedNotes } from '../../catalogue/vocabulary.ts';
import { UNWRITTEN } from '../../checks/translation/translation-flaws.ts';
import { evidence, labelsOf, SOURCE, type Mechanism } from './mechanism.ts';
import { MECHANISMS } from './mechanisms.ts';
import type { Wanted } from './wanted.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** `GB` → `united-kingdom`. */
function answerId(region: Region): Id {
  if (region === 'EU' || region === '001') return { EU: 'eu', '001': 'world' }[region];
  const plain = (names.of(region) ?? region).normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** There is no way, or none is known: then it matters what is known of the law. */
const isOpen = (verdict: Verdict): boolean => verdict === 'none' || verdict === 'unknown';

const answerOf = ({ verdict, way }: Mechanism, region: Region): Answer => ({
  id: answerId(region),
  regions: [region],
  verdict,
  reason: `reason-${answerId(region)}`,
  ...(region === '001' && way === undefined && isOpen(verdict) && { law: 'not-examined' }),
  ...(way !== undefined && { way }),
  helps: [],
  evidence,
});

/** A country before the union it may be in, the world last: the first that names a country holds. */
const inOrder = (regions: readonly Region[]): Region[] => {
  const named = [...new Set(regions)].filter((r) => r !== '001');
  return [...named.filter((r) => r !== 'EU'), ...named.filter((r) => r === 'EU'), '001'];
};

function serviceOf(wanted: Wanted, mechanism: Mechanism): ServiceFile {
  const { id, name, group, company, hosts, regions } = wanted;
  const links = mechanism.links?.(wanted) ?? {};
  const pages = Object.values(links).map(({ url }) => url);
  return {
    $schema: '../../schema/service.schema.json',
    id,
    name,
    group,
    ...(company !== undefined && { controller: company }),
    hosts,
    ...(pages.length > 0 && { pages }),
    accounts: [],
    links,
    ways: mechanism.ways?.(wanted) ?? {},
    helps: mechanism.helps ?? [],
    answers: inOrder(regions).map((region) => answerOf(mechanism, region)),
  };
}

/** A source that says nothing yet. Of the kinds that can stand behind the verdict, it has the one that claims least. */
const sourcesOf = ({ verdict }: Mechanism): SourcesFile => {
  const kind = verdict === 'not-needed' ? 'reported' : 'blog';
  return { [SOURCE]: { title: '', by: '', kind, where: '', seen: null, method: 'read' } };
};

/**
 * The files of a service, by name: of the right shape, complete for how one objects, and refused by the check
 * `evidence` until somebody has read a source.
 *
 * @param vocabulary of the catalogue, by language; each gets the notes that are not in it
 */
export function skeleton(
  wanted: Wanted,
  vocabulary: Readonly<Record<string, VocabularyFile>>,
): Record<string, object> {
  const mechanism = MECHANISMS[wanted.mechanism];
  if (!mechanism) throw new Error(`no mechanism ${wanted.mechanism}`);
  const service = serviceOf(wanted, mechanism);
  const languages = Object.keys(vocabulary);
  const shared = sharedNotes(vocabulary['en']);
  const labels = labelsOf(mechanism, wanted, languages);
  const ids = [...mentioned([service, labels], NOTE_KEYS)].filter((id) => !(id in shared));
  const notes: NotesFile = Object.fromEntries(ids.map((id) => [id, UNWRITTEN]));
  return {
    'service.json': service,
    'labels.json': labels,
    'sources.json': sourcesOf(mechanism),
    ...Object.fromEntries(languages.map((l) => [`notes.${l}.json`, notes])),
  };
}
