import { footnotesOf, passages } from '../../packages/content/src/check/coverage.js';
import { catalogue } from '../../packages/content/src/catalogue.js';
import { contentDate } from '../../packages/content/src/data/about.js';
import { facetsEn } from '../../packages/content/src/data/facets.en.js';
import { facetsNl } from '../../packages/content/src/data/facets.nl.js';
import { reasonsEn } from '../../packages/content/src/data/reasons.en.js';
import { reasonsNl } from '../../packages/content/src/data/reasons.nl.js';
import type { CollectionId } from '../../packages/content/src/entry.js';
import { sayDate } from '../../packages/content/src/moment-words.js';
import { layout } from '../site/layout.js';
import { pageOf, openBook, type Readable } from './book.js';
import { groupsOf, type Group } from './entries.js';
import { markup, type Markup, type Renderable } from './markup.js';
import { marks } from './marks.js';
import { overview } from './overview.js';
import { mark, type PageId } from './parts.js';
import { leads } from './words.js';

const ours: Readable = {
  collections: catalogue,
  reasons: { nl: reasonsNl, en: reasonsEn },
  passages,
  footnotesOf,
};

/** The content as pages to read, by file name: an overview, and one page for each collection. The plugin of the site serves and builds them. */
export function contentPages(content: Readable = ours): Readonly<Record<string, string>> {
  const book = openBook(content);
  const collections = Object.keys(content.collections) as CollectionId[];
  return Object.fromEntries([
    ['index.html', page('index', 'De inhoud, om na te lezen', overview(book))],
    ...collections.map((collection) => [
      pageOf(collection),
      page(collection, facetsNl.collections[collection], collectionPage(collection, groupsOf[collection](book))),
    ]),
  ]) as Record<string, string>;
}

function page(id: PageId, title: string, inside: Renderable): string {
  return layout({
    page: { title, file: `content/${id === 'index' ? 'index.html' : pageOf(id)}` },
    title,
    before: marks,
    styles: ['content/content.css'],
    inside: [
      inside,
      markup`<p class="checked">De teksten zijn op ${sayDate(contentDate, 'nl')} vergeleken met de bron.</p>
      `,
    ],
  });
}

function collectionPage(collection: CollectionId, groups: readonly Group[]): Markup {
  const filled = groups.filter(({ entries }) => entries.length > 0);
  return markup`<h1>${facetsNl.collections[collection]} <span lang="en">${facetsEn.collections[collection]}</span></h1>
    <p class="lead">${leads[collection]}</p>
    <p class="how"><a href="index.html#lezen">Zo leest u dit</a>${collection !== 'sources' && english}</p>
    <div class="book">
    ${contents(filled)}
    <div class="entries">
    ${filled.map(
      ({ id, nl, en, mark: shape, entries }) => markup`<section${id !== undefined && markup` aria-labelledby="${id}"`}>
      ${
        id !== undefined &&
        markup`<h2 id="${id}" class="group">${shape !== undefined && mark(shape)}${nl}${en !== undefined && markup` <span lang="en">${en}</span>`}</h2>`
      }
      ${entries.map(({ html }) => html)}
      <p class="up"><a href="#lijst">Naar de lijst</a></p>
      </section>
      `,
    )}</div>
    </div>`;
}

/** Who reads one language only can put the other away; without the style sheet both are there. */
const english = markup` <label><input type="checkbox" id="engels" checked> Engelse tekst erbij</label>`;

function contents(groups: readonly Group[]): Markup {
  const list = ({ entries }: Group): Markup => markup`<ul>
    ${entries.map(
      ({ id, name, before }) =>
        markup`<li>${before !== undefined && markup`<span>${before}</span> `}<a href="#${id}">${name}</a></li>
        `,
    )}</ul>`;
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return markup`<nav class="contents" id="lijst" aria-label="Op deze pagina">
    <details>
    <summary>Alle ${total} op een rij</summary>
    ${groups.map((group) =>
      group.id === undefined
        ? list(group)
        : markup`<div><p><a href="#${group.id}">${group.mark !== undefined && mark(group.mark)}${group.nl}</a></p>
          ${list(group)}</div>`,
    )}
    </details>
    </nav>`;
}
