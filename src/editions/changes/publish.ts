import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeLog } from './change.ts';
import { atomOf, jsonFeedOf } from './feeds.ts';
import { changeLog } from './history.ts';
import { pageOf } from './page.ts';
import { addressOf } from './site.ts';
import { narrowedLog, pathsOf, servicesIn, type Subject } from './subject.ts';
import { languages } from './words.ts';

interface Options {
  /** What to publish; the history of this repository when left out. */
  log?: ChangeLog;
  /**
   * Where the folder will lie. When left out: `changes/` below the environment's `OPT_OUT_SITE`; without that, the
   * feeds have no links.
   */
  site?: string;
}

/** All services, and each one. */
const subjectsOf = (log: ChangeLog): Subject[] => [
  { log },
  ...servicesIn(log, 'en').map((about) => ({
    log: narrowedLog(log, ({ service }) => service === about.service),
    about,
  })),
];

function* filesOf(subject: Subject, language: string, site?: string): Generator<[string, string]> {
  const { page, atom, json } = pathsOf(subject, language);
  yield [page, pageOf(subject, language)];
  yield [atom, atomOf({ subject, language, site })];
  yield [json, jsonFeedOf({ subject, language, site })];
}

/**
 * Writes the change log into a folder: a page, an Atom feed and a JSON Feed in each language, for all services
 * (`index.en.html`, `changes.atom`, `feed.json`, `changes.de.atom`, …) and for each (`instagram.de.html`, …).
 */
export function publishChanges(out: string, options: Options = {}): void {
  const { log = changeLog(), site = addressOf('changes/', process.env['OPT_OUT_SITE']) } = options;
  mkdirSync(out, { recursive: true });
  for (const subject of subjectsOf(log))
    for (const language of languages)
      for (const [path, text] of filesOf(subject, language, site))
        writeFileSync(join(out, path), text);
}
