/** What everything that a reader keeps is found under. */
export const KEY = 'opt-out-wizard';

/** A storage that another tab can write to, that can be full, and that can be denied. */
export class Drawer {
  readonly all = new Map<string, string>();
  isFull = false;
  isDenied = false;
  writes = 0;

  private open(): void {
    if (this.isDenied) throw new DOMException('denied', 'SecurityError');
  }
  getItem(key: string): string | null {
    this.open();
    return this.all.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.open();
    this.writes++;
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.all.set(key, value);
  }
  removeItem(key: string): void {
    this.open();
    this.all.delete(key);
  }
}
