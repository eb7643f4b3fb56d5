import progress from 'cli-progress';

/** Tells on stderr how far a run is. */
export interface Progress {
  /** One more is done. */
  step(what: string): void;
  stop(): void;
}

/** Where nobody watches a bar, one line for this many steps. */
const EVERY = 20;

function bar(total: number): Progress {
  const shown = new progress.SingleBar({
    format: '{bar} {value}/{total} {what}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  shown.start(total, 0, { what: '' });
  return { step: (what) => shown.increment({ what }), stop: () => shown.stop() };
}

function lines(total: number): Progress {
  let done = 0;
  const step = (what: string): void => {
    done += 1;
    if (done % EVERY === 0 || done === total) console.error(`${done}/${total} ${what}`);
  };
  return { step, stop: () => undefined };
}

/** A bar on a terminal, else a line now and then. */
export const showProgress = (total: number): Progress =>
  process.stderr.isTTY ? bar(total) : lines(total);
