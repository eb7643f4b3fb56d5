/** The day on which browser tests look at the facts: how old those are must not depend on when a test runs. */
export const TEST_DAY = '2026-11-26';

const Clock = Date;
const shift = Clock.parse(`${TEST_DAY}T12:00:00Z`) - Clock.now();

globalThis.Date = new Proxy(Clock, {
  construct: (clock, args: [number?]) =>
    Reflect.construct(clock, args.length > 0 ? args : [clock.now() + shift]) as Date,
  get: (clock, key) =>
    key === 'now' ? () => clock.now() + shift : (Reflect.get(clock, key) as unknown),
});
