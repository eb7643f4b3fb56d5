/** The wizard's custom properties, by what they hold. A test compares them with those that the element names. */

/** Colours, with what they are where the page is light. */
export const COLOURS = {
  '--opt-out-ink': '#1b1b1b',
  '--opt-out-muted': '#5c5c5c',
  '--opt-out-line': '#c9c9c9',
  '--opt-out-control': '#767676',
  '--opt-out-surface': '#ffffff',
  '--opt-out-wash': '#f6f6f4',
  '--opt-out-accent': '#1c4f8c',
  '--opt-out-on-accent': '#ffffff',
} as const;

/** Lengths, in em. */
export const LENGTHS = { '--opt-out-radius': 0.25, '--opt-out-space': 1 } as const;

/** What an editor sets: a colour as text, a length as a number of em. */
export type CustomProperties = Partial<
  Record<keyof typeof COLOURS, string> & Record<keyof typeof LENGTHS, number | string>
>;

const isName = (name: string): name is keyof CustomProperties => name in COLOURS || name in LENGTHS;

const isDefault = (name: keyof CustomProperties, value: unknown): boolean =>
  name in LENGTHS && value === LENGTHS[name as keyof typeof LENGTHS];

/** Those that are set, as CSS writes them. */
export function propertiesIn(args: object): Record<string, string> {
  const set = Object.entries(args as Record<string, unknown>).flatMap(([name, value]) =>
    isName(name) &&
    !isDefault(name, value) &&
    (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      ? [[name, typeof value === 'number' ? `${value}em` : value] as const]
      : [],
  );
  return Object.fromEntries(set);
}

/** Custom properties as the text of a style attribute. */
export const styleText = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
