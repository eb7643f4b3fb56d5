/** Forms of texts, as the schema has them; it takes them from `types.ts`. */
import schema from './schema/labels.schema.json' with { type: 'json' };

const { Id, Label } = schema.definitions;
const ID = new RegExp(Id.pattern);
const LANGUAGE = new RegExp(Label.properties.in.propertyNames.pattern);

/** Lower-case words with hyphens, no dots. */
export const isId = (text: string): boolean => ID.test(text);

/** `de`, `pt-BR`. */
export const isLanguage = (text: string): boolean => LANGUAGE.test(text);
