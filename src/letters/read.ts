/** Reads the letters' folders with Node. For the build, the checks and the tests; never shipped to a browser. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mustHoldItsLinks } from '../catalogue/inside.ts';
import { parseTemplate } from './parse-template.ts';
import type { LetterSet, RegimeId, TemplateName } from './types.ts';

/** Who signed which text of a template, by `<regime>/<name>.<language>`. */
export type ReviewedFile = Record<string, { who: string; on: string; hash: string }>;

/** Everything about letters as written. */
export interface LetterFolder {
  /** The text of each template, by `<regime>/<name>.<language>`. */
  templates: Record<string, string>;
  /** By language. */
  grounds: Record<string, LetterSet['grounds']>;
  /** By language. */
  channels: Record<string, LetterSet['channels']>;
  reviewed: ReviewedFile;
  /** By language: what readers are told beside a letter. */
  says: Record<string, Record<string, string>>;
}

const parse = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const jsonIn = <T>(dir: string): Record<string, T> =>
  Object.fromEntries(
    readdirSync(dir).map((file) => [file.replace('.json', ''), parse<T>(join(dir, file))]),
  );

/** What a signature is for: a template's text, comments and all. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Reads the folder of letters.
 *
 * @throws Unreadable where a symbolic link in it leads elsewhere
 */
export function readLetters(root: string = import.meta.dirname): LetterFolder {
  mustHoldItsLinks(root);
  const dir = join(root, 'templates');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return {
    templates: Object.fromEntries(
      files.map((file) => [
        file.replaceAll('\\', '/').slice(0, -'.txt'.length),
        readFileSync(join(dir, file), 'utf8'),
      ]),
    ),
    grounds: jsonIn(join(root, 'grounds')),
    channels: parse(join(root, 'channels.json')),
    reviewed: parse(join(root, 'reviewed.json')),
    says: jsonIn(join(root, 'says')),
  };
}

/** The parts of a template's id. */
export function splitId(id: string): { regime: RegimeId; name: TemplateName; language: string } {
  const [, regime, name, language] = /^([^/]+)\/([^.]+)\.(.+)$/.exec(id) ?? [];
  return { regime: regime as RegimeId, name: name as TemplateName, language: language ?? '' };
}

/** The letters of each law in each language, as a browser loads them. */
export function letterSets(folder: LetterFolder): LetterSet[] {
  const sets = new Map<string, LetterSet>();
  for (const [id, text] of Object.entries(folder.templates)) {
    const { regime, name, language } = splitId(id);
    const [grounds, channels] = [folder.grounds[language], folder.channels[language]];
    if (!grounds || !channels) throw new Error(`letters: no grounds or channels in "${language}"`);
    const key = `${regime}.${language}`;
    const set = sets.get(key) ?? { regime, language, templates: {}, grounds, channels };
    const { subject, parts } = parseTemplate(text);
    const hash = hashOf(text);
    set.templates[name] = { subject, parts, hash, reviewed: folder.reviewed[id]?.hash === hash };
    sets.set(key, set);
  }
  return [...sets.values()];
}
