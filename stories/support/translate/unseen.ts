/** Sentences that no walk through the flows meets, and where readers meet them. */
export const UNSEEN: Readonly<Record<string, string>> = {};

/** The same by the beginning of their keys. */
export const UNSEEN_PARTS: Readonly<Record<string, string>> = {};

/** Where a sentence is said that stands on no screen. */
export const unseenReason = (key: string): string | undefined =>
  UNSEEN[key] ?? Object.entries(UNSEEN_PARTS).find(([part]) => key.startsWith(part))?.[1];
