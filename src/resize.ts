/**
 * For the page around a frame: gives the frame the height of what is in it, its title where it has none, and passes its
 * events on. It listens to frames that are on the page only, and only while they show what their `src` says.
 */
import { parseUrl } from './catalogue/safe-link.ts';
import { ASK, EVENTS, type FrameMessage } from './frame/messages.ts';

/** Pixels; more than any screen on the smallest phone. */
const HIGHEST = 9999;

/** What the page gave each frame: it is never lower, so that nothing jumps at the start. */
const given = new WeakMap<HTMLIFrameElement, number>();

/** Its name in the query of another's address, or in one of no host, makes no frame ours. */
const addressOf = ({ src }: HTMLIFrameElement): URL | undefined =>
  [parseUrl(src)].find((url) => url?.host && url.pathname.endsWith('/frame.html'));

/** A sandbox without `allow-same-origin` has no origin. */
const isFrom = (frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean =>
  frame.contentWindow === source &&
  (origin === addressOf(frame)?.origin ||
    (origin === 'null' &&
      frame.hasAttribute('sandbox') &&
      !frame.sandbox.contains('allow-same-origin')));

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;

function resize(frame: HTMLIFrameElement, height: unknown, title: unknown): void {
  if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
  const least = given.get(frame) ?? frame.clientHeight;
  given.set(frame, least);
  frame.style.height = `${Math.max(least, height)}px`;
  if (!frame.title && isText(title)) frame.title = title;
}

/** A new screen may begin above the window. */
function bring(frame: HTMLIFrameElement): void {
  if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
}

function pass(frame: HTMLIFrameElement, name: unknown, detail: unknown): void {
  if (!isText(name) || !EVENTS.includes(name)) return;
  const pairs = Object.entries(detail ?? {}).filter(([, value]) => isText(value));
  frame.dispatchEvent(new CustomEvent(name, { detail: Object.fromEntries(pairs), bubbles: true }));
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', (event) => {
  const message = (event.data ?? {}) as Partial<FrameMessage>;
  if (typeof message !== 'object' || !message.optOut) return;
  const frame = frames().find((one) => addressOf(one) && isFrom(one, event));
  if (!frame) return;
  if (message.optOut === 'size') resize(frame, message.height, message.title);
  if (message.optOut === 'screen') bring(frame);
  if (message.optOut === 'event') pass(frame, message.name, message.detail);
});

// Frames that spoke before this was here.
for (const frame of frames()) if (addressOf(frame)) frame.contentWindow?.postMessage(ASK, '*');

export {};
