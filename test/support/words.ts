import germanVocabulary from '../../src/catalogue/vocabulary/de.json' with { type: 'json' };
import vocabulary from '../../src/catalogue/vocabulary/en.json' with { type: 'json' };
import german from '../../src/i18n/de.json' with { type: 'json' };
import english from '../../src/i18n/en.json' with { type: 'json' };

/** Every sentence a reader may meet: the wizard's own and the vocabulary's. */
export const en = { ...english, ...vocabulary };
export const de = { ...german, ...germanVocabulary };

export type Dictionary = typeof en;

/** A sentence with its slots filled. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');

/** Says sentences about a service; its company is Meta unless told otherwise. */
export const about =
  (words: Dictionary, service: string, company = 'Meta') =>
  (key: keyof Dictionary): string =>
    fill(words[key], { service, company });
