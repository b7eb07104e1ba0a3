import type { Passage } from '../../packages/content/src/check/coverage.js';
import type { Citation, Evidence } from '../../packages/content/src/citation.js';
import { facetsEn } from '../../packages/content/src/data/facets.en.js';
import { facetsNl } from '../../packages/content/src/data/facets.nl.js';
import { evidenceNl, sectionsNl } from '../../packages/content/src/data/labels.nl.js';
import type { CollectionId, PartialDate, Point, Ref, Status } from '../../packages/content/src/entry.js';
import { sayDate } from '../../packages/content/src/moment-words.js';
import { splitRef } from '../../packages/content/src/relations.js';
import { termsIn } from '../../packages/content/src/terms-in-text.js';
import { sayWork } from '../../packages/content/src/source.js';
import { footnotesIn, hrefOf, nameOf, type Book, type Lang } from './book.js';
import { joined, markup, type Markup, type Renderable } from './markup.js';
import { count } from './words.js';

export type PageId = CollectionId | 'index';

/** Where a text stands: on which page, in which entry. Terms are linked once in an entry and language. */
export interface Place {
  readonly book: Book;
  readonly page: PageId;
  readonly entry: Ref;
  readonly linked: Readonly<Record<Lang, Set<string>>>;
}

export const placeOf = (book: Book, page: CollectionId, id: string): Place => ({
  book,
  page,
  entry: `${page}/${id}`,
  linked: { nl: new Set(), en: new Set() },
});

/** A text with its terms as links. */
export function words({ book, page, entry, linked }: Place, lang: Lang, text: string): Renderable {
  return termsIn(text, book.forms[lang]).map(({ text: piece, term }) => {
    if (term === undefined || entry === `terms/${term}` || linked[lang].has(term)) return piece;
    linked[lang].add(term);
    return markup`<a class="term" href="${hrefOf(`terms/${term}`, page)}">${piece}</a>`;
  });
}

/** A text in both languages, one after the other; where there is room the page puts them side by side. */
export const both = (place: Place, nl: string, en: string): Markup =>
  markup`<p>${words(place, 'nl', nl)}</p>
    <p lang="en">${words(place, 'en', en)}</p>`;

export const beside = (place: Place, nl: string, en: string, kind: 'summary' | 'nuance' | 'note'): Markup =>
  markup`<div class="both ${kind}">
    ${both(place, nl, en)}
    </div>`;

/** A shape that repeats a word; see `marks`. */
export const mark = (name: string): Markup =>
  markup`<svg class="i" aria-hidden="true" focusable="false"><use href="#mark-${name}"/></svg>`;

export const evidence = (level: Evidence): Markup =>
  markup`<span class="mark">${mark(level)} ${evidenceNl[level]}</span>`;

/** "Hoofdstuk 2.1: Musterd (2020), noot 26": the section, and the publications behind it. */
export function cites(place: Pick<Place, 'book' | 'page'>, citations: readonly Citation[]): Markup[] {
  const { book, page } = place;
  return citations.map(({ section, sources }) => {
    const works = sources.map((id) => {
      const source = book.sourceOf.get(id);
      const notes = source ? footnotesIn(book, section, source) : [];
      return markup`<a href="${hrefOf(`sources/${id}`, page)}">${source ? sayWork(source) : id}</a>${
        notes.length > 0 && `, ${notes.length === 1 ? 'noot' : 'noten'} ${sayNumbers(notes)}`
      }`;
    });
    const where =
      section === undefined
        ? undefined
        : markup`<a href="${page === 'index' ? '' : 'index.html'}#section-${section}">${sectionsNl[section]}</a>`;
    return markup`${where}${where !== undefined && works.length > 0 && ': '}${joined(works, '; ')}`;
  });
}

const sayNumbers = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;

interface About {
  readonly evidence?: Evidence;
  /** What it is besides, such as the side effect that it warns of. */
  readonly also?: string;
  readonly cites?: readonly Citation[];
  readonly status?: Status;
  readonly asOf?: PartialDate;
  /** Its own anchor: a link to itself, so that one can point at it. */
  readonly anchor?: string;
}

/** Where a text comes from and how certain it is, in one small line. */
export function about(place: Place, { evidence: level, also, cites: from = [], status, asOf, anchor }: About): Markup {
  const pieces = [
    level !== undefined && markup`<span class="mark">${mark(level)} Bewijs: ${evidenceNl[level]}</span>`,
    also,
    ...cites(place, from),
    standing(status, asOf),
    anchor !== undefined && markup`<a class="id" href="#${anchor}">${anchor}</a>`,
  ].filter(Boolean);
  return markup`<p class="about">${joined(pieces, ' · ')}</p>`;
}

/** "geldt, stand van 2024" */
export const standing = (status: Status | undefined, asOf: PartialDate | undefined): string | undefined =>
  [status && facetsNl.statuses[status], asOf && `stand van ${sayDate(asOf, 'nl')}`].filter(Boolean).join(', ') ||
  undefined;

export type Row = readonly [label: string, value: Renderable, wide?: 'wide'];

/** What an entry is sorted by; rows without a value are left out. */
export function facts(rows: readonly Row[]): Renderable {
  const filled = rows.filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  if (filled.length === 0) return undefined;
  return markup`<dl class="facts">
    ${filled.map(
      ([label, value, wide]) =>
        markup`<div${wide !== undefined && markup` class="wide"`}><dt>${label}</dt><dd>${value}</dd></div>
        `,
    )}</dl>`;
}

export const link = ({ book, page }: Pick<Place, 'book' | 'page'>, ref: Ref): Markup =>
  markup`<a href="${hrefOf(ref, page)}">${nameOf(book, ref, 'nl')}</a>`;

export const links = (place: Pick<Place, 'book' | 'page'>, refs: readonly Ref[]): Renderable =>
  joined(
    refs.map((ref) => link(place, ref)),
    ', ',
  );

/** The lines of the source text that an entry carries: "regels 17–64 en 91–118". */
export const sayLines = ({ lines: [from, to] }: Passage): string => (from === to ? `${from}` : `${from}–${to}`);

export const passages = ({ book, page, entry }: Place): Renderable =>
  joined(
    (book.passagesOf.get(entry) ?? []).map(
      (passage) =>
        markup`<a href="${page === 'index' ? '' : 'index.html'}#lines-${passage.lines[0]}">${sayLines(passage)}</a>`,
    ),
    ', ',
  );

type Pointed = Point & { readonly sideEffect?: keyof typeof facetsNl.sideEffects };

/** Points under a heading for each kind, in the order given; a kind that is not in it comes last. */
export function points(
  place: Place,
  list: readonly Pointed[],
  texts: Readonly<Record<Lang, Readonly<Record<string, string>>>>,
  { level, order }: { readonly level: number; readonly order: readonly string[] },
): Renderable {
  const { id } = splitRef(place.entry);
  const rank = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const kinds = [...new Set(list.map(({ kind }) => kind))].sort((one, other) => rank(one) - rank(other));
  return kinds.map(
    (kind) => markup`${heading(level, {
      nl: facetsNl.kinds[kind as keyof typeof facetsNl.kinds] ?? kind,
      en: facetsEn.kinds[kind as keyof typeof facetsEn.kinds] ?? kind,
    })}
    <ul class="points">
    ${list
      .filter((point) => point.kind === kind)
      .map(
        (point) => markup`<li id="${id}.${point.id}">
        ${both(place, texts.nl[point.id] ?? '', texts.en[point.id] ?? '')}
        ${about(place, {
          ...point,
          ...(point.sideEffect && { also: facetsNl.sideEffects[point.sideEffect] }),
          anchor: `${id}.${point.id}`,
        })}
        </li>
        `,
      )}</ul>
    `,
  );
}

/** A heading with its English beside it. With an id it is the anchor of what it heads, and a link to itself. */
export function heading(
  level: number,
  { id, number, nl, en }: { id?: string; number?: number; nl: string; en?: string | undefined },
): Markup {
  const name = markup`${number !== undefined && markup`<span class="number">${number}</span> `}${nl}`;
  const tag = markup`h${level}`;
  return markup`<${tag}${id !== undefined && markup` id="${id}"`} class="both"><span>${
    id === undefined ? name : markup`<a href="#${id}">${name}</a>`
  }</span>${en !== undefined && markup` <span lang="en">${en}</span>`}</${tag}>`;
}

/** More than so many are folded. */
const FEW = 12;

/** What belongs to an entry, by collection. What its facts have named already is left out. */
export function belongs(place: Place, said: readonly Ref[] = [], opens = 'Hoort bij'): Renderable {
  const { book, entry } = place;
  const { collection, id } = splitRef(entry);
  const refs = (book.relations[collection][id] ?? []).filter(
    // Publications stand beside each text already.
    (ref) => !said.includes(ref) && splitRef(ref).collection !== 'sources',
  );
  if (refs.length === 0) return undefined;
  const groups = byCollection(refs);
  if (refs.length <= FEW)
    return markup`<p class="belongs">${opens} ${joined(
      [...groups].map(
        ([name, group]) => markup`<span>${facetsNl.collections[name].toLowerCase()}:</span> ${links(place, group)}`,
      ),
      ' · ',
    )}</p>`;
  return markup`<details class="belongs">
    <summary>${opens} ${count(refs.length, 'onderwerp', 'onderwerpen')}</summary>
    <dl>
    ${[...groups].map(
      ([name, group]) =>
        markup`<div><dt>${facetsNl.collections[name]}</dt><dd>${links(place, group)}</dd></div>
        `,
    )}</dl>
    </details>`;
}

function byCollection(refs: readonly Ref[]): Map<CollectionId, Ref[]> {
  const groups = new Map<CollectionId, Ref[]>();
  for (const ref of refs) {
    const { collection } = splitRef(ref);
    groups.set(collection, [...(groups.get(collection) ?? []), ref]);
  }
  return groups;
}
