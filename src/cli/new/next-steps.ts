import { SOURCE } from './mechanism.ts';

const STANDARD = 'src/catalogue';

/** What is to be done with the files that were written, in plain words. */
export function nextSteps(
  dir: string,
  files: Readonly<Record<string, object>>,
  { id, root }: { id: string; root: string },
): string {
  const elsewhere = root === STANDARD ? '' : ` --root ${root}`;
  const names = Object.keys(files);
  const notes = names.filter((f) => f.startsWith('notes.'));
  const labels = Object.keys(files['labels.json'] ?? {});
  const steps = [
    `sources.json: read a source, and say what it is, who published it, where and when. Its "kind" claims the least it can until you say who it is.`,
    'service.json: replace each "…", and look whether every way, move and limit is what the source says.',
    ...(labels.length > 0 ? ['labels.json: copy the words from their screen.'] : []),
    `${notes.join(', ')}: write each sentence. Plain words, at most 20 in a sentence.`,
    `npx opt-out-wizard check ${id}${elsewhere}   tells what is missing; at the end, nothing.`,
    `npx opt-out-wizard map ${id}${elsewhere}   shows every screen a reader can meet.`,
    'npm run storybook   shows them as readers see them.',
  ];
  return [
    `Wrote ${dir}: ${names.join(', ')}.`,
    `Every fact in it names "${SOURCE}", which says nothing yet. Until it does, the checks refuse the service.`,
    steps.map((step, i) => `${i + 1}. ${step}`).join('\n'),
  ].join('\n\n');
}
