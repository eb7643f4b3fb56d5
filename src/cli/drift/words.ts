import { relative } from 'node:path';
import { isOfficial } from '../../catalogue/confidence.ts';
import type { Folders } from '../../catalogue/read.ts';
import { type ResolvedService, resolveAll } from '../../catalogue/resolve.ts';
import type { Fact, Source } from '../../catalogue/types.ts';
import { ARCHIVE, LICENCE, recordedAt } from './archive.ts';

/** Words, or an address, that a route depends on. */
export interface Word {
  says: string;
  /** BCP 47, of a label; an address has none. */
  language?: string;
  /** Services whose routes use it. */
  services: string[];
  /** Relative to the catalogue's directory. */
  file: string;
  /** JSON Pointer (RFC 6901) into the file. */
  pointer: string;
}

/** A page of a company or an authority, and what it is the evidence of. */
export interface OfficialPage {
  url: string;
  words: Word[];
  /** Whose recorded text it is and under which licence; left out where it is the live page. */
  licence?: string;
}

type Use = Omit<Word, 'services'> & Pick<Fact, 'evidence'>;

/** A copy that stays as it is tells nothing about the page of today. */
const COPY =
  /^https:\/\/(github\.com\/[^/]+\/[^/]+\/(blob|commit|tree)\/[0-9a-f]{7,40}\b|web\.archive\.org\/|archive\.)/;

const isLive = ({ url, kind }: Source): boolean =>
  url !== undefined && !COPY.test(url) && isOfficial({ kind });

/** Finds the file in which a service's label or link is written: its own, or the one it shares. */
type FileOf = (service: ResolvedService, id: string, of: 'labels' | 'links') => string;

const filesOf =
  ({ services, controllers }: Folders, root: string): FileOf =>
  ({ id, controller = '' }, part, of) => {
    const own = services.find((folder) => folder.id === id);
    const shared = controllers[controller];
    const isOwn = own && part in (of === 'labels' ? own.labels : own.service.links);
    const dir = relative(root, (isOwn ? own : shared)?.dir ?? root);
    if (of === 'labels') return `${dir}/labels.json`;
    return `${dir}/${isOwn ? 'service' : 'controller'}.json`;
  };

function usesOf(service: ResolvedService, fileOf: FileOf): Use[] {
  const labels = Object.entries(service.labels).flatMap(([id, label]) =>
    Object.entries(label.in).map(([language, { says, evidence }]) => {
      const pointer = `/${id}/in/${language}/says`;
      return { says, language, evidence, file: fileOf(service, id, 'labels'), pointer };
    }),
  );
  const links = Object.entries(service.links).map(([id, { url, evidence }]) => {
    const pointer = `/links/${id}/url`;
    return { says: url, evidence, file: fileOf(service, id, 'links'), pointer };
  });
  return [...labels, ...links];
}

/** Where the words of a source are looked for: on its live page, and in the recorded text it was read in. */
function placesOf(source: Source, says: string, archive: string): Omit<OfficialPage, 'words'>[] {
  if (!isOfficial(source)) return [];
  const { url } = source;
  const live = url && url !== says && isLive(source) ? [{ url }] : [];
  const recorded = recordedAt(source, archive);
  return [...live, ...(recorded ? [{ url: recorded, licence: LICENCE }] : [])];
}

/** Adds one use to the pages; several services may share it. */
function add(
  pages: Map<string, OfficialPage>,
  place: Omit<OfficialPage, 'words'>,
  service: string,
  use: Use,
): void {
  const { url } = place;
  const page = pages.get(url) ?? { ...place, words: [] };
  pages.set(url, page);
  const { evidence: _, ...word } = use;
  const known = page.words.find((w) => w.file === use.file && w.pointer === use.pointer);
  if (!known) page.words.push({ ...word, services: [service] });
  else if (!known.services.includes(service)) known.services.push(service);
}

/**
 * Every page on which the words of our routes should stand: the live pages of companies and authorities that are the
 * evidence of labels or links, and the newest recorded texts of those that were read in an archive.
 *
 * @param only ids of services; empty for all
 * @param archive pattern of the addresses of recorded texts
 */
export function officialPages(
  folders: Folders,
  root: string,
  only: readonly string[],
  archive: string = ARCHIVE,
): OfficialPage[] {
  const pages = new Map<string, OfficialPage>();
  const fileOf = filesOf(folders, root);
  const chosen = resolveAll(folders).filter(({ id }) => only.length === 0 || only.includes(id));
  for (const service of chosen)
    for (const use of usesOf(service, fileOf))
      for (const source of use.evidence.flatMap((id) => service.sources[id] ?? []))
        for (const place of placesOf(source, use.says, archive)) add(pages, place, service.id, use);
  return [...pages.values()];
}
