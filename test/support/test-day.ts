/** The day on which browser tests look at the facts: how old those are must not depend on when a test runs. */
export const TEST_DAY = '2026-11-24';

const Clock = Date;
const shift = Clock.parse(`${TEST_DAY}T12:00:00Z`) - Clock.now();

globalThis.Date = class extends Clock {
  constructor(...args: [] | ConstructorParameters<typeof Date>) {
    super(...(args.length > 0 ? (args as [number]) : [Clock.now() + shift]));
  }
  static override now(): number {
    return Clock.now() + shift;
  }
} as DateConstructor;
