import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EntryMove, Shown } from '../../catalogue/entry.ts';
import { freshness } from '../../catalogue/freshness.ts';
import type { Device, Right } from '../../catalogue/types.ts';
import type { Context } from '../context.ts';
import { schematicView } from '../schematic/schematic.view.ts';
import { copyView } from './copy.view.ts';
import { labelView } from './label.view.ts';

type Fill = Extract<EntryMove, { do: 'fill' }>;

const fillView = (ctx: Context, move: Fill): TemplateResult => html`
  ${ctx.say(`fill.${move.asks}`)}. ${move.prefilled ? ctx.say('fill.prefilled') : nothing}
  ${move.optional ? ctx.say('fill.optional') : nothing}
  ${move.label ? ctx.say('fill.label', { label: labelView(move.label, ctx.language) }) : nothing}
`;

/** What a letter may name: the right it rests on, and the service. */
export const slotsOf = (ctx: Context, right?: Right): Record<string, string> => ({
  service: ctx.entry?.name ?? '',
  right: right ? ctx.plain(`right.${right}`) : '',
});

/** The sentence of one move. It is also the text alternative of its schematic screen. */
export function sentence(ctx: Context, move: EntryMove, right?: Right): unknown {
  const label = (shown: Shown) => labelView(shown, ctx.language);
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
      return html`${ctx.say('move.paste')}
      ${copyView(ctx, ctx.plain(`text.${move.text}`, slotsOf(ctx, right)))}`;
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

const isEnglish = (move: EntryMove): boolean => labelsOf(move).some((shown) => 'lang' in shown);

const labelsOf = (move: EntryMove): Shown[] =>
  Object.values(move).filter((v): v is Shown => typeof v === 'object');

const isOld = (ctx: Context, move: EntryMove): boolean =>
  labelsOf(move).some(
    ({ seen = null }) => seen !== null && freshness('path', seen, ctx.today) === 'stale',
  );

/** Numbered moves, each with its schematic screen; with `stuck`, each with the way on when it is not there. */
export function movesView(
  ctx: Context,
  moves: readonly EntryMove[],
  { device, right }: { device?: Device; right?: Right },
  stuck: boolean,
): TemplateResult {
  const row = (move: EntryMove, i: number) =>
    html`<li class="move" part="move">
      <div class="said">
        <span>${sentence(ctx, move, right)}</span>
        ${
          stuck
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => ctx.send({ type: 'answer', event: 'stuck', row: i + 1 })}
              >
                ${ctx.say('stuck')}<span class="unseen"> ${i + 1}</span>
              </button>`
            : nothing
        }
      </div>
      ${schematicView(move, device ?? ctx.device.answered ?? ctx.device.guessed)}
    </li>`;
  return html`<ol class="moves" role="list">
      ${moves.map(row)}
    </ol>
    ${moves.some(isEnglish) ? html`<p class="aside">${ctx.say('labels.english')}</p>` : nothing}
    ${
      moves.some((m) => isOld(ctx, m))
        ? html`<p class="aside">${ctx.say('fresh.labels')}</p>`
        : nothing
    }`;
}
