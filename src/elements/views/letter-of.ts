import type { GoStep } from '../../flow/steps.ts';
import type { SayingKey } from '../../i18n/words.ts';
import type { Context } from '../context.ts';
import { slotsOf } from './moves.view.ts';

/** A letter as it is sent. */
export interface Letter {
  to?: string;
  subject: string;
  /** The company asks for this subject as it is. */
  isFixed: boolean;
  text: string;
  /** What the reader adds, in a row. */
  names: string;
}

/** The letter of a rung in the reader's language; nothing where there is none. */
export function letterOf(ctx: Context, { mail, right }: GoStep): Letter | undefined {
  if (!mail) return undefined;
  const { to, subject, text, names } = mail;
  const slots = slotsOf(ctx, right);
  return {
    ...(to !== undefined && { to }),
    subject: subject ?? ctx.plain(`subject.${text}` as SayingKey, slots),
    isFixed: subject !== undefined,
    text: ctx.plain(`text.${text}`, slots),
    names: names.map((n) => ctx.plain(`fill.${n}`)).join('\u00a0· '),
  };
}
