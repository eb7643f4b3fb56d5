import schema from './schema/labels.schema.json' with { type: 'json' };

const { propertyNames } = schema.definitions.Label.properties.in;
const LANGUAGE = new RegExp(propertyNames.pattern);

/** Whether a text has the form of a language's tag, as the schema has it: `de`, `pt-BR`. */
export const isLanguage = (text: string): boolean => LANGUAGE.test(text);

/** A tag as the catalogue writes it, however a person typed it: `DE` is `de`, `pt_br` is `pt-BR`. */
export function languageTyped(text: string): string {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? text;
  } catch {
    return text;
  }
}
