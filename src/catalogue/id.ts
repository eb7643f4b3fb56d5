/** Whether a text has the form of a permanent name: lower-case words with hyphens. Nothing else enters an address. */
export const isId = (text: string): boolean => /^[a-z](-?[a-z0-9])*$/.test(text);
