import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_VERSION } from '../../packages/content/src/data/about.js';
import { Markup, markup, type Renderable } from '../content/markup.js';
import { hrefTo, type Heading } from './markdown.js';
import { allPages, searchPage, type Page } from './navigation.js';
import { tree } from './tree.js';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../packages/embed/package.json'), 'utf8'),
) as {
  version: string;
};

export interface Shown {
  readonly page: Page;
  readonly title: string;
  readonly heading?: Renderable;
  readonly inside: Renderable;
  readonly headings?: readonly Heading[];
  /** Style sheets and scripts beside those of the site, from the root of the site. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** What stands before all else, such as shapes that the page draws on. */
  readonly before?: Renderable;
  /** Whether one may come here by searching. */
  readonly isFound?: boolean;
}

/** One page of the site, whole. It works without scripts and without inline styles. */
export function layout({
  page,
  title,
  heading,
  inside,
  headings,
  styles = [],
  scripts = [],
  before,
  isFound = true,
}: Shown): string {
  const to = (file: string): string => hrefTo(page.file, file);
  const isEnglish = page.lang === 'en';
  // What surrounds an English page stays Dutch.
  const dutch = isEnglish && markup` lang="nl"`;
  const list = headings && contents(headings);
  return markup`<!doctype html>
    <html lang="${page.lang ?? 'nl'}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title === 'Mengwijzer' ? title : `${title} · Mengwijzer`}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${to('docs.css')}">
    <link rel="stylesheet" href="${to('site/site.css')}">
    ${styles.map((file) => markup`<link rel="stylesheet" href="${to(file)}">\n`)}${scripts.map(
      (file) => markup`<script type="module" src="${to(file)}"></script>\n`,
    )}</head>
    <body class="site">
    ${before}
    <a class="skip" href="#inhoud"${dutch}>Naar de inhoud</a>
    <header class="top"${dutch}>
    <a class="name" href="${to('index.html')}">Mengwijzer</a>
    <form class="find" role="search" action="${to(searchPage.file)}">
    <label for="zoek">Zoek in deze uitleg</label>
    <input id="zoek" name="q" type="search" autocomplete="off">
    <button>Zoek</button>
    </form>
    </header>
    <div class="columns">
    <nav class="side" aria-label="Alle pagina’s"${dutch}>
    <details>
    <summary>Alle pagina’s</summary>
    ${tree.map(
      ({ title: name, pages }) =>
        markup`<p>${name}</p>
          <ul>
          ${pages.map((each) => entry(each, page, to))}</ul>
          `,
    )}</details>
    </nav>
    <main id="inhoud"${list && markup` class="listed"`}${isFound && markup` data-pagefind-body data-pagefind-meta="title:${title}"`}>
    ${heading !== undefined && markup`<h1>${heading}</h1>\n`}${list && markup`<nav class="here" aria-label="Op deze pagina"${dutch} data-pagefind-ignore>${list}</nav>\n`}${inside}
    ${beside(page, to)}</main>
    </div>
    <footer class="foot"${dutch}>
    <p>Mengwijzer ${version}, met versie ${CONTENT_VERSION} van de teksten. De uitleg is vrij te gebruiken (CC0-1.0), de code valt onder EUPL-1.2. Deze site zet geen cookies, en vraagt niets aan anderen.</p>
    </footer>
    </body>
    </html>
    `.source;
}

const isHere = (each: Page, page: Page): boolean => each.file === page.file;

/** Pages under a page are there where one is among them. */
function entry(each: Page, page: Page, to: (file: string) => string): Renderable {
  const { pages = [] } = each;
  const isOpen = isHere(each, page) || pages.some((inner) => isHere(inner, page));
  return markup`<li><a href="${to(each.file)}"${each.lang && markup` lang="${each.lang}" hreflang="${each.lang}"`}${
    isHere(each, page) && markup` aria-current="page"`
  }>${each.title}</a>${
    isOpen &&
    pages.length > 0 &&
    markup`
      <ul>
      ${pages.map((inner) => entry(inner, page, to))}</ul>
      `
  }</li>
    `;
}

/** What stands on the page: not for one that has two headings or fewer. */
function contents(headings: readonly Heading[]): Renderable {
  const shown = headings.filter(({ level }) => level === 2);
  if (shown.length < 3) return undefined;
  return markup`<details>
    <summary>Op deze pagina</summary>
    <ul>
    ${shown.map(({ id, name }) => markup`<li><a href="#${id}">${new Markup(name)}</a></li>\n`)}</ul>
    </details>`;
}

/** The pages before and after it, for who reads on. */
function beside(page: Page, to: (file: string) => string): Renderable {
  const pages = allPages(tree);
  const index = pages.findIndex((each) => isHere(each, page));
  const step = (other: Page | undefined, word: string): Renderable =>
    other &&
    markup`<p><span>${word}</span> <a href="${to(other.file)}"${other.lang && markup` lang="${other.lang}"`}>${other.title}</a></p>\n`;
  if (index < 0) return undefined;
  return markup`<nav class="beside" aria-label="Verder lezen"${page.lang === 'en' && markup` lang="nl"`} data-pagefind-ignore>
    ${step(pages[index - 1], 'Hiervoor:')}${step(pages[index + 1], 'Hierna:')}</nav>
    `;
}
