import { drawnHeading, drawnPressed, type DrawnStep } from '../../flow/drawn.ts';
import type { Said } from '../../flow/wording.ts';
import type { Voice } from './voice.ts';

const sayIt = ({ say }: Voice, said: Said): string =>
  'text' in said ? said.text : say(said.key, said.values);

/** The heading of a screen, as readers see it. */
export const sayHeading = (voice: Voice, step: DrawnStep): string =>
  sayIt(
    voice,
    drawnHeading(step, {
      service: voice.entry.name,
      company: voice.entry.company,
      region: voice.regionName(voice.region),
    }),
  );

/** What the reader presses: the words of an edge. */
export const sayPressed = (voice: Voice, step: DrawnStep, event: string): string =>
  sayIt(voice, drawnPressed(step, event, voice.entry));
