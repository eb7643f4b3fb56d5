/** Says to the page around the frame how high it is, in the words that the page knows. */
import { ASK, type FrameMessage } from './messages.ts';

/** The beginning of iframe-resizer's messages (versions 4 and 5). */
const SIZER = '[iFrameSizer]';
/** The first of them begins with what the page calls this frame; these are about something else. */
const OTHER = /^(message|pageInfo|parentInfo):/;
/** Between the parts of pym.js's messages. */
const PYM = 'xPYMx';

/** `amp-iframe` takes no less and says so on the console (https://amp.dev/documentation/components/amp-iframe). */
const LEAST_IN_AMP = 100;

/** A page that listens. */
export interface Host {
  size(height: number, width: number, title: string): void;
  screen(top: number): void;
  tell(message: FrameMessage): void;
}

/**
 * The page around this frame. Who it is, is not known and need not be: it learns a height, and the ids in events.
 *
 * @param childId what a pym.js parent calls this frame
 * @param again called when the page asks for the size
 */
export function host(childId: string | null, again: () => void): Host {
  const { parent } = globalThis;
  const post = (message: unknown): void => parent.postMessage(message, '*');
  /** In an id, the mark would make any message of this one: pym.js has one that opens another page. */
  const pymId = childId?.includes(PYM) ? null : childId;
  const pym = (what: string, value: number): void => {
    if (pymId) post(['pym', pymId, what, value].join(PYM));
  };
  /** What an iframe-resizer host calls this frame. */
  let sizerId: string | undefined;
  /** Its first answer says that this frame is there; version 5 warns where none does, and where it says no version. */
  let what = 'size';
  const sizer = (height: number, width: number): void => {
    if (sizerId === undefined) return;
    post(`${SIZER}${sizerId}:${height}:${width}:${what}`);
    what = 'size';
  };
  function hear(said: string): void {
    if (OTHER.test(said)) return;
    if (said.includes(':')) {
      sizerId = said.split(':')[0];
      what = 'init:1';
    }
    again();
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || typeof data !== 'string') return;
    if (data === ASK) again();
    else if (data.startsWith(SIZER)) hear(data.slice(SIZER.length));
  });
  return {
    size(height, width, title) {
      post({ optOut: 'size', height, title } satisfies FrameMessage);
      pym('height', height);
      sizer(height, width);
      post({ sentinel: 'amp', type: 'embed-size', height: Math.max(height, LEAST_IN_AMP) });
    },
    screen(top) {
      post({ optOut: 'screen', top } satisfies FrameMessage);
    },
    tell: post,
  };
}
