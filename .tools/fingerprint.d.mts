/** Differs whenever a build would: by content and path of each file, and by the history of the catalogue. */
export function fingerprint(root: string): string;

/** Whether `dist` is what a build would make now. */
export function isBuilt(root: string): boolean;

/** Records that `dist` was made from what had this fingerprint. */
export function markBuilt(root: string, print: string): void;
