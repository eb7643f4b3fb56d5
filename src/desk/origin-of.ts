/** `services/x/service.json#/links/form` by pointer in the service with all references filled in, as `originsOf` says. */
export type Origins = Readonly<Record<string, string>>;

/** A place in a file of the catalogue. */
export interface Origin {
  file: string;
  /** JSON Pointer (RFC 6901). */
  pointer: string;
}

/** Where something is written: what its nearest known parent says, and the way on from there. */
export function originOf(origins: Origins, pointer: string): Origin {
  for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
    const origin = origins[known];
    if (origin === undefined && known !== '') continue;
    const [file = '', inner = ''] = (origin ?? '').split('#');
    return { file, pointer: inner + pointer.slice(known.length) };
  }
}
