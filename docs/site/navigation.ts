import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements } from '../../tools/elements.mjs';

/** A page of the site. `source` is Markdown, from the root of the repository; a page without one is made by hand, or from data. */
export interface Page {
  readonly title: string;
  /** Where it stands in the site. */
  readonly file: string;
  readonly source?: string;
  /** Pages are in Dutch, unless they say so. */
  readonly lang?: 'en';
  /** Pages that are listed only from here on. */
  readonly pages?: readonly Page[];
}

export interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** `a.md` in docs is `a.html` in the site. */
const guide = (path: string, title: string, more: Partial<Page> = {}): Page => ({
  title,
  file: `${path}.html`,
  source: `docs/${path}.md`,
  ...more,
});
const english = { lang: 'en' } as const;

/** Decisions list themselves, by number: there will be more. */
const decisions: readonly Page[] = readdirSync(join(import.meta.dirname, '../decisions'))
  .filter((name) => /^\d{4}-.*\.md$/u.test(name))
  .sort()
  .map((name) => {
    const [heading = ''] = readFileSync(join(import.meta.dirname, '../decisions', name), 'utf8').split(/\r?\n/u, 1);
    const title = heading.replace(/^# (?:\d+\.? )?/u, '').replaceAll('`', '');
    return guide(`decisions/${name.replace(/\.md$/u, '')}`, `${Number(name.slice(0, 4))}. ${title}`, english);
  });

/** The pages of the elements; those to read have one together. */
const elementDocs = [...new Set(elements.map(({ docs }) => docs))];
/** What comes after a page of an element. */
const besides: Readonly<Record<string, readonly Page[]>> = {
  'elements/phasing': [guide('elements/phasing-model', 'Zo rekent de rekenhulp')],
};

/** The content, one page for each collection; see `docs/content`. */
export const contentPage: Page = { title: 'Alle teksten, met hun bron', file: 'content/index.html' };

/** What there is to read, in the order in which one would. */
export const navigation: readonly Section[] = [
  {
    title: 'Beginnen',
    pages: [
      guide('index', 'Wat is Mengwijzer?'),
      guide('start/editor', 'Voor wie een pagina maakt'),
      guide('start/developer', 'Voor wie bouwt'),
      guide('start/adviser', 'Voor wie een gesprek leidt'),
    ],
  },
  {
    title: 'Onderdelen',
    pages: [
      ...elementDocs.flatMap(({ page, title }) => [guide(page, title), ...(besides[page] ?? [])]),
      guide('elements/provider', 'Wat onderdelen delen'),
    ],
  },
  {
    title: 'Voorbeelden',
    pages: [
      { title: 'Een gemeente: het Molenkwartier', file: 'molenkwartier.html' },
      { title: 'Vier partijen aan tafel', file: 'parties.html' },
      { title: 'Een leeg werkblad', file: 'sheet.html' },
      { title: 'Een kale pagina', file: 'bare.html' },
    ],
  },
  { title: 'De inhoud', pages: [contentPage] },
  {
    title: 'Op uw site',
    pages: [
      guide('embedding', 'Op uw pagina zetten'),
      { title: 'Zeven manieren, met voorbeeld', file: 'embed/index.html' },
      guide('embed/wordpress', 'In WordPress'),
      guide('embed/drupal', 'In Drupal'),
      guide('embed/sharepoint', 'In SharePoint'),
      guide('embed/editors', 'In een ander cms'),
      guide('embed/frame', 'Met een iframe'),
      guide('theming', 'Uw huisstijl'),
      guide('partner-content', 'Uw eigen inhoud'),
      guide('fallback', 'Zonder JavaScript'),
    ],
  },
  {
    title: 'Veilig en toegankelijk',
    pages: [
      guide('privacy', 'Privacy'),
      guide('embed/server', 'Op uw server'),
      { title: 'Security', file: 'security.html', source: 'SECURITY.md', ...english },
      guide('accessibility', 'Toegankelijkheid'),
      guide('accessibility-statement', 'Verklaring over toegankelijkheid'),
    ],
  },
  {
    title: 'Voor wie ontwikkelt',
    pages: [
      ...elementDocs.map(({ guide: path, about }) => guide(path, about, english)),
      guide('server-rendering', 'Op de server weergeven'),
      guide('frameworks', 'In a framework', {
        ...english,
        pages: [
          guide('frameworks/html', 'Plain HTML', english),
          guide('frameworks/react', 'React', english),
          guide('frameworks/vue', 'Vue', english),
          guide('frameworks/angular', 'Angular', english),
          guide('frameworks/svelte', 'Svelte', english),
          guide('frameworks/astro', 'Astro', english),
          guide('frameworks/server', 'A server of your own', english),
        ],
      }),
      guide('dossier-format', 'Het bestand van een dossier'),
    ],
  },
  {
    title: 'Het project',
    pages: [
      { title: 'Changelog', file: 'changelog.html', source: 'docs/changelog.md', ...english },
      { title: 'Contributing', file: 'contributing.html', source: 'CONTRIBUTING.md', ...english },
      guide('conventions', 'House rules', english),
      guide('glossary', 'Glossary', english),
      guide('languages', 'Languages', english),
      guide('releasing', 'Releasing', english),
      {
        title: 'Decisions',
        file: 'decisions/index.html',
        source: 'docs/decisions/README.md',
        ...english,
        pages: decisions,
      },
    ],
  },
];

/** Markdown in docs that is no page, by how its path begins, and why. */
export const notPages: Readonly<Record<string, string>> = {
  'docs/README.md': 'the way in for who reads the repository; the site begins at index.md',
  'docs/examples/': 'belongs to projects of their own',
  'docs/api/': 'is made, to see in a review what changed for others',
};

/** All pages, those under others included, in the order of the tree. */
export const allPages = (sections: readonly Section[] = navigation): Page[] =>
  sections.flatMap(({ pages }) => pages.flatMap((page) => [page, ...(page.pages ?? [])]));

/** The search page belongs to no section. */
export const searchPage: Page = { title: 'Zoeken', file: 'search.html' };

/** The files of the site that are made here, of Markdown; known beforehand, since a build has to say what it builds. */
export const siteFiles: readonly string[] = [
  ...allPages()
    .filter(({ source }) => source !== undefined)
    .map(({ file }) => file),
  searchPage.file,
];
