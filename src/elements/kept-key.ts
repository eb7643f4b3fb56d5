/** What everything that a reader keeps in this browser, or takes along in an address, is found under. */
export const KEPT = 'opt-out-wizard';
