import type { EntryMove, Shown } from '../../catalogue/entry.ts';
import type { Right } from '../../catalogue/types.ts';
import type { Voice } from './voice.ts';

type Fill = Extract<EntryMove, { do: 'fill' }>;

const quoted = (words: string): string => `“${words}”`;

/** Words of somebody else's screen, in quotation marks; or our description, where there are none or only English ones. */
const shown = ({ says, means, is }: Shown): string => {
  if (means) return says;
  return is ? `${is} (${quoted(says)})` : quoted(says);
};

function sayFill({ say, vocabulary }: Voice, { asks, label, prefilled, optional }: Fill): string {
  const field = vocabulary('fill', asks);
  const key = prefilled ? 'fill.prefilled' : optional ? 'fill.optional' : undefined;
  return [
    key ? say(key, { field }) : field,
    ...(label ? [say('fill.label', { label: shown(label) })] : []),
  ].join(', ');
}

/** What fills a text for copying: the right it rests on and the service it names. */
export const slotsOf = ({ entry, say }: Voice, right?: Right) => ({
  service: entry.name,
  right: right ? say(`right.${right}`) : '',
});

/** One move as a sentence. */
export function sayMove(voice: Voice, move: EntryMove, right?: Right): string {
  const { say } = voice;
  switch (move.do) {
    case 'tap':
      return move.or
        ? say('move.tap.or', { label: shown(move.label), or: shown(move.or) })
        : say('move.tap', { label: shown(move.label) });
    case 'tap-icon':
      return say(`move.icon.${move.icon}`);
    case 'find-in-page':
      return say('move.find-in-page', { label: shown(move.label) });
    case 'switch':
      return say(`move.switch.${move.to}`, { label: shown(move.label) });
    case 'choose':
      return move.of
        ? say('move.choose.of', { of: shown(move.of), label: shown(move.label) })
        : say('move.choose', { label: shown(move.label) });
    case 'fill':
      return sayFill(voice, move);
    case 'paste':
      return `${say('move.paste')}\n${say(`text.${move.text}`, slotsOf(voice, right))}`;
    case 'type':
      return say('move.type', { text: quoted(move.text) });
    case 'submit':
      return move.label
        ? say('move.submit.label', { label: shown(move.label) })
        : say('move.submit');
    case 'enter-code':
      return say('move.enter-code');
  }
}
