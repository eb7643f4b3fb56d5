import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EntryMove, Rated, Shown } from '../../catalogue/entry.ts';
import type { FactKind } from '../../catalogue/freshness.ts';
import type { Device, Right } from '../../catalogue/types.ts';
import { aboutLabels, labelsIn } from '../../flow/about-labels.ts';
import type { Context, Part } from '../context.ts';
import { iconView } from '../schematic/icons.ts';
import { screenPicture, switchPicture } from '../schematic/schematic.view.ts';
import { copyView } from './text.view.ts';
import { labelView } from './label.view.ts';
import { letterView, PREVIEW } from './letter.view.ts';
import { spotsOf } from './spots.ts';

type Fill = Extract<EntryMove, { do: 'fill' }>;

/** What the field wants, and what of it the reader need not do. */
function fillView(ctx: Context, { asks, prefilled, optional, label }: Fill): TemplateResult {
  const field = ctx.plain(`fill.${asks}`);
  const key = prefilled ? 'fill.prefilled' : optional ? 'fill.optional' : undefined;
  return html`${key ? ctx.say(key, { field }) : field}${
    label ? html`, ${ctx.say('fill.label', { label: labelView(label, ctx.language) })}` : nothing
  }`;
}

/** What a letter may name: the right it rests on, and the service. */
export const slotsOf = (ctx: Context, right?: Right): Record<string, string> => ({
  service: ctx.entry?.name ?? '',
  right: right ? ctx.plain(`right.${right}`) : '',
});

const textView = (ctx: Context, text: string): TemplateResult =>
  text.length > PREVIEW ? letterView(ctx, text) : copyView(ctx, text);

type Paste = Extract<EntryMove, { do: 'paste' }>;

const pasteView = (ctx: Context, { text }: Paste, right?: Right): TemplateResult =>
  textView(ctx, ctx.plain(`text.${text}`, slotsOf(ctx, right)));

/** The sentence of one move. It is also what stands for its place in the picture. */
export function sentence(ctx: Context, move: EntryMove, right?: Right): unknown {
  const label = (shown: Shown): Part => labelView(shown, ctx.language);
  switch (move.do) {
    case 'tap':
      return move.or
        ? ctx.say('move.tap.or', { label: label(move.label), or: label(move.or) })
        : ctx.say('move.tap', { label: label(move.label) });
    case 'tap-icon':
      return ctx.say(`move.icon.${move.icon}`);
    case 'find-in-page':
      return ctx.say('move.find-in-page', { label: label(move.label) });
    case 'switch':
      return ctx.say(`move.switch.${move.to}`, { label: label(move.label) });
    case 'choose':
      return move.of
        ? ctx.say('move.choose.of', { of: label(move.of), label: label(move.label) })
        : ctx.say('move.choose', { label: label(move.label) });
    case 'fill':
      return fillView(ctx, move);
    case 'paste':
      return html`${ctx.say('move.paste.field')} ${pasteView(ctx, move, right)}`;
    case 'type':
      return ctx.say('move.type', { text: html`<kbd translate="no">${move.text}</kbd>` });
    case 'submit':
      return move.label
        ? ctx.say('move.submit.label', { label: label(move.label) })
        : ctx.say('move.submit');
    case 'enter-code':
      return ctx.say('move.enter-code');
  }
}

/** What of the words on other people's screens a reader should know: once for a screen. */
function wordsView(
  ctx: Context,
  moves: readonly EntryMove[],
  { rated = {}, dated = 'path' }: Place,
): unknown {
  const notes = aboutLabels(moves, rated, dated, ctx.today);
  return notes[0]
    ? html`<p class="aside">${notes.flatMap((key) => [ctx.say(key), ' '])}</p>`
    : nothing;
}

/** A row of a path: the words to choose, without saying "choose" each time. */
function rowView(ctx: Context, move: EntryMove, right?: Right): TemplateResult {
  const icon =
    move.do === 'tap-icon' ? move.icon : move.do === 'find-in-page' ? 'search' : undefined;
  const label = (shown: Shown): Part => labelView(shown, ctx.language);
  const said =
    move.do !== 'tap'
      ? sentence(ctx, move, right)
      : move.or
        ? ctx.say('move.or', { label: label(move.label), or: label(move.or) })
        : label(move.label);
  return html`<li class="move" part="move">
    <span class="sign">${icon ? iconView(icon) : nothing}</span>
    <div>${said}</div>
  </li>`;
}

const isSwitch = (move: EntryMove): move is Extract<EntryMove, { do: 'switch' }> =>
  move.do === 'switch';

const deviceFor = (ctx: Context, device?: Device): Device =>
  device ?? ctx.device.answered ?? ctx.device.guessed;

interface Place {
  rated?: Partial<Rated>;
  /** What the date of `rated` stands behind; `path` when left out. */
  dated?: FactKind;
  device?: Device;
  right?: Right;
}

/** A path through menus: compact rows, and a picture of the switch at its end. */
export function pathView(ctx: Context, moves: readonly EntryMove[], place: Place): TemplateResult {
  const { device, right } = place;
  const last = moves.findLast(isSwitch);
  return html`<ol class="ladder" role="list">
      ${moves.map((move) => rowView(ctx, move, right))}
    </ol>
    ${last ? switchPicture(last, deviceFor(ctx, device)) : nothing} ${wordsView(ctx, moves, place)}`;
}

/** A picture holds so many spots. */
const MOST_SPOTS = 5;

/** What is done at a place: one picture with numbered spots, and the numbers as a list. */
export function spotsView(ctx: Context, moves: readonly EntryMove[], place: Place): TemplateResult {
  const { device, right } = place;
  const [only, ...others] = moves;
  const on = deviceFor(ctx, device);
  const isOne = others.length === 0;
  const spots = spotsOf(moves);
  // Of a place whose words nobody knows, a picture would show nothing; of a long form, too little.
  const isKnown = moves.length <= MOST_SPOTS && labelsIn(moves).some((l) => !l.means);
  const picture =
    isOne && only && isSwitch(only)
      ? switchPicture(only, on)
      : isKnown
        ? screenPicture(
            spots.map(({ move }) => move),
            on,
          )
        : nothing;
  return html`${picture}
    <ol class=${isOne ? 'spots one' : 'spots'} role="list">
      ${spots.map(
        ({ move, text }) =>
          html`<li class="move" part="move">
            <div>
              ${sentence(ctx, move, right)}${text ? html`. ${ctx.say('move.paste')} ${pasteView(ctx, text, right)}` : nothing}
            </div>
          </li>`,
      )}
    </ol>
    ${wordsView(ctx, moves, place)}`;
}
