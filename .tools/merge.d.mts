/** Copies a build of `dist/cdn` to where it is served from. */
export declare function merge(from: string, to: string): string | undefined;
