/** Runs inside the page: what sticks out of the window or the wizard's box, by name and by how much. */
export function overflowing(): string[] {
  const tolerance = 0.5;
  const page = document.documentElement;
  const found =
    page.scrollWidth > page.clientWidth ? [`page by ${page.scrollWidth - page.clientWidth}`] : [];
  const frame = document
    .querySelector('opt-out-wizard')
    ?.shadowRoot?.querySelector('.frame, .offer');
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

/** Runs inside the page: where everything stands but the wizard's own, and how large the tag is, to half a pixel. */
export function places(): string[] {
  const round = (pixels: number) => Math.round(pixels * 2) / 2;
  return [...document.querySelectorAll('body, body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${[x, y, width, height].map(round).join(' ')}`;
  });
}

/** Runs inside the page: what of the wizard's words cannot be read, and why. */
export function illegible(): string[] {
  const section = document
    .querySelector('opt-out-wizard')
    ?.shadowRoot?.querySelector('.frame, .offer');
  if (!section) return ['no wizard'];
  const flawOf = (element: Element, range: Range) => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const { height, width } = range.getBoundingClientRect();
    if (size < 9) return `letters of ${size}`;
    if (parseFloat(style.lineHeight) < size) return `lines of ${style.lineHeight}`;
    if (height < size) return `${height} high`;
    // A full stop alone is narrow.
    if (width < size / 4 && range.toString().trim().length > 1) return `${width} wide`;
    if (/, 0\)$|transparent/.test(`${style.color} ${style.webkitTextFillColor}`))
      return 'no colour';
    if (style.writingMode !== 'horizontal-tb') return style.writingMode;
    if (style.visibility !== 'visible') return style.visibility;
    if (style.textTransform !== 'none') return style.textTransform;
    if (parseFloat(style.letterSpacing) > size / 4) return 'letters far apart';
    if (style.pointerEvents === 'none') return 'out of reach';
    return undefined;
  };
  const isClipped = (element: Element, { left, right, top, bottom }: DOMRect) => {
    for (let at: Element | null = element; at && at !== section; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      const isCut = getComputedStyle(at).overflow !== 'visible';
      const isOut = top < box.top - 2 || bottom > box.bottom + 2;
      if (isCut && (isOut || left < box.left - 2 || right > box.right + 2)) return true;
    }
    return false;
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility()) continue;
    if (parent.closest('.unseen, .copied, option, optgroup, select, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const flaw =
      flawOf(parent, range) ?? (isClipped(parent, range.getBoundingClientRect()) ? 'cut' : '');
    if (flaw) found.push(`“${node.nodeValue.trim().slice(0, 20)}”: ${flaw}`);
  }
  return found;
}
