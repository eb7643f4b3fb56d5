/** What the frame and the page around it say to each other. */

/** From the frame to its host's `resize.js`. */
export type FrameMessage =
  | { optOut: 'size'; height: number; title: string }
  /** A new screen is there, this far below the top of the frame. */
  | { optOut: 'screen'; top: number }
  | { optOut: 'event'; name: string; detail: Record<string, string> };

/** From `resize.js` to a frame that may have spoken before it was there. */
export const ASK = 'opt-out-size';

/** Events that the host hears as if the tag were on its page. */
export const EVENTS = ['opt-out-step', 'opt-out-outcome', 'opt-out-error'];
