// Commands of @web/test-runner that tests call through testing/index.ts.

/** The accessibility tree of a part of the page, as Playwright writes it (Chromium and Firefox). */
export const ariaSnapshotPlugin = () => ({
  name: 'aria-snapshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return undefined;
    return session.browser.getPage(session.id).locator(payload.selector).ariaSnapshot();
  },
});
