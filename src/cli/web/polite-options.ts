import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';

/** How gently the hosts are asked. */
export interface PoliteOptions {
  /** Between the starts of two requests to one host, in milliseconds. */
  delay: number;
  /** Requests to all hosts together at one time. */
  concurrency: number;
  /** For one request with its body, in milliseconds. */
  timeout: number;
  /** Ends the run: what has not been asked is not asked. */
  signal?: AbortSignal | undefined;
  /** Waits for a host's break, in milliseconds. */
  wait(ms: number): Promise<void>;
}

/** What commander reads; `--timeout` is in seconds. */
export type PoliteFlags = Pick<PoliteOptions, 'delay' | 'concurrency' | 'timeout'>;

/** Reads a number of an option. */
export const numberFrom =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least))
      throw new InvalidArgumentError(`It must be a number from ${least}.`);
    return value;
  };

/** Adds the options that every command has that asks hosts. */
export const withPoliteOptions = (command: Command): Command =>
  command
    .option('--delay <ms>', 'between two requests to one host', numberFrom(0), 2000)
    .option('--concurrency <n>', 'hosts asked at one time', numberFrom(1), 4)
    .option('--timeout <s>', 'for one request', numberFrom(0.1), 20);

/** From what commander read to what the crawl takes. */
export const politeFrom = (flags: PoliteFlags, signal: AbortSignal): PoliteOptions => ({
  delay: flags.delay,
  concurrency: Math.floor(flags.concurrency),
  timeout: flags.timeout * 1000,
  signal,
  wait: (ms) => sleep(ms, undefined, { signal }),
});
