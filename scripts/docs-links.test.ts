import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { allPages, navigation, notPages, siteFiles } from '../docs/site/navigation.js';
import { docsDist } from './docs-dist.js';

const root = join(import.meta.dirname, '..');

interface Page {
  readonly ids: ReadonlySet<string>;
  /** Each address in it, as it is written. */
  readonly addresses: readonly string[];
  /** Styles and scripts in the page itself, which a strict policy refuses. */
  readonly inline: readonly string[];
  /** Its title and landmarks, outside what runs in it. */
  readonly marks: readonly string[];
}

const all = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) =>
        defaultTreeAdapter.isElementNode(child)
          ? [child, ...all(child.tagName === 'template' ? (child as Tree.Template).content : child)]
          : [],
      )
    : [];
const attribute = ({ attrs }: Tree.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** Attributes that hold an address: those of HTML, and those of our elements. */
const HOLDS = ['href', 'src', 'action', 'poster', 'content'];

export function read(html: string): Page {
  const elements = all(parse(html, { scriptingEnabled: false }));
  return {
    ids: new Set(
      elements.flatMap((element) =>
        [attribute(element, 'id'), attribute(element, 'name')].filter((id) => id !== undefined),
      ),
    ),
    addresses: elements.flatMap((element) => [
      ...HOLDS.filter((name) => name !== 'content' || element.tagName.startsWith('mix-'))
        .map((name) => attribute(element, name))
        .filter((address) => address !== undefined),
      ...(attribute(element, 'srcset') ?? '').split(',').flatMap((each) => each.trim().split(/\s+/u)[0] || []),
    ]),
    marks: elements.map(({ tagName }) => tagName).filter((tag) => /^(?:h1|main|header|footer)$/u.test(tag)),
    inline: elements.flatMap((element) => [
      ...(element.tagName === 'style' || (element.tagName === 'script' && attribute(element, 'src') === undefined)
        ? [element.tagName]
        : []),
      ...element.attrs.filter(({ name }) => /^on|^style$/u.test(name)).map(({ name }) => name),
    ]),
  };
}

/** Why an address in a page leads nowhere, if it does. */
export function fault(
  address: string,
  file: string,
  { pages, isThere }: { readonly pages: ReadonlyMap<string, Page>; readonly isThere: (path: string) => boolean },
): string | undefined {
  if (/^(?:https?:|mailto:|data:)/u.test(address)) return undefined;
  if (/^[a-z]+:/u.test(address)) return `${file}: ${address} is of a kind that no page should have`;
  const [path = '', fragment] = address.replace(/\?[^#]*/u, '').split('#');
  const base = path.startsWith('/') ? path.slice(1) : path === '' ? file : posix.join(posix.dirname(file), path);
  const place = base === '' || base.endsWith('/') ? `${base}index.html` : base;
  if (place.startsWith('../')) return `${file}: ${address} leads out of the site`;
  const page = pages.get(place);
  if (page === undefined && !isThere(place)) return `${file}: ${address} leads nowhere`;
  if (fragment && page && !page.ids.has(decodeURIComponent(fragment))) return `${file}: ${address} has no such place`;
  return undefined;
}

describe('the check', () => {
  const pages = new Map([
    ['a.html', read('<h1 id="top">A</h1>')],
    ['b/index.html', read('<p>B</p>')],
  ]);
  const site = { pages, isThere: (path: string) => path === 'x.json' };
  test.each([
    ['#top', 'a.html', undefined],
    ['../a.html?q=1#top', 'b/index.html', undefined],
    ['b/', 'a.html', undefined],
    ['/x.json', 'b/index.html', undefined],
    ['https://example.org/#nowhere', 'a.html', undefined],
    ['#gone', 'a.html', 'a.html: #gone has no such place'],
    ['a.html#top', 'b/index.html', 'b/index.html: a.html#top leads nowhere'],
    ['../../a.html', 'b/index.html', 'b/index.html: ../../a.html leads out of the site'],
    ['javascript:alert(1)', 'a.html', 'a.html: javascript:alert(1) is of a kind that no page should have'],
  ])('of %s in %s', (address, file, expected) => {
    expect(fault(address, file, site)).toBe(expected);
  });
  test('sees what may hold an address', () => {
    const { addresses } = read(
      '<a href="1"></a><img src="2" srcset="3 1x, 4 2x"><form action="5"></form><mix-timeline content="6"></mix-timeline><meta name="x" content="no">',
    );
    expect([...addresses].sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  });
  test('sees what a strict policy refuses', () => {
    const { inline } = read(
      '<p style="color: red" onclick="a()"></p><script>b()</script><script src="c.js"></script><style></style>',
    );
    expect([...inline].sort()).toEqual(['onclick', 'script', 'style', 'style']);
  });
});

describe('the tree', () => {
  const sources = allPages().flatMap(({ source }) => source ?? []);

  test('has each Markdown file in docs once, but for those that are no page', () => {
    const files = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((path) => `docs/${path.replaceAll(sep, '/')}`)
      .filter((path) => path.endsWith('.md') && !path.includes('/node_modules/'))
      .filter((path) => !Object.keys(notPages).some((start) => path.startsWith(start)));
    expect(sources.filter((path) => path.startsWith('docs/')).sort()).toEqual(files.sort());
    expect(new Set(siteFiles).size).toBe(siteFiles.length);
  });

  test('leads to what is there', () => {
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const made = allPages().filter(({ source, file }) => source === undefined && !file.startsWith('content/'));
    expect(made.filter(({ file }) => !existsSync(join(root, 'docs', file)))).toEqual([]);
    expect(navigation.every(({ pages }) => pages.length > 0)).toBe(true);
  });
});

describe('the site as it is built', () => {
  let folder = '';
  let pages: Map<string, Page>;
  beforeAll(async () => {
    folder = await docsDist();
    pages = new Map(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.html'))
        .map((path) => [path.replaceAll(sep, '/'), read(readFileSync(join(folder, path), 'utf8'))]),
    );
  }, 240_000);

  test('has every page of the tree', () => {
    expect(allPages().filter(({ file }) => !pages.has(file))).toEqual([]);
    expect(pages.size).toBeGreaterThan(70);
  });

  test('has no link, picture, script or file that is not there', () => {
    const isThere = (path: string): boolean => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
    const faults = [...pages].flatMap(([file, { addresses }]) =>
      addresses.flatMap((address) => fault(address, file, { pages, isThere }) ?? []),
    );
    expect(faults).toEqual([]);
    expect([...pages.values()].flatMap(({ addresses }) => addresses).length).toBeGreaterThan(5000);
  });

  test('leads to other sites by https alone, and to few of them', () => {
    const outside = [...pages].flatMap(([file, { addresses }]) =>
      addresses.filter((address) => /^https?:/u.test(address)).map((address) => ({ file, address })),
    );
    expect(outside.filter(({ address }) => !URL.canParse(address))).toEqual([]);
    // Publications stand where they stand; all else is ours to keep few.
    const guides = outside.filter(({ file }) => siteFiles.includes(file));
    expect([...new Set(guides.map(({ address }) => new URL(address).protocol))]).toEqual(['https:']);
    // Listed, not visited: others change their sites, and a test asks nobody.
    const hosts = [...new Set(outside.map(({ address }) => new URL(address).host))].sort();
    console.warn(`${outside.length} links to other sites: ${hosts.join(', ')}`);
  });

  test('has one title, text and the tree on each page that is made here', () => {
    const wrong = [...pages].filter(
      ([file, { marks }]) =>
        (siteFiles.includes(file) || file.startsWith('content/')) &&
        !['h1', 'main', 'header', 'footer'].every((tag) => marks.filter((each) => each === tag).length === 1),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('has no style or script in a page itself', () => {
    const inline = [...pages]
      .filter(([file]) => siteFiles.includes(file) || file.startsWith('content/'))
      .flatMap(([file, { inline }]) => inline.map((each) => `${file}: ${each}`));
    expect(inline).toEqual([]);
  });
});
