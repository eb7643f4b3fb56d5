/** Sentences that no walk through the flows meets, by the beginning of their keys, and where readers meet them. */
const UNSEEN: Readonly<Record<string, string>> = {
  dir: 'No sentence: the direction of the writing.',
  'copy.failed': 'Said when a browser forbids copying.',
  failed: 'Said when a file could not be loaded.',
  stayed: 'Said when a link opened nothing.',
  retry: 'On the button beside “could not be loaded”.',
  loading: 'Said while a file is on its way.',
  'not-opened': 'Said when a link opened nothing.',
  'why.failed': 'In the fold of sources, when they could not be loaded.',
  'found.': 'Read to screen readers while somebody types in a search field.',
  chosen: 'Beside the answer that was given, when a question is opened again.',
  'group.': 'Headings in the list of services.',
  'detail.': 'In place of a sentence that a language lacks.',
  'title.': 'In place of a sentence that a language lacks.',
  'note.': 'In place of a note, where several services say the same.',
};

/** Where a sentence is said that stands on no screen. The rest is there for services that need it. */
export const unseenReason = (key: string): string =>
  Object.entries(UNSEEN).find(([part]) =>
    part.endsWith('.') ? key.startsWith(part) : key === part,
  )?.[1] ?? 'No service has a screen that says this today.';
