import type { IndexRow } from '../../catalogue/entry.ts';
import { uncleanIn } from '../../catalogue/clean-text.ts';
import { isId, isTakenName } from '../../catalogue/id.ts';
import { leadIn } from './text-flaw.ts';

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
      .replace(/[\p{M}\p{P}\p{S}\s]/gu, (c) => (c in ALIKE ? c : '')),
  ]
    .map((c) => ALIKE[c] ?? c)
    .map((c) => ALIKE[c] ?? c)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');

/** Scripts of which whole names are read; letters of others pass for Latin ones, too (UTS 39), and so do signs. */
const READ =
  /^[a-z\dß-öø-ÿđħıłŋœŧ\p{sc=Grek}\p{sc=Cyrl}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Thai}\p{P}+\p{M}\s]+$/u;
const MIXED = /[a-z].*[\p{sc=Grek}\p{sc=Cyrl}]|[\p{sc=Grek}\p{sc=Cyrl}].*[a-z]/u;

/** Whether a name is written so that it can only be read as it is meant. */
const isReadable = (name: string): boolean => {
  const plain = name.normalize('NFKD').toLowerCase();
  return READ.test(plain) && /[\p{L}\d]/u.test(plain) && !MIXED.test(plain);
};

const namesOf = ({ id, name, was = [], formerly = [], aliases = [] }: IndexRow): string[] => [
  ...[id, name, ...was],
  ...[...formerly, ...aliases].map((other) => other.replaceAll('-', ' ')),
];

/** Names that are somebody's, as they look at a glance, each with whose it is. */
export type Taken = ReadonlyMap<string, string>;

/**
 * The names of the wizard's own services and of those who offer them.
 *
 * @param companies by their names
 */
export const takenNames = (builtIn: readonly IndexRow[], companies: readonly string[]): Taken =>
  new Map([
    ...companies.map((name) => [glanceOf(name), name] as const),
    ...builtIn.flatMap((row) => namesOf(row).map((name) => [glanceOf(name), row.name] as const)),
  ]);

/** Shorter names are words that others' names have, too. */
const TELLING = 4;
/** Longer ones are told even with something before or after them: `TheFacebook`, `Instagram2`. */
const LONG = 7;
/** The words of the longest name of a service. */
const WORDS = 5;

/** Every name that a name holds: of its words, those that stand side by side. */
function glancesIn(name: string): Set<string> {
  const words = name.split(/[\s\p{Pd}]+/u);
  const found = words.flatMap((_, from) =>
    words
      .slice(from, from + WORDS)
      .map((_, more) => glanceOf(words.slice(from, from + more + 1).join(' '))),
  );
  return new Set([glanceOf(name), ...found.filter((glance) => glance.length >= TELLING)]);
}

/** Whose name it could be taken for. */
export function takenFor(name: string, taken: Taken): string | undefined {
  const whole = glanceOf(name);
  const held = [...glancesIn(name)].find((glance) => taken.has(glance));
  const within = held ?? [...taken.keys()].find((g) => g.length >= LONG && whole.includes(g));
  return within === undefined ? undefined : taken.get(within);
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= 60 &&
  uncleanIn(value) === undefined;

/**
 * A row that a copy adds to the list of services, with nothing in it but what was looked at.
 *
 * @param hosts that its texts may name
 */
export function additionOf(
  row: unknown,
  { taken, hosts }: { taken: Taken; hosts: readonly string[] },
): IndexRow | undefined {
  const { id, name, group } = (row ?? {}) as Partial<Record<keyof IndexRow, unknown>>;
  const fits = isText(id) && isId(id) && isText(name) && isReadable(name) && isText(group);
  if (!fits || leadIn(name, hosts) || leadIn(group, hosts)) return undefined;
  // What every object has would be found where nothing is.
  if (isTakenName(id) || id in {} || takenFor(name, taken) || takenFor(id, taken)) return undefined;
  return { id, name, group };
}
