import type { FlowStep } from '../../flow/steps.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Voice } from './voice.ts';

function nextKey(step: FlowStep): WordKey {
  if (step.kind === 'form')
    return step.moves.some((m) => m.do === 'fill') ? 'next.sent' : 'next.done';
  if (!('completes' in step)) return 'continue';
  if (!step.completes) return step.link?.to === 'form' ? 'next.open' : 'next.there';
  return step.mail || step.link?.to === 'form' ? 'next.sent' : 'next.done';
}

/** What the reader presses: the words of an edge. */
export function sayPressed({ say, vocabulary }: Voice, step: FlowStep, event: string): string {
  if (event === 'next') return say(nextKey(step));
  if (event === 'stuck') return say('stuck');
  const id = event.replace('choose.', '');
  const title = 'choices' in step ? step.choices.find((c) => c.id === id)?.title : undefined;
  return title ?? vocabulary(step.kind === 'question' ? step.asks : 'device', id);
}
