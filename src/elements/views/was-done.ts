/** What was done on a way, as done: by the screens the reader was led through. */
import { whole } from '../../catalogue/aside.ts';
import type { EntryMove, Shown } from '../../catalogue/entry.ts';
import { parseUrl } from '../../catalogue/safe-link.ts';
import type { FlowStep, GoStep, OutcomeStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Context, Part } from '../context.ts';
import { labelView } from './label.view.ts';

/** A sentence, and what its slot says; `label` where that stands on somebody else's screen. */
export interface Was {
  key: WordKey;
  values: Readonly<Record<string, Part>>;
  plain: Readonly<Record<string, string>>;
}

const said = (key: WordKey, values: Readonly<Record<string, string>> = {}): Was => ({
  key,
  values,
  plain: values,
});

const labelled = (ctx: Context, key: WordKey, label: Shown): Was => ({
  key,
  values: { label: labelView(label, ctx.language) },
  plain: { label: label.says },
});

/** The last thing that was set there. */
function byMove(ctx: Context, moves: readonly EntryMove[]): Was | undefined {
  const set = moves.findLast((m) => m.do === 'switch' || m.do === 'choose');
  if (set?.do === 'switch') return labelled(ctx, `was.${set.to}`, set.label);
  return set?.do === 'choose' ? labelled(ctx, 'was.chosen', set.label) : undefined;
}

/** Where it was done. */
function byPlace({ mail, link }: GoStep, isDone: boolean): Was | undefined {
  if (mail) return mail.to === undefined ? undefined : said('was.mail', { to: mail.to });
  const host = link && parseUrl(link.url)?.host;
  const key = !isDone ? 'was.opened' : link?.to === 'form' ? 'was.form' : undefined;
  return host && key ? said(key, { host }) : undefined;
}

const isSet = ({ result }: OutcomeStep): boolean =>
  ['switched', 'limited', 'deleted'].includes(result);

/** What was done; nothing where the reader was led through no screen of the way. */
export function wasDone(ctx: Context, step: OutcomeStep): Was | undefined {
  const taken = (ctx.walk?.trail ?? [])
    .filter(({ event, step: s }) => event === 'next' && 'way' in s && s.way === step.way)
    .map(({ step: s }): FlowStep => whole(s, ctx.later?.aside ?? {}));
  const moves = taken.flatMap((s) => ('moves' in s ? (s.moves ?? []) : []));
  const place = taken.findLast((s): s is GoStep => 'rung' in s);
  return (
    (isSet(step) ? byMove(ctx, moves) : undefined) ??
    (place && byPlace(place, step.result !== 'opened'))
  );
}

/** The same without markup. */
export const plainOf = (ctx: Context, { key, plain }: Was): string => ctx.plain(key, plain);
