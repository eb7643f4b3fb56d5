import type { IndexRow } from '../../catalogue/entry.ts';
import { uncleanIn } from '../../catalogue/clean-text.ts';
import { isId } from '../../catalogue/id.ts';

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

const namesOf = ({ id, name, was = [], formerly = [], aliases = [] }: IndexRow): string[] => [
  ...[id, name, ...was],
  ...[...formerly, ...aliases].map((other) => other.replaceAll('-', ' ')),
];

/** Which built-in service a name could be taken for. */
export function takenFor(name: string, builtIn: readonly IndexRow[]): string | undefined {
  const glance = glanceOf(name);
  return builtIn.find((row) => namesOf(row).some((known) => glanceOf(known) === glance))?.name;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= most &&
  uncleanIn(value) === undefined;

/** A row that a copy adds to the list of services, with nothing in it but what was looked at. */
export function additionOf(row: unknown, builtIn: readonly IndexRow[]): IndexRow | undefined {
  const { id, name, group } = (row ?? {}) as Partial<Record<keyof IndexRow, unknown>>;
  const fits = isText(id, 60) && isId(id) && isText(name, 60) && isText(group, 60);
  if (!fits || takenFor(name, builtIn) || takenFor(id, builtIn)) return undefined;
  return { id, name, group };
}
