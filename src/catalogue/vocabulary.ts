/** Which sayings of the closed vocabulary a service uses. */
import type { NotesFile, ServiceFile, VocabularyFile } from './types.ts';

/** Keys under which facts name a saying, and the part of the vocabulary it is in. */
const BY_KEY: Readonly<Record<string, string>> = {
  asks: 'fill',
  names: 'fill',
  text: 'text',
  right: 'right',
};
/** Facts that list sayings under `says`. */
const BY_PARENT: Readonly<Record<string, string>> = {
  needs: 'need',
  after: 'after',
  limits: 'limit',
};

function collect(value: unknown, found: Set<string>, parent = ''): void {
  if (Array.isArray(value)) for (const v of value) collect(v, found, parent);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (parent === 'mail' && 'text' in value && !('subject' in value))
    found.add(`subject.${String(value.text)}`);
  if ('do' in value && value.do === 'type') return;
  for (const [key, v] of Object.entries(value)) {
    const part = key === 'says' ? BY_PARENT[parent] : BY_KEY[key];
    if (part) for (const s of [v].flat()) if (typeof s === 'string') found.add(`${part}.${s}`);
    collect(v, found, key);
  }
}

/** Sayings that are put in their places when files are built; no entry brings them. */
const PLACED = /^(by|detail|title|note)\./;

/** Whether an entry brings a saying it uses. */
export const travels = (key: string): boolean => !PLACED.test(key);

/** Where the vocabulary has the notes that several services share. */
export const SHARED_NOTE = 'note.';

/** Sentences that any service may name where its own notes would stand, by the id that it writes. */
export const sharedNotes = (vocabulary: VocabularyFile = {}): NotesFile =>
  Object.fromEntries(
    Object.entries(vocabulary)
      .filter(([key]) => key.startsWith(SHARED_NOTE))
      .map(([key, text]) => [key.slice(SHARED_NOTE.length), text]),
  );

/** Keys of the sayings a service uses: `limit.future-only`, `account.minor`. Keys the vocabulary lacks may be among them. */
export function sayingsOf({ accounts, ways, answers, about, group }: ServiceFile): Set<string> {
  const found = new Set([`group.${group}`, ...accounts.map((a) => `account.${a.id}`)]);
  collect([ways, answers, about], found);
  if (found.has('need.leave-in-app-browser')) found.add('need.leave-in-app-browser.now');
  return found;
}
