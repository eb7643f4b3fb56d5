import type { Folders } from '../../catalogue/read.ts';
import type { Group } from '../../catalogue/types.ts';
import { MECHANISMS } from './mechanisms.ts';
import { prompts, type Terminal } from './prompts.ts';
import { groupsOf, refusals } from './refuse.ts';
import type { Wanted } from './wanted.ts';

/** Asked only where the words on a screen matter. */
const hasLabels = (mechanism: string): boolean => MECHANISMS[mechanism]?.labels !== undefined;

function questions(folders: Folders, terminal: Terminal) {
  const { line, list, choice } = prompts(terminal);
  const refuse = refusals(folders);
  const companies = Object.values(folders.controllers).map(
    ({ id, controller }): [string, string] => [id, controller.name],
  );
  const mechanisms = Object.entries(MECHANISMS).map(([id, { hint }]): [string, string] => [
    id,
    hint,
  ]);
  return {
    id: () => line('Its id? Articles keep it for ever.', refuse.id, { placeholder: 'photo-pond' }),
    name: () => line('Its name, as its owner writes it?', refuse.name),
    group: () => choice('What is it for?', groupsOf(folders)),
    company: async () =>
      companies.length > 0
        ? choice('Does it share its company with services that are here?', [
            ['', 'No'],
            ...companies,
          ])
        : '',
    hosts: () =>
      list('To which hosts may links lead?', refuse.hosts, { placeholder: 'photopond.example' }),
    mechanism: () => choice('How does one object?', mechanisms),
    regions: () =>
      list(
        'Where is it different from the rest of the world? Leave empty if nowhere.',
        refuse.regions,
        {
          placeholder: 'EU, GB',
        },
      ),
    languages: () =>
      list('In which languages do you know the words on their screen?', refuse.languages, {
        initialValue: 'en',
      }),
  };
}

/**
 * Asks for what was not given.
 *
 * @throws when the person stops
 */
export async function ask(
  given: Partial<Wanted>,
  folders: Folders,
  terminal: Terminal = {},
): Promise<Wanted> {
  const asked = questions(folders, terminal);
  const id = given.id ?? (await asked.id());
  const name = given.name ?? (await asked.name());
  const group = given.group ?? ((await asked.group()) as Group);
  const company = given.company ?? (await asked.company());
  const hosts = given.hosts ?? (await asked.hosts());
  const mechanism = given.mechanism ?? (await asked.mechanism());
  const regions = given.regions ?? (await asked.regions());
  const languages = given.languages ?? (hasLabels(mechanism) ? await asked.languages() : ['en']);
  return { id, name, group, ...(company && { company }), hosts, mechanism, regions, languages };
}
