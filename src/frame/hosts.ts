/** Says to the page around the frame how high it is, in the words that the page knows. */
import { ASK, type FrameMessage } from './messages.ts';

/** The beginning of iframe-resizer's messages (version 4). */
const SIZER = '[iFrameSizer]';
/** Between the parts of pym.js's messages. */
const PYM = 'xPYMx';

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
  const sizer = (height: number, width: number, what: string): void => {
    if (sizerId !== undefined) post(`${SIZER}${sizerId}:${height}:${width}:${what}`);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || typeof data !== 'string') return;
    if (data.startsWith(SIZER) && data.includes(':'))
      sizerId = data.slice(SIZER.length).split(':')[0];
    else if (data !== ASK) return;
    again();
  });
  return {
    size(height, width, title) {
      post({ optOut: 'size', height, title } satisfies FrameMessage);
      pym('height', height);
      sizer(height, width, 'size');
    },
    screen(top) {
      post({ optOut: 'screen', top } satisfies FrameMessage);
    },
    tell: post,
  };
}
