import type { FlowStep, GoStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Voice } from './voice.ts';

function goHeading({ entry, say }: Voice, { link, mail, lines, title, again }: GoStep): string {
  const company = link?.owner ?? entry.company;
  if (link) return say(`go.${link.to}${again ? '.again' : ''}` as WordKey, { company });
  if (mail) return say('go.mail');
  if (lines) return say('go.lines', { file: lines.file });
  return title ?? say('go.path');
}

/** The heading of a screen, as readers see it. */
export function sayHeading(voice: Voice, step: FlowStep): string {
  const { say, regionName, region } = voice;
  switch (step.kind) {
    case 'question':
      return say(`ask.${step.asks}`);
    case 'answer':
      return say(`answer.${step.answer.verdict}` as WordKey, { region: regionName(region) });
    case 'form':
      return say(step.moves.some((m) => m.do === 'fill') ? 'form.heading' : 'form.switch');
    case 'other-device':
      return say(`other-device.${step.missing}`);
    case 'outcome':
      return say(`done.${step.result}`);
    case 'report':
      return say('report');
    default:
      return goHeading(voice, step);
  }
}
