/** What a template may have filled in. */
export const PLACEHOLDERS = [
  'account',
  'answered',
  'asked',
  'authority',
  'authorityAddress',
  'channel',
  'child',
  'controller',
  'controllerAddress',
  'date',
  'deadline',
  'enclosures',
  'grounds',
  'law',
  'mail',
  'name',
  'newDeadline',
  'ownWords',
  'page',
  'profile',
  'readerAddress',
  'reference',
  'sent',
  'service',
  'timeline',
] as const;

const MARK = /\{([^{}\n]*)\}/g;

/** The names between braces in a text, known or not. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(MARK)].map(([, name]) => name ?? '');

/**
 * Fills a text in one pass, so that braces in what a writer typed stay as typed.
 *
 * @throws RangeError where a value is missing
 */
export const fill = (text: string, values: Readonly<Record<string, string>>, of: string): string =>
  text.replace(MARK, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The letter "${of}" needs "${name}".`);
    return value;
  });
