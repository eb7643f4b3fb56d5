const ignoreClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Prints a long text. Whoever reads it may stop reading, as `head` does. */
export function print(text: string): void {
  process.stdout.once('error', ignoreClosed).write(text);
}
