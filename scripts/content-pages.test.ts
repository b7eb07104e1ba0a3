import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { createServer, defaultServerConditions } from 'vite';
import { describe, expect, it } from 'vitest';
import { pageOf, openBook, type Readable } from '../docs/content/book.js';
import { contentPages } from '../docs/content/pages.js';
import { siteFiles } from '../docs/site/navigation.js';
import { madeFiles } from '../docs/site/pages.js';
import { sitePages } from '../docs/site/plugin.js';
import { catalogue } from '../packages/content/src/catalogue.js';
import { citationsIn, textsIn } from '../packages/content/src/check/content.js';
import { footnotesOf, passages } from '../packages/content/src/check/coverage.js';
import type { Citation } from '../packages/content/src/citation.js';
import { sayWork } from '../packages/content/src/source.js';
import { facetsEn } from '../packages/content/src/data/facets.en.js';
import { facetsNl } from '../packages/content/src/data/facets.nl.js';
import { labelsEn } from '../packages/content/src/data/labels.en.js';
import { labelsNl } from '../packages/content/src/data/labels.nl.js';
import { reasonsEn } from '../packages/content/src/data/reasons.en.js';
import { reasonsNl } from '../packages/content/src/data/reasons.nl.js';
import type { CollectionId, Point } from '../packages/content/src/entry.js';
import { sayDate } from '../packages/content/src/moment-words.js';
import type { Source } from '../packages/content/src/source.js';
import { docsDist } from './docs-dist.js';

type Element = Tree.Element;
interface AnyEntry {
  readonly id: string;
  readonly cites?: readonly Citation[];
  readonly points?: readonly Point[];
  readonly parts?: readonly { readonly id: string; readonly choices: readonly string[] }[];
}

const docs = join(import.meta.dirname, '../docs');
const given: Readable = { collections: catalogue, reasons: { nl: reasonsNl, en: reasonsEn }, passages, footnotesOf };
const collections = Object.entries(catalogue).map(
  ([name, { entries, nl, en }]) =>
    [
      name as CollectionId,
      entries as readonly AnyEntry[],
      { nl, en } as Record<'nl' | 'en', Record<string, unknown>>,
    ] as const,
);

const isElement = (node: Tree.Node): node is Element => defaultTreeAdapter.isElementNode(node);
const childrenOf = (node: Tree.Node): Element[] => ('childNodes' in node ? node.childNodes.filter(isElement) : []);
const all = (node: Tree.Node): Element[] => childrenOf(node).flatMap((child) => [child, ...all(child)]);
const attribute = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;
const textOf = (node: Tree.Node, skip: (element: Element) => boolean = () => false): string =>
  defaultTreeAdapter.isTextNode(node)
    ? node.value
    : isElement(node) && skip(node)
      ? ' '
      : 'childNodes' in node
        ? node.childNodes.map((child) => textOf(child, skip)).join('')
        : '';
const isEnglish = (element: Element): boolean => attribute(element, 'lang') === 'en';
/** What is said in each language. */
const saidIn = (element: Element): Record<'nl' | 'en', string> => ({
  nl: textOf(element, isEnglish),
  en: all(element)
    .filter(isEnglish)
    .map((each) => textOf(each))
    .join('\n'),
});

interface Page {
  readonly html: string;
  readonly faults: readonly string[];
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string, readonly Element[]>;
}

function read(html: string): Page {
  const faults: string[] = [];
  const document = parse(html, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => faults.push(`${startLine}: ${code}`),
  });
  const elements = all(document);
  const byId = new Map<string, Element[]>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), element]);
  }
  return { html, faults, elements, byId };
}

const pages = new Map(Object.entries(contentPages()).map(([file, html]) => [file, read(html)]));
const servedPage = (collection: CollectionId): Page => pages.get(pageOf(collection))!;
const articleOf = (collection: CollectionId, id: string): Element =>
  servedPage(collection).elements.find(
    (element) => element.tagName === 'article' && attribute(element, 'aria-labelledby') === id,
  )!;

it('are the pages that a build is told of: one for each collection, and an overview', () => {
  expect([...pages.keys()]).toEqual(['index.html', ...collections.map(([collection]) => pageOf(collection))]);
  const told = madeFiles.filter((file) => file.startsWith('content/'));
  expect(told.map((file) => file.replace('content/', '')).sort()).toEqual([...pages.keys()].sort());
});

describe.each([...pages])('%s', (file, { html, faults, elements, byId }) => {
  it('has no faults, and is nested as it is written', () => {
    expect(faults).toEqual([]);
    // A parser moves what may not stand where it stands: then the tree is not what the source says.
    expect(elements.map(pathOf)).toEqual(pathsIn(html));
  });

  it('has lists of items, and definitions in pairs', () => {
    const names = (element: Element) => childrenOf(element).map(({ tagName }) => tagName);
    const wrong = elements.flatMap((element) => {
      switch (element.tagName) {
        case 'ul':
        case 'ol':
          return names(element).every((name) => name === 'li') && names(element).length > 0 ? [] : [textOf(element)];
        case 'dl':
          return childrenOf(element).every((each) => names(each).join() === 'dt,dd') ? [] : [textOf(element)];
        case 'a':
          return textOf(element).trim() === '' ? ['a link without words'] : [];
        default:
          return [];
      }
    });
    expect(wrong).toEqual([]);
  });

  it('has one title, and no level of headings left out', () => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/u.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has ids once, and links that lead somewhere', () => {
    expect([...byId].filter(([, found]) => found.length > 1).map(([id]) => id)).toEqual([]);
    const dead = elements.flatMap((element) => {
      const href = attribute(element, 'href');
      if (href === undefined || /^(?:https?|data):/u.test(href)) return [];
      const [path = '', id] = href.split('#');
      if (path === '') return byId.has(id ?? '') ? [] : [href];
      const place = posix.join('content', path);
      const page = pages.get(place.replace(/^content\//u, ''));
      if (page === undefined) return siteFiles.includes(place) || existsSync(join(docs, place)) ? [] : [href];
      return id === undefined || page.byId.has(id) ? [] : [href];
    });
    expect(dead).toEqual([]);
    const labels = elements.flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? []);
    expect(labels.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('is Dutch, with English where it says so', () => {
    const langs = elements.flatMap((element) => attribute(element, 'lang') ?? []);
    expect(langs[0]).toBe('nl');
    // Titles of publications are in their own language, which nobody has written down.
    expect([...new Set(langs.slice(1))].filter((lang) => lang !== 'en' && lang !== '')).toEqual([]);
  });

  it('works without scripts and without inline styles', () => {
    expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style')).toEqual([]);
    expect(elements.filter((element) => element.attrs.some(({ name }) => /^on|^style$/u.test(name)))).toEqual([]);
  });
});

describe.each(collections)('%s', (collection, entries, texts) => {
  const { byId } = servedPage(collection);

  it('has an anchor for each entry, point, part and choice', () => {
    const anchors = entries.flatMap(({ id, points = [], parts = [] }) => [
      id,
      ...points.map((point) => `${id}.${point.id}`),
      ...parts.flatMap((part) => [`${id}.${part.id}`, ...part.choices.map((choice) => `${id}.${part.id}.${choice}`)]),
    ]);
    expect(anchors.filter((anchor) => byId.get(anchor)?.length !== 1)).toEqual([]);
    // Each can be pointed at: it is a link to itself.
    const selves = new Set(servedPage(collection).elements.flatMap((element) => attribute(element, 'href') ?? []));
    expect(anchors.filter((anchor) => !selves.has(`#${anchor}`))).toEqual([]);
    // And entries are headings.
    expect(entries.filter(({ id }) => !/^h[23]$/u.test(byId.get(id)?.[0]?.tagName ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('says all that is in the data', () => {
    const missing = entries.flatMap((entry) => {
      const { id, points = [] } = entry;
      const article = articleOf(collection, id);
      return [
        ...(['nl', 'en'] as const).flatMap((lang) =>
          lacks(
            saidIn(article)[lang],
            textsIn(texts[lang][id]).map(([, text]) => text),
          ),
        ),
        ...lacks(
          textOf(article),
          citationsIn(entry).flatMap(({ section = '1', sources }) => [
            labelsNl.sections[section],
            // A publication says itself where it stands.
            ...(collection === 'sources' ? [] : sources.map((source) => sayWork(sourceOf(source)))),
          ]),
        ),
        ...points.flatMap((point) => about(byId.get(`${id}.${point.id}`)![0]!, point, id)),
      ].map((text) => `${id}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  /** What does not stand at a point itself. */
  const about = (item: Element, { id, cites, evidence, asOf, status }: Point, entry: string): string[] => [
    ...(['nl', 'en'] as const).flatMap((lang) => {
      const { points } = texts[lang][entry] as { readonly points: Readonly<Record<string, string>> };
      return lacks(saidIn(item)[lang], [points[id] ?? id]);
    }),
    ...lacks(textOf(item), [
      ...cites.flatMap(({ section = '1', sources }) => [
        labelsNl.sections[section],
        ...sources.map((source) => sayWork(sourceOf(source))),
      ]),
      ...(evidence ? [`Bewijs: ${labelsNl.evidence[evidence]}`] : []),
      ...(asOf ? [`stand van ${sayDate(asOf, 'nl')}`] : []),
      ...(status ? [facetsNl.statuses[status]] : []),
    ]),
  ];
});

it('gives the reasons for each question', () => {
  for (const [lang, reasons] of [
    ['nl', reasonsNl],
    ['en', reasonsEn],
  ] as const)
    for (const [id, paragraphs] of Object.entries(reasons))
      for (const paragraph of paragraphs) expect(saidIn(articleOf('questions', id))[lang]).toContain(paragraph);
});

it('gives each publication in full', () => {
  for (const source of catalogue.sources.entries as readonly Source[]) {
    const article = articleOf('sources', source.id);
    const { authors, year, title, in: where, url, footnotes } = source;
    for (const each of [authors, year, title, where, url, ...footnotes])
      if (each !== undefined) expect(textOf(article)).toContain(`${each}`);
    if (url !== undefined) expect(all(article).map((each) => attribute(each, 'href'))).toContain(url);
  }
});

it('shows what belongs to an entry, from both sides', () => {
  const { relations } = openBook(given);
  const missing = collections.flatMap(([collection, entries]) =>
    entries.flatMap(({ id }) => {
      const hrefs = new Set(all(articleOf(collection, id)).flatMap((each) => attribute(each, 'href') ?? []));
      return (relations[collection][id] ?? [])
        .map((ref) => {
          const [other, name] = ref.split('/') as [CollectionId, string];
          return `${other === collection ? '' : pageOf(other)}#${name}`;
        })
        .filter((href) => !hrefs.has(href) && !(collection === 'hints' && href.startsWith('questions.html')))
        .map((href) => `${collection}/${id}: ${href}`);
    }),
  );
  expect(missing).toEqual([]);
});

it('links a term by one of its forms, once in an entry and language', () => {
  const links = collections.flatMap(([collection, entries]) =>
    entries.flatMap(({ id }) =>
      (['nl', 'en'] as const).flatMap((lang) => {
        const found = all(articleOf(collection, id)).filter(
          (each) => attribute(each, 'class') === 'term' && isEnglish(each.parentNode as Element) === (lang === 'en'),
        );
        const terms = found.map((each) => attribute(each, 'href')!.replace(/^.*#/u, ''));
        expect(new Set(terms).size, `${collection}/${id} (${lang})`).toBe(terms.length);
        return found.map((each, index) => [lang, terms[index]!, textOf(each)] as const);
      }),
    ),
  );
  expect(links.length).toBeGreaterThan(100);
  const forms = (lang: 'nl' | 'en', term: string): readonly string[] =>
    (catalogue.terms[lang] as Readonly<Record<string, { readonly forms: readonly string[] }>>)[term]!.forms;
  expect(
    links.filter(([lang, term, text]) => !forms(lang, term).some((form) => form.toLowerCase() === text.toLowerCase())),
  ).toEqual([]);
});

describe('the overview', () => {
  const { elements, byId } = pages.get('index.html')!;
  const section = (id: string): Element =>
    elements.find((each) => each.tagName === 'section' && attribute(each, 'aria-labelledby') === id)!;

  it('has every fixed word in both languages', () => {
    const said = saidIn(section('woorden'));
    for (const words of [...Object.values(facetsNl), ...Object.values(labelsNl)])
      for (const word of Object.values(words)) expect(said.nl).toContain(word);
    for (const words of [...Object.values(facetsEn), ...Object.values(labelsEn)])
      for (const word of Object.values(words)) expect(said.en).toContain(word);
  });

  it('counts what there is', () => {
    const said = textOf(section('wat')).replaceAll(/\s+/gu, ' ');
    for (const [collection, entries] of collections)
      expect(said).toContain(`${facetsNl.collections[collection]} ${entries.length}`);
  });

  it('has each passage with its entries, and each footnote with its works', () => {
    for (const { lines, about, refs } of passages) {
      const passage = byId.get(`lines-${lines[0]}`)![0]!;
      expect(textOf(passage)).toContain(about);
      expect(all(passage).filter(({ tagName }) => tagName === 'a')).toHaveLength(refs.length);
    }
    for (const { id, footnotes } of catalogue.sources.entries as readonly Source[])
      for (const number of footnotes)
        expect(all(byId.get(`note-${number}`)![0]!).map((each) => attribute(each, 'href'))).toContain(
          `sources.html#${id}`,
        );
  });

  it('has a place for each section', () => {
    expect(Object.keys(labelsNl.sections).filter((id) => !byId.has(`section-${id}`))).toEqual([]);
  });
});

describe('text that looks like markup', () => {
  const evil = `<img src=x onerror="alert('1')"> & &amp;`;
  const spoil = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value} ${evil}`
      : Array.isArray(value)
        ? value.map(spoil)
        : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, spoil(each)]));
  const spoilt = contentPages({
    ...given,
    collections: {
      ...Object.fromEntries(
        Object.entries(catalogue).map(([name, { entries, nl, en }]) => [
          name,
          // Forms stay, or nothing would be linked.
          { entries, nl: name === 'terms' ? nl : spoil(nl), en: name === 'terms' ? en : spoil(en) },
        ]),
      ),
      sources: {
        entries: catalogue.sources.entries.map((source: Source) => ({
          ...source,
          authors: `${source.authors} ${evil}`,
          ...(source.title !== undefined && { title: `${source.title} ${evil}` }),
          ...(source.url !== undefined && { url: `${source.url}?"><img src=x>` }),
        })),
        nl: {},
        en: {},
      },
    } as unknown as Readable['collections'],
    reasons: { nl: spoil(reasonsNl), en: spoil(reasonsEn) } as Readable['reasons'],
    passages: passages.map((passage) => ({ ...passage, about: `${passage.about} ${evil}` })),
  });

  it.each(Object.entries(spoilt))('stays text in %s', (_file, html) => {
    const { faults, elements } = read(html);
    expect(faults).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'img')).toEqual([]);
    expect(textOf(elements[0]!)).toContain(evil);
    expect(elements.map(pathOf)).toEqual(pathsIn(html));
  });
});

describe('the site', () => {
  it('serves them as they are now', async () => {
    const server = await createServer({
      configFile: false,
      root: docs,
      plugins: [sitePages()],
      ssr: { resolve: { conditions: ['mix-source', ...defaultServerConditions] } },
      logLevel: 'error',
      base: '/',
      appType: 'mpa',
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    const http = createHttpServer(server.middlewares).listen(0);
    const { port } = http.address() as AddressInfo;
    const get = async (path: string) => {
      const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
      return [response.status, await response.text()] as const;
    };
    try {
      expect(await get('/content')).toEqual([302, '']);
      const [status, html] = await get('/content/');
      expect(status).toBe(200);
      expect(html).toContain('De inhoud, om na te lezen');
      expect((await get('/content/motives.html?x'))[1]).toContain('id="segregation"');
      expect((await get('/content/nothing.html'))[0]).toBe(404);
      // As do the guides, the pages by hand, and the ways in.
      expect(await get('/decisions')).toEqual([302, '']);
      expect((await get('/'))[1]).toContain('<h1>Mengwijzer</h1>');
      expect((await get('/fallback.html'))[1]).toContain('Kanttekeningen bij fasering');
      expect((await get('/molenkwartier.html'))[1]).toContain('<h3>Kanttekeningen bij fasering</h3>');
      expect(await get('/embed')).toEqual([302, '']);
      expect(await get('/embed/')).toEqual([200, readFileSync(join(docs, 'embed/index.html'), 'utf8')]);
      expect((await get('/embed/nothing.html'))[0]).toBe(404);
    } finally {
      http.close();
      await server.close();
    }
  });

  it('is built with the same addresses', async () => {
    const folder = await docsDist();
    for (const [file, { byId }] of pages) {
      const page = readFileSync(join(folder, 'content', file), 'utf8');
      expect(page, file).not.toContain('<script');
      expect([...read(page).byId.keys()], file).toEqual([...byId.keys()]);
    }
  });
});

/** "html>body>main" for an element of the tree. */
function pathOf(element: Element): string {
  const parent = element.parentNode;
  return parent && isElement(parent) ? `${pathOf(parent)}>${element.tagName}` : element.tagName;
}

/** The same for each tag as it is written. Text has no `<` of its own. */
function pathsIn(html: string): string[] {
  const open: string[] = [];
  const paths: string[] = [];
  for (const [, close, name = '', selfClosing] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (close) {
      expect(open.pop()).toBe(name);
      continue;
    }
    paths.push([...open, name].join('>'));
    if (!selfClosing && !VOID.has(name)) open.push(name);
  }
  expect(open).toEqual([]);
  return paths;
}

const VOID: ReadonlySet<string> = new Set(['meta', 'link', 'input', 'br']);

const sourceOf = (id: string): Source =>
  (catalogue.sources.entries as readonly Source[]).find((each) => each.id === id)!;

/** Which of the texts do not stand in what is said. */
const lacks = (said: string, texts: readonly string[]): string[] => texts.filter((text) => !said.includes(text));
