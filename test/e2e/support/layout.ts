/** Runs inside the page: what sticks out of the window or the wizard's box, by name and by how much. */
export function overflowing(): string[] {
  const tolerance = 0.5;
  const page = document.documentElement;
  const found =
    page.scrollWidth > page.clientWidth ? [`page by ${page.scrollWidth - page.clientWidth}`] : [];
  const frame = document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('section');
  if (!frame) return [...found, 'no wizard'];
  if (frame.scrollWidth > frame.clientWidth) found.push('frame scrolls');
  const box = frame.getBoundingClientRect();
  for (const element of frame.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) continue; // not there, or for screen readers only
    const out = Math.max(right - box.right, box.left - left);
    if (out > tolerance)
      found.push(`${element.localName}.${element.className} by ${Math.round(out)}`);
  }
  return found;
}

/** Runs inside the page: how far things moved that nobody had just pressed, and where from. */
export function shifted(): Promise<string[]> {
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node?: Node }[];
  };
  return new Promise((done) => {
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node }) => node?.nodeName ?? '?').join(', ');
        found.push(`${entry.value} by ${nodes}`);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Buffered entries come in a task of their own.
    setTimeout(() => done(found), 50);
  });
}
