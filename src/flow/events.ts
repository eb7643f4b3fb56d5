/** The event type of a choice: `choose.one`. */
export const chooses = (id: string): `choose.${string}` => `choose.${id}`;

/** The id that an event chooses; none for `next` and `stuck`. */
export const chosenBy = (event: string): string | undefined => /^choose\.(.+)$/.exec(event)?.[1];
