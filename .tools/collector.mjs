import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const index = join(import.meta.dirname, '../dist/catalogue/index.en.json');
const builtOn = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')).catalogue.date : '';

/**
 * The day on which tests look at the facts: how old those are must not depend on when a test runs. Never before the day of
 * the built catalogue, because a copy from the future is refused.
 */
const TEST_DAY = builtOn > '2026-11-26' ? builtOn : '2026-11-26';

/**
 * A script for test pages: keeps errors, rejections, warnings and broken policies in `pageErrors`, and starts the clock on
 * the tests' day.
 */
export const collector = `(() => {
  const Clock = Date;
  const shift = Clock.parse('${TEST_DAY}T12:00:00Z') - Clock.now();
  globalThis.Date = class extends Clock {
    constructor(...args) {
      super(...(args.length > 0 ? args : [Clock.now() + shift]));
    }
    static now() {
      return Clock.now() + shift;
    }
  };
  const errors = (globalThis.pageErrors = []);
  const show = (value) => (value instanceof Error ? String(value.stack ?? value) : String(value));
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...values) => {
      errors.push('console.' + level + ': ' + values.map(show).join(' '));
      original.apply(console, values);
    };
  }
  addEventListener('error', (event) => errors.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => errors.push('rejection: ' + show(event.reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    if (blockedURI.endsWith('/favicon.ico')) return; // the browser's own wish, not the page's
    errors.push('policy: ' + violatedDirective + ' ' + blockedURI);
  });
})();
`;
