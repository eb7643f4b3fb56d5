/**
 * For the page around a frame: gives the frame the height of what is in it, its title where it has none, and passes its
 * events on. It listens to frames that are on the page only, from the host it comes from itself, and only while they show
 * what their `src` says.
 */
import { parseUrl } from './catalogue/safe-link.ts';
import { baseOf } from './elements/base-of.ts';
import { ASK, EVENTS, type FrameMessage } from './frame/messages.ts';

/** Pixels; more than any screen on the smallest phone. */
const HIGHEST = 9999;

/** What the page gave each frame: it is never lower, so that nothing jumps at the start. */
const given = new WeakMap<HTMLIFrameElement, number>();

/** A module is not told which script it is. */
const script = document.currentScript ?? document.querySelector('script[src*="/resize.js"]');
/** Where our frames are from; another's page may be called as theirs is. */
const home = parseUrl(baseOf(script instanceof HTMLScriptElement ? script.src : '', ''))?.origin;

/** Its name in the query of another's address, or in one of no host, makes no frame ours. */
const called = ({ src }: HTMLIFrameElement): URL | undefined =>
  [parseUrl(src)].find((url) => url?.host && url.pathname.endsWith('/frame.html'));

const addressOf = (frame: HTMLIFrameElement): URL | undefined =>
  [called(frame)].find((url) => url?.origin === home);

const warned = new WeakSet<HTMLIFrameElement>();

/** A copy of this script on another host hears no frame of ours: whoever made it is told how it does. */
function warn({ source }: MessageEvent): void {
  const frame = frames().find((one) => one.contentWindow === source && called(one));
  if (!frame || addressOf(frame) || warned.has(frame)) return;
  warned.add(frame);
  console.warn(
    `opt-out-wizard: resize.js is not from the host of ${frame.src}. If that frame is yours, say so in the script's tag: data-opt-out-base="https://its-host/its-folder/"`,
  );
}

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

/** Marks what one script of ours has heard: a page with two frames has this script twice. */
const HEARD = Symbol.for('opt-out-wizard');

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

addEventListener('message', (event) => {
  const message = (event.data ?? {}) as Partial<FrameMessage>;
  if (typeof message !== 'object' || !message.optOut) return;
  const frame = frames().find((one) => addressOf(one) && isFrom(one, event));
  if (!frame) return warn(event);
  if (HEARD in event) return;
  Object.defineProperty(event, HEARD, {});
  if (message.optOut === 'size') resize(frame, message.height, message.title);
  if (message.optOut === 'screen') bring(frame);
  if (message.optOut === 'event') pass(frame, message.name, message.detail);
});

// Frames that spoke before this was here.
for (const frame of frames()) if (addressOf(frame)) frame.contentWindow?.postMessage(ASK, '*');

export {};
