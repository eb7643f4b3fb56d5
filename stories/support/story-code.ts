import { checklistSnippetOf, type ChecklistArgs } from './checklist.ts';
import type { Globals } from './page.ts';
import { snippetOf, type WizardArgs } from './wizard.ts';

/** A story as Storybook hands it on. */
interface Shown {
  component?: unknown;
  args: unknown;
  globals: Readonly<Record<string, unknown>>;
}

/**
 * What "Show code" and the Code panel say of a story: what an editor pastes to have it. A story of neither element keeps
 * its markup.
 */
export function storyCode(markup: string, { component, args, globals }: Shown): string {
  const own = args as WizardArgs & ChecklistArgs;
  const said = { ...own, lang: own.lang ?? (globals as unknown as Globals).language };
  if (component === 'opt-out-wizard') return snippetOf(said);
  if (component === 'opt-out-checklist') return checklistSnippetOf(said);
  return markup;
}
