// A page that is open while another version is put on the server, or of which files are missing, broken or late: from nginx, with each part of
// each element in turn. Which parts there are is found by using a whole page. Each part in turn takes a quarter of an hour: `npm run test:deploy`.
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { missingEn } from '../../core/src/messages/missing.en.ts';
import { missingNl } from '../../core/src/messages/missing.nl.ts';
import { findChromium } from '../../../tools/browsers.mjs';
import { dateOf } from '../../../tools/date-of.mjs';
import { elements, toWorkWith as elementsToWorkWith } from '../../../tools/elements.mjs';
import { embedDist } from '../embed-dist.ts';
import { cookiesFor, startFaulty, type Fault } from './faults.ts';
import { isNginx, startSite, type WebSite } from './nginx.ts';
import { pressAll, pressing, type Pressed } from './press.ts';
import { closeVisit, exampleFiles, openVisit, page } from './visits.ts';

const nameOf = ({ tag }: { readonly tag: string }): string => tag.replace('mix-', '');
const toWorkWith = elementsToWorkWith.map(nameOf);
const names = elements.map(nameOf);
/** The same elements on a page in Dutch, in English, and with a partner's content. */
type Kind = 'nl' | 'en' | 'partner';
const kinds: Readonly<Record<Kind, string>> = { nl: '', en: '', partner: ' content="/partner.json"' };
const KEY = 'mengwijzer:dossier';
const work = JSON.stringify({
  format: 'mengwijzer-dossier',
  version: 2,
  neighbourhood: 'Molenkwartier',
  answers: { what: { choices: ['incomes'] } },
});
const FALLBACK = 'Laadt niet? Bel 14 0.';
/** What the loader says. */
const NOT_THERE = { nl: 'Dit onderdeel laadt niet.', en: 'This does not load.' };
const inside = (name: string, kind: string): string =>
  name !== 'term' ? `<p>${FALLBACK}</p>` : kind === 'partner' ? 'portiekgesprek' : 'waterbedeffect';
const empty = (name: string): string => `/empty/${name}-`;

/** Whether each part of each element has its turn, or only what goes wrong with all of them. */
const isWhole = process.env['MIX_PARTS'] === 'each';

vi.setConfig({ testTimeout: 240_000 });

let dist: string;
let browser: Browser;
let site: WebSite;

beforeAll(async () => {
  if (!isNginx) return;
  dist = await embedDist();
  const files: Record<string, string> = { ...exampleFiles };
  const icon = '<link rel="icon" href="data:,">';
  for (const name of names)
    for (const [kind, content] of Object.entries(kinds)) {
      const lang = kind === 'en' ? 'en' : 'nl';
      const tag = `mix-${name}`;
      const attributes = `${content}${name === 'meeting-places' ? ' check' : ''}`;
      files[`/${name}-${kind}.html`] = page(
        `${icon}<script type="module" src="/mengwijzer/elements/${tag}.js"></script>`,
        `<${tag}${attributes}>${inside(name, kind)}</${tag}>`,
        lang,
      );
      files[`${empty(name)}${kind}.html`] = page(
        `${icon}<script type="module" src="/mengwijzer/loader.js"></script>`,
        `<${tag}></${tag}><${tag}>${inside(name, kind)}</${tag}>`,
        lang,
      );
    }
  site = await startFaulty(dist, files);
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What is said where a part is missing. */
const says = (kind: Kind) => (kind === 'en' ? missingEn : missingNl);
const sentences = (kind: Kind): string[] => {
  const { lost, gone, lostToRead, goneToRead, content } = says(kind);
  return [gone, goneToRead, lost, lostToRead, content];
};

interface Looking {
  readonly on: Page;
  /** Errors that nobody caught. */
  readonly uncaught: readonly string[];
}

async function visit<T>(
  fault: Fault | undefined,
  files: readonly string[],
  look: (at: Looking) => Promise<T>,
): Promise<T> {
  const opened = await openVisit(browser, site.origin);
  const uncaught: string[] = [];
  opened.page.on('pageerror', (error) => uncaught.push(String(error)));
  await opened.page.addInitScript(
    ([key, text]) => {
      if (!localStorage.getItem(key!)) localStorage.setItem(key!, text!);
    },
    [KEY, work],
  );
  if (fault) await opened.page.context().addCookies(cookiesFor(site.origin, fault, files));
  try {
    return await look({ on: opened.page, uncaught });
  } finally {
    await closeVisit(opened);
  }
}

async function open(on: Page, name: string, kind: Kind): Promise<void> {
  await on.goto(`${site.origin}/${name}-${kind}.html`);
  await on.locator(`mix-${name}`).evaluate(async (element) => {
    await customElements.whenDefined(element.localName);
    await (element as Partial<{ readonly updateComplete: Promise<unknown> }>).updateComplete;
  });
}

const use = (on: Page, name: string, kind: Kind, most?: number): Promise<Pressed> =>
  on.locator(`mix-${name}`).evaluate(pressAll, pressing(sentences(kind), most));

const walks = new Map<string, Promise<Pressed>>();
/** What a whole page asks for, and after how many presses. */
function walk(name: string, kind: Kind): Promise<Pressed> {
  const key = `${name} ${kind}`;
  if (!walks.has(key))
    walks.set(
      key,
      visit(undefined, [], async ({ on, uncaught }) => {
        await open(on, name, kind);
        await on.waitForLoadState('networkidle');
        const walked = await use(on, name, kind);
        expect([walked.said, ...uncaught]).toEqual([undefined]);
        return walked;
      }),
    );
  return walks.get(key)!;
}

/** The files that a page's own script imports, with itself. */
function firstLoad(name: string): readonly string[] {
  const found = [`elements/mix-${name}.js`];
  for (const path of found)
    for (const [, next] of readFileSync(join(dist, path), 'utf8').matchAll(
      /(?:\bimport|\bfrom)\s*["'`]([^"'`\s]+\.js)/gu,
    )) {
      const file = new URL(next!, `file:///${path}`).pathname.slice(1);
      if (!found.includes(file)) found.push(file);
    }
  return found.map((path) => path.split('/').pop()!);
}

/** Each of those files with each of these faults. */
const firstFaults = <T extends Fault>(name: string, faults: readonly T[]) =>
  faults.flatMap((fault) => firstLoad(name).map((file) => [file, fault] as const));

/** Files that come later, each with after how many presses. */
async function later(name: string, kind: Kind): Promise<ReadonlyMap<string, number>> {
  const { asked } = await walk(name, kind);
  const first = firstLoad(name);
  return new Map(Object.entries(asked).filter(([file]) => file.endsWith('.js') && !first.includes(file)));
}

/** What keeps the colours of a house style readable: without it they stay as they are. */
const isSilent = (files: readonly string[]): boolean => files.every((file) => file.startsWith('soon-'));

/** Uses a page of which these files are so, and gives what is wrong with it. */
async function wrongWith(
  name: string,
  kind: Kind,
  fault: Fault,
  files: readonly string[],
  repair: boolean,
): Promise<string[]> {
  return visit(fault, files, async ({ on, uncaught }) => {
    const wrong: string[] = [];
    await open(on, name, kind);
    const { said, shown, lang } = await use(on, name, kind);
    const { lost, lostToRead, gone, goneToRead, content } = says(kind);
    const right = fault === 'cut' ? [lost, lostToRead, content] : [gone, goneToRead, content];
    // In Dutch all is there.
    const isSpared =
      isSilent(fault === 'deploy' ? [] : files) ||
      (kind === 'en' && lang === 'nl') ||
      (name === 'term' && shown === (await walk(name, kind)).shown);
    if (said === undefined ? !isSpared : !right.includes(said)) wrong.push(`says ${said ?? 'nothing'}`);
    if (shown.trim().length < 12) wrong.push('blank');
    const kept = await on.evaluate((key) => localStorage.getItem(key), KEY);
    if (!kept?.includes('"answers"')) wrong.push('not kept');
    if (toWorkWith.includes(name) && said !== undefined && said !== content) {
      const [download] = await Promise.all([
        on.waitForEvent('download', (file) => file.suggestedFilename().endsWith('.json')),
        on
          .getByRole('button', { name: says(kind).save, exact: true })
          .first()
          .press('Enter'),
      ]).catch(() => []);
      const saved = download && (JSON.parse(readFileSync(await download.path(), 'utf8')) as { answers: unknown });
      const { answers } = JSON.parse(kept ?? '{}') as { answers?: unknown };
      if (JSON.stringify(saved?.answers) !== JSON.stringify(answers)) wrong.push('not saved');
    }
    if (repair) wrong.push(...(await repaired(on, name, kind, fault, files)));
    return [...wrong, ...uncaught].map(
      (text) => `${fault === 'deploy' ? `after ${files.length} files` : files.join(', ')}: ${text}`,
    );
  });
}

/** All is on the server again, or another version whole: whether trying again, or loading the page again, brings it. */
async function repaired(on: Page, name: string, kind: Kind, fault: Fault, files: readonly string[]): Promise<string[]> {
  await on.context().clearCookies();
  if (fault === 'deploy') await on.context().addCookies(cookiesFor(site.origin, 'deploy', []));
  const again = on.getByRole('button', { name: says(kind).retry, exact: true }).first();
  const canRetry = await again.isVisible();
  let said: string | undefined;
  // A browser may have kept a broken file: once that was found, it has asked for it anew.
  for (let turns = fault === 'half' ? files.length + 1 : 1; turns > 0; turns -= 1) {
    await (canRetry ? again.press('Enter') : on.reload());
    await on.waitForLoadState('networkidle');
    said = (await use(on, name, kind)).said;
    if (said === undefined) return [];
  }
  return [`says, after that: ${said}`];
}

/** Does something with each, some at a time, and gives all that comes of it. */
async function each<T>(
  items: Iterable<T>,
  act: (item: T, index: number) => Promise<readonly string[]>,
  at = 4,
): Promise<string[]> {
  const queue = [...items].entries();
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) found.push(...(await act(item, index)));
  };
  await Promise.all(Array.from({ length: at }, work));
  return found;
}

/** The files by the moment at which they are asked for. */
function byMoment(files: ReadonlyMap<string, number>): string[][] {
  const moments = new Map<number, string[]>();
  for (const [file, moment] of files) moments.set(moment, [...(moments.get(moment) ?? []), file]);
  return [...moments].sort(([a], [b]) => a - b).map(([, group]) => group);
}

describe.skipIf(!isNginx).each(names)('mix-%s', (name) => {
  test.runIf(isWhole)('each part by itself is gone', async () => {
    const parts = [...(await later(name, 'nl')).keys()];
    expect(parts).not.toEqual([]);
    expect(await each(parts, (part) => wrongWith(name, 'nl', 'gone', [part], false))).toEqual([]);
  });

  test.runIf(isWhole).each(['half', 'cut'] as const)('what comes at one moment is %s', async (fault) => {
    const groups = byMoment(await later(name, 'nl'));
    expect(await each(groups, (group) => wrongWith(name, 'nl', fault, group, true))).toEqual([]);
  });

  test('another version is put there, at each moment', async () => {
    const groups = byMoment(await later(name, 'nl'));
    const before = groups.map((_, index) => [...firstLoad(name), ...groups.slice(0, index).flat()]);
    expect(await each(before, (files) => wrongWith(name, 'nl', 'deploy', files, true))).toEqual([]);
  });

  test('by its own script, a file of the first load is gone or half: what stands in the tag is shown', async () => {
    const text = inside(name, 'nl').replaceAll(/<.*?>/gu, '');
    const wrong = await each(firstFaults(name, ['gone', 'half']), ([file, fault]) =>
      visit(fault, [file], async ({ on }) => {
        await on.goto(`${site.origin}/${name}-nl.html`);
        return (await on.getByText(text).isVisible()) ? [] : [`${file}, ${fault}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.runIf(name !== 'term')(
    'by the loader, it is said where the tag is empty, and loading the page again brings it',
    async () => {
      const wrong = await each(firstFaults(name, ['gone', 'half', 'cut']), ([file, fault], index) => {
        const [kind, sentence] = index % 2 === 0 ? (['nl', NOT_THERE.nl] as const) : (['en', NOT_THERE.en] as const);
        return visit(fault, [file], async ({ on, uncaught }) => {
          const host = on.locator(`mix-${name}`);
          await on.goto(`${site.origin}${empty(name)}${kind}.html`);
          await on.waitForLoadState('networkidle');
          const texts = (await host.allInnerTexts()).map((text) => text.trim());
          // A browser keeps half a file, and no script is there yet that asks for it anew.
          if (fault !== 'half') {
            await on.context().clearCookies();
            await on.reload();
            await host
              .first()
              .evaluate((element) => customElements.whenDefined(element.localName).then(() => undefined));
          }
          const found = JSON.stringify([...texts, ...uncaught]);
          return found === JSON.stringify([sentence, FALLBACK]) ? [] : [`${file}, ${fault}: ${found}`];
        });
      });
      expect(wrong).toEqual([]);
    },
  );

  test.runIf(isWhole).each(['en', 'partner'] as const)('%s: what only such a page asks for is gone', async (kind) => {
    const dutch = await later(name, 'nl');
    const parts = [...(await later(name, kind)).keys()].filter((part) => !dutch.has(part));
    expect(await each(parts, (part) => wrongWith(name, kind, 'gone', [part], false))).toEqual([]);
  });
});

test.runIf(isNginx && isWhole)(
  'each part is ten seconds late: what is there works, nothing is said, and it comes',
  async () => {
    const wrong = await each(
      names,
      async (name) => {
        const parts = await later(name, 'nl');
        return visit('slow', [...parts.keys()], async ({ on, uncaught }) => {
          await open(on, name, 'nl');
          const early = await use(on, name, 'nl', 8);
          await on.waitForLoadState('networkidle', { timeout: 90_000 });
          const whole = await use(on, name, 'nl', 8);
          const byItself = [...parts].filter(([, moment]) => moment === 0).map(([file]) => file);
          const left = byItself.filter((file) => !(file in whole.asked));
          return [early.said ?? [], whole.said ?? [], uncaught, left].flat().map((text) => `${name}: ${text}`);
        });
      },
      names.length,
    );
    expect(wrong).toEqual([]);
  },
);

test.skipIf(!isNginx)(
  'two versions of a file that our archives give are told apart, also where they have one size',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-versions-'));
    const versions = await startSite({ dist: folder, files: exampleFiles });
    const put = (text: string): void => {
      writeFileSync(join(folder, 'loader.js'), text);
      utimesSync(join(folder, 'loader.js'), dateOf(Buffer.from(text)), dateOf(Buffer.from(text)));
    };
    try {
      put("import './parts/shared-AAAAAAAA.js'");
      const address = `${versions.origin}/mengwijzer/loader.js`;
      const etag = (await fetch(address)).headers.get('etag') ?? '';
      const statusNow = async (): Promise<number> =>
        (await fetch(address, { headers: { 'if-none-match': etag } })).status;
      expect(await statusNow()).toBe(304);
      put("import './parts/shared-BBBBBBBB.js'");
      expect(await statusNow()).toBe(200);
    } finally {
      await versions.close();
      rmSync(folder, { recursive: true });
    }
  },
);
