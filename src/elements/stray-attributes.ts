/** Tells developers of attributes that a tag has not, where one that it has is meant. Loaded where there may be one. */
import { ATTRIBUTES, type TagName } from './attribute-names.ts';
import type { AttributeName } from './attributes.ts';

/** Other words for the same. */
const WORDS: readonly (readonly [RegExp, AttributeName])[] = [
  [/^countr|^land$/, 'region'],
  [/^locale$/, 'lang'],
  [/^os$/, 'device'],
  [/^level$/, 'heading-level'],
  [/^colou?r|^theme$|^scheme$/, 'color-scheme'],
  [/^report/, 'report-to'],
];

/** What frameworks and everybody may put on any tag; signs and digits are in none of ours. */
const THEIRS = /^(?:aria|data|hx|ng|v|x)-|^_|[^a-z_-]/;

/** Fewer letters are the beginning of too much. */
const FEW = 4;

/** How many letters to put in, take out or change. */
function distance(from: string, to: string): number {
  let row = [0, ...[...to].map((_, i) => i + 1)];
  for (const letter of from) {
    const next = [(row[0] ?? 0) + 1];
    for (const [i, other] of [...to].entries())
      next.push(
        1 +
          Math.min(
            row[i + 1] ?? 0,
            next[i] ?? 0,
            letter === other ? (row[i] ?? 0) - 1 : (row[i] ?? 0),
          ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const plain = (name: string): string => name.replaceAll(/[-_]/g, '');

/** How far an attribute is from what a page says; nothing where it is not meant. */
function near(said: string, attribute: AttributeName): number | undefined {
  const [text, own] = [plain(said), plain(attribute)];
  const far = distance(text, own);
  const [shorter, longer] = text.length < own.length ? [text, own] : [own, text];
  const isBeginning = shorter.length >= FEW && longer.startsWith(shorter);
  return isBeginning || far <= (own.length > FEW ? 2 : 1) ? far : undefined;
}

/** The attribute of a tag that a page means by one that the tag has not; nothing for what may be another's. */
export function meantBy(said: string, tag: TagName): AttributeName | undefined {
  const known: readonly string[] = ATTRIBUTES[tag];
  if (known.includes(said) || THEIRS.test(said)) return undefined;
  const word = WORDS.find(([words]) => words.test(plain(said)))?.[1];
  if (word) return word;
  const [nearest] = ATTRIBUTES[tag]
    .map((attribute) => ({ attribute, far: near(said, attribute) ?? Infinity }))
    .sort((a, b) => a.far - b.far);
  return nearest && nearest.far < Infinity ? nearest.attribute : undefined;
}

const told = new WeakSet<Element>();

/** One message for each tag. */
export function tellStrays(tag: Element, name: TagName = 'opt-out-wizard'): void {
  const strays = tag.getAttributeNames().flatMap((said) => {
    const meant = meantBy(said, name);
    return meant ? `"${said}" (is "${meant}" meant?)` : [];
  });
  if (strays.length === 0 || told.has(tag)) return;
  told.add(tag);
  console.warn(`<${name}>: it has no attribute ${strays.join(', ')}`);
}
