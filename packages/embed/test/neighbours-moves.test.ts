// The elements wherever a page puts them, and however it makes and moves them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everything, page, SLOW, visitor } from './neighbours.ts';
import type { MixChecklist } from '@mengwijzer/checklist';
import type { MixPhasingCalculator } from '@mengwijzer/phasing';
import type { Locator, Page } from 'playwright';

const root = join(import.meta.dirname, '..', '..', '..');
const all = `<mix-checklist></mix-checklist><mix-instrument-picker></mix-instrument-picker>
  <mix-timeline></mix-timeline><mix-phasing-calculator></mix-phasing-calculator>`;
const inXml = (script: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Pagina</title><link rel="icon" href="data:,"/>${script}</head>
  <body><mix-checklist><p>Zeven vragen</p></mix-checklist></body></html>`;
const LOOSE = ['/mengwijzer/loader.js'];

const by = visitor(() => ({
  texts: {
    '/': page('<main></main><aside></aside>'),
    '/all': page(`<main>${all}</main><aside></aside>`),
    '/inert': page(`<template>${all}<div data-mengwijzer="timeline"></div></template><main></main>`, LOOSE),
    '/form': page(
      `<form action="/thanks" method="get"><mix-checklist name="antwoorden" required storage="none"></mix-checklist>
      <button>Verstuur</button><button type="reset">Begin opnieuw</button></form>`,
    ),
    '/thanks': page('<p>Dank u</p>'),
    '/base/page': page(
      `<mix-provider content="partner.json"><mix-checklist></mix-checklist><mix-instrument-picker url-state></mix-instrument-picker></mix-provider>
      <mix-phasing-calculator src="plan.json"></mix-phasing-calculator>`,
      [everything],
      // Elsewhere: another host, which here is another name of the same.
      `<script>const base = document.createElement('base');
      base.href = location.origin.replace('127.0.0.1', 'localhost') + '/elsewhere/deep/';
      document.head.append(base);</script>`,
    ),
    '/elsewhere/deep/partner.json': readFileSync(join(root, 'docs/examples/partner.json'), 'utf8'),
    '/elsewhere/deep/plan.json': readFileSync(join(root, 'docs/examples/plan.json'), 'utf8'),
    '/page.xhtml': inXml(`<script type="module" src="${everything}"></script>`),
    '/classic.xhtml': inXml('<script src="/mengwijzer/mengwijzer.iife.js" defer="defer"></script>'),
  },
  headers: (path): Record<string, string> =>
    path.endsWith('.xhtml') ? { 'content-type': 'application/xhtml+xml' } : {},
}));

const into = (where: Locator | Page, name: string) => where.getByRole('checkbox', { name, exact: true });
const titles = {
  'mix-checklist': 'Zeven vragen vóór u gaat mengen',
  'mix-instrument-picker': 'Wat kunt u inzetten?',
  'mix-timeline': 'Tachtig jaar mengen',
  'mix-phasing-calculator': 'Wat gebeurt er met de huishoudens?',
} as const;
/** Not with the class itself: a function is called until it says yes. */
const defined = () => by.visit.waitForFunction(() => customElements.get('mix-phasing-calculator') !== undefined);
const keys = () => by.visit.evaluate(() => Object.keys(localStorage).sort());

describe('made', () => {
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['by innerHTML', () => by.visit.evaluate((markup) => (document.querySelector('main')!.innerHTML = markup), all)],
    [
      'from a template',
      () =>
        by.visit.evaluate((markup) => {
          const template = document.createElement('template');
          template.innerHTML = markup;
          document.querySelector('main')!.append(document.importNode(template.content, true));
        }, all),
    ],
    [
      'by a parser, and adopted',
      () =>
        by.visit.evaluate((markup) => {
          const { body } = new DOMParser().parseFromString(markup, 'text/html');
          while (body.firstElementChild)
            document.querySelector('main')!.append(document.adoptNode(body.firstElementChild));
        }, all),
    ],
    [
      'by a constructor',
      () =>
        by.visit.evaluate((tags) => {
          document.querySelector('main')!.append(...tags.map((tag) => new (customElements.get(tag)!)()));
        }, Object.keys(titles)),
    ],
    [
      'as a copy of one that is there',
      async () => {
        await by.visit.evaluate((markup) => (document.querySelector('main')!.innerHTML = markup), all);
        await by.visit.locator('mix-checklist').getByRole('heading', { level: 2 }).first().waitFor();
        await by.visit.evaluate(() => {
          const main = document.querySelector('main')!;
          main.replaceWith(main.cloneNode(true));
        });
      },
    ],
    [
      'in a shadow root',
      () =>
        by.visit.evaluate((markup) => {
          document.querySelector('main')!.attachShadow({ mode: 'open' }).innerHTML = markup;
        }, all),
    ],
  ];
  for (const [way, make] of ways)
    test(`${way}, they work`, { timeout: SLOW }, async () => {
      const { visit, complaints } = by;
      await visit.goto('/');
      await defined();
      await make();
      for (const name of Object.values(titles)) await visit.getByRole('heading', { name, exact: true }).waitFor();
      await into(visit.locator('mix-checklist'), 'Inkomens').press('Space');
      await visit.getByText('Past bij wat u zei').first().waitFor();
      await expect.poll(keys).toEqual(['mengwijzer:dossier']);
      expect(complaints).toEqual([]);
    });

  test('in a shadow root that is closed, they work, and read its language', { timeout: SLOW }, async () => {
    const { visit, complaints } = by;
    await visit.goto('/');
    await defined();
    // Nobody reaches into it but with the keyboard.
    await visit.evaluate(() => {
      // oxlint-disable-next-line wc/no-closed-shadow-root -- A page may have one.
      const shadow = document.querySelector('main')!.attachShadow({ mode: 'closed' });
      shadow.innerHTML = '<section lang="en"><mix-checklist question="what"></mix-checklist></section>';
      document.body.addEventListener(
        'mix-dossier-update',
        (event) => (document.title = event.detail.dossier.answers.what!.choices!.join()),
      );
      const text = (): string => shadow.querySelector('mix-checklist')!.shadowRoot!.textContent;
      Object.assign(globalThis, { text });
    });
    const text = () => visit.evaluate(() => (globalThis as unknown as { text: () => string }).text());
    await expect.poll(text).toContain('Incomes');
    await visit.evaluate(() => document.body.focus());
    // The first thing to press may be a summary of why the question is asked.
    for (let presses = 0; presses < 4 && (await visit.title()) === 'Pagina'; presses += 1) {
      await visit.keyboard.press('Tab');
      await visit.keyboard.press('Space');
    }
    expect(await visit.title()).not.toBe('Pagina');
    await expect.poll(keys).toEqual(['mengwijzer:dossier']);
    expect(complaints).toEqual([]);
  });

  test('in a template, nothing runs', { timeout: SLOW }, async () => {
    const { visit, site } = by;
    await visit.goto('/inert');
    await visit.waitForLoadState('networkidle');
    expect(site.requests.slice(site.requests.lastIndexOf('/inert'))).toEqual(['/inert', '/mengwijzer/loader.js']);
    await visit.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('template')!.content.cloneNode(true)),
    );
    for (const name of Object.values(titles)) await visit.getByRole('heading', { name, exact: true }).first().waitFor();
    await expect.poll(() => visit.getByRole('heading', { name: titles['mix-timeline'] }).count()).toBe(2);
  });

  for (const path of ['/page.xhtml', '/classic.xhtml'])
    test(`in a document of XML (${path}), what stands inside them stays`, { timeout: SLOW }, async () => {
      const { visit, complaints } = by;
      await visit.goto(path);
      // Chromium runs no module in XML at all, and a classic script does.
      await expect.poll(() => complaints.join()).toMatch(/XML documents|this page is XML/);
      expect(await visit.evaluate(() => document.body.innerText)).toContain('Zeven vragen');
      expect(complaints).toHaveLength(1);
    });
});

describe('a provider', () => {
  const within = (dossier: string) => by.visit.locator(`[dossier="${dossier}"] mix-checklist`);

  test('that is defined after the elements inside it reaches them', { timeout: SLOW }, async () => {
    const { visit, complaints } = by;
    await visit.goto('/');
    await visit.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<late-provider dossier="molen"><mix-checklist></mix-checklist></late-provider><mix-checklist></mix-checklist>';
    });
    await into(visit.locator('main > mix-checklist'), 'Inkomens').press('Space');
    await expect.poll(() => into(within('molen'), 'Inkomens').isChecked()).toBe(true);
    await visit.evaluate(() =>
      customElements.define('late-provider', class extends customElements.get('mix-provider')! {}),
    );
    await expect.poll(() => into(within('molen'), 'Inkomens').isChecked()).toBe(false);
    await into(within('molen'), 'Klassen').press('Space');
    expect(await into(visit.locator('main > mix-checklist'), 'Klassen').isChecked()).toBe(false);
    await expect.poll(keys).toEqual(['mengwijzer:dossier', 'mengwijzer:dossier:molen']);
    expect(complaints).toEqual([]);
  });

  test(
    'that is put around elements gives them its dossier, and taken away the page’s again',
    { timeout: SLOW },
    async () => {
      const { visit, complaints } = by;
      await visit.goto('/all');
      const chosen = () =>
        visit.evaluate(() => document.querySelector('mix-checklist')!.dossier.answers.what?.choices ?? []);
      await into(visit.locator('mix-checklist'), 'Inkomens').press('Space');
      await visit.evaluate(() => {
        const provider = Object.assign(document.createElement('mix-provider'), { dossier: 'molen' });
        const main = document.querySelector('main')!;
        provider.append(...main.childNodes);
        main.append(provider);
      });
      expect(await chosen()).toEqual([]);
      await into(visit.locator('mix-checklist'), 'Klassen').press('Space');
      expect(await chosen()).toEqual(['classes']);
      await expect.poll(keys).toEqual(['mengwijzer:dossier', 'mengwijzer:dossier:molen']);
      await visit.evaluate(() => {
        const provider = document.querySelector('mix-provider')!;
        provider.replaceWith(...provider.childNodes);
      });
      expect(await chosen()).toEqual(['incomes']);
      expect(complaints).toEqual([]);
    },
  );
});

describe('moved', () => {
  const part = (tag: keyof typeof titles): Locator => by.visit.locator(tag);
  const button = (tag: keyof typeof titles, name: string | RegExp): Locator =>
    part(tag)
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first();

  /** Uses all four, up to what is typed and not yet kept. */
  async function use(): Promise<void> {
    await into(part('mix-checklist'), 'Inkomens').press('Space');
    await part('mix-checklist').getByText('Waarom deze vraag?').first().click();
    await part('mix-instrument-picker').getByRole('searchbox').fill('grond');
    await button('mix-instrument-picker', 'Grond verwerven').press('Enter');
    await button('mix-timeline', 'Grotestedenbeleid').press('Enter');
    await button('mix-timeline', 'Voeg een gebeurtenis toe').press('Enter');
    await part('mix-timeline').getByLabel('Wat gebeurde er?').fill('De laatste flat');
    await part('mix-phasing-calculator').getByLabel('Ga naar een kwartaal').selectOption({ label: 'kw 1 2028' });
    await button('mix-phasing-calculator', 'Hoe zeker is dit?').press('Enter');
    await button('mix-phasing-calculator', 'Reken 1.000 keer door').waitFor();
    await part('mix-phasing-calculator').getByLabel('Locatie A, nu, sociaal').fill('77');
  }
  const state = async () => ({
    choices: await part('mix-checklist').evaluate((tag: MixChecklist) => tag.dossier.answers.what?.choices),
    isAnswerShown: await into(part('mix-checklist'), 'Inkomens').isVisible(),
    isWhyOpen: await part('mix-checklist').locator('details[open]').count(),
    search: await part('mix-instrument-picker').getByRole('searchbox').inputValue(),
    isInstrumentOpen: await button('mix-instrument-picker', 'Grond verwerven').getAttribute('aria-expanded'),
    isEntryOpen: await button('mix-timeline', 'Grotestedenbeleid').getAttribute('aria-expanded'),
    draft: await part('mix-timeline').getByLabel('Wat gebeurde er?').inputValue(),
    quarter: (
      await part('mix-phasing-calculator').getByLabel('Ga naar een kwartaal').locator('option:checked').innerText()
    ).trim(),
    isFoldOpen: await button('mix-phasing-calculator', 'Hoe zeker is dit?').getAttribute('aria-expanded'),
    typed: await part('mix-phasing-calculator').getByLabel('Locatie A, nu, sociaal').inputValue(),
  });
  const used = {
    choices: ['incomes'],
    isAnswerShown: true,
    isWhyOpen: 1,
    search: 'grond',
    isInstrumentOpen: 'true',
    isEntryOpen: 'true',
    draft: 'De laatste flat',
    quarter: 'kw 1 2028',
    isFoldOpen: 'true',
    typed: '77',
  };
  /** One act is heard once. */
  async function isHeardOnce(): Promise<void> {
    await by.visit.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['mix-dossier-update', 'mix-checklist-change'])
        document.addEventListener(type, () => heard.push(type));
    });
    await into(part('mix-checklist'), 'Herkomst').press('Space');
    const heard = () => by.visit.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await expect.poll(heard).toEqual(['mix-dossier-update', 'mix-checklist-change']);
  }

  for (const [where, move] of [
    [
      'to another place of the page',
      () => document.querySelector('aside')!.append(...document.querySelector('main')!.childNodes),
    ],
    [
      'out of the page, and back later',
      async () => {
        const main = document.querySelector('main')!;
        const nodes = [...main.childNodes];
        main.replaceChildren();
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.querySelector('main')!.append(...nodes);
      },
    ],
    [
      'to a shadow root',
      () =>
        document
          .querySelector('aside')!
          .attachShadow({ mode: 'open' })
          .append(...document.querySelector('main')!.childNodes),
    ],
  ] as const)
    test(`${where}, they stay as they were`, { timeout: SLOW }, async () => {
      await by.visit.goto('/all');
      await use();
      expect(await state()).toEqual(used);
      await by.visit.evaluate(move as () => unknown);
      await expect.poll(state).toEqual(used);
      expect(by.complaints).toEqual([]);
      await isHeardOnce();
      // What was typed counts, and goes on where it was.
      const plan = part('mix-phasing-calculator').evaluate(
        (tag: MixPhasingCalculator) => tag.plan!.plan.sites[0]!.existing,
      );
      expect(await plan).toMatchObject({ social: 77 });
      await part('mix-timeline').getByLabel('Wanneer begon het?').fill('2019');
      await part('mix-timeline').getByLabel('Wanneer begon het?').press('Enter');
      await button('mix-timeline', 'Wijzig De laatste flat').waitFor();
    });

  test('as a browser can that moves without taking away, they keep the focus', { timeout: SLOW }, async () => {
    const { visit } = by;
    await visit.goto('/all');
    const field = part('mix-phasing-calculator').getByLabel('Locatie A, nu, sociaal');
    await field.fill('7');
    await visit.evaluate(() => {
      const aside = document.querySelector('aside')! as Element & { moveBefore(node: Node, before: Node | null): void };
      aside.moveBefore(document.querySelector('mix-phasing-calculator')!, null);
    });
    await visit.keyboard.type('5');
    expect(await field.inputValue()).toBe('75');
  });

  test('to another document and back, they keep their styles and what was done', { timeout: SLOW }, async () => {
    const { visit, complaints } = by;
    await visit.goto('/all');
    await use();
    const before = await state();
    const look = () =>
      visit.evaluate(() => {
        const all = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)];
        const tags = all.flatMap((each) => [
          ...each.querySelectorAll('mix-checklist, mix-instrument-picker, mix-timeline, mix-phasing-calculator'),
        ]);
        return tags.map((tag) => {
          const { display, fontSize } = getComputedStyle(tag);
          const field = tag.shadowRoot!.querySelector('input, select')!;
          const { appearance, borderTopStyle } = getComputedStyle(field);
          return [
            tag.localName,
            display,
            fontSize,
            appearance,
            borderTopStyle,
            tag.shadowRoot!.adoptedStyleSheets.length,
          ].join();
        });
      });
    const looks = await look();
    await visit.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { title: 'Elders', width: '1000', height: '800' });
      document.body.append(frame);
      const { contentDocument } = frame;
      contentDocument!.documentElement.lang = 'nl';
      contentDocument!.body.append(...document.querySelector('main')!.childNodes);
    });
    const inside = visit.frameLocator('iframe');
    await inside
      .getByText(/Het laatste huis is klaar/)
      .first()
      .waitFor();
    expect(await look()).toEqual(looks);
    await into(inside.locator('mix-checklist') as Locator, 'Herkomst').press('Space');
    expect(await visit.locator('mix-checklist').count()).toBe(0);
    await visit.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      document.querySelector('main')!.append(...frame.contentDocument!.body.childNodes);
      frame.remove();
    });
    await expect.poll(state).toEqual({ ...before, choices: ['incomes', 'origins'] });
    expect(await look()).toEqual(looks);
    await into(part('mix-checklist'), 'Klassen').press('Space');
    await part('mix-instrument-picker').getByText('Past bij wat u zei').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  });
});

describe('not shown at first', () => {
  /** Widths of what is drawn, as a part of the width there is. */
  const pictures = (): Promise<number[]> =>
    by.visit.evaluate(() =>
      [...document.querySelectorAll('mix-timeline, mix-phasing-calculator')].flatMap((tag) =>
        [...tag.shadowRoot!.querySelectorAll('svg.pic, figure svg')].map((svg) =>
          Math.round(svg.getBoundingClientRect().width),
        ),
      ),
    );
  for (const [where, hide, show] of [
    [
      'in a dialog',
      (markup: string) =>
        (document.querySelector('main')!.innerHTML = `<dialog style="width: 900px">${markup}</dialog>`),
      () => document.querySelector('dialog')!.showModal(),
    ],
    [
      'in details',
      (markup: string) =>
        (document.querySelector('main')!.innerHTML =
          `<details style="width: 900px"><summary>Meer</summary>${markup}</details>`),
      () => (document.querySelector('details')!.open = true),
    ],
    [
      'in what is hidden',
      (markup: string) =>
        (document.querySelector('main')!.innerHTML = `<div hidden style="width: 900px">${markup}</div>`),
      () => (document.querySelector('div')!.hidden = false),
    ],
  ] as const)
    test(`${where}, they are drawn to measure once they are`, { timeout: SLOW }, async () => {
      const { visit, complaints } = by;
      await visit.goto('/');
      await defined();
      await visit.evaluate(hide, all);
      await visit.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll<MixChecklist>('mix-timeline, mix-phasing-calculator')].map(
            (tag) => tag.updateComplete,
          ),
        ),
      );
      await visit.evaluate(show as () => unknown);
      await visit.locator('mix-phasing-calculator').getByRole('figure').first().waitFor();
      await expect.poll(async () => (await pictures()).length).toBeGreaterThanOrEqual(4);
      const hidden = await pictures();
      // The same as where they were shown from the start.
      await visit.evaluate(
        (markup) =>
          (document.querySelector('main')!.innerHTML =
            `<div style="width: ${document.querySelector('mix-timeline')!.clientWidth}px">${markup}</div>`),
        all,
      );
      await expect.poll(pictures).toEqual(hidden);
      expect(Math.max(...hidden)).toBeGreaterThan(600);
      expect(complaints).toEqual([]);
    });
});

test('in a form: it waits for answers, sends them, and begins again', { timeout: SLOW }, async () => {
  const { visit } = by;
  await visit.goto('/form');
  const choice = into(visit.locator('mix-checklist'), 'Inkomens');
  await choice.press('Space');
  await visit.getByRole('button', { name: 'Verstuur' }).press('Enter');
  await visit
    .getByText(/staan nog open/)
    .first()
    .waitFor();
  expect(new URL(visit.url()).pathname).toBe('/form');
  await visit.getByRole('button', { name: 'Begin opnieuw' }).press('Enter');
  await expect.poll(() => choice.isChecked()).toBe(false);
  await choice.press('Space');
  await visit.evaluate(() => (document.querySelector('mix-checklist')!.required = false));
  await visit.getByRole('button', { name: 'Verstuur' }).press('Enter');
  await visit.waitForURL(/thanks/);
  const sent = new URL(visit.url()).searchParams.get('antwoorden');
  expect(JSON.parse(sent!)).toMatchObject({ what: { choices: ['incomes'] } });
});

test('in a page with a base elsewhere: files, links and the address of the page', { timeout: SLOW }, async () => {
  const { visit, complaints, site } = by;
  await visit.goto('/base/page?taal=nl#boven');
  await visit
    .getByText(/Van de 956 huishoudens/)
    .first()
    .waitFor();
  const picker = visit.locator('mix-instrument-picker');
  await picker.getByRole('searchbox').fill('grond');
  await expect.poll(() => visit.url()).toBe(`${site.origin}/base/page?taal=nl&mix-q=grond#boven`);
  await picker.getByRole('searchbox').fill('');
  await into(visit.locator('mix-checklist'), 'Inkomens').press('Space');
  await visit.locator('mix-checklist').getByRole('link', { name: /Wie/ }).first().press('Enter');
  expect(new URL(visit.url()).pathname).toBe('/base/page');
  expect(complaints).toEqual([]);
});

test('printed with others on the page, each is whole on paper', { timeout: SLOW }, async () => {
  const { visit, complaints } = by;
  await visit.goto('/all');
  const calculator = visit.locator('mix-phasing-calculator');
  await calculator.getByRole('figure').first().scrollIntoViewIfNeeded();
  // The last that comes by itself, once the plan has been seen.
  await calculator.getByText('Er is een betere volgorde').waitFor();
  await visit.evaluate(() => {
    const seen: Record<string, unknown> = {};
    Object.assign(globalThis, { seen });
    addEventListener('beforeprint', () => {
      for (const tag of document.querySelectorAll('mix-instrument-picker, mix-timeline, mix-phasing-calculator'))
        seen[tag.localName] = tag.shadowRoot!.querySelectorAll('li, svg').length;
    });
  });
  const count = () =>
    visit.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('mix-instrument-picker, mix-timeline, mix-phasing-calculator')].map((tag) => [
          tag.localName,
          tag.shadowRoot!.querySelectorAll('li, svg').length,
        ]),
      ),
    );
  await visit.evaluate(() =>
    Promise.all([...document.querySelectorAll<MixChecklist>('main > *')].map((tag) => tag.updateComplete)),
  );
  const before = await count();
  const pdf = await visit.pdf();
  const seen = await visit.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);
  // All 72 instruments, where the page draws ten.
  expect(seen['mix-instrument-picker']! - before['mix-instrument-picker']!).toBeGreaterThan(50);
  expect(seen['mix-timeline']).toBeGreaterThanOrEqual(64);
  expect(pdf.length).toBeGreaterThan(100_000);
  await expect.poll(count).toEqual(before);
  expect(complaints).toEqual([]);
});
