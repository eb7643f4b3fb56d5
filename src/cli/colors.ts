import picocolors from 'picocolors';

/** Colours for a person at a terminal; none in a file, a pipe or a log. */
export const colors = picocolors.createColors(
  Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined,
);
