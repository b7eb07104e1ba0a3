// The elements in pages whose styles are not made for them: whatever a page says, each is as large, as whole and as usable as on a page that
// says nothing, given the same room and typeface.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../tools/browsers.mjs';
import { placed } from '../../../tools/elements.mjs';
import { serve, type Site } from '../embed-dist.ts';
import { elementPackages } from '../../../tools/packages.mjs';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** As many boxes as each has at least: one that shows nothing is the same everywhere too. */
const leastBoxes = Object.fromEntries(placed.map(({ tag, budget }) => [tag, budget.boxes]));
const tags = Object.keys(leastBoxes);
const widths = [1280, 320];
/** Narrower than this an element is whole, but not always tidy. */
const LEAST = 240;

interface Style {
  readonly css?: string;
  /** A style sheet as its makers ship it; it paints the page, so axe looks too. */
  readonly sheet?: string;
  /** Attributes of the page and its body, as such a sheet asks for. */
  readonly html?: string;
  readonly body?: string;
  readonly main?: string;
  /** What stands around each element, with `…` for the element. */
  readonly around?: string;
  /** Most pixels that a size or place may differ; more where letters are of another size. */
  readonly rounding?: number;
  /** The page itself is wider than its window. */
  readonly scrolls?: boolean;
  /** Least width that an element has, at 1280 and at 320 px. */
  readonly room: readonly [wide: number, narrow: number];
}

const styles: Readonly<Record<string, Style>> = {
  'all: revert': { css: '* { all: revert !important }', room: [1200, 300] },
  'all: unset': { css: '* { all: unset !important }', room: [1280, 320] },
  'what we are made of is hidden': {
    css: 'div, span, p, section, form, fieldset, nav, svg { display: none !important }',
    room: [1200, 300],
  },
  'buttons and fields': {
    css: `button { text-transform: uppercase; letter-spacing: .3em; background: red; all: unset }
      input, select, textarea { display: none !important; width: 10px }`,
    room: [1200, 300],
  },
  ':root { font-size: 6px }': { css: ':root { font-size: 6px }', room: [1200, 300] },
  'html { font-size: 62.5% }': { css: 'html { font-size: 62.5% }', room: [1200, 300] },
  'everything floats': {
    css: '* { box-sizing: content-box; margin: 3em; float: left }',
    scrolls: true,
    room: [890, 250],
  },
  'all that is inherited': {
    css: `* { line-height: .8; letter-spacing: .2em; word-spacing: 1em; text-align: justify; text-indent: 4em; white-space: nowrap;
      text-transform: uppercase; visibility: inherit; user-select: none; pointer-events: auto; writing-mode: horizontal-tb; hyphens: auto;
      cursor: none }`,
    room: [1200, 300],
  },
  'the same, and it is important': {
    css: `* { display: inline !important; min-width: 0 !important; container-type: normal !important; font-size: 5px !important;
      color: #eee !important; line-height: .5 !important; letter-spacing: 1em !important; text-indent: -9em !important;
      white-space: pre !important; word-break: break-all !important; text-shadow: 0 0 9px red !important; tab-size: 99 !important;
      direction: rtl !important; -webkit-text-fill-color: #eee !important; fill: #eee !important; stroke: red !important }`,
    room: [1200, 300],
  },
  'vertical writing': { css: 'main { writing-mode: vertical-rl }', scrolls: true, room: [900, 300] },
  'from right to left': { html: 'dir="rtl"', room: [1200, 300] },
  'a flex row': {
    around: `<div style="display: flex; gap: 1em"><p>Een menu dat naast ons staat, met een regel of twee aan tekst.</p>…</div>`,
    room: [600, 190],
  },
  'a flex column': {
    around: `<div style="display: flex; flex-flow: column; align-items: start">…</div>`,
    room: [900, 300],
  },
  'a grid cell': {
    around: `<div style="display: grid; grid-template-columns: 1fr 2fr"><p>Menu</p>…</div>`,
    room: [800, 190],
  },
  'as large as its content': { around: `<div style="display: inline-block">…</div>`, room: [900, 300] },
  'a narrow cell of a table': {
    around: `<table><tr><td>Een menu dat naast ons staat, met een regel of twee aan tekst.<td>…</table>`,
    room: [600, 160],
  },
  'a fixed cell of a table': { around: `<table><tr><td width="250">…<td>Tekst</table>`, room: [240, 230] },
  columns: { around: `<div style="columns: 2 18em">…</div>`, room: [600, 300] },
  zoom: { around: `<div style="zoom: 1.5">…</div>`, rounding: 6, room: [800, 200] },
  transform: { around: `<div style="transform: scale(.75)">…</div>`, room: [1200, 300] },
  'everything turns and fades': {
    css: '@keyframes spin { to { rotate: 360deg } } * { animation: spin 1s infinite; transition: all 3s !important }',
    room: [1200, 300],
  },
  Bootstrap: { sheet: 'bootstrap/dist/css/bootstrap.min.css', main: 'class="container"', room: [1100, 290] },
  'Tailwind preflight': { sheet: 'tailwindcss/preflight.css', room: [1280, 320] },
  Pico: { sheet: '@picocss/pico/css/pico.min.css', main: 'class="container"', room: [1100, 280] },
  'GOV.UK': {
    sheet: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
    html: 'class="govuk-template"',
    body: 'class="govuk-template__body js-enabled govuk-frontend-supported"',
    main: 'class="govuk-width-container govuk-main-wrapper"',
    room: [950, 280],
  },
};

const plainStyle: Partial<Style> = { css: 'body { margin: 0 }', around: '<section>…</section>' };

const mainOf = ({ main = '', around = '…' }: Partial<Style>): string =>
  `<main ${main}><h1>Gemeente</h1>${tags
    .map((tag) => around.replace('…', `<${tag} storage="none">Zonder scripts.</${tag}>`))
    .join('\n')}</main>`;

/** A page with all elements. */
const pageOf = (style: Partial<Style>): string => {
  const { css = '', sheet, html = '', body = '' } = style;
  return `<!doctype html><html lang="nl" ${html}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pagina</title>
  ${sheet ? `<link rel="stylesheet" href="/${sheet}">` : ''}<style>${css}</style>
  ${elementPackages.map((name) => `<script type="module" src="/app/${name}.js"></script>`).join('')}
  <body ${body}>${mainOf(style)}</html>`;
};

const names = Object.keys(styles);
const files: Record<string, string> = {
  '/favicon.ico': '',
  '/axe.js': readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'),
  '/plain': pageOf(plainStyle),
  ...Object.fromEntries(
    names.flatMap((name, at) => (styles[name]!.sheet ? [[`/style-${at}`, pageOf(styles[name]!)]] : [])),
  ),
  ...Object.fromEntries(
    Object.values(styles).flatMap(({ sheet }) =>
      sheet ? [[`/${sheet}`, readFileSync(join(root, 'node_modules', sheet), 'utf8')]] : [],
    ),
  ),
};

let site: Site;
let browser: Browser;
let visit: Page;
/** The page that says nothing, to compare with. */
let plain: Page;

/** A page whose elements stand there whole, with what they load after their first screen. */
async function open(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.origin}/${path}`);
  await isWhole(page);
}

/** Puts new elements in a page that was opened, under a style that was there before them. */
async function put(page: Page, style: Style): Promise<void> {
  await wipe(page);
  await page.mouse.move(-1, -1);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(
    ([text, css]) => {
      const { documentElement: html, body } = new DOMParser().parseFromString(text, 'text/html');
      for (const [here, there] of [
        [document.documentElement, html],
        [document.body, body],
      ] as const) {
        for (const name of here.getAttributeNames()) here.removeAttribute(name);
        for (const { name, value } of there.attributes) here.setAttribute(name, value);
      }
      document.querySelector('style')!.textContent = css;
      document.body.innerHTML = body.innerHTML;
    },
    [pageOf(style), style.css ?? ''] as const,
  );
  await isWhole(page);
}

/** What was chosen there is kept for as long as the page is there, also for elements that come later. */
async function wipe(page: Page): Promise<void> {
  const button = (name: string) => page.locator('mix-checklist').getByRole('button', { name }).first();
  if (!(await button('Wis alles op deze pagina').isVisible())) return;
  await button('Wis alles op deze pagina').press('Enter');
  await button('Ja, wis alles').press('Enter');
  await page.locator('mix-checklist').getByText('Alles is gewist.').waitFor();
}

/** By the element that each is in, since looking through all of them takes long. */
async function isWhole(page: Page): Promise<void> {
  const inside = (tag: string, selector: string, hasText: RegExp): Promise<void> =>
    page.locator(tag).locator(selector).filter({ hasText }).first().waitFor({ state: 'attached' });
  await inside('mix-checklist', 'button', /^\s*Druk een leeg werkblad af\s*$/);
  await inside('mix-instrument-picker', 'button', /^\s*Vergelijk/);
  await inside('mix-phasing-calculator', 'button', /^\s*Druk het verslag af\s*$/);
  await inside('mix-timeline', 'label', /Tweede jaar/);
  await inside('mix-dossier', 'h1, h2, h3, h4, h5, h6', /^\s*Stap 1: /);
  await page
    .locator('mix-phasing-calculator')
    .getByText('Er is een betere volgorde')
    .first()
    .waitFor({ state: 'attached' });
}

interface Box {
  readonly what: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Over lines or columns. */
  readonly isBroken: boolean;
  /** What a page could have let leak in. */
  readonly style: string;
}
interface Look {
  readonly tag: string;
  readonly width: number;
  readonly isWhole: boolean;
  /** How far it stands out of the page, left or right. */
  readonly beside: number;
  readonly font: Readonly<Record<string, string>>;
  readonly boxes: readonly Box[];
  /** Controls that lie over one another, or stick out of the element. */
  readonly astray: readonly string[];
}

/** What a visitor sees of each element, in the element's own pixels; what turns or fades stands still from then on. */
const look = async (page: Page): Promise<readonly Look[]> => JSON.parse(await lookAsText(page)) as readonly Look[];

/** As a text, since so many values by themselves take long to hand over. */
const lookAsText = (page: Page): Promise<string> =>
  page.evaluate(async (tags) => {
    for (const animation of document.getAnimations()) animation.cancel();
    // What is drawn for the room that there is, is drawn a frame later.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    // A button of ours in another place fades to its colour there.
    for (const tag of tags)
      for (const fading of document.querySelector(tag)!.shadowRoot!.getAnimations()) fading.finish();
    const controls = 'a, button, input, select, textarea, summary';
    const leaks =
      'color background-color opacity -webkit-text-fill-color text-shadow letter-spacing word-spacing line-height text-transform text-align text-indent white-space direction cursor user-select hyphens fill stroke'.split(
        ' ',
      );
    const typeface = ['font-family', 'font-size', 'font-weight', 'font-style', 'font-feature-settings', 'font-kerning'];
    const named = (each: Element, style: CSSStyleDeclaration): string =>
      `${each.localName} ${(each.ariaLabel ?? each.getAttribute('name') ?? each.textContent ?? '').trim().slice(0, 40)}, ${style.display}`;
    const looks = tags.map((tag): Look => {
      const { shadowRoot } = document.querySelector(tag)!;
      const frame = [...shadowRoot!.children].find((each): each is HTMLDivElement => each.localName === 'div')!;
      const whole = frame.getClientRects()[0]!;
      const isWhole = frame.getClientRects().length === 1;
      const zoom =
        frame.currentCSSZoom * new DOMMatrix(getComputedStyle(document.querySelector(tag)!.parentElement!).transform).a;
      const round = (value: number): number => Math.round((value / zoom) * 10) / 10;
      const seen = [
        ...frame.querySelectorAll<HTMLElement>(`${controls}, h1, h2, h3, h4, h5, h6, p, li, td, th, label, svg, text`),
      ]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => ({ each, rect: each.getBoundingClientRect(), style: getComputedStyle(each) }))
        .filter(({ rect }) => rect.width > 2 * zoom);
      const pressed = seen.filter(
        ({ each, style }) =>
          isWhole && style.display !== 'inline' && each.matches(controls) && !each.closest('.scroll'),
      );
      return {
        tag,
        width: whole.width / zoom,
        isWhole,
        beside: Math.max(-whole.left, whole.right - document.documentElement.clientWidth),
        font: Object.fromEntries(typeface.map((name) => [name, getComputedStyle(frame).getPropertyValue(name)])),
        boxes: seen.map(({ each, rect, style }) => ({
          what: named(each, style),
          x: round(rect.x - whole.x),
          width: round(rect.width),
          height: round(rect.height),
          isBroken: each.getClientRects().length > 1,
          style: leaks.map((leak) => style.getPropertyValue(leak)).join(' | '),
        })),
        astray: [
          ...pressed
            .filter(({ rect }) => rect.right > whole.right + 12 * zoom || rect.left < whole.left - 12 * zoom)
            .map(({ each, style }) => named(each, style)),
          ...pressed.flatMap(({ each, rect, style }, at) =>
            pressed
              .slice(at + 1)
              .filter(
                ({ each: other, rect: that }) =>
                  !each.contains(other) &&
                  Math.min(rect.right, that.right) - Math.max(rect.left, that.left) > 1 &&
                  Math.min(rect.bottom, that.bottom) - Math.max(rect.top, that.top) > 1,
              )
              .map(({ each: other, style: that }) => `${named(each, style)} over ${named(other, that)}`),
          ),
        ],
      };
    });
    return JSON.stringify(looks);
  }, tags);

/** The same elements on the page that says nothing, each with the room and the typeface that it has elsewhere. */
async function lookPlain(looks: readonly Look[]): Promise<readonly Look[]> {
  await plain.evaluate((looks) => {
    for (const { tag, width, font } of looks) {
      const { style } = document.querySelector(tag)!.parentElement!;
      for (const [name, value] of Object.entries({ ...font, width: `${width}px` })) style.setProperty(name, value);
    }
  }, looks);
  return look(plain);
}

/** What is missing, elsewhere, of another size or in another style. */
function differences(here: Look, there: Look, most: number): readonly string[] {
  const sides = here.isWhole ? (['x', 'width', 'height'] as const) : (['width', 'height'] as const);
  const say = (box: Box | undefined): string =>
    box ? `${box.what}: ${box.x} ${box.width} × ${box.height} ${box.style}` : 'nothing';
  const isSame = (one: Box | undefined, other: Box | undefined): boolean =>
    one?.what === other?.what &&
    one!.style === other!.style &&
    (one!.isBroken || other!.isBroken || sides.every((side) => Math.abs(one![side] - other![side]) <= most));
  return Array.from({ length: Math.max(here.boxes.length, there.boxes.length) }, (_, at) => at).flatMap((at) => {
    const [one, other] = [here.boxes[at], there.boxes[at]];
    return isSame(one, other) ? [] : [`${here.tag}: ${say(one)}; plain: ${say(other)}`];
  });
}

beforeAll(async () => {
  const built = await bundle(
    Object.fromEntries(elementPackages.map((name) => [`app/${name}`, join(root, 'packages', name, 'src/index.ts')])),
  );
  site = await serve({ texts: { ...files, ...built } });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  visit = await browser.newPage();
  plain = await browser.newPage();
  for (const page of [visit, plain]) await open(page, 'plain');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What a visitor came for, in each element, by mouse and by keyboard. */
async function use(page: Page): Promise<void> {
  const inside = (at: number) => page.locator(tags[at]!);
  await inside(0).getByRole('checkbox', { name: 'Inkomens' }).click();
  await inside(0).locator('[part=caution]:visible').first().waitFor();
  const instrument = inside(1).getByRole('button', { name: 'Grond verwerven', exact: true });
  await instrument.press('Enter');
  await inside(1).getByText('Wat erbij hoort').waitFor();
  const entry = inside(2).getByRole('button', { name: 'Grotestedenbeleid', exact: true });
  await entry.click();
  await inside(2).getByText('Wat erbij hoort').waitFor();
  const houses = inside(3)
    .getByRole('textbox', { name: /sociaal$/i })
    .first();
  await houses.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await inside(3).getByText('Van de 346 huishoudens').first().waitFor();
}

/** What axe finds in the elements. Rules for whole pages do not run on a part. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ url: '/axe.js' });
  return page.evaluate(async (tags) => {
    // Targets of 24 px axe leaves out unless it is asked. A host that shows all of its page smaller has smaller ones, by its own wish.
    const { transform } = getComputedStyle(document.querySelector(tags[0]!)!.parentElement!);
    const rules = { 'target-size': { enabled: new DOMMatrix(transform).a >= 1 } };
    const { violations } = await axe.run({ include: tags }, { resultTypes: ['violations'], preload: false, rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  }, tags);
}

/**
 * Targets that are less than 24 px high. A link to another site stands in the sentence of its publication. Of a choice or a label around a
 * control all is pressed.
 */
const lowTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((tags) => {
    const targets = "a[href^='#'], li > a:only-child, button, summary, input, select, textarea";
    return tags.flatMap((tag) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>(targets)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => [each, (each.closest('.choice, label') ?? each).getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width > 2 && height < 24)
        .map(([each, { height }]) => `${tag}: ${each.outerHTML.slice(0, 120)} is ${height} px high`),
    );
  }, tags);

declare const axe: {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
};

test.each(Object.entries(styles))(
  'all is there, in its place, and of use: %s',
  async (name, { css = '', sheet, room, rounding = 1, scrolls = false }) => {
    // A style sheet of others comes with its page, and may load more.
    if (sheet === undefined) await put(visit, styles[name]!);
    else await open(visit, `style-${names.indexOf(name)}`);
    for (const [at, width] of widths.entries()) {
      await Promise.all([visit, plain].map((page) => page.setViewportSize({ width, height: 900 })));
      let looks: readonly Look[] = [];
      const compared = async (): Promise<readonly string[]> => {
        looks = await look(visit);
        const others = await lookPlain(looks);
        return looks.flatMap((each, index) => differences(each, others[index]!, rounding)).slice(0, 5);
      };
      await expect.poll(compared).toEqual([]);
      for (const { tag, width: own, beside, boxes, astray } of looks) {
        expect.soft(boxes.length, tag).toBeGreaterThan(leastBoxes[tag]!);
        expect.soft(own, `room of ${tag} at ${width}`).toBeGreaterThanOrEqual(room[at]!);
        if (!scrolls) expect.soft(beside, `${tag} beside the page at ${width}`).toBeLessThanOrEqual(0);
        if (own >= LEAST) expect.soft(astray, `${tag} at ${width}`).toEqual([]);
      }
    }
    await use(visit);
    if (name === 'all: revert') expect(await lowTargets(visit)).toEqual([]);
    // What has the type, size and colours that it has on the page that says nothing has its faults too: none, as the next test says.
    if (sheet !== undefined || css.includes('font-size')) expect(await faults(visit)).toEqual([]);
  },
  180_000,
);

test('axe finds nothing on a page that says nothing, once all is used', async () => {
  await open(visit, 'plain');
  await use(visit);
  expect(await faults(visit)).toEqual([]);
}, 60_000);

describe('a page', () => {
  const isSeen = (): Promise<readonly boolean[]> =>
    visit.evaluate(
      (tags) =>
        tags.map((tag) =>
          document.querySelector(tag)!.shadowRoot!.querySelector('h2')!.checkVisibility({ visibilityProperty: true }),
        ),
      tags,
    );
  const all = tags.map(() => true);
  const none = tags.map(() => false);

  beforeAll(() => open(visit, 'plain'), 60_000);

  test.each([
    ['hides them', `${tags.join()} { display: none }`],
    ['hides what is around them', 'section { display: none }'],
    ['makes what is around them invisible', 'section { visibility: hidden }'],
  ])('%s', async (_, css) => {
    expect(await isSeen()).toEqual(all);
    const style = await visit.addStyleTag({ content: css });
    expect(await isSeen()).toEqual(none);
    await style.evaluate((tag: HTMLStyleElement) => tag.remove());
  });

  test('hides them by attribute', async () => {
    const hide = (isHidden: boolean) =>
      visit
        .locator(tags.join())
        .evaluateAll((found, hidden) => found.forEach((tag) => tag.toggleAttribute('hidden', hidden)), isHidden);
    await hide(true);
    expect(await isSeen()).toEqual(none);
    await hide(false);
    expect(await isSeen()).toEqual(all);
  });

  test('sets a smaller text by the property for it', async () => {
    const style = await visit.addStyleTag({ content: 'section { --mix-font-size: 12px }' });
    const looks = await look(visit);
    expect(looks.map(({ font }) => font['font-size'])).toEqual(tags.map(() => '12px'));
    await style.evaluate((tag: HTMLStyleElement) => tag.remove());
  });
});

test('spacing that a visitor sets cuts nothing off, and nothing comes to lie over something else', async () => {
  await open(visit, 'plain');
  await visit.setViewportSize({ width: 320, height: 900 });
  await visit.evaluate((tags) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`,
    );
    for (const tag of tags) document.querySelector(tag)!.shadowRoot!.adoptedStyleSheets.push(sheet);
  }, tags);
  for (const { tag, astray, boxes } of await look(visit)) {
    expect.soft(astray, tag).toEqual([]);
    expect
      .soft(
        boxes.filter(({ style }) => style.split(' | ')[3] === 'normal'),
        tag,
      )
      .toEqual([]);
  }
  await use(visit);
}, 60_000);
