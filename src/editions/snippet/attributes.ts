/** The attributes of the tag, by name, as an editor sets them; those without a value are left out. */
export type TagAttributes = Readonly<Record<string, string | number | undefined>>;

/** What the tag does anyway: said, it would only be longer. */
const DEFAULTS: Readonly<Record<string, string>> = { 'heading-level': '2' };

/** Those that say something, in the order given. */
export const saidIn = (attributes: TagAttributes): [name: string, value: string][] =>
  Object.entries(attributes)
    .map(([name, value]): [string, string] => [name, String(value ?? '').trim()])
    .filter(([name, value]) => value !== '' && value !== DEFAULTS[name]);
