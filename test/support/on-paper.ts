/** Prints for good: what a test's own `print` does not. That of another window prints this one as well. */
function nativePrint(): void {
  const other = document.createElement('iframe');
  document.body.append(other);
  (other.contentWindow as unknown as { print(): void }).print.call(globalThis);
  other.remove();
}

/** Has `print` print for good, and looks at the page once it is laid out for paper. */
export function onPaper<T>(look: () => T): { last?: T } {
  const found: { last?: T } = {};
  globalThis.print = () => {
    addEventListener('beforeprint', () => (found.last = look()), { once: true });
    nativePrint();
  };
  return found;
}
