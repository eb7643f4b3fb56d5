import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { caseOf } from './cases.ts';
import { argTypes, startArgs } from './controls.ts';
import { dayOf } from './day.ts';
import type { Globals } from './page.ts';
import { settled } from './settled.ts';
import { wizard, wizardArgs, type WizardArgs } from './wizard.ts';

interface Shown {
  args: WizardArgs;
  globals: Readonly<Record<string, unknown>>;
}

/** A story's own language and day win over the toolbar’s. */
const argsOf = ({ args, globals }: Shown): WizardArgs => {
  const said = globals as unknown as Globals;
  return { ...args, lang: args.lang ?? said.language, day: args.day ?? dayOf(said) };
};

/** Enough for most first screens in a column as wide as the guide's. */
const ROOM = '44rem';

/** What all stories of the wizard share. Parameters would be lost: a doc comment on a meta takes their place. */
export const wizardMeta = {
  component: 'opt-out-wizard',
  args: startArgs,
  argTypes,
  render: (_, context) =>
    // On a page of the guide the box is open without a press, which would take the focus there.
    wizard({ ...argsOf(context), room: context.viewMode === 'docs' ? ROOM : undefined }),
  play: settled,
} satisfies Meta<WizardArgs>;

/** The story of a case. */
export const caseStory = (id: string): StoryObj<WizardArgs> => {
  const found = caseOf(id);
  return {
    args: wizardArgs(found),
    parameters: { docs: { description: { story: found.title } } },
  };
};
