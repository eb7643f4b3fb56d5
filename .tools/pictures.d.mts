/** Widths of a column, in pixels. */
export const widths: readonly number[];
/** Where the words of the picture are kept. */
export const shownFile: string;
/** Where the heights are kept. */
export const heightsFile: string;
/** The words on the picture, screen by screen, as they would be on a day. */
export function shownOn(day: string): Promise<string[]>;
