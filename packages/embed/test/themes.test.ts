// The elements in the house styles of others: pages with the real theme packages, and the two bridges that docs/theming.md shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, over, parseColour, type Colour } from '../../core/src/theme/contrast.ts';
import { tokensOf } from '../../core/src/theme/own-colours.ts';
import { findChromium } from '../../../tools/browsers.mjs';
import { serve, type Site } from '../embed-dist.ts';
import { elementPackages } from '../../../tools/packages.mjs';
import { bundle } from './bundle.ts';

interface Theme {
  readonly name: string;
  readonly css: string;
  /** A second sheet of the package, over the first. */
  readonly over?: string;
  /** Ours: its names to those that we read. */
  readonly bridge?: string;
  readonly class: string;
  readonly scheme?: 'dark';
}
const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const themes = JSON.parse(read('docs/theme-lab.json')) as Theme[];
const sheetsOf = ({ css, over: second, bridge }: Theme): string[] => [
  ...[css, second].flatMap((path) => (path ? [`node_modules/${path}`] : [])),
  ...(bridge ? [`docs/examples/${bridge}`] : []),
];

/** What a page in a house style does with its tokens. */
const pageStyle = `
  body {
    font-family: var(--basis-text-font-family-default, var(--utrecht-document-font-family, var(--ams-typography-font-family)));
    font-size: var(--basis-text-font-size-md, var(--utrecht-document-font-size, 1rem));
    color: var(--basis-color-default-color-document, var(--utrecht-document-color, var(--ams-color-text)));
    background: var(--basis-color-default-bg-document, var(--utrecht-document-background-color, #fff));
  }`;
/** One of the dark themes is on a page that forgot to say that it is dark. */
const saysScheme = ({ scheme, name }: Theme): boolean => scheme === 'dark' && !name.startsWith('Mooi');

const pageOf = (theme: Theme, at: number): string => `<!doctype html><html lang="nl"><meta charset="utf-8">
  <title>${theme.name}</title>
  ${sheetsOf(theme)
    .map((_, sheet) => `<link rel="stylesheet" href="/${at}/${sheet}.css">`)
    .join('')}
  <link rel="stylesheet" href="/page.css">
  <body class="${theme.class}" ${saysScheme(theme) ? 'data-dark' : ''}>
  ${elementPackages.map((name) => `<script type="module" src="/app/${name}.js"></script>`).join('')}
  <mix-provider storage="none">
  <mix-checklist></mix-checklist>
  <mix-instrument-picker instruments="meeting-places lifestyle-allocation"></mix-instrument-picker>
  <mix-timeline from="2000" to="2012" lanes="policy"></mix-timeline>
  <mix-phasing-calculator></mix-phasing-calculator>
  <mix-dossier></mix-dossier>
  </mix-provider></body></html>`;

const files: Record<string, string> = {
  '/favicon.ico': '',
  '/page.css': `${pageStyle} [data-dark] { color-scheme: dark; }`,
  '/axe.js': read('node_modules/axe-core/axe.min.js'),
  ...Object.fromEntries(
    themes.flatMap((theme, at) => [
      [`/${at}`, pageOf(theme, at)],
      ...sheetsOf(theme).map((path, sheet) => [`/${at}/${sheet}.css`, read(path)]),
    ]),
  ),
};

let site: Site;
let browser: Browser;

beforeAll(async () => {
  const built = await bundle(
    Object.fromEntries(elementPackages.map((name) => [`app/${name}`, join(root, 'packages', name, 'src/index.ts')])),
  );
  site = await serve({ texts: { ...files, ...built } });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Where each colour of a theme is seen: a heading, what one presses as a link, and a control with an edge, by what a visitor finds them. */
const elements = [
  { tag: 'mix-checklist', link: 'Alles openen', control: ['button', /^Volgende vraag/] },
  { tag: 'mix-instrument-picker', link: /^Zet op uw lijst: /, control: ['searchbox', /^/] },
  { tag: 'mix-timeline', link: 'Inzoomen', control: ['button', 'Voeg een gebeurtenis toe'] },
  { tag: 'mix-phasing-calculator', link: 'begin met een lege tabel', control: ['button', 'Reken de keuzes door'] },
] as const;

/** Names of the tokens that a role is read from, the first that is set wins; as docs/theming.md has them. */
const accents = ['--mix-accent-color', '--basis-color-action-1-color-default', '--utrecht-link-color'];
const texts = ['--mix-text-color', '--basis-color-default-color-document', '--utrecht-document-color'];
const edges = [
  '--mix-edge-color',
  '--basis-form-control-border-color',
  '--utrecht-form-control-border-color',
  '--utrecht-textbox-border-color',
];
const outlines = ['--mix-focus-color', '--basis-focus-outline-color', '--utrecht-focus-outline-color'];
const lines = ['--basis-focus-outline-style', '--utrecht-focus-outline-style'];
const headings = ['--mix-heading-font-family', '--basis-heading-font-family', '--utrecht-heading-2-font-family'];
const corners = [
  '--mix-border-radius',
  '--basis-form-control-border-radius',
  '--utrecht-form-control-border-radius',
  '--utrecht-textbox-border-radius',
];
const targets = ['--mix-target-size', '--basis-pointer-target-min-block-size', '--utrecht-pointer-target-min-size'];

/** What is not AA in these versions, and so is ours on these pages. */
const replaced: Readonly<Record<string, readonly string[]>> = {
  'Utrecht, donker': ['--utrecht-focus-outline-color'],
  'Mooi & Anders': ['--basis-focus-outline-color'],
  'Mooi & Anders, donker': ['color-scheme'],
  'Open Inwoner': ['--mix-muted-color'],
};

let visit: Page;
let said: string[];
const open = async (at: number): Promise<void> => {
  visit = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  visit.setDefaultTimeout(20_000);
  said = [];
  visit.on('console', (message) => said.push(message.text()));
  visit.on('pageerror', (error) => said.push(String(error)));
  await visit.goto(`${site.origin}/${at}`);
  await visit.getByRole('checkbox', { name: 'Inkomens' }).press('Space');
  await visit.getByRole('button', { name: 'Toewijzen op leefstijl', exact: true }).press('Enter');
  await visit.getByRole('button', { name: 'Stedelijke vernieuwing', exact: true }).press('Enter');
  await visit.getByText('Wat erbij hoort').first().waitFor();
  await visit.getByRole('note').first().waitFor();
  await visit
    .getByText(/Van de 366 huishoudens/)
    .first()
    .waitFor();
};
const found = (tag: string, role: 'button' | 'combobox' | 'searchbox' | 'heading', name: string | RegExp): Locator =>
  visit
    .locator(tag)
    .getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) })
    .first();
const looks = (target: Locator, ...properties: string[]): Promise<string[]> =>
  target.evaluate(
    (element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)),
    properties,
  );

/** What the first of these tokens comes to as a value of this property; undefined where the theme has none. */
const tokenAs = (property: string, names: readonly string[]): Promise<string | undefined> =>
  visit.evaluate(
    ([as, tokens]) => {
      const name = tokens.find((token) => getComputedStyle(document.body).getPropertyValue(token).trim());
      if (!name) return undefined;
      const box = document.body.appendChild(document.createElement('hr'));
      box.style.borderStyle = 'solid';
      box.style.setProperty(as, `var(${name})`);
      const value = getComputedStyle(box).getPropertyValue(as);
      box.remove();
      return value;
    },
    [property, names] as const,
  );
const isReplaced = (names: readonly string[]): boolean =>
  names.some((name) => said.some((text) => text.includes(`${name} (`)));

/** The colour of a property of each, and the colours under it, from the nearest; the page's own is the last. */
const coloured = (targets: Locator, property: string): Promise<[colour: string, under: string[]][]> =>
  targets.evaluateAll(
    (elements, name) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const under: string[] = [];
          for (let at: Element | null = element.parentElement; at;) {
            under.push(getComputedStyle(at).backgroundColor);
            const root = at.getRootNode();
            at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
          }
          return [getComputedStyle(element).getPropertyValue(name), [...under, 'rgb(255, 255, 255)']] as const;
        }) as [string, string[]][],
    property,
  );
const contrastOn = (colour: string, under: readonly string[]): number =>
  contrast(
    parseColour(colour)!,
    under.map((each) => parseColour(each)!).reduceRight((below: Colour, top) => over(top, below)),
  );

/** What axe finds on contrast; it looks through the shadow roots. */
const faint = (): Promise<string[]> =>
  visit.evaluate(
    async (include) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            context: object,
            options: object,
          ) => Promise<{ violations: { nodes: { target: unknown; failureSummary: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ include }, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
      return violations.flatMap(({ nodes }) =>
        nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary}`),
      );
    },
    elements.map(({ tag }) => [tag]),
  );

describe.each(themes.map((theme, at) => [theme.name, theme, at] as const))('%s', (name, theme, at) => {
  beforeAll(() => open(at), 60_000);
  afterAll(() => visit.close());

  test('fonts, colours, corners and targets are those of the theme', async () => {
    const [textFont] = await looks(visit.locator('body'), 'font-family');
    const wanted = {
      accent: await tokenAs('color', accents),
      edge: await tokenAs('border-top-color', edges),
      heading: (await tokenAs('font-family', headings)) ?? textFont,
      corner: await tokenAs('border-top-left-radius', corners),
      target: Number.parseFloat((await tokenAs('min-height', targets)) ?? '24'),
      text: await tokenAs('color', texts),
    };
    for (const {
      tag,
      link,
      control: [role, label],
    } of elements) {
      const heading = found(tag, 'heading', /^/);
      const [headingFont, headingColour] = await looks(heading, 'font-family', 'color');
      expect(headingFont).toBe(wanted.heading);
      if (wanted.text) expect(headingColour).toBe(wanted.text);
      const [linkFont, linkColour] = await looks(found(tag, 'button', link), 'font-family', 'color');
      expect(linkFont).toBe(textFont);
      if (wanted.accent) expect(linkColour === wanted.accent).toBe(!isReplaced(accents));
      const control = found(tag, role, label);
      const [edge, corner, height] = await looks(control, 'border-top-color', 'border-top-left-radius', 'height');
      if (wanted.edge) expect(edge === wanted.edge).toBe(!isReplaced(edges));
      if (wanted.corner) expect(corner).toBe(wanted.corner);
      expect(Number.parseFloat(height!)).toBeGreaterThanOrEqual(wanted.target);
    }
  });

  test('the focus is drawn as the theme has it, and stands out', async () => {
    const colour = await tokenAs('outline-color', outlines);
    const style = (await tokenAs('outline-style', lines)) ?? 'solid';
    await visit.keyboard.press('Tab');
    for (const {
      tag,
      control: [role, label],
    } of elements) {
      const control = found(tag, role, label);
      await control.focus();
      const [outline, line, width] = await looks(control, 'outline-color', 'outline-style', 'outline-width');
      expect([line, Number.parseFloat(width!)]).toEqual([style, expect.toSatisfy((pixels: number) => pixels >= 2)]);
      if (colour) expect(outline === colour).toBe(!isReplaced(outlines));
      const [[, under]] = (await coloured(control, 'outline-color')) as [[string, string[]]];
      expect(contrastOn(outline!, under)).toBeGreaterThanOrEqual(3);
    }
  });

  test('all that is read has contrast, and so have the edges of what one fills in', async () => {
    expect(said.flatMap((text) => text.match(/--[\w-]+(?= \()|color-scheme/gu) ?? [text])).toEqual(
      replaced[name] ?? [],
    );
    await visit.addScriptTag({ url: '/axe.js' });
    expect(await faint()).toEqual([]);
    for (const role of ['checkbox', 'combobox', 'searchbox'] as const)
      for (const [edge, under] of await coloured(visit.getByRole(role), 'border-top-color'))
        expect(contrastOn(edge, under)).toBeGreaterThanOrEqual(3);
    // axe looks at every text, which takes its time on a busy machine.
  }, 90_000);
});

describe('docs/theming.md', () => {
  const page = read('docs/theming.md');

  test('names the tokens that the theme reads, in their order', () => {
    const rows = [...page.matchAll(/^\| `(--mix-[\w-]+)`\s*\|[^|]*\|([^|]*)\|/gmu)].map(
      ([, name = '', tokens = '']) => [name, ...(tokens.match(/--[\w-]+/gu) ?? [])],
    );
    const theme = [...tokensOf.values()].filter(([first]) => first?.startsWith('--mix-')).map((tokens) => [...tokens]);
    // The size of text is set on the frame, and has no token.
    const byName = (lists: string[][]): object =>
      Object.fromEntries(
        lists.filter(([first]) => first !== '--mix-font-size').map(([first, ...rest]) => [first!, rest]),
      );
    expect(byName(rows)).toEqual(byName(theme));
  });

  test.each(themes.flatMap(({ bridge }) => bridge ?? []))('shows %s as it was tried here', (bridge) =>
    expect(page).toContain(`\`\`\`css\n${read(`docs/examples/${bridge}`)}\`\`\``),
  );
});
