import { place, visit, type Check, type Problem } from './check.ts';

/** Nothing, or what `new service` leaves to be filled in. */
const isBlank = (text: unknown): boolean =>
  typeof text === 'string' && (/^\s*(…|\.\.\.|$)/.test(text) || text.endsWith('/…'));

/** What a source says, and what to do where it does not. */
const SOURCE: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  title: ['does not say what it is', 'say in your own words what you read: “Help page on AI”'],
  by: ['does not say who published it', 'name the publisher, as a reader would'],
  where: ['does not say where it was found', 'write down the address or the place, and "url"'],
};

type Folder = Pick<
  Parameters<Check['run']>[0]['folders']['services'][number],
  'dir' | 'sources' | 'labels' | 'notes'
>;
type Found = Omit<Problem, 'check'>;

const sourcesOf = (f: Folder): Found[] =>
  Object.entries(f.sources).flatMap(([id, source]) =>
    Object.entries(SOURCE)
      .filter(([key]) => isBlank(source[key as keyof typeof source]))
      .map(([key, [message, fix]]) => ({
        file: `${place(f.dir)}/sources.json`,
        pointer: `/${id}/${key}`,
        message: `the source "${id}" ${message}`,
        fix,
      })),
  );

/** An authority acts somewhere; readers elsewhere are told of others first. */
const placesOf = (f: Folder): Found[] =>
  Object.entries(f.sources)
    .filter(([, { kind, place: acts }]) => kind === 'regulator' && !acts?.length)
    .map(([id]) => ({
      file: `${place(f.dir)}/sources.json`,
      pointer: `/${id}`,
      message: `the authority of "${id}" acts nowhere`,
      fix: 'name where it acts in "place": ["GB"], or ["EU"]',
    }));

/** A law is no company's own text, whoever publishes it. */
const lawsOf = (f: Folder): Found[] =>
  Object.entries(f.sources)
    .filter(([, { kind }]) => kind === 'official')
    .map(([id]) => ({
      file: `${place(f.dir)}/sources.json`,
      pointer: `/${id}/kind`,
      message: `"${id}" is told as a company’s own text`,
      fix: 'set "kind": "law" where it is the law itself, else what its publisher is',
    }));

/** Every text in a value that is still to be written. */
function blanksIn(file: string, value: unknown, fix: string): Found[] {
  const found: Found[] = [];
  visit(value, (text, pointer) => {
    if (isBlank(text))
      found.push({ file, pointer, message: `${JSON.stringify(text)} is still to be written`, fix });
  });
  return found;
}

const textsOf = (f: Folder): Found[] => [
  ...blanksIn(`${place(f.dir)}/labels.json`, f.labels, 'copy the words from their screen'),
  ...Object.entries(f.notes).flatMap(([l, notes]) =>
    blanksIn(`${place(f.dir)}/notes.${l}.json`, notes, 'write the sentence your source supports'),
  ),
];

/** Sources that say nothing, and texts that nobody has written yet. */
export const evidenceCheck: Check = {
  id: 'evidence',
  what: 'every source says what it is, who published it and where, an authority where it acts; every text is written',
  why: 'what `new service` writes must not be published before somebody has read a source',
  run: ({ folders }) => [
    ...[...folders.services, ...Object.values(folders.controllers), folders.law].flatMap((f) => [
      ...sourcesOf(f),
      ...placesOf(f),
      ...textsOf(f),
    ]),
    ...lawsOf(folders.law),
    ...folders.services.flatMap(({ dir, service: { links, pages, ways, hosts } }) =>
      blanksIn(
        `${place(dir)}/service.json`,
        { links, pages, ways, hosts },
        'copy it from the source',
      ),
    ),
  ],
};
