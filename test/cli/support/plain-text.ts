interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

const markup = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(markup).join('');
  if (isTemplate(value)) return value.strings.map((s, i) => s + markup(value.values[i])).join('');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The words a reader sees of what a view returns. */
export const plainText = (view: unknown): string =>
  markup(view)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
