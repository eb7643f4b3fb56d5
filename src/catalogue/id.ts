/** Whether a text has the form of a permanent name: lower-case words with hyphens. Nothing else enters an address. */
export const isId = (text: string): boolean => /^[a-z](-?[a-z0-9])*$/.test(text);

/** Whether a text may be the name of a file: of words, of a regime, of a calendar. No slash, no two dots. */
export const isName = (text: string): boolean => /^[a-z\d]+([.-][a-z\d]+)*$/i.test(text);
