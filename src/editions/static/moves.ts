import type { EntryMove, Rated, Shown } from '../../catalogue/entry.ts';
import type { FactKind } from '../../catalogue/freshness.ts';
import type { Right } from '../../catalogue/types.ts';
import { aboutLabels } from '../../flow/about-labels.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { list, paragraph, toCopy } from './blocks.ts';
import { join, prose, type Speaker } from './speaker.ts';

type Fill = Extract<EntryMove, { do: 'fill' }>;

/** Words of somebody else’s screen, in bold, which every mail program shows; or our description of what is there. */
function labelOf({ language }: Speaker, { says, lang, means, is }: Shown): Markup {
  if (means) return prose(says);
  const words = markup`<b lang="${lang ?? language}" translate="no">${says}</b>`;
  return is ? markup`${prose(is)} (${words})` : words;
}

function fillOf(speaker: Speaker, { asks, label, prefilled, optional }: Fill): Markup {
  const field = speaker.vocabulary('fill', asks);
  const key = prefilled ? 'fill.prefilled' : optional ? 'fill.optional' : undefined;
  const said = key ? speaker.say(key, { field }) : field;
  return label
    ? join([said, speaker.say('fill.label', { label: labelOf(speaker, label) })], ', ')
    : said;
}

/** What fills a text for copying: the right it rests on and the service it names. */
export const slotsOf = ({ entry, plain }: Speaker, right?: Right) => ({
  service: entry.name,
  right: right ? plain(`right.${right}`) : '',
});

function moveOf(speaker: Speaker, move: EntryMove, right?: Right): Markup {
  const { say } = speaker;
  const label = (shown: Shown): Markup => labelOf(speaker, shown);
  switch (move.do) {
    case 'tap':
      return move.or
        ? say('move.tap.or', { label: label(move.label), or: label(move.or) })
        : say('move.tap', { label: label(move.label) });
    case 'tap-icon':
      return say(`move.icon.${move.icon}`);
    case 'find-in-page':
      return say('move.find-in-page', { label: label(move.label) });
    case 'switch':
      return say(`move.switch.${move.to}`, { label: label(move.label) });
    case 'choose':
      return move.of
        ? say('move.choose.of', { of: label(move.of), label: label(move.label) })
        : say('move.choose', { label: label(move.label) });
    case 'fill':
      return fillOf(speaker, move);
    case 'paste':
      return markup`${say('move.paste')}
${toCopy(speaker.plain(`text.${move.text}`, slotsOf(speaker, right)))}`;
    case 'type':
      return say('move.type', { text: markup`<b translate="no">${move.text}</b>` });
    case 'submit':
      return move.label
        ? say('move.submit.label', { label: label(move.label) })
        : say('move.submit');
    case 'enter-code':
      return say('move.enter-code');
  }
}

interface Place {
  right?: Right;
  rated?: Partial<Rated>;
  /** What the date of `rated` stands behind. */
  dated: FactKind;
}

/** What is done on a screen, in order. */
export const movesOf = (
  speaker: Speaker,
  moves: readonly EntryMove[] | undefined,
  { right, rated = {}, dated }: Place,
): Markup =>
  moves
    ? markup`${list(
        moves.map((move) => moveOf(speaker, move, right)),
        'ol',
      )}${paragraph(...aboutLabels(moves, rated, dated, speaker.today).map((key) => speaker.say(key)))}`
    : markup``;
