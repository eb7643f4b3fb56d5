/** What everything that a reader keeps in this browser, or takes along in an address, is found under. */
export const KEPT = 'opt-out-wizard';

/** Whether the reader kept something in this browser, or took it along from another device. */
export const hasKept = (): boolean => {
  try {
    return KEPT in localStorage || location.hash.startsWith(`#${KEPT}=`);
  } catch {
    return false;
  }
};
