import { relative } from 'node:path';
import type { Folders } from '../../catalogue/read.ts';
import { type ResolvedService, resolveAll } from '../../catalogue/resolve.ts';
import type { Link, SourcesFile } from '../../catalogue/types.ts';
import type { Expected } from './evidence.ts';

/** Where the catalogue names an address. */
export interface Place {
  /** Services whose facts it stands for. */
  services: string[];
  /** Relative to the catalogue's directory. */
  file: string;
  /** JSON Pointer (RFC 6901) into the file. */
  pointer: string;
  /** Of a link; a source has none. */
  to?: Link['to'];
}

/** One address to look up, with everything the catalogue says of it. */
export interface Target extends Expected {
  url: string;
  places: Place[];
}

/** What is looked up. */
export interface Choice {
  /** The catalogue's directory. */
  root: string;
  /** Ids; empty for all. */
  services: readonly string[];
  /** Whether the sources' addresses are looked up as well. */
  sources: boolean;
}

interface Found {
  url: string;
  place: Place;
  hosts: string[];
}

type Has = (service: ResolvedService) => boolean;
type Collect = (url: string, has: Has, at: Omit<Place, 'services'>) => Found;

const collector =
  (services: readonly ResolvedService[]): Collect =>
  (url, has, at) => {
    const users = services.filter(has);
    return {
      url,
      place: { services: users.map((s) => s.id), ...at },
      hosts: users.flatMap((s) => s.hosts),
    };
  };

function linksIn(links: Record<string, Link>, file: string, collect: Collect): Found[] {
  return Object.entries(links).map(([id, link]) =>
    collect(link.url, (s) => Object.values(s.links).includes(link), {
      file,
      pointer: `/links/${id}/url`,
      to: link.to,
    }),
  );
}

function sourcesIn(sources: SourcesFile, file: string, collect: Collect): Found[] {
  return Object.entries(sources).flatMap(([id, source]) => {
    const has: Has = (s) => Object.values(s.sources).includes(source);
    return source.url ? [collect(source.url, has, { file, pointer: `/${id}/url` })] : [];
  });
}

function allOf(folders: Folders, choice: Choice, collect: Collect): Found[] {
  const { services, controllers, law } = folders;
  const at = (dir: string, name: string): string => `${relative(choice.root, dir)}/${name}`;
  const shared = Object.values(controllers);
  const links = [
    ...services.flatMap((f) => linksIn(f.service.links, at(f.dir, 'service.json'), collect)),
    ...shared.flatMap((f) => linksIn(f.controller.links, at(f.dir, 'controller.json'), collect)),
  ];
  const read = choice.sources ? [...services, ...shared, law] : [];
  return [
    ...links,
    ...read.flatMap((f) => sourcesIn(f.sources, at(f.dir, 'sources.json'), collect)),
  ];
}

function merge(found: readonly Found[]): Target[] {
  const targets = new Map<string, Target>();
  for (const { url, place, hosts } of found) {
    const { places, ...known } = targets.get(url) ?? { url, places: [], isLink: false };
    const asLink = { isLink: true, hosts: [...new Set([...(known.hosts ?? []), ...hosts])] };
    targets.set(url, { ...known, ...(place.to && asLink), places: [...places, place] });
  }
  return [...targets.values()];
}

/** Every address of the catalogue once, in the order of the folders. */
export function targetsOf(folders: Folders, choice: Choice): Target[] {
  const services = resolveAll(folders);
  const isChosen = ({ place }: Found): boolean =>
    choice.services.length === 0 || place.services.some((id) => choice.services.includes(id));
  return merge(allOf(folders, choice, collector(services)).filter(isChosen));
}
