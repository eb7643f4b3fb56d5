import cliProgress from 'cli-progress';
import { oneLine, print } from '../print.ts';

/** Tells on stderr how far a run is. */
export interface Progress {
  start(total: number): void;
  /** One more is done. */
  step(what: string): void;
  stop(): void;
}

/** Where nobody watches a bar, one line for this many steps. */
const EVERY = 20;

function bar(): Progress {
  const shown = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {what}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  return {
    start: (total) => shown.start(total, 0, { what: '' }),
    step: (what) => shown.increment({ what: oneLine(what) }),
    stop: () => shown.stop(),
  };
}

function lines(): Progress {
  let [done, all] = [0, 0];
  return {
    start: (total) => (all = total),
    step(what) {
      done += 1;
      if (done % EVERY === 0 || done === all)
        print(oneLine(`${done}/${all} ${what}`), process.stderr);
    },
    stop: () => undefined,
  };
}

/** A bar on a terminal, else a line now and then. */
export const progress = (): Progress => (process.stderr.isTTY ? bar() : lines());
