import { markup } from '../content/markup.js';
import { layout } from './layout.js';
import { searchPage } from './navigation.js';

/** The page to search on: the form at the top leads here. Without JavaScript it says where to look instead. */
export const searching = (): string =>
  layout({
    page: searchPage,
    title: searchPage.title,
    isFound: false,
    scripts: ['site/search.js'],
    heading: 'Zoeken',
    inside: markup`<p id="stand" role="status">Zoeken werkt met JavaScript. Zonder JavaScript vindt u alle pagina’s in de lijst op deze pagina, en alle teksten in <a href="./content/index.html">de inhoud</a>.</p>
    <ol id="gevonden" class="found" tabindex="-1"></ol>
    <p id="meer" hidden><button type="button">Toon meer</button></p>
    `,
  });
