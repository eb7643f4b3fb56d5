/** A script for test pages: keeps errors, rejections, warnings and broken policies in `pageErrors`. */
export const collector = `(() => {
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
