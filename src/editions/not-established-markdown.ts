import type { LookedFor, NotEstablished } from '../catalogue/not-established.ts';

const SOUGHT: Readonly<Record<LookedFor, string>> = {
  switch: 'a switch',
  form: 'a form',
  mail: 'an address',
  promise: 'a promise not to train',
  state: 'whether it works',
};

const row = ({ name, lookedFor, found, lookedAt }: NotEstablished): string =>
  `| ${[name, lookedFor.map((sought) => SOUGHT[sought]).join(', '), found['en'] ?? '', lookedAt].join(' | ')} |`;

/** What was looked for in vain, as a table. */
export const notEstablishedMarkdown = (services: readonly NotEstablished[]): string =>
  ['| service | looked for | found instead | on |', '| - | - | - | - |', ...services.map(row)].join(
    '\n',
  );
