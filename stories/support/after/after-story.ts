import type { StoryObj } from '@storybook/web-components-vite';
import { afterCases } from '../cases.after.ts';
import type { Globals } from '../page.ts';
import { settled } from '../settled.ts';
import { caseView } from './case.view.ts';

/** What all stories of these screens share. */
export const afterMeta = { component: 'opt-out-wizard', play: settled };

/** The story of a case. */
export function afterStory(id: string): StoryObj {
  const found = afterCases.find((c) => c.id === id);
  if (!found) throw new RangeError(`There is no case "${id}".`);
  return {
    render: (_, { globals }) => caseView(found, (globals as unknown as Globals).language),
    parameters: {
      controls: { disable: true },
      docs: { codePanel: false, description: { story: found.title } },
    },
  };
}
