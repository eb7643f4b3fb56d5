import { vi } from 'vitest';

/** Files that are handed to the reader from now on. `vi.restoreAllMocks` ends it. */
export function downloads(): { name: string; blob: Blob }[] {
  const found: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = make(blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    found.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  });
  return found;
}
