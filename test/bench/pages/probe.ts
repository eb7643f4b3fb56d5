/**
 * Runs before all other scripts of a page that is measured, the same on every page. Notes when the subject shows
 * itself, how long presses take, what blocks and what moves. It waits for changes and never polls, so that it costs the
 * pages next to nothing.
 */

/** CSS selectors, looked for in the page and in every shadow root. */
interface Aim {
  /** The first useful screen. */
  shown: string;
  /** What may stand there before, and leads to it when pressed. */
  offer: string;
  /** How many instances have to show their first screen. */
  count: number;
  /** The first screen is there with the article, in a root that is declared, before a script takes it over. */
  declared?: boolean;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

// Made by the browser's protocol, so that the measuring side need not ask again and again.
declare const tell: (what: string) => void;

const times: Record<string, number> = {};
const presses: { at: number; took: number }[] = [];
let tasks: number[] = [];
let shift = 0;
let isOver = false;
const roots: ParentNode[] = [document];

/** The first task after the next frame, when that frame is painted. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
}

function note(what: string): void {
  if (what in times) return;
  times[what] = 0;
  afterPaint(() => {
    times[what] = performance.now();
    tell(what);
  });
}

const find = (selector: string): Element | undefined => {
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
};

const observe = (type: string, see: (entry: PerformanceEntry) => void): void =>
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
    type,
    buffered: true,
  });

const isDeclared = (selector: string): boolean =>
  [...document.querySelectorAll('opt-out-wizard > div')].some(({ shadowRoot }) =>
    shadowRoot?.querySelector(selector),
  );

function watch({ shown, offer, count, declared }: Aim): void {
  const changes = new MutationObserver(() => {
    if (roots.filter((root) => root.querySelector(shown)).length >= count) {
      changes.disconnect();
      note('visible');
      note('shown');
    } else if (find(offer) || (declared && isDeclared(shown))) note('visible');
  });
  const follow = (root: Node): void =>
    changes.observe(root, { childList: true, subtree: true, attributeFilter: ['class', 'part'] });
  follow(document);
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    follow(root);
    return root;
  };
}

observe('longtask', ({ duration }) => tasks.push(duration));
observe('layout-shift', (entry) => {
  const { value, hadRecentInput } = entry as LayoutShift;
  if (!hadRecentInput) shift += value;
});
addEventListener('load', () => note('loaded'));
addEventListener('opt-out-outcome', () => (isOver = true));
let pressedAt = 0;
addEventListener(
  'click',
  ({ timeStamp }) => {
    if (timeStamp === pressedAt) return; // a label's press is its field's, too
    pressedAt = timeStamp;
    afterPaint(() => {
      presses.push({ at: timeStamp, took: performance.now() - timeStamp });
      tell('pressed');
    });
  },
  true,
);

/** Where to press: the first selector that finds something, brought into the window. */
function place(selectors: string[]): { x: number; y: number } | undefined {
  const target = selectors.map(find).find(Boolean);
  if (!target) return undefined;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + Math.min(width / 2, 60), y: y + height / 2 };
}

/** What the page's own server has sent so far. */
const files = () =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ name }) => name.startsWith(location.origin))
    .map(({ encodedBodySize, startTime, responseEnd }) => ({
      bytes: encodedBodySize,
      start: startTime,
      end: responseEnd,
    }));

/** Presses on at once until the link is there, so that nothing has come by then but what it needs. */
async function hurry(next: string[], link: string) {
  let last: string | null = '';
  for (let frame = 0; frame < 300; frame++) {
    if (find(link)) return files();
    const target = next.map(find).find(Boolean) as HTMLElement | undefined;
    if (target && target.textContent !== last) target.click();
    last = target?.textContent ?? '';
    await new Promise(requestAnimationFrame);
  }
  throw new Error('never a link');
}

Object.assign(window, {
  bench: {
    watch,
    place,
    hurry,
    seen: () => ({ times, presses, tasks, shift, isOver, files: files() }),
    forgetTasks: () => (tasks = []),
  },
});
