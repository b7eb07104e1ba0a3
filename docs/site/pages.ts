import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Markup } from '../content/markup.js';
import { fallbackAsked, withFallbacks } from '../../packages/embed/fallbacks.js';
import { contentPages } from '../content/pages.js';
import { api, type Element } from './api.js';
import { changelog } from './changelog.js';
import { layout } from './layout.js';
import { articleOf, code, type Article } from './markdown.js';
import { allPages, contentPage, searchPage, siteFiles, type Page } from './navigation.js';
import { searching } from './searching.js';
import { tree } from './tree.js';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');

const pages = allPages(tree);
const fileOf = new Map(pages.flatMap(({ source, file }) => (source === undefined ? [] : [[source, file] as const])));
const sourceOf = new Map(pages.map(({ file, source }) => [file, source]));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A page by hand, with the HTML in it that stands in a tag without JavaScript. */
export const pageByHand = withFallbacks;

/** Pages of the content stand together. */
const ofContent = contentPage.file.replace('index.html', '');

/** All pages that are made, by where they stand in the site. */
export const madeFiles: readonly string[] = [
  ...siteFiles,
  ...pages.map(({ file }) => file).filter((file) => file.startsWith(ofContent)),
];

/** All of them. What only `npm start` has, is linked to when they are served. */
export const madePages = (elements: readonly Element[], isServed = false): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(siteFiles.map((file) => [file, sitePage(file, elements, isServed)])),
  ...Object.fromEntries(Object.entries(contentPages()).map(([file, html]) => [ofContent + file, html])),
});

/** Whether a page says what elements offer, which takes a while to find out. */
export function needsElements(file: string): boolean {
  const source = sourceOf.get(file);
  return source !== undefined && read(source).includes('<!-- api ');
}

/** One of them. */
export const madePage = (file: string, elements: readonly Element[], isServed = false): string =>
  file.startsWith(ofContent) ? contentPages()[file.replace(ofContent, '')]! : sitePage(file, elements, isServed);

function sitePage(file: string, elements: readonly Element[], isServed: boolean): string {
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
      if (what === 'fallback') return code(fallbackAsked(comment), 'html');
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

/** Text of a page, without what is for who reads the repository; what stands in other files is put in first, as it is Markdown too. */
const textOf = (source: string): string =>
  read(source)
    .replaceAll(/<!-- repository -->.*?<!-- \/repository -->\n/gsu, '')
    .replace('<!-- changelog -->', () => changelog(root));

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
