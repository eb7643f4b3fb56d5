import { safeLink, safeMail } from '../../catalogue/safe-link.ts';
import type { EntryAnswer, EntryVerdict } from '../../catalogue/entry.ts';
import { factKindOf } from '../../flow/fact-kind.ts';
import { searchWords } from '../../flow/search-words.ts';
import type { FlowStep, GoStep, OutcomeStep } from '../../flow/steps.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { list, paragraph, toCopy } from './blocks.ts';
import { movesOf, slotsOf } from './moves.ts';
import { lateOf, openOf, ratedOf, sayingsOf } from './rated.ts';
import { prose, type Speaker } from './speaker.ts';

/** What exists where the reader lives, since when, and how sure we are. */
export function verdictOf(
  speaker: Speaker,
  answer: EntryVerdict & Pick<EntryAnswer, 'late'>,
): Markup {
  const { reason, since, readings, late } = answer;
  return markup`${paragraph(
    prose(reason),
    since ? speaker.say('since', { date: speaker.date(since) }) : undefined,
  )}${readings ? sayingsOf(speaker, readings) : paragraph(ratedOf(speaker, answer))}${lateOf(speaker, late)}${openOf(speaker, answer)}`;
}

function linkOf({ say, entry }: Speaker, { link }: GoStep): Markup {
  const url = link && safeLink(link.url, entry.hosts);
  return url
    ? paragraph(
        markup`<a href="${url.href}" rel="noreferrer">${say(`open.${link.to}`)} (${url.host})</a>`,
      )
    : markup``;
}

function mailOf(speaker: Speaker, { mail, right }: GoStep): Markup {
  if (!mail) return markup``;
  const { say, plain, entry } = speaker;
  const { to, subject, text, names } = mail;
  const slots = slotsOf(speaker, right);
  const address = to === undefined ? undefined : safeMail(to, entry.hosts);
  return markup`${
    address
      ? paragraph(markup`${say('go.mail.to')}: <a href="mailto:${address}">${address}</a>`)
      : undefined
  }${paragraph(markup`${say('go.mail.subject')}: ${subject ?? plain(`subject.${text as 'objection-letter'}`, slots)}`)}${paragraph(
    markup`${say('go.mail.text')}:`,
  )}${toCopy(plain(`text.${text}`, slots))}${paragraph(say('go.mail.names'))}${list(
    names.map((name) => speaker.vocabulary('fill', name)),
  )}`;
}

/** Words to search the web for, where an address may be gone. */
function searchOf({ say, entry, region }: Speaker, way: string): Markup {
  const words = searchWords(entry, region, way);
  return words
    ? paragraph(say('search'), markup`<i>${say(words.key, { service: words.service })}</i>`)
    : markup``;
}

function goOf(speaker: Speaker, step: GoStep): Markup {
  const { link, lines, moves, completes, needs } = step;
  const rated = ratedOf(speaker, step.rated ?? {}, factKindOf(step));
  return markup`${paragraph(...[step.wayNote, step.note].map((note) => (note === undefined ? undefined : prose(note))))}${paragraph(
    ...(needs?.says ?? []).map((need) => speaker.vocabulary('need', need)),
  )}${linkOf(speaker, step)}${mailOf(speaker, step)}${lines ? toCopy(lines.lines.join('\n')) : undefined}${
    link && moves && !completes ? paragraph(markup`${speaker.say('go.path.also')}:`) : undefined
  }${movesOf(speaker, moves, { ...step, dated: factKindOf(step) })}${step.stale ? searchOf(speaker, step.way) : undefined}${paragraph(rated)}`;
}

/** What comes after a way, and what it does not do. That it was done is not claimed: nobody has seen it. */
function outcomeOf(speaker: Speaker, { result, after, limits }: OutcomeStep): Markup {
  const { say, vocabulary, entry } = speaker;
  if (result === 'opened' || result === 'tried')
    return paragraph(say(`done.${result}.text`, { company: entry.company }));
  return markup`${list((after?.says ?? []).map((id) => vocabulary('after', id)))}${paragraph(markup`<b>${say('limits')}</b>`)}${list(
    limits.says.map((id) => vocabulary('limit', id)),
  )}`;
}

/** What a screen says below its heading. What is open on a way is said once, after its screens. */
export function stepOf(speaker: Speaker, step: FlowStep): Markup {
  switch (step.kind) {
    case 'question':
      return markup``;
    case 'answer':
      return verdictOf(speaker, step.answer);
    case 'form':
      return markup`${movesOf(speaker, step.moves, { ...step, dated: 'path' })}${paragraph(ratedOf(speaker, step.rated, 'path'))}`;
    case 'other-device':
      return paragraph(speaker.say('other-device.text'));
    case 'outcome':
      return outcomeOf(speaker, step);
    case 'report':
      return markup`${paragraph(speaker.say('report.menus'))}${searchOf(speaker, step.way)}`;
    default:
      return goOf(speaker, step);
  }
}
