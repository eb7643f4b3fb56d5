import type { Evidence } from '../../catalogue/entry.ts';
import type { FlowStep } from '../../flow/steps.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { aboutOf, sourcesSection } from './background.ts';
import { heading, paragraph } from './blocks.ts';
import { letterSection } from './letter.ts';
import { sectionsOf } from './sections.ts';
import { prose, speakerOf, type Subject } from './speaker.ts';
import { verdictOf } from './steps.ts';

/** The title of a page or a fragment, as text. */
export const titleOf = ({ entry, words }: Subject): string =>
  `${entry.name}: ${words['title'] ?? ''}`;

/** A letter is offered where a login is needed, as in the wizard. */
const needsLogin = (steps: readonly FlowStep[]): boolean =>
  steps.some((step) => 'needs' in step && step.needs?.says.some((n) => n.startsWith('login')));

/**
 * A whole route as HTML without a script: what exists, every screen of every way, what it does not do, what stands
 * behind it, all sources. For pasting into an article, a mail or a feed.
 */
export function fragmentOf(subject: Subject, evidence: Evidence): Markup {
  const speaker = speakerOf(subject);
  const { entry, answer, plan, letter, today, places, language, say, own, date } = speaker;
  const steps = plan.flatMap((section) => section.steps.map(({ step }) => step));
  const isTold = steps.some((step) => step.kind === 'answer' && step.answer === answer);
  return markup`<div lang="${language}" dir="${say('dir')}">
${heading(speaker, 0, markup`${titleOf(subject)}`)}${paragraph(own('places', { places }))}${
    isTold ? undefined : verdictOf(speaker, answer)
  }${paragraph(entry.note === undefined ? undefined : prose(entry.note))}${sectionsOf(speaker, plan)}${needsLogin(steps) && letter ? letterSection(speaker, letter) : undefined}${aboutOf(
    speaker,
  )}${sourcesSection(speaker, steps, evidence)}${paragraph(own('made', { date: date(today) }), own('no-advice'))}</div>
`;
}
