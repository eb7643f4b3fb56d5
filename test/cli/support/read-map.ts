/** One screen of a map, read back from its text as a person would. */
export interface ReadScreen {
  number: number;
  heading: string;
  /** Everything below the heading, in one line. */
  body: string;
  /** The screens it leads to. */
  leadsTo: number[];
  /** The states it stands for. */
  states: string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const numbersIn = (arrow: string): number[] =>
  [...arrow.replace(/\([^)]*\)/g, '').matchAll(/\d+/g)].map(([n]) => Number(n));

function readScreen(number: string, heading: string, rest: string, reference: string): ReadScreen {
  const body = oneLine(rest);
  const arrows = [...body.matchAll(/→ (\d+(?: \([^)]*\))?(?:, \d+(?: \([^)]*\))?)*)/g)];
  const [, states = ''] = new RegExp(`${reference}: ([\\w-]+(?:, [\\w-]+)*)`).exec(body) ?? [];
  return {
    number: Number(number),
    heading,
    body,
    leadsTo: arrows.flatMap(([, to = '']) => numbersIn(to)),
    states: states.split(', ').filter(Boolean),
  };
}

/**
 * Reads a map.
 *
 * @param reference the word before the names of states
 */
export const readMap = (text: string, reference: string): ReadScreen[] =>
  text.split(/^(?=\d+\.)/m).flatMap((screen) => {
    const [, number, heading = ''] = /^(\d+)\.\s+(.+)\n/.exec(screen) ?? [];
    return number ? [readScreen(number, heading, screen.replace(/.*\n/, ''), reference)] : [];
  });
