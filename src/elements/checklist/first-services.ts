import type { IndexRow } from '../../catalogue/entry.ts';
import type { Loaded } from './open-list.ts';

/** What is offered first where the page names no services: our choice, the ones most readers know. */
const FIRST: readonly string[] = [
  ...['facebook', 'instagram', 'whatsapp', 'linkedin', 'x', 'chatgpt', 'youtube'],
  ...['google-search', 'gmail', 'gemini', 'tiktok', 'snapchat', 'pinterest', 'reddit'],
  ...['threads', 'copilot', 'claude', 'spotify', 'telegram', 'discord'],
];

/** What can be ticked: what the page names or what most readers know, then all others by name. */
export function offeredOf({
  named,
  index,
  language,
}: Pick<Loaded, 'named' | 'index' | 'language'>): {
  first: readonly IndexRow[];
  others: readonly IndexRow[];
} {
  const ids = named.length > 0 ? named : FIRST;
  const first = ids.flatMap((id) => index.filter((row) => row.id === id));
  const { compare } = new Intl.Collator(language);
  const others = index
    .filter((row) => !ids.includes(row.id))
    .sort((a, b) => compare(a.name, b.name));
  return { first, others };
}
