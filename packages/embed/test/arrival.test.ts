// What a visitor meets: how high it is, how much of it there is, and that nothing jumps under one's finger.
import { describe, expect, test } from 'vitest';
import { questionsNl } from '../../content/src/data/questions.nl.ts';
import { page, SLOW, visitor } from './neighbours.ts';
import type { Locator } from 'playwright';

const LOADER = '/mengwijzer/loader.js';
const by = visitor(() => ({
  texts: { '/': page('<main style="margin:0 16px"><mix-checklist></mix-checklist></main>', [LOADER]) },
}));

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** Opens the page, until what comes by itself has come. */
async function arrive(size: { readonly width: number; readonly height: number }): Promise<Locator> {
  const { visit } = by;
  await visit.setViewportSize(size);
  await visit.goto('/');
  const checklist = visit.locator('mix-checklist');
  await checklist.getByRole('button', { name: 'Druk een leeg werkblad af' }).waitFor();
  await visit.waitForLoadState('networkidle');
  return checklist;
}

/** Elements, texts and comments, as a browser has them. */
const nodesIn = (checklist: Locator): Promise<number> =>
  checklist.evaluate((element) => {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });

describe('the checklist on arrival', () => {
  test.each([
    [wide, 1600],
    [phone, 2200],
  ])('%o: no higher than %i px, with at most 700 nodes', { timeout: SLOW }, async (size, most) => {
    const checklist = await arrive(size);
    const { height } = (await checklist.boundingBox())!;
    expect(height).toBeGreaterThan(most / 2);
    expect(height).toBeLessThanOrEqual(most);
    expect(await nodesIn(checklist)).toBeLessThanOrEqual(700);
  });

  test('on a phone nothing that one can type in has letters under 16 px', { timeout: SLOW }, async () => {
    const checklist = await arrive(phone);
    await checklist.getByRole('button', { name: 'Alles openen' }).press('Enter');
    await checklist.locator('[name="time/year"]').waitFor();
    const sizes = await checklist
      .locator('textarea, input[type=text], select')
      .evaluateAll((fields) =>
        fields
          .filter((field) => field.checkVisibility())
          .map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
      );
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });
});

describe('a choice', () => {
  test.each([
    ['wide', wide],
    ['phone', phone],
  ])('moves nothing above it, nor the box itself: %s', { timeout: SLOW }, async (_, size) => {
    const checklist = await arrive(size);
    for (const name of ['Soorten woningen', 'Herkomst', 'Leefstijlen']) {
      const box = checklist.getByRole('checkbox', { name, exact: true });
      await box.scrollIntoViewIfNeeded();
      const before = (await box.boundingBox())!.y;
      await box.press('Space');
      await expect.poll(() => checklist.locator('.short, .caution').count()).toBeGreaterThan(0);
      await by.visit.waitForTimeout(300);
      expect((await box.boundingBox())!.y).toBeCloseTo(before, 0);
    }
  });
});

test(
  'on a phone all seven are answered with no scroll of more than a screen between an act and its effect',
  { timeout: SLOW },
  async () => {
    const checklist = await arrive(phone);
    const seen = (target: Locator): Promise<boolean> =>
      target.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    const acts: Readonly<Record<keyof typeof questionsNl, (at: Locator) => Promise<void>>> = {
      what: (at) => at.getByRole('checkbox', { name: 'Inkomens' }).press('Space'),
      who: (at) => at.getByRole('checkbox', { name: 'Huishoudens' }).press('Space'),
      theory: (at) => at.getByRole('textbox', { name: 'Wat we doen' }).fill('bouwen'),
      role: (at) => at.getByRole('checkbox', { name: 'Een middel' }).press('Space'),
      objectives: async (at) => {
        await at.locator('.positions .more').first().press('Enter');
        await at.getByRole('combobox').first().selectOption({ index: 1 });
      },
      scale: (at) => at.getByRole('checkbox', { name: 'Straat: hier grijpen we in' }).press('Space'),
      time: (at) => at.getByRole('radio', { name: 'Op langere termijn' }).press('Space'),
    };
    const questions = Object.keys(acts) as (keyof typeof acts)[];
    expect(questions).toHaveLength(7);
    for (const [index, id] of questions.entries()) {
      const at = checklist.locator('[part=question]').nth(index);
      const head = at.getByRole('button', { name: `Vraag ${index + 1}: ${questionsNl[id].title}` });
      expect(await head.getAttribute('aria-expanded')).toBe('true');
      // What "next" opened stands at the top of the view.
      if (index > 0) expect((await head.boundingBox())!.y).toBeLessThan(60);
      await acts[id](at);
      await at.locator('.stance').waitFor();
      await checklist
        .getByRole('button', { name: index === 6 ? /^Klaar met vraag 7/ : /^Volgende vraag/ })
        .press('Enter');
    }
    const end = checklist.getByRole('heading', { name: 'Wat we tot nu toe zeggen' });
    await expect.poll(() => seen(end)).toBe(true);
  },
);
