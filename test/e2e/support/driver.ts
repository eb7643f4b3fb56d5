/** How a browser window is to be. Each engine says which of these it cannot do. */
export interface EngineOptions {
  width: number;
  height: number;
  locale?: string;
  userAgent?: string;
  timezone?: string;
  /** Milliseconds to wait for something to press or choose, or for a text; 5000 unless given. */
  patience?: number;
}

/** The little that differs between the browsers: everything else is the page's own answer. */
export interface Driver {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page; its value, or what its promise gives, comes back as JSON. */
  run<T>(expression: string): Promise<T>;
  /** Runs an expression in the first frame of the page, whosever host it is from. */
  runInFrame<T>(expression: string): Promise<T>;
  /** Clicks with the pointer at a place in the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys together, for example `['Shift', 'Tab']`. */
  keys(keys: string[]): Promise<void>;
  close: () => Promise<void>;
}
