// Firefox (ESR) for @web/test-runner. Playwright drives it by WebDriver BiDi, in which this Firefox has no command for
// media, and says nothing of it; so media are set where Firefox sets them itself, in the browser's own window.
import { playwrightLauncher } from '@web/test-runner-playwright';

/** Which value of Firefox's own goes with a word of Playwright's. */
const reducedMotion = { reduce: 1, 'no-preference': 0 };

export const firefoxLauncher = (executablePath) =>
  playwrightLauncher({
    product: 'firefox',
    // It loses focus when two pages are open at once.
    concurrency: 1,
    launchOptions: { channel: 'moz-firefox', executablePath, args: ['-remote-allow-system-access'] },
    async createPage({ context }) {
      const page = await context.newPage();
      page.emulateMedia = (media) => emulateMedia(page, media);
      return page;
    },
  });

async function emulateMedia(page, media) {
  const browser = page._connection.toImpl(page).browserContext._browser._browserSession;
  const { contexts } = await browser.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const override = Object.entries({
    mediumOverride: media.media && (media.media === 'print' ? 'print' : ''),
    forcedColorsOverride: media.forcedColors,
    prefersColorSchemeOverride: media.colorScheme,
  }).filter(([, value]) => value !== undefined);
  await browser.send('script.callFunction', {
    functionDeclaration: String(setMedia),
    arguments: [JSON.stringify(override), media.reducedMotion ? reducedMotion[media.reducedMotion] : -1].map(
      (value) => ({
        type: typeof value,
        value,
      }),
    ),
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
}

/* global Services -- runs in the window of the browser */
function setMedia(override, motion) {
  for (const [name, value] of JSON.parse(override))
    for (const window of Services.wm.getEnumerator('navigator:browser'))
      for (const { browsingContext } of window.gBrowser.browsers) browsingContext[name] = value;
  if (motion >= 0) Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
}
