import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../web/write-atomically.ts';
import type { PageWords } from './look-for.ts';

/** A page as it was read one day. */
export interface RecordedPage extends PageWords {
  /** When, in ISO 8601. */
  read: string;
}

/** Keeps one text file per page, for people to look at and to compare with. */
export interface PageRecord {
  get(url: string): RecordedPage | undefined;
  set(url: string, page: RecordedPage): void;
}

const LINKS = '\n\n--- links ---\n';

/** A name that is unique by its hash and readable by the rest. */
function nameOf(url: string): string {
  const hash = createHash('sha256').update(url).digest('hex').slice(0, 10);
  const slug = url.replace(/^https?:\/\/(www\.)?/, '').replace(/[^a-z0-9]+/gi, '-');
  return `${hash}-${slug.slice(0, 60).replace(/-$/, '')}.txt`;
}

function parse(file: string): RecordedPage {
  const [, read = '', , ...rest] = readFileSync(file, 'utf8').split('\n');
  const [text = '', links = ''] = rest.join('\n').split(LINKS);
  return { read, text, links: links.split('\n').filter((link) => link !== '') };
}

/** Opens the folder of recorded pages; it is made when the first is written. */
export const openRecord = (folder: string): PageRecord => ({
  get(url) {
    const file = join(folder, nameOf(url));
    return existsSync(file) ? parse(file) : undefined;
  },
  set(url, { read, text, links }) {
    const lines = [url, read, '', `${text}${LINKS}${links.join('\n')}`, ''];
    writeAtomically(join(folder, nameOf(url)), lines.join('\n'));
  },
});
