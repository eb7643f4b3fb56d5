import type { Folders } from '../catalogue/read.ts';
import { place } from './check.ts';
import { schemaCheck } from './schema.check.ts';

/** `services/x` of each folder in which a file has not the published shape. */
const faultyPlaces = (folders: Folders): Set<string> =>
  new Set(
    schemaCheck
      .run({ folders, services: [], languages: [], today: '' })
      .map(({ file }) => file.split('/').slice(0, 2).join('/')),
  );

/** The folders without the services whose files, or whose company's, have not the published shape. */
export function soundFolders(folders: Folders): Folders {
  const faulty = faultyPlaces(folders);
  const services = folders.services.filter(
    ({ dir, service }) =>
      !faulty.has(place(dir)) && !faulty.has(`controllers/${service.controller}`),
  );
  const left = folders.services.filter((f) => !services.includes(f));
  return {
    ...folders,
    services,
    controllers: Object.fromEntries(
      Object.entries(folders.controllers).filter(([, { dir }]) => !faulty.has(place(dir))),
    ),
    unread: [...folders.unread, ...left.map(({ id }) => id)],
  };
}
