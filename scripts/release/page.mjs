// The packages in a page that somebody bundled, driven in Chromium as a visitor does.
import { once } from 'node:events';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findChromium } from '../../tools/browsers.mjs';

/** Bundles the project as most do, with what is published and nothing of ours beside it. */
export const bundle = ({ folder }) =>
  build({ root: folder, configFile: false, logLevel: 'error', build: { target: 'es2022' } });

/** Serves the bundle from one address, so that what a visitor kept is there after an update. */
export async function openBrowser({ folder }) {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  const context = () => browser.newContext({ locale: 'nl-NL', acceptDownloads: true });
  return {
    /** The browser of the one who was here before. */
    visitor: await context(),
    /** The browser of somebody new. */
    stranger: context,
    address: `http://127.0.0.1:${server.httpServer.address().port}/`,
    async close() {
      await browser.close();
      server.httpServer.close();
      server.httpServer.closeAllConnections();
      await once(server.httpServer, 'close').catch(() => {});
    },
  };
}

/** Opens the page, and collects what the console and the network complain of. */
export async function visit(context, address) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`);
  });
  await page.goto(address);
  return { page, faults };
}

/** Waits until an element of this tag is defined and says something; gives what is wrong. */
export async function elementFault(page, tag) {
  const element = page.locator(tag);
  try {
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    await element.getByRole('heading').or(element.getByRole('button')).first().waitFor();
    return '';
  } catch (error) {
    return `${error.message}\n${await element.ariaSnapshot().catch(() => 'It is not on the page.')}`;
  }
}

/** Answers the first question, and gives the dossier that the element saves as a file. */
export async function answerAndSave(page) {
  const checklist = page.locator('mix-checklist');
  await checklist.getByRole('checkbox', { name: 'Inkomens', exact: true }).check();
  await checklist.getByText('Laatst bewaard om').waitFor();
  await checklist.getByRole('button', { name: 'Neem mee' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    checklist.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  return download.path();
}

/** Opens a dossier from a file in the checklist. */
export async function openFile(page, path) {
  const checklist = page.locator('mix-checklist');
  await checklist.getByLabel('Open een bestand').setInputFiles(path);
  await checklist.getByText('is geopend').waitFor();
}
