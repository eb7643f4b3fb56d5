/** What a newsroom's own host delivers in a day, on paper, from the sizes of the built files. */

/** Bytes and requests of one reader, compressed with Brotli and without the headers of the answers. */
export interface Sizes {
  /** The loader, which every page view may ask for. */
  loader: Load;
  /** What comes when the box is near the reader's eyes. */
  near: Load;
  /** What a reader who walks to the end asks for besides. */
  walk: Load;
}

export interface Load {
  bytes: number;
  requests: number;
}

/** How readers behave: what a newsroom must look up in its own figures. */
export interface Readers {
  /** Page views a day. */
  views: number;
  /** Share of the views for which the browser has no copy of the loader, 0 to 1. */
  fresh: number;
  /** Share of the views in which the box comes near, for which the browser has no copy of its files. */
  near: number;
  /** Share of the views in which the reader goes to the end, likewise. */
  walk: number;
}

/** What is delivered in a day. */
export interface Cost {
  gigabytes: number;
  requests: number;
  /** Requests a second in an hour that has a tenth of the day's. */
  busiest: number;
}

const BUSY_SHARE = 0.1;

/** Adds up a day. */
export function costOf({ loader, near, walk }: Sizes, readers: Readers): Cost {
  const parts: [Load, number][] = [
    [loader, readers.fresh],
    [near, readers.near],
    [walk, readers.walk],
  ];
  const sum = (key: keyof Load): number =>
    parts.reduce((all, [load, share]) => all + load[key] * share * readers.views, 0);
  const requests = sum('requests');
  return {
    gigabytes: sum('bytes') / 1e9,
    requests,
    busiest: (requests * BUSY_SHARE) / 3600,
  };
}
