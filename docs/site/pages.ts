import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Markup } from '../content/markup.js';
import { api, type Element } from './api.js';
import { changelog } from './changelog.js';
import { layout } from './layout.js';
import { articleOf, code, type Article } from './markdown.js';
import { allPages, searchPage, siteFiles, type Page } from './navigation.js';
import { searching } from './searching.js';
import { tree } from './tree.js';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');

const pages = allPages(tree);
const fileOf = new Map(pages.flatMap(({ source, file }) => (source === undefined ? [] : [[source, file] as const])));
const sourceOf = new Map(pages.map(({ file, source }) => [file, source]));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** All pages of Markdown, and the one to search on, by file name. */
export const sitePages = (elements: readonly Element[], isServed = false): Readonly<Record<string, string>> =>
  Object.fromEntries(siteFiles.map((file) => [file, sitePage(file, elements, isServed)]));

/** Whether a page says what elements offer, which takes a while to find out. */
export function needsElements(file: string): boolean {
  const source = sourceOf.get(file);
  return source !== undefined && read(source).includes('<!-- api ');
}

/** One page. What only `npm start` has, is linked to when it is served. */
export function sitePage(file: string, elements: readonly Element[], isServed = false): string {
  if (file === searchPage.file) return searching();
  const page = pages.find((each) => each.file === file);
  if (page?.source === undefined) throw new Error(`There is no Markdown for ${file}.`);
  const styles: string[] = [];
  const article = articleOf(textOf(page.source), {
    source: page.source,
    file,
    placeOf: (path) => placeOf(path, isServed),
    marked: (comment) => {
      const [what, name = ''] = comment.split(' ');
      if (what === 'api') return api(found(elements, name));
      if (what !== 'style') return undefined;
      styles.push(name);
      return code(read(`docs/${name}`), 'css');
    },
  });
  return layout({
    page,
    title: article.title,
    heading: new Markup(article.heading),
    inside: new Markup(article.body),
    // One comes to the first page to go elsewhere.
    headings: file === 'index.html' ? [] : article.headings,
    styles,
    scripts: hasWork(article) ? ['site/site.js'] : [],
  });
}

/** Text of a page; what stands in other files is put in first, as it is Markdown too. */
const textOf = (source: string): string => read(source).replace('<!-- changelog -->', () => changelog(root));

const hasWork = ({ body, isLive }: Article): boolean => isLive || body.includes('<pre>');

function found(elements: readonly Element[], name: string): Element {
  const element = elements.find(({ tagName }) => tagName === name);
  if (element === undefined) throw new Error(`There is no element <${name}>.`);
  return element;
}

/** Where in the site a path of the repository leads to. */
function placeOf(path: string, isServed: boolean): string | undefined {
  const page: Page['file'] | undefined = fileOf.get(path);
  if (page !== undefined) return page;
  const file = path.replace(/^docs\//u, '');
  if (file === path) return undefined;
  const isThere =
    pages.some((each) => each.file === file) || examples.has(file) || (isServed && file === 'theme-lab.html');
  return isThere ? file : undefined;
}

/** Files that a page leads to beside pages: the ways in, and what examples are made from. */
export const examples: ReadonlySet<string> = new Set([
  ...listed('embed', /\.html$/u),
  ...listed('examples', /\.(?:json|css)$/u),
]);

function listed(folder: string, which: RegExp): string[] {
  const path = join(docs, folder);
  return existsSync(path) ? readdirSync(path).flatMap((name) => (which.test(name) ? [`${folder}/${name}`] : [])) : [];
}
