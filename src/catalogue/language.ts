import schema from './schema/labels.schema.json' with { type: 'json' };

const { propertyNames } = schema.definitions.Label.properties.in;
const LANGUAGE = new RegExp(propertyNames.pattern);

/** Whether a text has the form of a language's tag, as the schema has it: `de`, `pt-BR`. */
export const isLanguage = (text: string): boolean => LANGUAGE.test(text);
