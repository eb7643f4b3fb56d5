/** The Chromium that tests run in without a window; Playwright's own where none is named. */
export const headless = (): { executablePath?: string } => {
  const executablePath = process.env.CHROMIUM_HEADLESS_PATH || process.env.CHROMIUM_PATH;
  return executablePath ? { executablePath } : {};
};
