export declare const frameworks: Record<'Prototype.js' | 'MooTools', string>;
export declare function ensureFrameworks(): Promise<void>;
