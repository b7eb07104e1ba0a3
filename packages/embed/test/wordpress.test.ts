// What WordPress does with our snippets, and what our plugin does about it: in the real WordPress, with its own filters, theme and editors.
// It starts without a database; packages/embed/wordpress/test stands in for that.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tags } from '../src/elements.ts';
import { LONGEST, ofElements, ofFiles, ofProvider } from '../src/options.ts';
import { buildWordPress } from '../wordpress/build.mjs';
import { findChromium } from '../../../tools/browsers.mjs';
import { embedDist, typeOf } from '../embed-dist.ts';
import { withElements } from '../../../tools/packages.mjs';
import { phpAndWordPress } from '../../../tools/php.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const { php, wordpress } = phpAndWordPress();
const isHere = php !== undefined && wordpress !== undefined;
const hasToBeHere = Boolean(process.env['CI']) && process.getuid?.() === 0;

const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-wordpress-'));
const plugins = join(scratch, 'plugins');
const plugin = join(plugins, 'mengwijzer');
const compiled = join(scratch, 'compiled');
mkdirSync(compiled);
afterAll(() => rmSync(scratch, { recursive: true }));

/** Without these PHP compiles all of WordPress each time. */
const faster = ['enable_cli=1', 'file_cache_only=1', `file_cache=${compiled}`].flatMap((each) => [
  '-d',
  `opcache.${each}`,
]);

interface Start {
  /** Whether our plugin is on; it is by default. */
  readonly plugin?: boolean;
  readonly multisite?: boolean;
  readonly locale?: string;
}
type Role = 'administrator' | 'editor' | 'author';

/** Starts WordPress and gives what came of each job; see packages/embed/wordpress/test/wordpress.php. */
function ask<Result = string>(jobs: readonly (readonly unknown[])[], start: Start = {}): Result[] {
  const { stdout, stderr } = spawnSync(php!, [...faster, join(root, 'packages/embed/wordpress/test/wordpress.php')], {
    input: JSON.stringify({ ...start, wordpress, plugins, jobs }),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  return (JSON.parse(stdout) as { results: Result[] }).results;
}
const shortcode = (attributes: string) => `[mengwijzer ${attributes}]`;
const block = (attributes: object) => `<!-- wp:mengwijzer/element ${JSON.stringify(attributes)} /-->`;

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

test.runIf(hasToBeHere)('PHP and WordPress are here, or could be had from Debian', () => {
  expect({ php, wordpress }).toEqual({ php: expect.any(String), wordpress: expect.any(String) });
});

describe.skipIf(!isHere)(
  isHere ? 'WordPress' : 'WordPress: left out, php-cli and Debian’s wordpress are not here',
  () => {
    beforeAll(async () => {
      buildWordPress(plugin, await embedDist());
    });

    describe('without the plugin', () => {
      const without = { plugin: false };
      const tag = '<mix-checklist mode="steps" heading-level="3">De vragen</mix-checklist>';
      const script = '<script type="module" src="/mengwijzer/loader.js"></script>';
      const iframe = '<iframe src="/mengwijzer/pages/checklist.html" title="Vragen">Lees de vragen</iframe>';
      const div = '<div data-mengwijzer="checklist" data-area="molenkwartier" data-heading-level="3">De vragen</div>';
      const link = '<a data-mengwijzer href="/mengwijzer/pages/checklist.html?heading-level=3">De vragen</a>';
      const all = [tag, script, iframe, div, link];

      test('of a single site, administrators and editors store all, and an author div and link only', () => {
        const roles: Role[] = ['administrator', 'editor', 'author'];
        expect(
          ask(
            roles.map((role) => ['may', role]),
            without,
          ),
        ).toEqual([true, true, false]);
        for (const role of ['administrator', 'editor'] as const)
          expect(
            ask(
              all.map((html) => ['save', role, html]),
              without,
            ),
          ).toEqual(all);
        expect(
          ask(
            all.map((html) => ['save', 'author', html]),
            without,
          ),
        ).toEqual(['De vragen', '', 'Lees de vragen', div, link]);
      });

      test('of a network, editors and even administrators store what an author does', () => {
        const start = { plugin: false, multisite: true };
        for (const role of ['administrator', 'editor'] as const) {
          expect(ask([['may', role]], start)).toEqual([false]);
          expect(
            ask(
              all.map((html) => ['save', role, html]),
              start,
            ),
          ).toEqual(['De vragen', '', 'Lees de vragen', div, link]);
        }
      });

      test.each([
        ['a tag in its own paragraph', tag, `<p>${tag}</p>\n`],
        [
          'a tag with paragraphs inside is torn',
          '<mix-checklist>\n<p>x</p>\n</mix-checklist>',
          '<p><mix-checklist></p>\n<p>x</p>\n<p></mix-checklist></p>\n',
        ],
        ['a script before a tag gets a line break', `${script}\n${tag}`, `<p>${script}<br />\n${tag}</p>\n`],
        ['a div stays as it is', div, `${div}\n`],
        ['a link stays as it is', link, `<p>${link}</p>\n`],
        ['Custom HTML stays as it is', `<!-- wp:html -->\n${tag}\n<!-- /wp:html -->`, `\n${tag}\n`],
        [
          'a snippet that was pasted as text is shown as text',
          '<!-- wp:paragraph -->\n<p>&lt;mix-checklist&gt;</p>\n<!-- /wp:paragraph -->',
          '\n<p>&lt;mix-checklist&gt;</p>\n',
        ],
      ])('what a page shows: %s', (_, stored, shown) => {
        expect(ask([['show', stored]], without)).toEqual([shown]);
      });

      test('quotes in attributes stay straight, and those in a text do not', () => {
        expect(ask([['call', 'wptexturize', '<mix-checklist mode="steps">"Vragen"</mix-checklist>']], without)).toEqual(
          ['<mix-checklist mode="steps">&#8220;Vragen&#8221;</mix-checklist>'],
        );
      });

      test('a plan or a partner’s file cannot be uploaded among the media', () => {
        expect(ask<object>([['call', 'wp_check_filetype', 'plan.json']], without)).toEqual([
          { ext: false, type: false },
        ]);
      });

      test.each([
        ['<mix-checklist><p>a</mix-checklist>', '<mix-checklist><p>a</p></mix-checklist>'],
        ['<mix-checklist mode="steps" />', '<mix-checklist mode="steps"></mix-checklist>'],
        [`<div data-mengwijzer="timeline"><p>a`, '<div data-mengwijzer="timeline"><p>a</p></div>'],
      ])('what is not closed is closed: %s', (stored, balanced) => {
        expect(ask([['call', 'force_balance_tags', stored]], without)).toEqual([balanced]);
      });
    });

    describe('with the plugin', () => {
      test('an author keeps the tags and all options, of a network too', () => {
        const snippets = [
          '<mix-checklist class="a" id="b" heading-level="3" lang="nl" storage="none" mode="steps" question="what" current="who">x</mix-checklist>',
          '<mix-instrument-picker content="/partner.json" instruments="renovation" domain="social" motive="concentration"></mix-instrument-picker>',
          '<mix-timeline content="https://gemeente.test/a/b.json?v=1" from="1995" to="2012" lanes="law" view="list" entry="nplv" entries="nplv"></mix-timeline>',
          '<mix-phasing-calculator src="/plan.json" readonly worker show="verdict gantt"></mix-phasing-calculator>',
          '<mix-provider dossier="molen" area="molen" storage="session" content="/partner.json"><mix-checklist></mix-checklist></mix-provider>',
        ];
        const jobs = snippets.map((html) => ['save', 'author', html]);
        expect(ask(jobs)).toEqual(snippets);
        expect(ask(jobs, { multisite: true })).toEqual(snippets);
      });

      test('the filter takes away what is not ours', () => {
        const table = [
          [
            'an event',
            '<mix-checklist onclick="alert(1)" ONLOAD=alert(1)></mix-checklist>',
            '<mix-checklist></mix-checklist>',
          ],
          [
            'a style',
            '<mix-checklist style="background:url(//evil.test)"></mix-checklist>',
            '<mix-checklist></mix-checklist>',
          ],
          [
            'an attribute that is no option',
            '<mix-checklist srcdoc="x" is="y" part="z" name="n"></mix-checklist>',
            '<mix-checklist></mix-checklist>',
          ],
          [
            'an option of another element',
            '<mix-checklist src="/plan.json" from="1995"></mix-checklist>',
            '<mix-checklist></mix-checklist>',
          ],
          [
            'a directive',
            '<mix-checklist data-wp-bind--content="context.x"></mix-checklist>',
            '<mix-checklist></mix-checklist>',
          ],
          ['an element that we do not have', '<mix-evil mode="steps">x</mix-evil>', 'x'],
          [
            'a script within',
            '<mix-checklist><script>alert(1)</script><img src=x onerror=alert(1)></mix-checklist>',
            '<mix-checklist>alert(1)<img src="x"></mix-checklist>',
          ],
          [
            'a long value',
            `<mix-timeline entry="${'x'.repeat(LONGEST + 1)}"></mix-timeline>`,
            '<mix-timeline></mix-timeline>',
          ],
          [
            'a link to a script',
            '<a data-mengwijzer href="javascript:alert(1)">x</a>',
            '<a data-mengwijzer href="alert(1)">x</a>',
          ],
        ] as const;
        expect(ask(table.map(([, written]) => ['save', 'author', written]))).toEqual(
          table.map(([, , stored]) => stored),
        );
      });

      const strangers = [
        'https://evil.test/x.json',
        '//evil.test/x.json',
        '/\\evil.test/x.json',
        '\\\\evil.test/x.json',
        '/\t/evil.test/x.json',
        '/&#47;evil.test/x.json',
        '/&Tab;/evil.test/x.json',
        'javascript:alert(1)',
        'JaVaScRiPt&colon;alert(1)',
        'data:application/json,{}',
        'https://gemeente.test@evil.test/x.json',
        'https://gemeente.test.evil.test/x.json',
        'https://gemeente.test:8443/x.json',
        'http://gemeente.test/x.json',
        'partner.json',
      ];

      test('a file from elsewhere is taken away', () => {
        const snippet = (attribute: string, tag: string, address: string) =>
          `<${tag} ${attribute}="${address}"></${tag}>`;
        const tagged = [
          ['content', 'mix-timeline'],
          ['content', 'mix-provider'],
          ['src', 'mix-phasing-calculator'],
        ] as const;
        expect(
          ask(
            strangers.flatMap((address) =>
              tagged.map(([attribute, tag]) => ['save', 'author', snippet(attribute, tag, address)]),
            ),
          ),
        ).toEqual(strangers.flatMap(() => tagged.map(([, tag]) => `<${tag}></${tag}>`)));

        const shown = ask(
          strangers.flatMap((address) => [
            ['show', block({ element: 'phasing', src: address })],
            ['show', shortcode(`element="phasing" src="${address}"`)],
          ]),
        );
        for (const html of shown) {
          expect(html).toContain('data-mengwijzer="phasing"');
          // WordPress takes backslashes out of a shortcode, so that a path of this site may be left.
          const [, address = '/'] = /data-src="([^"]*)"/.exec(html) ?? [];
          expect(address).toMatch(/^\/(?!\/)/);
          expect(new URL(address, 'https://gemeente.test').origin).toBe('https://gemeente.test');
        }
        expect(shown.filter((html) => html.includes('data-src')).length).toBeLessThan(3);
      });

      test('a block and a shortcode are the same marked div', () => {
        const [asBlock, asShortcode, bare] = ask([
          ['show', block({ element: 'timeline', 'heading-level': '3', from: '1995', to: '', entry: 'nplv' })],
          ['show', shortcode('element="timeline" heading-level=3 from="1995" entry=”nplv”')],
          ['show', block({})],
        ]);
        const inner = '<p>Voor dit onderdeel is JavaScript nodig.</p></div>';
        const marks = 'data-mengwijzer="timeline" data-heading-level="3" data-from="1995" data-entry="nplv"';
        expect(asBlock).toBe(`<div class="wp-block-mengwijzer-element" ${marks}>${inner}`);
        expect(asShortcode?.trim()).toBe(`<div ${marks}>${inner}`);
        expect(bare).toMatch(/^<div class="wp-block-mengwijzer-element" data-mengwijzer="checklist"><ol lang="nl">/);
      });

      test('flags stand without a value', () => {
        expect(
          ask([
            ['show', block({ element: 'phasing', src: '/plan.json', readonly: true, worker: false })],
            ['show', shortcode('element="phasing" readonly src="/plan.json"')],
          ]).map((shown) => /<div[^>]*>/.exec(shown)?.[0].replace(/ class="[^"]*"/, '')),
        ).toEqual([
          '<div data-mengwijzer="phasing" data-src="/plan.json" data-readonly="">',
          '<div data-mengwijzer="phasing" data-readonly="" data-src="/plan.json">',
        ]);
      });

      test('the text of the element is there without scripts, in the language of the page or of the element', () => {
        const names = Object.keys(tags);
        const shown = ask(names.map((element) => ['show', block({ element })]));
        for (const html of shown) expect(html.length).toBeGreaterThan(3000);
        expect(shown.join('')).not.toMatch(/<script|<style|style=|<mix-/);
        expect(ask([['show', block({ lang: 'en' })]])[0]).toContain('<ol lang="en">');
        for (const html of ask(names.map((element) => ['show', block({ element, lang: 'en' })])))
          expect(html).toContain(' lang="en">');
        expect(ask([['show', block({})]], { locale: 'en_GB' })[0]).toContain('<ol lang="en">');
      });

      test('an element that does not exist is named, for everybody', () => {
        expect(
          ask([
            ['show', shortcode('element="<b>cheklist"')],
            ['show', block({ element: 'cheklist' })],
            ['show', '[mengwijzer]'],
          ]).map((html) => html.trim()),
        ).toEqual([
          '<p>Mengwijzer: “&lt;b&gt;cheklist” is geen onderdeel. Kies uit: checklist, instruments, timeline, phasing, dossier, motives, resident-groups, meeting-places, sources.</p>',
          '<p>Mengwijzer: “cheklist” is geen onderdeel. Kies uit: checklist, instruments, timeline, phasing, dossier, motives, resident-groups, meeting-places, sources.</p>',
          '<p>Mengwijzer: “” is geen onderdeel. Kies uit: checklist, instruments, timeline, phasing, dossier, motives, resident-groups, meeting-places, sources.</p>',
        ]);
      });

      test('an option that cannot be is named to those who can edit, and left out for all', () => {
        const written = shortcode(
          `element="phasing" src="//evil.test/x" mode="steps" onclick="x" show="${'x'.repeat(LONGEST + 1)}"`,
        );
        const [visitor, author] = ask([
          ['show', written],
          ['show', written, 'author'],
        ]);
        expect(visitor).toMatch(/^\s*<div data-mengwijzer="phasing">/);
        expect(author?.match(/<p>Mengwijzer: [^<]*<\/p>/g)).toEqual([
          '<p>Mengwijzer: “src” moet een bestand van deze site zijn, zoals /mengwijzer/plan.json.</p>',
          '<p>Mengwijzer: “mode” is geen instelling van phasing.</p>',
          '<p>Mengwijzer: “onclick” is geen instelling van phasing.</p>',
          `<p>Mengwijzer: “show” is te lang: hoogstens ${LONGEST} tekens.</p>`,
        ]);
      });

      test('a value is only ever a value', () => {
        const values = [
          '"><script>alert(1)</script>',
          "' onmouseover='alert(1)",
          '"onmouseover="alert(1)',
          '&quot;><img src=x onerror=alert(1)>',
          '\u0000<svg onload=alert(1)>',
        ];
        for (const html of ask(values.map((entries) => ['show', block({ element: 'timeline', entries })])))
          expect(html).toMatch(
            /^<div class="wp-block-mengwijzer-element" data-mengwijzer="timeline" data-entries="[^"<>]*"><p>[^<]*<\/p><\/div>$/,
          );
      });

      test('the loader comes as one module with its version, where something of ours is, and nowhere else', () => {
        const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as {
          version: string;
        };
        const module = `<script type="module" src="https://gemeente.test/wp-content/plugins/mengwijzer/dist/${version}/loader.js" id="mengwijzer-js-module"></script>\n`;
        const pages = [
          block({}),
          shortcode('element="timeline"'),
          '<!-- wp:html --><mix-checklist></mix-checklist><!-- /wp:html -->',
          '<mix-provider></mix-provider>',
          '<div data-mengwijzer="checklist"></div>',
          '<a data-mengwijzer href="/x">x</a>',
          `${block({})}${block({ element: 'timeline' })}`,
        ];
        expect(ask(pages.map((page) => ['load', page]))).toEqual(pages.map(() => module));
        expect(ask([['load', '<p>Over mix-checklist en mengwijzer.</p>']])).toEqual(['']);
      });
    });

    describe('the plugin itself', () => {
      interface Option {
        readonly kind: 'text' | 'choice' | 'choices' | 'flag' | 'file';
        readonly elements: readonly string[];
        readonly choices?: Readonly<Record<string, string>>;
        readonly provider?: true;
      }
      const code = () =>
        readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.php'));

      test('has the elements and the options that the embed has', () => {
        const [elements, options] = ask<Record<string, unknown>>([
          ['call', 'mengwijzer_elements'],
          ['call', 'mengwijzer_options'],
        ]) as [Record<string, { tag: string }>, Record<string, Option>];
        expect(Object.fromEntries(Object.entries(elements).map(([name, { tag }]) => [name, tag]))).toEqual(tags);
        const named = (fits: (option: Option) => boolean) =>
          Object.keys(options)
            .filter((name) => fits(options[name]!))
            .sort();
        expect(named(({ provider }) => provider === true)).toEqual([...ofProvider].sort());
        expect(named(({ kind }) => kind === 'file')).toEqual([...ofFiles].sort());
        expect(named(({ provider, kind }) => !provider && kind !== 'file')).toEqual([...ofElements].sort());
        expect(readFileSync(join(plugin, 'mengwijzer.php'), 'utf8')).toContain(
          `const MENGWIJZER_LONGEST = ${LONGEST};`,
        );
      });

      test('offers what the elements understand, and all of it', () => {
        const [options] = ask<Record<string, Option>>([['call', 'mengwijzer_options']]);
        // A clone that was never built has no manifests yet.
        if (!existsSync(join(root, 'packages/phasing/custom-elements.json')))
          spawnSync(process.execPath, ['scripts/manifest.mjs'], { cwd: root });
        const told = new Map(
          withElements.flatMap((name) => {
            const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'custom-elements.json'), 'utf8')) as {
              modules: {
                declarations?: {
                  tagName?: string;
                  attributes?: { name: string; type?: { text: string }; description?: string }[];
                }[];
              }[];
            };
            return manifest.modules.flatMap(({ declarations = [] }) =>
              declarations.flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes] as const] : [])),
            );
          }),
        );
        for (const [name, { elements, kind, choices, provider }] of Object.entries(options!)) {
          if (provider || name === 'lang') continue;
          const holders = Object.entries(tags).filter(([, tag]) => told.get(tag)?.some((each) => each.name === name));
          expect([name, elements]).toEqual([name, holders.map(([element]) => element)]);
          for (const [, tag] of holders) {
            const attribute = told.get(tag)!.find((each) => each.name === name)!;
            expect([name, kind === 'flag']).toEqual([name, attribute.type?.text === 'boolean']);
            // Where a description names values, those are the choices.
            const values = [...(attribute.description ?? '').matchAll(/`([a-z-]+)`/g)].map(([, value]) => value);
            if (choices && values.length > 2)
              expect([name, ...Object.keys(choices).sort()]).toEqual([name, ...values.sort()]);
          }
        }
      });

      test('says all in English too', () => {
        const dutch = new Set(
          code().flatMap((path) =>
            [...readFileSync(join(plugin, path), 'utf8').matchAll(/__\( '([^']*)', 'mengwijzer' \)/g)].map(
              ([, text]) => text!,
            ),
          ),
        );
        expect(dutch.size).toBeGreaterThan(60);
        const texts = [...dutch];
        const english = ask(
          texts.map((text) => ['call', '__', text, 'mengwijzer']),
          { locale: 'en_GB' },
        );
        const same = texts.filter((text, index) => english[index] === text);
        expect(same).toEqual(['Mengwijzer: %s']);
      });

      test('is PHP without faults, writes no script or style in a page, stores nothing and asks nothing of another site', () => {
        expect(code().length).toBeGreaterThan(4);
        for (const path of code()) {
          const { status, stdout, stderr } = spawnSync(php!, ['-l', join(plugin, path)], { encoding: 'utf8' });
          expect(stdout + stderr).toContain('No syntax errors');
          expect(status).toBe(0);
          const text = readFileSync(join(plugin, path), 'utf8');
          expect(text).not.toMatch(
            /<script|<style|style=|wp_add_inline|wp_remote|(?:add|update|set)_(?:site_)?(?:option|transient|post_meta|user_meta)|\$wpdb|\$_(?:GET|POST|REQUEST|COOKIE)|\beval\b/,
          );
          if (!path.startsWith('languages')) expect(text).toContain("defined( 'ABSPATH' ) || exit;");
        }
      });

      test('comes whole: the loader, each element, the licence and the version', () => {
        const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as {
          version: string;
        };
        for (const path of [
          `dist/${version}/loader.js`,
          'LICENSE',
          'readme.txt',
          'editor.js',
          ...Object.values(tags).map((tag) => `dist/${version}/elements/${tag}.js`),
        ])
          expect([path, existsSync(join(plugin, path))]).toEqual([path, true]);
        const main = readFileSync(join(plugin, 'mengwijzer.php'), 'utf8');
        expect(main).toContain(` * Version:           ${version}\n`);
        expect(main).toContain(`const MENGWIJZER_VERSION = '${version}';`);
      });
    });

    describe('in a browser', () => {
      const home = 'https://gemeente.test';
      let browser: Browser;
      let visit: Page;
      let html: string;
      let complaints: string[];
      let foreign: string[];

      beforeAll(async () => {
        const executablePath = findChromium();
        browser = await chromium.launch({ ...(executablePath && { executablePath }) });
      });
      afterAll(() => browser?.close());

      beforeEach(async () => {
        visit = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        visit.setDefaultTimeout(20_000);
        complaints = [];
        foreign = [];
        visit.on('pageerror', (error) => complaints.push(String(error)));
        await visit.route('**/*', async (route) => {
          const { origin, pathname } = new URL(route.request().url());
          if (origin !== home) foreign.push(route.request().url());
          if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
          const ours = '/wp-content/plugins/';
          const path = pathname.startsWith(ours)
            ? join(plugins, pathname.slice(ours.length))
            : join(wordpress!, pathname);
          if (origin !== home || !existsSync(path)) return route.fulfill({ status: 404, body: '' });
          return route.fulfill({ contentType: typeOf(path), body: readFileSync(path) });
        });
      });
      afterEach(() => visit.close());

      test('elements stand in the column of the theme, as blocks, and are never wider', async () => {
        [html = ''] = ask([
          [
            'page',
            [
              '<!-- wp:paragraph -->\n<p>Lees dit eerst.</p>\n<!-- /wp:paragraph -->',
              block({ element: 'timeline', 'heading-level': '3' }),
              block({ element: 'instruments', align: 'wide' }),
              '<!-- wp:html -->\n<mix-checklist mode="steps"></mix-checklist>\n<!-- /wp:html -->',
              `<!-- wp:shortcode -->\n${shortcode('element="phasing"')}\n<!-- /wp:shortcode -->`,
              '<!-- wp:html -->\n<mix-provider area="Molenkwartier"><mix-dossier></mix-dossier></mix-provider>\n<!-- /wp:html -->',
            ].join('\n\n'),
          ],
        ]);
        expect(html.match(/<script[^>]*mengwijzer[^>]*>/g)).toHaveLength(1);
        await visit.goto(home);
        for (const heading of ['Tachtig jaar mengen', 'Wat kunt u inzetten?', 'Wat gebeurt er met de huishoudens?'])
          await visit.getByRole('heading', { name: heading }).waitFor();
        await visit.getByRole('checkbox', { name: 'Inkomens' }).waitFor();

        const boxes = () =>
          visit.evaluate(() => {
            const of = (selector: string) => {
              const element = document.querySelector(selector)!;
              const { left, width } = element.getBoundingClientRect();
              return { display: getComputedStyle(element).display, left, width };
            };
            return {
              text: of('.entry-content > p'),
              column: [
                'mix-timeline',
                'mix-checklist',
                'mix-phasing-calculator',
                // Of which the provider is where the page looks.
                'mix-provider > mix-dossier',
              ].map(of),
              wide: of('mix-instrument-picker'),
              overflow: document.documentElement.scrollWidth - innerWidth,
            };
          });
        const at1280 = await boxes();
        expect(at1280.text.width).toBe(645);
        expect(at1280.wide.width).toBeGreaterThan(at1280.text.width);
        for (const width of [1280, 768, 360, 320]) {
          await visit.setViewportSize({ width, height: 900 });
          const { text, column, overflow } = await boxes();
          expect(column).toEqual([text, text, text, text]);
          expect(overflow).toBeLessThanOrEqual(0);
        }
        expect(complaints).toEqual([]);
        expect(foreign).toEqual([]);
      });

      test('one word typed in the Classic editor takes the tag away, and leaves the marked div and the shortcode', async () => {
        const stored =
          '<p>Tekst</p>\n<mix-checklist mode="steps"></mix-checklist>\n<div data-mengwijzer="checklist" data-mode="steps">De vragen</div>\n<p>[mengwijzer element="checklist"]</p>';
        const [settings] = ask<Record<string, unknown>>([['tinymce']]);
        html =
          '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Klassiek</title><body><div id="text"></div><script src="/wp-includes/js/tinymce/tinymce.min.js"></script>';
        await visit.goto(home);
        await visit.evaluate(
          async ({ settings, stored }) => {
            // WordPress prints these as code, or asks for files of a language.
            const { formats: _, language: __, ...given } = settings;
            const { tinymce } = window as unknown as {
              tinymce: { init(options: object): Promise<{ setContent(html: string): void; focus(): void }[]> };
            };
            const [editor] = await tinymce.init({
              ...given,
              selector: '#text',
              inline: true,
              plugins: '',
              toolbar: false,
            });
            editor!.setContent(stored);
            editor!.focus();
          },
          { settings: settings!, stored },
        );
        await visit.getByText('Tekst').click();
        await visit.keyboard.press('End');
        await visit.keyboard.type(' erbij');
        const kept = await visit.evaluate(() =>
          (
            window as unknown as { tinymce: { activeEditor: { getContent(): string } } }
          ).tinymce.activeEditor.getContent(),
        );
        expect(kept).toBe(
          stored.replace('Tekst', 'Tekst erbij').replace('<mix-checklist mode="steps"></mix-checklist>\n', ''),
        );
      });

      /** What these tests use of the block editor. */
      interface Wp {
        element: {
          createElement: (...values: unknown[]) => unknown;
          createRoot: (node: Element) => { render(tree: unknown): void };
          useState: <T>(value: T) => [T, (value: T) => void];
        };
        blockEditor: Record<'BlockEditorProvider' | 'BlockInspector' | 'BlockList' | 'BlockTools', unknown>;
        components: Record<'SlotFillProvider', unknown>;
        blockLibrary: { registerCoreBlocks(): void };
        blocks: {
          parse(html: string): { name: string; isValid: boolean }[];
          serialize(blocks: unknown): string;
          createBlock(name: string): unknown;
          registerBlockType(name: string, settings: object): void;
          getBlockVariations(name: string, scope: string): { title: string }[];
        };
      }

      const openEditor = async () => {
        const [scripts] = ask([['editor']]);
        html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Blokken</title><body><div id="editor"></div>${scripts}`;
        await visit.goto(home);
      };

      test('the block editor offers the elements, and what is chosen is stored', async () => {
        await openEditor();
        expect(
          await visit.evaluate(() =>
            (window as unknown as { wp: Wp }).wp.blocks
              .getBlockVariations('mengwijzer/element', 'inserter')
              .map(({ title }) => title),
          ),
        ).toEqual(
          [
            'De zeven vragen',
            'De instrumenten',
            'De tijdlijn',
            'De rekenhulp voor fasering',
            'Samen aan tafel',
            'De vier motieven',
            'De drie groepen bewoners',
            'Plekken om elkaar te ontmoeten',
            'De bronnen',
          ].map((title) => `Mengwijzer: ${title}`),
        );

        await visit.evaluate(
          (stored) => {
            const { wp } = window as unknown as { wp: Wp };
            const { createElement, createRoot, useState } = wp.element;
            const { BlockEditorProvider, BlockInspector, BlockList, BlockTools } = wp.blockEditor;
            const first = wp.blocks.parse(stored);
            function Editor() {
              const [value, change] = useState(first);
              document.body.dataset['stored'] = wp.blocks.serialize(value);
              return createElement(
                wp.components.SlotFillProvider,
                null,
                createElement(
                  BlockEditorProvider,
                  { value, onInput: change, onChange: change },
                  createElement(BlockTools, null, createElement(BlockList)),
                  createElement(BlockInspector),
                ),
              );
            }
            createRoot(document.querySelector('#editor')!).render(createElement(Editor));
          },
          block({ element: 'timeline' }),
        );
        const stored = () => visit.evaluate(() => document.body.dataset['stored']);

        await visit.getByRole('document', { name: /Mengwijzer/ }).press('Tab');
        await visit.getByLabel('Niveau van de kop').selectOption('h3');
        await visit.getByLabel('Vanaf jaar').fill('1995');
        await visit.getByRole('group', { name: 'Alleen deze banen' }).getByLabel('Wet').check();
        await visit.getByRole('group', { name: 'Alleen deze banen' }).getByLabel('Beleid').check();
        expect(await visit.getByLabel('Bestand met uw plan').count()).toBe(0);
        expect(await stored()).toBe(
          block({ element: 'timeline', 'heading-level': '3', from: '1995', lanes: 'policy law' }),
        );
        await visit.getByLabel('Niveau van de kop').selectOption('–');
        await visit.getByLabel('Vanaf jaar').fill('');
        expect(await stored()).toBe(block({ element: 'timeline', lanes: 'policy law' }));
      });

      test('a block that stores the tag is invalid once an author has saved it, and ours is not', async () => {
        await openEditor();
        const written = await visit.evaluate(() => {
          const { blocks, element } = (window as unknown as { wp: Wp }).wp;
          blocks.registerBlockType('test/tag', {
            apiVersion: 3,
            title: 'Tag',
            category: 'widgets',
            edit: () => null,
            save: () => element.createElement('mix-timeline', { from: '1995' }),
          });
          return blocks.serialize([blocks.createBlock('test/tag')]);
        });
        expect(written).toContain('<mix-timeline from="1995"');
        const own = block({ element: 'timeline', from: '1995' });
        const saved = ask(
          [written, own].map((html) => ['save', 'author', html]),
          { plugin: false },
        );
        expect(saved[1]).toBe(own);
        expect(
          await visit.evaluate(
            (texts) => texts.map((text) => (window as unknown as { wp: Wp }).wp.blocks.parse(text)[0]?.isValid),
            [written, ...saved],
          ),
        ).toEqual([true, false, true]);
      });
    });
  },
);
