import type { Evidence, SectionId } from '../../packages/content/src/citation.js';
import { citationsIn } from '../../packages/content/src/check/content.js';
import { CONTENT_VERSION, contentDate, sourceDocument } from '../../packages/content/src/data/about.js';
import { facetsEn } from '../../packages/content/src/data/facets.en.js';
import { facetsNl } from '../../packages/content/src/data/facets.nl.js';
import { labelsEn } from '../../packages/content/src/data/labels.en.js';
import { labelsNl } from '../../packages/content/src/data/labels.nl.js';
import type { CollectionId, Ref } from '../../packages/content/src/entry.js';
import { sayDate } from '../../packages/content/src/moment-words.js';
import { splitRef } from '../../packages/content/src/relations.js';
import { sayWork } from '../../packages/content/src/source.js';
import { pageOf, hrefOf, type Book } from './book.js';
import { joined, markup, type Markup, type Renderable } from './markup.js';
import { links, mark, sayLines } from './parts.js';
import { count, entryWords, evidenceMeans, leads, noEvidence } from './words.js';

/** What there is, what the words for evidence mean, where it comes from, and which passage stands where. */
export const overview = (book: Book): Renderable => [
  markup`<h1>De inhoud, om na te lezen <span lang="en">The content, to read and check</span></h1>
  <p class="lead">Alles wat Mengwijzer over gemengde wijken zegt, in het Nederlands en in het Engels. Bij elke tekst staat waar zij vandaan komt. Zo kunt u haar naast de bron leggen.</p>
  <nav class="sections" aria-label="Op deze pagina">
  <ul>
  <li><a href="#wat">Wat er is</a></li>
  <li><a href="#bewijs">Hoe zeker het is</a></li>
  <li><a href="#lezen">Zo leest u dit</a></li>
  <li><a href="#passages">Dekking per hoofdstuk</a></li>
  <li><a href="#noten">Dekking per voetnoot</a></li>
  <li><a href="#woorden">Vaste woorden</a></li>
  </ul>
  </nav>
  `,
  whatThereIs(book),
  howCertain(book),
  howToRead(),
  coverage(book),
  footnotes(book),
  labels(),
];

const section = (id: string, nl: string, en: string, inside: Renderable): Markup =>
  markup`<section aria-labelledby="${id}">
  <h2 id="${id}">${nl} <span lang="en">${en}</span></h2>
  ${inside}
  </section>
  `;

const entriesOf = (book: Book, collection: CollectionId): readonly Entry[] =>
  book.collections[collection].entries as readonly Entry[];

interface Entry {
  readonly id: string;
  readonly evidence?: Evidence;
  readonly points?: readonly { readonly evidence?: Evidence }[];
}

const collectionsOf = (book: Book): readonly CollectionId[] => Object.keys(book.collections) as CollectionId[];

function whatThereIs(book: Book): Markup {
  return section(
    'wat',
    'Wat er is',
    'What there is',
    markup`<dl class="collections">
    ${collectionsOf(book).map((collection) => {
      const entries = entriesOf(book, collection);
      const points = entries.reduce((sum, each) => sum + (each.points?.length ?? 0), 0);
      return markup`<div><dt><a href="${pageOf(collection)}">${facetsNl.collections[collection]}</a> <span class="n">${entries.length} ${entryWords[collection]}${
        points > 0 && `, met ${count(points, 'punt', 'punten')}`
      }</span></dt><dd>${leads[collection]}</dd></div>
      `;
    })}</dl>`,
  );
}

function howCertain(book: Book): Markup {
  const all = collectionsOf(book).flatMap((collection) => entriesOf(book, collection));
  const points = all.flatMap((each) => each.points ?? []);
  const total = (list: readonly { readonly evidence?: Evidence }[], level: Evidence | undefined): number =>
    list.filter((each) => each.evidence === level).length;
  return section(
    'bewijs',
    'Hoe zeker het is',
    'How certain it is',
    markup`<p>Bij veel teksten staat een woord voor het bewijs. Het zegt hoe de bron zelf erover spreekt; wij hebben niets nagerekend. Bij een instrument gaat het om wat het in een wijk of voor bewoners doet.</p>
    <p>De aantallen zijn geen score. Zij laten zien waarover de bron zeker is, en waarover niet.</p>
    <dl class="collections">
    ${[...(Object.keys(evidenceMeans) as Evidence[]), undefined].map((level) => {
      const { nl, en } = level === undefined ? noEvidence.means : evidenceMeans[level];
      return markup`<div><dt>${
        level === undefined
          ? markup`${noEvidence.nl} <span lang="en">${noEvidence.en}</span>`
          : markup`<span class="mark">${mark(level)} ${labelsNl.evidence[level]}</span> <span lang="en">${labelsEn.evidence[level]}</span>`
      }</dt>
      <dd>${nl} <span lang="en">${en}</span> <span class="n">${
        // Only points can go without; terms and publications have no evidence of their own.
        level !== undefined && `${count(total(all, level), 'onderwerp', 'onderwerpen')} en `
      }${count(total(points, level), 'punt', 'punten')}</span></dd></div>
      `;
    })}</dl>`,
  );
}

const howToRead = (): Markup =>
  section(
    'lezen',
    'Zo leest u dit',
    'How to read it',
    markup`<p>De bron is het <a href="${sourceDocument.url}" rel="noopener noreferrer">${sourceDocument.name.nl}</a> van ${sourceDocument.publisher} <span lang="en">(${sourceDocument.name.en})</span>. Dit is versie ${CONTENT_VERSION} van onze teksten. Zij zijn op ${sayDate(contentDate, 'nl')} met de bron vergeleken.</p>
    <dl class="facts reading">
    <div><dt>Hoofdstuk en noot</dt><dd>Onder elke tekst staat het hoofdstuk van de bron, met de publicaties die zij daar noemt. ‘Noot 26’ is het nummer van de voetnoot. Staat er geen publicatie bij, dan zegt de bron het zelf.</dd></div>
    <div><dt>Regels in de bron</dt><dd>De regels gaan over de platte tekst van de bron, met de voetnoten erin.</dd></div>
    <div><dt>Stand</dt><dd>Een wet, een bedrag of een programma was zo op die datum. Kijk na of het nog klopt.</dd></div>
    <div><dt>Namen in kleine letters</dt><dd>Elk onderwerp en elk punt heeft een eigen naam, zoals <code>densification.build-before</code>. Het is een link naar die plek. Noem hem als u iets wilt verbeteren.</dd></div>
    <div><dt>Wilt u hieruit citeren?</dt><dd>Noem de bron, het hoofdstuk en de publicatie. De woorden zijn van ons; de feiten zijn van de bron.</dd></div>
    </dl>`,
  );

/** Entries that cite a section: what stands there, and more. */
const citing = (book: Book, wanted: SectionId): number =>
  collectionsOf(book).reduce(
    (sum, collection) =>
      sum +
      entriesOf(book, collection).filter((each) => citationsIn(each).some((cite) => cite.section === wanted)).length,
    0,
  );

function coverage(book: Book): Markup {
  const sections = [...new Set(book.passages.map((passage) => passage.section))];
  return section(
    'passages',
    'Dekking per hoofdstuk',
    'Coverage by section',
    markup`<p>De hele bron in stukken, van de eerste regel tot de laatste. Bij elk stuk staat welke onderwerpen zeggen wat daar staat. Waarover een stuk gaat, staat er in het Engels bij.</p>
    ${sections.map((each) => {
      // The anchor is inside, so that a link to it unfolds what it leads to.
      const here = book.passages.filter((passage) => passage.section === each);
      return markup`<details class="passages">
      <summary>${labelsNl.sections[each]} <span class="n">${count(here.length, 'stuk', 'stukken')}, genoemd bij ${count(citing(book, each), 'onderwerp', 'onderwerpen')}</span></summary>
      <dl id="section-${each}">
      ${here.map(
        (
          passage,
        ) => markup`<div id="lines-${passage.lines[0]}"><dt><span class="n">${sayLines(passage)}</span> <span lang="en">${passage.about}</span></dt><dd>${
          passage.refs.length > 0
            ? byCollection(book, passage.refs)
            : markup`Geen onderwerp. <span lang="en">${passage.because}</span>`
        }</dd></div>
        `,
      )}</dl>
      </details>
      `;
    })}
    ${silent(book, sections)}`,
  );
}

/** Sections without a passage of their own. */
const silent = (book: Book, sections: readonly SectionId[]): Renderable =>
  (Object.keys(labelsNl.sections) as SectionId[])
    .filter((each) => !sections.includes(each))
    .map(
      (each) =>
        markup`<p id="section-${each}">${labelsNl.sections[each]}: geen eigen stuk, genoemd bij ${count(citing(book, each), 'onderwerp', 'onderwerpen')}.</p>
        `,
    );

const byCollection = (book: Book, refs: readonly Ref[]): Renderable => {
  const names = [...new Set(refs.map((ref) => splitRef(ref).collection))];
  return joined(
    names.map(
      (name) =>
        markup`${facetsNl.collections[name]}: ${links(
          { book, page: 'index' },
          refs.filter((ref) => splitRef(ref).collection === name),
        )}`,
    ),
    ' · ',
  );
};

function footnotes(book: Book): Markup {
  const works = book.collections.sources.entries;
  const last = Math.max(0, ...works.flatMap((work) => work.footnotes));
  const citedBy = (id: string): number =>
    (book.relations.sources[id] ?? []).filter((ref) => splitRef(ref).collection !== 'sources').length;
  return section(
    'noten',
    'Dekking per voetnoot',
    'Coverage by footnote',
    markup`<p>Bij elke voetnoot van de bron staat het werk dat zij noemt. Het getal erachter zegt bij hoeveel onderwerpen dat werk staat.</p>
    <ol class="notes">
    ${Array.from({ length: last }, (_, index) => index + 1).map(
      (number) =>
        markup`<li id="note-${number}">${joined(
          works
            .filter((work) => work.footnotes.includes(number))
            .map(
              (work) =>
                markup`<a href="${hrefOf(`sources/${work.id}`, 'index')}">${sayWork(work)}</a> <span class="n">${citedBy(work.id)}</span>`,
            ),
          '; ',
        )}</li>
        `,
    )}</ol>`,
  );
}

/** Every word that is fixed: what entries are sorted by, and the names of sections and kinds. */
function labels(): Markup {
  const groups: readonly (readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
    ['Verzamelingen', facetsNl.collections, facetsEn.collections],
    ['Soorten punten', facetsNl.kinds, facetsEn.kinds],
    ['Domeinen', facetsNl.domains, facetsEn.domains],
    ['Schaal', facetsNl.scales, facetsEn.scales],
    ['Wie beslist of uitvoert', facetsNl.actors, facetsEn.actors],
    ['Hoe vast', facetsNl.bindings, facetsEn.bindings],
    ['Voorbereiding', facetsNl.leadTimes, facetsEn.leadTimes],
    ['Neveneffecten', facetsNl.sideEffects, facetsEn.sideEffects],
    ['Sporen in de tijd', facetsNl.lanes, facetsEn.lanes],
    ['Mengen op de agenda', facetsNl.stances, facetsEn.stances],
    ['Wat dat betekende', facetsNl.agenda, facetsEn.agenda],
    ['Stand van een wet of plan', facetsNl.statuses, facetsEn.statuses],
    ['Bewijs', labelsNl.evidence, labelsEn.evidence],
    ['Soorten bronnen', labelsNl.sourceTypes, labelsEn.sourceTypes],
    ['Delen van de bron', labelsNl.sections, labelsEn.sections],
  ];
  return section(
    'woorden',
    'Vaste woorden',
    'Fixed words',
    markup`<p>Woorden die op veel plekken terugkomen. Op de pagina’s staan zij in het Nederlands; hier staat het Engels ernaast.</p>
    <div class="labels">
    ${groups.map(
      ([name, nl, en]) => markup`<div><h3>${name}</h3>
      <ul>
      ${Object.entries(nl).map(([id, word]) => markup`<li>${word} <span lang="en">${en[id]}</span></li>\n`)}</ul></div>
      `,
    )}</div>`,
  );
}
