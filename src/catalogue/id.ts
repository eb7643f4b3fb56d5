import type { EntryId, FileName } from './checked.ts';

/** Whether a text has the form of a permanent name: lower-case words with hyphens. Nothing else enters an address. */
export const isId = (text: string): text is EntryId => /^[a-z](-?[a-z0-9])*$/.test(text);

/** Names that files beside those of the services have, and names that Windows gives to no file. */
const TAKEN = /^(index|changes|feed|con|prn|aux|nul|(com|lpt)\d)$/;

/** Whether a service may not have this id, because a file of its name would be another one. */
export const isTakenName = (id: string): boolean => TAKEN.test(id);

/** Whether a text may be the name of a file: of words, of a regime, of a calendar. No slash, no two dots. */
export const isName = (text: string): text is FileName => /^[a-z\d]+([.-][a-z\d]+)*$/i.test(text);
