import { LINES, TEXTS } from './check-input.ts';
import { sayDay } from './say-day.ts';
import type { LetterInput, LetterSet } from './types.ts';

const DAYS = ['deadline', 'sent', 'newDeadline', 'asked', 'answered'] as const;
const AS_TYPED = [...LINES, ...TEXTS];

/** What stands in the place of each placeholder; what is not known is left out. */
export function valuesOf(
  set: LetterSet,
  input: LetterInput,
  brief: boolean,
): Record<string, string> {
  const { grounds = [], timeline = [], enclosures = [] } = input;
  const said = grounds.map((id) => set.grounds[id][brief ? 'brief' : 'says']);
  const typed = AS_TYPED.flatMap((key) => (input[key] ? [[key, input[key]] as const] : []));
  const days = DAYS.flatMap((key) =>
    input[key] ? [[key, sayDay(input[key], set.language)] as const] : [],
  );
  return {
    ...Object.fromEntries([...typed, ...days]),
    date: sayDay(input.day, set.language),
    channel: set.channels[input.channel],
    grounds: said.join(' '),
    timeline: timeline.map((line) => `- ${line}`).join('\n'),
    enclosures: enclosures.map((line, i) => `${i + 1}. ${line}`).join('\n'),
  };
}
