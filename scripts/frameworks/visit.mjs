// What a visitor does with the page that each example makes: the same page every time, so the same visit.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadSource as load } from '../../tools/load-source.mjs';

export const { questionsNl } = await load(join(import.meta.dirname, '../../packages/content/src/data/questions.nl.ts'));

const PATIENCE = 20_000;

/** Tabs that it may take from the page's own button to the first answer. */
const TABS = 60;

/** Opens the page, and notes all that the browser says of it. */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.blockedURI)),
  );
  const elsewhere = () => requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
  return { page, complaints, elsewhere, close: () => context.close() };
}

/**
 * @param {(name: string, run: () => Promise<void>) => Promise<void>} check
 */
export async function visit({ page, complaints, elsewhere }, origin, check) {
  const incomes = page.getByRole('checkbox', { name: 'Inkomens' });
  const fitting = page.getByRole('region', { name: /^Past bij wat u zei/ });
  const scaleQuestion = page.getByRole('heading', { name: questionsNl.scale.title, level: 4 });
  const openAll = page.getByRole('checkbox', { name: 'Alles open' });
  const ladder = page.getByRole('table', { name: /^Schaalniveaus/ });
  const back = page.getByRole('button', { name: 'Terug naar vorige keer' });
  const progress = (number) => page.getByText(`${number} van de 7 vragen zijn beantwoord`, { exact: true });

  await check('shows both elements at the heading level of the attribute', async () => {
    await page.goto(`${origin}/`);
    for (const name of ['Zeven vragen vóór u gaat mengen', 'Wat kunt u inzetten?'])
      await page.getByRole('heading', { name, level: 3 }).waitFor();
    await scaleQuestion.waitFor();
  });
  await check('hands the element an object as a property', async () => {
    await progress(1).waitFor();
    await page.getByRole('button', { name: /^Molenbuurt/ }).waitFor();
  });
  await check('hears a typed event when a question is answered by keyboard', async () => {
    assert.equal(await incomes.isChecked(), false);
    await back.focus();
    for (let tabs = 0; tabs < TABS && !(await hasFocus(incomes)); tabs += 1) await page.keyboard.press('Tab');
    assert.ok(await hasFocus(incomes), `after ${TABS} tabs the first answer has no focus`);
    await page.keyboard.press('Space');
    await progress(2).waitFor();
    assert.equal(await incomes.isChecked(), true);
  });
  await check('has the second element follow', async () => {
    await fitting.waitFor();
  });
  await check('changes the element when its own state changes a property', async () => {
    assert.equal(await ladder.count(), 0);
    await openAll.press('Space');
    await ladder.waitFor();
    await openAll.press('Space');
    await ladder.waitFor({ state: 'detached' });
    await incomes.waitFor();
  });
  await check('takes back what was answered by setting it anew', async () => {
    await back.press('Enter');
    await progress(1).waitFor();
    await until(async () => !(await incomes.isChecked()));
    await fitting.waitFor({ state: 'detached' });
  });
  await check('works under a strict policy, without a complaint or a request to another host', async () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(elsewhere(), []);
  });
}

export const hasFocus = (locator) => locator.evaluate((element) => element.matches(':focus'));

/** Resolves once it holds. */
export async function until(holds) {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) assert.fail(`does not hold: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
