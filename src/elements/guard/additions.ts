import type { IndexRow } from '../../catalogue/entry.ts';
import { uncleanIn } from '../../catalogue/clean-text.ts';
import { isId, isTakenName } from '../../catalogue/id.ts';

/** Letters of other alphabets, and figures, that pass for Latin ones (UTS 39). */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw вb кk мm нh тt гr ӏl ' +
    'αa εe ιi κk νv οo ρp τt υu χx ωw 0o 1l |l !l 5s ıl il ℓl @a $s 3e'
  )
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** A name as it looks at a glance: no accents, no gaps, letters that look alike made the same. */
export const glanceOf = (name: string): string =>
  [
    ...name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{P}\s]/gu, (c) => (c in ALIKE ? c : '')),
  ]
    .map((c) => ALIKE[c] ?? c)
    .map((c) => ALIKE[c] ?? c)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');

/** Scripts of which whole names are read; letters of others pass for Latin ones, too (UTS 39). */
const READ =
  /^[a-z\dß-öø-ÿđħıłŋœŧ\p{sc=Grek}\p{sc=Cyrl}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Thai}\p{P}\p{S}\p{M}\s]+$/u;
const MIXED = /[a-z].*[\p{sc=Grek}\p{sc=Cyrl}]|[\p{sc=Grek}\p{sc=Cyrl}].*[a-z]/u;

/** Whether a name is written so that it can only be read as it is meant. */
const isReadable = (name: string): boolean => {
  const plain = name.normalize('NFKD').toLowerCase();
  return READ.test(plain) && !MIXED.test(plain);
};

const namesOf = ({ id, name, was = [], formerly = [], aliases = [] }: IndexRow): string[] => [
  ...[id, name, ...was],
  ...[...formerly, ...aliases].map((other) => other.replaceAll('-', ' ')),
];

/** Shorter names are words that others' names have, too. */
const TELLING = 5;

/** Every name that a name holds: of its words, those that stand side by side. */
function glancesIn(name: string): Set<string> {
  const words = name.split(/[\s\p{Pd}]+/u);
  const found = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => glanceOf(words.slice(from, from + more + 1).join(' '))),
  );
  return new Set([glanceOf(name), ...found.filter((glance) => glance.length >= TELLING)]);
}

/** Which built-in service a name could be taken for. */
export function takenFor(name: string, builtIn: readonly IndexRow[]): string | undefined {
  const glances = glancesIn(name);
  return builtIn.find((row) => namesOf(row).some((known) => glances.has(glanceOf(known))))?.name;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= most &&
  uncleanIn(value) === undefined;

/** A row that a copy adds to the list of services, with nothing in it but what was looked at. */
export function additionOf(row: unknown, builtIn: readonly IndexRow[]): IndexRow | undefined {
  const { id, name, group } = (row ?? {}) as Partial<Record<keyof IndexRow, unknown>>;
  const fits =
    isText(id, 60) && isId(id) && isText(name, 60) && isReadable(name) && isText(group, 60);
  // What every object has would be found where nothing is.
  const isTaken = !fits || isTakenName(id) || id in {};
  if (isTaken || takenFor(name, builtIn) || takenFor(id, builtIn)) return undefined;
  return { id, name, group };
}
