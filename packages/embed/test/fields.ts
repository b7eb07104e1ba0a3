// Every kind of field that the elements have: how a visitor fills it in with real keys, and how it is found back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

const examples = join(import.meta.dirname, '..', '..', '..', 'docs', 'examples');
const { title, ...example } = JSON.parse(readFileSync(join(examples, 'dossier-samen.json'), 'utf8')) as Record<
  string,
  unknown
>;

/** A dossier in which everything can be changed: parties, agreements, a plan, and of every list at least one. */
export const rich = JSON.stringify({
  ...example,
  title,
  shortlist: ['neighbourhood-manager', 'land-acquisition'].map((id) => ({ id, why: '', who: '', when: '' })),
  history: [{ id: 'e1', name: 'Eerste sloop', starts: '2019', ends: '', note: '' }],
});

/** A page for each element; those with questions show one, or it would stand folded once it is answered. */
export const bodies = {
  '/what': '<mix-checklist question="what"></mix-checklist>',
  '/theory': '<mix-checklist question="theory"></mix-checklist>',
  '/objectives': '<mix-checklist question="objectives"></mix-checklist>',
  '/scale': '<mix-checklist question="scale"></mix-checklist>',
  '/time': '<mix-checklist question="time"></mix-checklist>',
  '/checklist': '<mix-checklist></mix-checklist>',
  '/picker': '<mix-instrument-picker></mix-instrument-picker>',
  '/timeline': '<mix-timeline></mix-timeline>',
  '/calculator': '<mix-phasing-calculator></mix-phasing-calculator>',
  '/parties': '<mix-dossier section="parties"></mix-dossier>',
  '/watched': '<mix-dossier section="monitoring"></mix-dossier>',
} as const;

export interface Kind {
  readonly path: keyof typeof bodies;
  /** Whether there is a dossier beforehand. */
  readonly isRich?: boolean;
  /** Where it is; what it is folded in is opened. */
  readonly at?: string;
  /** Gets to where it is filled in; what is being written stands open by itself the next time. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Whether it has to be read first: that takes as long as it takes. */
  readonly isRead?: boolean;
  /** Fills it in, each turn otherwise, and stays there; gives what is to be found of it. */
  readonly fill: (page: Page, turn: number) => Promise<unknown>;
  /** What there is of it now. */
  readonly found: (page: Page) => Promise<unknown>;
}

const valueOf = (page: Page, selector: string): Promise<string> => page.locator(selector).first().inputValue();
const valuesOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
const isChecked = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isChecked();
const press = (page: Page, selector: string, key = 'Enter'): Promise<void> => page.locator(selector).first().press(key);

/** Opens what a field is folded in. */
export async function unfold(page: Page, selector: string): Promise<void> {
  // What is closed until somebody uses it is not on the page.
  const shut = page.locator('[data-act=more][aria-expanded=false]:not([data-row^="all/"]):visible');
  while ((await page.locator(selector).count()) === 0 && (await shut.count()) > 0) await shut.first().press('Enter');
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const details = page.locator('details', { has: page.locator(selector) }).last();
  if ((await details.count()) > 0 && !(await details.evaluate((each: HTMLDetailsElement) => each.open)))
    await details.locator('> summary').press('Enter');
}

/** Types in place of what stands there. */
async function type(page: Page, selector: string, text: string): Promise<string> {
  await page.locator(selector).first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  return text;
}
/** Goes one further in a choice from a list. */
async function pickNext(page: Page, selector: string): Promise<string> {
  await press(page, selector, 'ArrowDown');
  return valueOf(page, selector);
}
async function tick(page: Page, selector: string): Promise<boolean> {
  const before = await isChecked(page, selector);
  await press(page, selector, 'Space');
  return !before;
}

/** A field of its own, with a text for each turn. */
const typed = (path: Kind['path'], selector: string, texts: readonly string[], others: Partial<Kind> = {}): Kind => ({
  path,
  at: selector,
  fill: (page, turn) => type(page, selector, texts[turn]!),
  found: (page) => valueOf(page, selector),
  ...others,
});
const ticked = (path: Kind['path'], selector: string, others: Partial<Kind> = {}): Kind => ({
  path,
  at: selector,
  fill: (page) => tick(page, selector),
  found: (page) => isChecked(page, selector),
  ...others,
});
const picked = (path: Kind['path'], selector: string, others: Partial<Kind> = {}): Kind => ({
  path,
  at: selector,
  fill: (page) => pickNext(page, selector),
  found: (page) => valueOf(page, selector),
  ...others,
});

const words = ['Jong en oud', 'Arm en rijk', 'Wie er al woont'];
const inPlan = (selector: string, texts: readonly string[]): Kind =>
  typed('/calculator', selector, texts, { isRich: true });

/** Opens a part that stands folded, if what is in it is not there yet. */
const unfoldPart =
  (id: string, selector: string) =>
  async (page: Page): Promise<void> => {
    const button = page.locator(`[data-act=fold][data-row=${id}]`);
    await button.waitFor();
    if ((await page.locator(selector).count()) === 0) await button.press('Enter');
  };
const inPart = (id: string, selector: string, texts: readonly string[]): Kind =>
  typed('/calculator', selector, texts, { open: unfoldPart(id, selector) });

const openPasting = async (page: Page): Promise<void> => {
  if ((await page.locator('#bring-cells').count()) === 0) await press(page, '#excel');
};
const pastingTick = '.bring input[type=checkbox]';
const sites = (page: Page): Promise<string[]> => valuesOf(page, 'mix-phasing-calculator [id^=site-][name$="/name"]');

const agreement = async (page: Page): Promise<void> => {
  if ((await page.locator('[id^=agree-]').count()) === 0) await press(page, '.agreement > .tools .btn');
};
const agreed = async (page: Page): Promise<unknown> => [
  await valueOf(page, '[id^=agree-]:is(textarea)'),
  await valueOf(page, '[id^=contested-]'),
  await page
    .locator('.agreement [type=checkbox]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
];

/** By what it is called. */
export const kinds: Readonly<Record<string, Kind>> = {
  'a line of text': typed('/checklist', '[name="about/neighbourhood"]', words),
  'a text of more lines': typed('/what', '[name="what/words"]', words),
  'a note': typed('/what', '[name="what/note"]', words),
  'a year': typed('/time', '[name="time/year"]', ['2031', '2042', '2053']),
  'a year that is half typed': typed('/time', '[name="time/year"]', ['20', '203', '3']),
  'a choice of several': ticked('/what', '[name="what/choices"][value=incomes]'),
  'a choice of one': {
    path: '/time',
    fill: async (page, turn) => {
      const radio = page.locator('[name="time/term"]').nth(turn);
      await radio.press('Space');
      return radio.inputValue();
    },
    found: (page) => valueOf(page, '[name="time/term"]:checked'),
  },
  'how a question stands, and what is not agreed': {
    path: '/what',
    fill: async (page, turn) => {
      if (turn === 0) await press(page, '[name="what/choices"][value=incomes]', 'Space');
      await press(page, '[name="what/state"][value=not-agreed]', 'Space');
      return type(page, '[name="what/dispute"]', words[turn]!);
    },
    found: (page) => valueOf(page, '[name="what/dispute"]'),
  },
  'a choice from a list': picked('/theory', '[name="theory/rows/r1/kind"]'),
  'a choice from a list in a table': picked('/objectives', '[name="objectives/positions/contact/welfare"]'),
  'a tick in the ladder': ticked('/scale', '[name="scale/wanted"][value=street]'),
  'the name of a party': typed('/objectives', '[name="objectives/parties/welfare/label"]', words),
  'a row that is added': {
    path: '/theory',
    fill: async (page, turn) => {
      await press(page, '[data-list="theory/rows"] [data-act=add]');
      await page
        .locator('[name$="/action"]')
        .nth(turn + 1)
        .waitFor();
      await page.keyboard.type(words[turn]!);
      return ['', ...words.slice(0, turn + 1)];
    },
    found: (page) => valuesOf(page, '[name$="/action"]'),
  },
  'a party that is removed, and put back': {
    path: '/objectives',
    at: '[name="objectives/parties/municipality/label"]',
    fill: async (page, turn) => {
      await press(page, '[data-act=remove][data-row=welfare]');
      await page.locator('[data-act=put-back]').waitFor();
      if (turn === 2) return 0;
      await press(page, '[data-act=put-back]');
      await page.locator('[name="objectives/parties/welfare/label"]').waitFor();
      return 1;
    },
    found: (page) => page.locator('[name="objectives/parties/welfare/label"]').count(),
  },

  'what is written with an instrument': typed('/picker', '[name="shortlist/land-acquisition/why"]', words, {
    isRich: true,
  }),
  'the order of the list': {
    path: '/picker',
    isRich: true,
    fill: async (page, turn) => {
      await press(page, `[data-act=${turn === 1 ? 'up' : 'down'}][data-row=neighbourhood-manager]`);
      return turn === 1 ? 'shortlist/neighbourhood-manager/why' : 'shortlist/land-acquisition/why';
    },
    found: async (page) => page.locator('[name$="/why"]').first().getAttribute('name'),
  },

  'an event that is half written': {
    path: '/timeline',
    open: async (page) => {
      if ((await page.locator('[name=h-name]').count()) === 0) await press(page, '[data-act=own-add]');
    },
    fill: async (page, turn) => [
      await type(page, '[name=h-name]', words[turn]!),
      await type(page, '[name=h-starts]', ['mei', 'mei 20', 'mei 2020'][turn]!),
      await type(page, '[name=h-note]', words[turn]!),
    ],
    found: async (page) => [
      await valueOf(page, '[name=h-name]'),
      await valueOf(page, '[name=h-starts]'),
      await valueOf(page, '[name=h-note]'),
    ],
  },
  'an event that is being changed': typed('/timeline', '[name=h-name]', words, {
    isRich: true,
    open: async (page) => {
      if ((await page.locator('[name=h-name]').count()) === 0) await press(page, '[data-act=own-change]');
    },
  }),
  'an event that is kept': {
    path: '/timeline',
    fill: async (page, turn) => {
      await press(page, '[data-act=own-add]');
      await type(page, '[name=h-name]', words[turn]!);
      await type(page, '[name=h-starts]', 'mei 2020');
      await press(page, '[name=h-starts]');
      await page.locator('.own-list').getByText(words[turn]!).waitFor();
      return words.slice(0, turn + 1).sort();
    },
    found: async (page) => (await page.locator('.own-list a').allInnerTexts()).sort(),
  },

  'a number in a cell': inPlan('[name="sites/roggehof/existing/social"]', ['41', '52', '63']),
  'what is no number in a cell': inPlan('[name="sites/roggehof/existing/social"]', ['veel', '4 of 5', 'x']),
  'a quarter in a cell': inPlan('[name="sites/roggehof/earliest"]', ['kw 3 2028', 'kw', 'kw 4 2030']),
  'the name of a site': inPlan('[name="sites/roggehof/name"]', words),
  'a number of the plan': inPlan('[name="temporaryHomes"]', ['5', '17', 'geen']),
  'the order of sites, by key': {
    path: '/calculator',
    isRich: true,
    fill: async (page, turn) => {
      const before = await sites(page);
      await press(page, `[id^=site-][name$="/name"] >> nth=${turn}`, 'Alt+ArrowDown');
      const [one, other] = [before[turn]!, before[turn + 1]!];
      return [...before.slice(0, turn), other, one, ...before.slice(turn + 2)];
    },
    found: sites,
  },
  'the order of sites, by mouse': {
    path: '/calculator',
    isRich: true,
    fill: async (page, turn) => {
      const before = await sites(page);
      const rows = page.locator('mix-phasing-calculator td.ord');
      await rows.nth(turn).dragTo(rows.nth(turn + 2));
      return [...before.slice(0, turn), ...before.slice(turn + 1, turn + 3), before[turn], ...before.slice(turn + 3)];
    },
    found: sites,
  },
  'cells to paste, and whether they come in place of what is there': {
    path: '/calculator',
    isRich: true,
    open: openPasting,
    fill: async (page, turn) => {
      const isOn = await tick(page, pastingTick);
      await page.locator('#bring-cells').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(`Hof\t${turn}\nBeek\t2`);
      return [`Hof\t${turn}\nBeek\t2`, isOn];
    },
    found: async (page) => [await valueOf(page, '#bring-cells'), await isChecked(page, pastingTick)],
  },
  'only whether what is pasted comes in place of what is there': ticked('/calculator', pastingTick, {
    isRich: true,
    open: openPasting,
  }),
  'a plan from a file': {
    path: '/calculator',
    isRead: true,
    open: openPasting,
    fill: async (page, turn) => {
      const name = `Hof ${turn}`;
      const buffer = Buffer.from(`Locatie;Nu sociaal\n${name};40\n`);
      await page.locator('.bring input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
      await page.locator(`[aria-label="${name}, nu, sociaal"]`).waitFor();
      return [name];
    },
    found: sites,
  },
  'an amount': inPart('costs', '[name="costs/perMove"]', ['5000', '7500', 'veel']),
  'a date': inPart('costs', '[name="costs/asOf"]', ['3 juni 2025', '3 ju', '4 mei 2026']),
  'how far a number could be off': inPart('how-sure', '[name="spread/delay/high"]', ['3', '4', 'x']),
  'the name of a variant that is not kept yet': typed('/calculator', '[name="variant-name"]', words, {
    open: async (page) => {
      const fold = page.locator('[data-act=fold][data-row=what-if]');
      await fold.waitFor();
      // It stands open by itself once something was typed.
      if (!(await page.evaluate(() => Object.keys(localStorage).some((key) => key.endsWith('-drafts')))))
        await fold.press('Enter');
    },
  }),

  'a line of text in the dossier': typed('/parties', '#about-title', words, { isRich: true }),
  'an agreement that is half written': {
    path: '/parties',
    isRich: true,
    open: agreement,
    fill: async (page, turn) => {
      await type(page, '[id^=agree-]:is(textarea)', words[turn]!);
      await type(page, '[id^=contested-]', words[turn]!);
      await tick(page, `.agreement [type=checkbox] >> nth=${turn}`);
      return agreed(page);
    },
    found: agreed,
  },
  'an agreement that is taken back, and put back': {
    path: '/parties',
    isRich: true,
    fill: async (page, turn) => {
      await page.getByRole('button', { name: 'Trek in' }).press('Enter');
      const back = page.getByRole('button', { name: 'Zet terug' });
      await back.waitFor();
      if (turn === 2) return 0;
      await back.press('Enter');
      await page.getByRole('button', { name: 'Trek in' }).waitFor();
      return 1;
    },
    found: (page) => page.getByRole('button', { name: 'Trek in' }).count(),
  },
  'what is watched, half written': {
    path: '/watched',
    isRich: true,
    open: async (page) => {
      if ((await page.locator('#m-own-label').count()) === 0) await press(page, '#m-own-edit');
    },
    fill: async (page, turn) => [
      await type(page, '#m-own-label', words[turn]!),
      await type(page, '#m-own-sign', words[turn]!),
      await pickNext(page, '#m-own-scale'),
      await type(page, '#m-own-who', words[turn]!),
    ],
    found: async (page) => [
      await valueOf(page, '#m-own-label'),
      await valueOf(page, '#m-own-sign'),
      await valueOf(page, '#m-own-scale'),
      await valueOf(page, '#m-own-who'),
    ],
  },
  'what a party hands in': {
    path: '/parties',
    isRead: true,
    fill: async (page, turn) => {
      const file = ['gemeente', 'corporatie', 'welzijn'].map((name) => join(examples, `dossier-${name}.json`))[turn]!;
      await page.locator('mix-dossier [type=file][multiple]').setInputFiles(file);
      await page.locator('.who-takes-part li').nth(turn).waitFor();
      return turn + 1;
    },
    found: (page) => page.locator('.who-takes-part li').count(),
  },
};
