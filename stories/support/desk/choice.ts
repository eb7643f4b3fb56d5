/** What an editor chooses at the desk. All of it is in Storybook's address. */
import { propertiesIn } from '../custom-properties.ts';
import type { Globals } from '../page.ts';
import { themes } from '../themes.ts';
import type { WizardArgs } from '../wizard.ts';

/** What is chosen beside the page, as Storybook's args. */
export interface DeskArgs {
  service: string | undefined;
  region: string | undefined;
  device: WizardArgs['device'];
  'color-scheme': WizardArgs['color-scheme'];
  look: keyof typeof themes;
  typeface: 'serif' | 'sans';
  /** Pixels. */
  width: number;
  /** Open from the start; otherwise as a reader meets it who has the box in sight. */
  open: boolean;
}

/** All of it, with what the toolbar says. */
export type DeskChoice = DeskArgs & Globals;

/** The narrowest and the widest column. */
export const WIDTHS = { min: 280, max: 900, step: 10 } as const;

/** The embed that is chosen. */
export const embedOf = (choice: DeskChoice): WizardArgs => ({
  service: choice.service,
  region: choice.region,
  lang: choice.language,
  device: choice.device,
  'color-scheme': choice['color-scheme'],
  day: choice.day,
  ...propertiesIn(themes[choice.look].properties),
});
