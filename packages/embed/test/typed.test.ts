// What a visitor typed is there after the page was left, closed or lost, or the browser asked whether to leave.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, SLOW, visitor } from './neighbours.ts';
import type { Page } from 'playwright';

const root = join(import.meta.dirname, '..', '..', '..');
const KEY = 'mengwijzer:dossier';
const { title, ...example } = JSON.parse(
  readFileSync(join(root, 'docs/examples/dossier-samen.json'), 'utf8'),
) as Record<string, unknown>;
/** Parties, agreements, what is watched; and of every list one that can be changed. */
const rich = JSON.stringify({
  ...example,
  title,
  shortlist: [{ id: 'neighbourhood-manager', why: '', who: '', when: '' }],
  history: [{ id: 'e1', name: 'Eerste sloop', starts: '2019', ends: '', note: '' }],
});

/** What one looks at or looks for: it is no work, and is to be gone when the page is. */
const looking = ['[type=search]', '[name^=year-]', 'select[id^=t-]', '#order', '#quarter-list'].join();

interface Scene {
  readonly body: string;
  /** What is to be pressed, so that all there is to fill in is on the page. */
  readonly press?: readonly string[];
  /** As few fields as there are to be found. */
  readonly least: number;
}
const scenes: Readonly<Record<string, Scene>> = {
  // Questions that were answered are folded.
  '/checklist': { body: '<mix-checklist></mix-checklist>', press: ['nav [data-act=go]'], least: 15 },
  '/picker': { body: '<mix-instrument-picker></mix-instrument-picker>', least: 3 },
  '/timeline': { body: '<mix-timeline></mix-timeline>', press: ['[data-act=own-add]'], least: 4 },
  '/timeline-change': { body: '<mix-timeline></mix-timeline>', press: ['[data-act=own-change]'], least: 4 },
  '/calculator': { body: '<mix-phasing-calculator></mix-phasing-calculator>', press: ['[data-act=excel]'], least: 80 },
  '/parties': { body: '<mix-dossier section="parties"></mix-dossier>', press: ['.agreement > .tools .btn'], least: 5 },
  '/watched': {
    body: '<mix-dossier section="monitoring"></mix-dossier>',
    press: ['#m-own-edit', '[id^=m-][id$=-edit]'],
    least: 9,
  },
  '/places': { body: '<mix-meeting-places check></mix-meeting-places>', least: 3 },
};

const by = visitor(() => ({
  texts: {
    ...Object.fromEntries(Object.entries(scenes).map(([path, { body }]) => [path, page(body)])),
    '/none': page('<mix-timeline storage="none"></mix-timeline>'),
    '/blank': page(''),
  },
}));

/** The last of what the browser asked, and whether anything was asked. */
let asked: string[];
beforeEach(() => {
  asked = [];
  by.visit.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
});

const settled = async (visit: Page): Promise<void> => {
  await visit.waitForLoadState('networkidle');
  await visit.evaluate(async () => {
    for (const each of document.querySelectorAll(':not(:not(:defined))'))
      await (each as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  });
};

/** Opens a page with all that can be filled in on it. */
async function open(path: string): Promise<void> {
  const { visit } = by;
  await visit.goto(path);
  await settled(visit);
  for (const selector of scenes[path]?.press ?? []) {
    // It may stand open still: what was being written is there.
    const found = visit.locator(`${selector}:visible`);
    for (const button of selector.startsWith('nav') ? await found.all() : [found.first()])
      if ((await button.count()) > 0) await button.press('Enter');
    await settled(visit);
  }
  await visit.evaluate(() => {
    const all = (within: ParentNode): void => {
      for (const each of within.querySelectorAll('*')) {
        if (each instanceof HTMLDetailsElement) each.open = true;
        if (each.shadowRoot) all(each.shadowRoot);
      }
    };
    all(document);
  });
  await settled(visit);
}

interface Field {
  /** Finds it again. */
  readonly selector: string;
  readonly isSelect: boolean;
  readonly value: string;
  readonly options: readonly string[];
  readonly longest: number;
}

/** All that one can type in or choose from, as the page has it. */
const fields = (): Promise<Field[]> =>
  by.visit.evaluate((exempt) => {
    type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    const found: Field[] = [];
    const walk = (within: ParentNode, tag: string): void => {
      for (const each of within.querySelectorAll<HTMLElement>('*')) {
        if (each.shadowRoot) walk(each.shadowRoot, each.localName);
        const isTyped = each.matches(
          'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=button], [type=submit])',
        );
        const control = each as Control;
        if (!isTyped || each.matches(exempt) || control.disabled || ('readOnly' in control && control.readOnly))
          continue;
        if (!each.checkVisibility({ visibilityProperty: true })) continue;
        const attribute = each.id ? 'id' : 'name';
        const key = each.getAttribute(attribute) ?? '';
        found.push({
          selector: `${tag} [${attribute}="${CSS.escape(key)}"]`,
          isSelect: control instanceof HTMLSelectElement,
          value: control.value,
          options: control instanceof HTMLSelectElement ? [...control.options].map(({ value }) => value) : [],
          longest: 'maxLength' in control && control.maxLength > 0 ? control.maxLength : 1000,
        });
      }
    };
    walk(document, 'html');
    return found;
  }, looking);

/** Something that stands nowhere else, and could be meant: a year, a number, a word. */
const tokenFor = ({ selector, value, longest }: Field, number: number): string => {
  const isNumber = /^[\d.,\s]+$/u.test(value) || /year|amount|costs|seed|spread|ranges/u.test(selector);
  const token = isNumber ? String(1901 + number) : `woord ${number}`;
  return token.slice(0, longest);
};

/** Types in a field, or chooses, and stays there. */
async function fill(field: Field, number: number): Promise<string> {
  const control = by.visit.locator(field.selector).first();
  if (field.isSelect) {
    const other = field.options.find((option) => option !== '' && option !== field.value) ?? '';
    await control.selectOption(other);
    return other;
  }
  const token = tokenFor(field, number);
  await control.focus();
  await control.selectText();
  await by.visit.keyboard.insertText(token);
  return token;
}

/** Where a text would be found again now, if the page were left: in storage, or in what the browser asks. */
const found = (token: string): Promise<string> =>
  by.visit.evaluate((text) => {
    const leaving = new Event('beforeunload', { cancelable: true });
    if (!dispatchEvent(leaving)) return 'asked';
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return Object.values(localStorage).some((stored) => stored.includes(text)) ? 'stored' : 'lost';
  }, token);

describe('every field of every element', () => {
  test.each(Object.entries(scenes))(
    '%s: what was typed is stored before the field is left, or the browser asks',
    { timeout: SLOW },
    async (path, { least }) => {
      const { visit } = by;
      await visit.goto('/blank');
      await visit.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, rich]);
      await open(path);
      const all = await fields();
      expect(all.length).toBeGreaterThanOrEqual(least);
      const lost: string[] = [];
      const typed = new Map<Field, string>();
      let hasAsked = false;
      for (const [number, field] of all.entries()) {
        const token = await fill(field, number);
        const where = token === '' ? 'stored' : await found(token);
        if (where === 'lost') lost.push(`${field.selector}: ${token}`);
        hasAsked ||= where === 'asked';
        typed.set(field, token);
      }
      expect(lost).toEqual([]);

      // And for good: the field that was typed in last is not left.
      asked = [];
      await visit.reload();
      expect(asked.length > 0).toBe(hasAsked);
      if (hasAsked) return;
      await open(path);
      const after = new Map((await fields()).map(({ selector, value }) => [selector, value]));
      const gone = [...typed].filter(([field, token]) => token !== '' && after.get(field.selector) !== token);
      expect(gone.map(([{ selector }, token]) => `${selector}: ${token}, now ${after.get(selector)}`)).toEqual([]);
    },
  );
});

describe('leaving without leaving the field', () => {
  const type = async (selector: string, text: string): Promise<void> => {
    await by.visit.locator(selector).first().focus();
    await by.visit.keyboard.type(text);
  };
  const valueOf = (selector: string): Promise<string> => by.visit.locator(selector).first().inputValue();

  test('a year, whole and half', { timeout: SLOW }, async () => {
    const { visit } = by;
    const year = 'mix-checklist [name="time/year"]';
    for (const [typed, isFault] of [
      ['20', true],
      ['35', false],
    ] as const) {
      await open('/checklist');
      await visit.locator(year).press('End');
      await visit.keyboard.type(typed);
      expect(await visit.getByText('Schrijf een jaartal').count()).toBe(0);
      await visit.reload();
      await open('/checklist');
      expect(await visit.getByText('Schrijf een jaartal').count()).toBe(isFault ? 1 : 0);
    }
    expect(await valueOf(year)).toBe('2035');
    const stored = await visit.evaluate((key) => localStorage.getItem(key), KEY);
    expect(stored).toContain('"year":2035');
    expect(await visit.evaluate(() => Object.keys(localStorage))).toEqual([KEY]);
  });

  test('an event that is half written, in a page that is closed', { timeout: SLOW }, async () => {
    await open('/timeline');
    await type('[name=h-name]', 'De sloop');
    await by.visit.close({ runBeforeUnload: true });
    const again = await by.context.newPage();
    await again.goto('/timeline');
    await expect.poll(() => again.locator('[name=h-name]').inputValue()).toBe('De sloop');
    expect(asked).toEqual([]);
    await again.locator('[name=h-starts]').fill('2020');
    await again.getByRole('button', { name: 'Bewaar', exact: false }).first().press('Enter');
  });

  test('where nothing may be stored, the browser asks', { timeout: SLOW }, async () => {
    const { visit } = by;
    await open('/none');
    await visit.locator('[data-act=own-add]').press('Enter');
    await visit.reload();
    expect(asked).toEqual([]);
    await open('/none');
    await visit.locator('[data-act=own-add]').press('Enter');
    await type('[name=h-name]', 'De sloop');
    await visit.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await visit.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('a tab that crashes while one types: what was typed 300 ms before is there', { timeout: SLOW }, async () => {
    const { visit, context } = by;
    await open('/checklist');
    const words = 'mix-checklist [name="what/words"]';
    await visit.locator(words).focus();
    // Without a pause: each key is sooner than a save.
    const end = performance.now() + 1500;
    while (performance.now() < end) await visit.keyboard.press('a');
    const before = (await valueOf(words)).length;
    const then = performance.now() + 300;
    while (performance.now() < then) await visit.keyboard.press('b');
    const devtools = await context.newCDPSession(visit);
    await Promise.race([
      devtools.send('Page.crash').catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
    const again = await context.newPage();
    await again.goto('/checklist');
    await again.locator('nav [data-act=go]').first().press('Enter');
    await expect.poll(async () => (await again.locator(words).inputValue()).startsWith('a'.repeat(before))).toBe(true);
  });
});

interface Store {
  dossier: Record<string, unknown>;
  readonly status: { readonly kind: string };
  update(dossier: Record<string, unknown>): void;
  flush(): Promise<void>;
}

describe('two tabs', () => {
  test.each([true, false])(
    'that write 1,000 times at the same moment lose nothing (with locks: %s)',
    { timeout: SLOW },
    async (hasLocks) => {
      const { context, visit } = by;
      const tabs = [visit, await context.newPage()];
      for (const tab of tabs) {
        if (!hasLocks) await tab.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
        await tab.goto('/checklist');
        await settled(tab);
      }
      await Promise.all(
        tabs.map((tab, at) =>
          tab.evaluate(async (name) => {
            const stores = (globalThis as unknown as Record<symbol, Map<string, Store>>)[
              Symbol.for('mengwijzer.stores.1')
            ]!;
            const store = stores.get('local:')!;
            for (let number = 0; number < 500; number += 1) {
              store.update({ ...store.dossier, [`${name}${number}`]: number });
              await store.flush();
              await new Promise((resolve) => setTimeout(resolve));
            }
          }, `tab${at}-`),
        ),
      );
      const countIn = (tab: Page): Promise<number[]> =>
        tab.evaluate((key) => {
          const stores = (globalThis as unknown as Record<symbol, Map<string, Store>>)[
            Symbol.for('mengwijzer.stores.1')
          ]!;
          const count = (dossier: object): number =>
            Object.keys(dossier).filter((each) => each.startsWith('tab')).length;
          return [count(JSON.parse(localStorage.getItem(key)!) as object), count(stores.get('local:')!.dossier)];
        }, KEY);
      await expect
        .poll(async () => [...(await countIn(tabs[0]!)), ...(await countIn(tabs[1]!))])
        .toEqual([1000, 1000, 1000, 1000]);
    },
  );
});

describe('storage', () => {
  test('that was full saves by itself once there is room', { timeout: SLOW }, async () => {
    const { visit } = by;
    await visit.goto('/checklist');
    await settled(visit);
    await visit.evaluate(() => {
      for (let size = 5_000_000; size > 0; size = Math.floor(size / 2))
        for (let at = 0; ; at += 1)
          try {
            localStorage.setItem(`of-another-${size}-${at}`, 'x'.repeat(size));
          } catch {
            break;
          }
    });
    await visit.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await visit.getByText('de opslag op dit apparaat is vol').waitFor();
    await visit.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('of-another')) localStorage.removeItem(key);
    });
    await visit.getByText('Laatst bewaard').waitFor({ timeout: 15_000 });
    expect(await visit.evaluate((key) => localStorage.getItem(key), KEY)).toContain('incomes');
  });

  test('that lets go of what it is given is not said to have saved it', { timeout: SLOW }, async () => {
    const { visit } = by;
    await visit.addInitScript(() => (Storage.prototype.setItem = () => {}));
    await visit.goto('/checklist');
    await settled(visit);
    await visit.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
    await visit.getByText('iets op deze pagina houdt het tegen').waitFor();
    expect(await visit.getByText('Laatst bewaard').count()).toBe(0);
    await visit.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test(
    'gets arrays and moments as they are, whatever a library made of the prototypes and the clock',
    { timeout: SLOW },
    async () => {
      const { visit } = by;
      await visit.addInitScript(() => {
        // As Prototype.js 1.6 has it.
        for (const prototype of [Array.prototype, String.prototype, Object.prototype])
          Object.defineProperty(prototype, 'toJSON', {
            configurable: true,
            writable: true,
            value: () => 'van de bibliotheek',
          });
        Date.now = () => Number.NaN;
      });
      await visit.goto('/checklist');
      await settled(visit);
      await visit.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
      await visit.getByText('Laatst bewaard').waitFor();
      const stored = JSON.parse(await visit.evaluate((key) => String(localStorage.getItem(key)), KEY)) as Record<
        string,
        unknown
      >;
      const [download] = await Promise.all([
        visit.waitForEvent('download'),
        visit.getByRole('button', { name: 'Bewaar als bestand', exact: true }).press('Enter'),
      ]);
      const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
      for (const each of [stored, saved]) {
        expect(each).toMatchObject({ answers: { what: { choices: ['incomes'] } }, shortlist: [] });
        expect(Math.abs(Date.parse(String(each['changed'])) - Date.now())).toBeLessThan(60_000);
      }
      expect(
        await visit.evaluate(
          () => (document.querySelector('mix-checklist') as unknown as { readonly value: string }).value,
        ),
      ).toContain('["incomes"]');
    },
  );
});
