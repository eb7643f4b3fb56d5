/** A sentence of the catalogue. */
export const prose = (text: string): unknown => text;
