import type { Prints } from './fingerprint.ts';

/** Hashes of facts as a file keeps them: a line for each part of the catalogue, so that the file stays readable. */
export type Packed = Record<string, string>;

const partOf = (place: string): string => place.split('/')[1] ?? '';

/** `{"/answers/eu": "1f"}` as `{"answers": "/eu=1f"}`. */
export function packed(prints: Prints): Packed {
  const lines = new Map<string, string[]>();
  for (const [place, print] of Object.entries(prints)) {
    const part = partOf(place);
    const line = lines.get(part) ?? [];
    line.push(`${place.slice(part.length + 1)}=${print}`);
    lines.set(part, line);
  }
  return Object.fromEntries([...lines].map(([part, line]) => [part || 'service', line.join(' ')]));
}

/** The same the other way round. */
export const unpacked = (file: Packed): Prints =>
  Object.fromEntries(
    Object.entries(file).flatMap(([part, line]) =>
      line.split(' ').map((item) => {
        const cut = item.lastIndexOf('=');
        const rest = item.slice(0, cut);
        return [part === 'service' ? rest : `/${part}${rest}`, item.slice(cut + 1)];
      }),
    ),
  );
