import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { caseOf } from './cases.ts';
import { dayOf } from './day.ts';
import type { Globals } from './page.ts';
import { settled } from './settled.ts';
import { wizard, wizardArgs, type WizardArgs } from './wizard.ts';

/** What all stories of the wizard share. A story's own language wins over the toolbar’s. */
export const wizardMeta = {
  component: 'opt-out-wizard',
  render: (args, context) => {
    const globals = context.globals as unknown as Globals;
    const asOf = args['as-of'] ?? dayOf(globals);
    return wizard({ ...args, lang: args.lang ?? globals.language, 'as-of': asOf });
  },
  play: settled,
} satisfies Meta<WizardArgs>;

/** The story of a case. */
export const caseStory = (id: string): StoryObj<WizardArgs> => {
  const found = caseOf(id);
  return {
    args: wizardArgs(found),
    parameters: {
      controls: { disable: true },
      docs: { description: { story: found.title } },
    },
  };
};
