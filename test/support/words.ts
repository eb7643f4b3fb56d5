import germanVocabulary from '../../src/catalogue/vocabulary/de.json' with { type: 'json' };
import vocabulary from '../../src/catalogue/vocabulary/en.json' with { type: 'json' };
import german from '../../src/i18n/de.json' with { type: 'json' };
import english from '../../src/i18n/en.json' with { type: 'json' };

/** Every sentence a reader may meet: the wizard's own and the vocabulary's. */
export const en = { ...english, ...vocabulary };
export const de = { ...german, ...germanVocabulary };
