/** What to keep, and where: on paper, in a file, in this browser once the reader agrees. A chunk of its own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { RecordError } from '../../followup/read-record.ts';
import { isSame, type FollowUpRecord } from '../../followup/record.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Filing, Parts } from '../context.ts';
import { rowOf } from '../row-of.ts';
import { copyButton } from '../views/copy.view.ts';
import { forget, keep, recordIn, withKept, type KeepResult } from './kept.ts';
import { ofCard, taken } from './of-card.ts';
import { save } from './save.ts';
import { sentAs } from './sent-as.ts';
import type { AfterContext } from './views/after.view.ts';
import { resultOf, resultView, sayResult, takeOn } from './views/kept-result.view.ts';

/** One record as lines to read: what, to whom, when, how, what has happened since. */
function linesOf(ctx: AfterContext, { record, name }: Filing): string[] {
  const { filed, channel, events } = record;
  const { company = '' } = ctx.entry ?? {};
  return [
    ctx.plain(sentAs('case.record.sent', record), { service: name, company }),
    `${ctx.date(filed)}, ${ctx.plain(`case.channel.${channel}`)}`,
    ...events.map(
      ({ type, on }) =>
        `${ctx.date(on)}: ${ctx.plain(`case.event.${type}` as WordKey, { company })}`,
    ),
  ];
}

async function load(ctx: AfterContext, e: Event): Promise<void> {
  const field = e.target as HTMLInputElement;
  const [file] = field.files ?? [];
  if (!file) return;
  try {
    const record = await recordIn(file);
    const { source } = ctx.page;
    if (!rowOf(await source.index(ctx.language), record.service))
      throw new RecordError('shape', 'there is no such service');
    const shown = taken({ ...ctx.after, saved: ctx.draft['saved'] }, record);
    if (!shown) sayResult(ctx, 'not-saved');
    else if (isSame(shown, ctx.after.record)) takeOn(ctx, shown);
    else ctx.send(ofCard(ctx, withKept(shown)));
  } catch (error) {
    const reason = error instanceof RecordError ? error.reason : 'json';
    sayResult(ctx, `not-${reason}`);
  }
  field.value = '';
}

/** Saves the record as a file, and remembers that it is there. */
function saveCard(ctx: AfterContext, record: FollowUpRecord): void {
  const text = JSON.stringify(record);
  save(`${record.service}-${record.filed}.json`, 'application/json', text);
  if (record === ctx.after.record) ctx.send({ type: 'draft', draft: { saved: text } });
}

/** A file each: where there are several, their buttons say of what. */
const savesView = (ctx: AfterContext): unknown => {
  const { filings } = ctx.after;
  return filings.map(
    ({ record, name }) =>
      html`<button type="button" class="quiet" @click=${() => saveCard(ctx, record)}>
        ${ctx.say('case.save')}
        ${filings.length > 1 ? html`<span class="aside">(${name})</span>` : nothing}
      </button>`,
  );
};

/** Keeps all of them; tells of the first that could not be. */
async function keepAll({ after: { filings } }: AfterContext): Promise<KeepResult> {
  for (const { record } of filings) {
    const result = await keep(record);
    if (result !== 'kept') return result;
  }
  return 'kept';
}

const keepView = (ctx: AfterContext): TemplateResult => {
  const { isKept } = ctx.after;
  const has = resultOf(ctx);
  const kept = has === 'kept' || (isKept && has !== 'forgotten');
  const press = async (): Promise<void> => sayResult(ctx, await (kept ? forget() : keepAll(ctx)));
  return html`<p>${ctx.say(kept ? 'case.kept.here' : 'case.keep.text')}</p>
    <p class="act">
      <button type="button" class=${kept ? 'secondary' : 'primary'} @click=${() => void press()}>
        ${ctx.say(kept ? 'case.forget' : 'case.keep')}
      </button>
    </p>
    ${resultView(ctx)}`;
};

/** The screen. */
export const proofParts = (ctx: AfterContext): Parts => {
  const lines = ctx.after.filings.flatMap((filing) => linesOf(ctx, filing));
  return {
    heading: ctx.say('case.proof'),
    body: html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p>${ctx.say('case.proof.text')}</p>
      ${keepView(ctx)}
      <div class="on">
        ${savesView(ctx)} ${copyButton(ctx, lines.join('\n'), 'done.record')}
        <button type="button" class="quiet" @click=${() => print()}>
          ${ctx.say('done.print')}
        </button>
      </div>
      <label
        >${ctx.say('case.load')}
        <input
          type="file"
          accept="application/json,.json"
          @change=${(e: Event) => void load(ctx, e)}
      /></label>`,
  };
};
