/** Written by `npm run languages`. */
import de from './words.de.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

export const byLanguage = { de: de, en: en };
