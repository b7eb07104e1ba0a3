import { facetsEn } from '../../packages/content/src/data/facets.en.js';
import { facetsNl } from '../../packages/content/src/data/facets.nl.js';
import { sourceTypesNl } from '../../packages/content/src/data/labels.nl.js';
import type { CollectionId, EntryText, Point, Ref } from '../../packages/content/src/entry.js';
import type { Test } from '../../packages/content/src/hint.js';
import { bounds } from '../../packages/content/src/moment.js';
import { sayMoment, saySpan } from '../../packages/content/src/moment-words.js';
import type { ChoiceText, PartText, QuestionPart } from '../../packages/content/src/question.js';
import type { TimelineEntry } from '../../packages/content/src/timeline-entry.js';
import { sayWork } from '../../packages/content/src/source.js';
import { nameOf, type Book, type Lang } from './book.js';
import { joined, markup, type Markup, type Renderable } from './markup.js';
import {
  about,
  belongs,
  beside,
  both,
  cites,
  evidence,
  facts,
  heading,
  link,
  links,
  mark,
  passages,
  placeOf,
  points,
  standing,
  words,
  type Place,
  type Row,
} from './parts.js';
import { domainsOrder, factWords, kindOrder, spanWords, stateWords, testWords, timelineKindOrder } from './words.js';

/** One entry on a page. */
export interface Shown {
  readonly id: string;
  readonly name: string;
  /** Before the name in the list of entries: a number, a date. */
  readonly before?: string | undefined;
  readonly html: Markup;
}

/** Entries under one heading; without a name they stand on the page as they are. */
export interface Group {
  readonly id?: string;
  readonly nl?: string;
  readonly en?: string;
  readonly mark?: string;
  readonly entries: readonly Shown[];
}

/** The entries of a collection, as its page shows them. */
export const groupsOf: Readonly<Record<CollectionId, (book: Book) => readonly Group[]>> = {
  questions: (book) => [{ entries: book.collections.questions.entries.map((each) => question(book, each)) }],
  hints: (book) =>
    book.collections.questions.entries.map(({ id }) => ({
      id: `_${id}`,
      nl: nameOf(book, `questions/${id}`, 'nl'),
      en: nameOf(book, `questions/${id}`, 'en'),
      entries: book.collections.hints.entries.filter((hint) => hint.question === id).map((each) => hint(book, each)),
    })),
  motives: (book) => [
    {
      entries: book.collections.motives.entries.map((each) =>
        entry(book, 'motives', each, {
          number: each.number,
          facts: () => [['Bewijs', evidence(each.evidence)]],
        }),
      ),
    },
  ],
  instruments: (book) =>
    domainsOrder.map((domain) => ({
      id: `_${domain}`,
      nl: capital(facetsNl.domains[domain]),
      en: capital(facetsEn.domains[domain]),
      mark: domain,
      entries: book.collections.instruments.entries
        .filter((each) => each.domain === domain)
        .map((each) =>
          entry(book, 'instruments', each, {
            level: 3,
            said: [
              ...each.motives.map((id): Ref => `motives/${id}`),
              ...(each.law === undefined ? [] : [`sources/${each.law}` as const]),
            ],
            facts: (place) => [
              ['Bewijs', evidence(each.evidence)],
              ['Domein', facetsNl.domains[each.domain]],
              [
                'Motief',
                links(
                  place,
                  each.motives.map((id): Ref => `motives/${id}`),
                ),
              ],
              ['Schaal', each.scales.map((scale) => facetsNl.scales[scale]).join(', ')],
              ['Wie beslist', each.decides.map((actor) => facetsNl.actors[actor]).join(', ')],
              ['Wie voert uit', each.carriesOut.map((actor) => facetsNl.actors[actor]).join(', ')],
              ['Hoe vast', facetsNl.bindings[each.binding]],
              ['Voorbereiding', facetsNl.leadTimes[each.leadTime]],
              ['Wet', each.law && link(place, `sources/${each.law}`)],
              ['Stand', standing(each.status, each.asOf)],
            ],
          }),
        ),
    })),
  timeline: (book) =>
    [...byDecade(book.collections.timeline.entries)].map(([decade, { nl, en, entries }]) => ({
      id: `_${decade}`,
      nl,
      en,
      entries: entries.map((each) =>
        entry(book, 'timeline', each, {
          level: 3,
          before: each.starts === 'not-named' ? undefined : saySpan({ starts: each.starts }, 'nl'),
          order: timelineKindOrder,
          when: [capital(saySpan(each, 'nl')), capital(saySpan(each, 'en'))],
          said: [
            ...each.motives.map((id): Ref => `motives/${id}`),
            ...each.instruments.map((id): Ref => `instruments/${id}`),
          ],
          facts: (place) => [
            ['Spoor', markup`<span class="mark">${mark(each.lane)} ${facetsNl.lanes[each.lane]}</span>`],
            ['Mengen op de agenda', each.stance && facetsNl.stances[each.stance]],
            ['Begin', moments(place, each.starts)],
            ['Einde', moments(place, each.ends)],
            ['Stand', standing(each.status, each.asOf)],
            [
              'Motief',
              links(
                place,
                each.motives.map((id): Ref => `motives/${id}`),
              ),
            ],
            [
              'Instrument',
              links(
                place,
                each.instruments.map((id): Ref => `instruments/${id}`),
              ),
            ],
          ],
        }),
      ),
    })),
  steps: (book) => [
    {
      entries: book.collections.steps.entries.map((each) => entry(book, 'steps', each, { number: each.number })),
    },
  ],
  residentGroups: (book) => [
    { entries: book.collections.residentGroups.entries.map((each) => entry(book, 'residentGroups', each)) },
  ],
  scaleInsights: (book) => [
    {
      entries: book.collections.scaleInsights.entries.map((each) =>
        entry(book, 'scaleInsights', each, {
          number: each.number,
          facts: () => [['Bewijs', evidence(each.evidence)]],
        }),
      ),
    },
  ],
  meetingPlaces: (book) => [
    {
      entries: book.collections.meetingPlaces.entries.map((each) =>
        entry(book, 'meetingPlaces', each, { facts: () => [['Bewijs', evidence(each.evidence)]] }),
      ),
    },
  ],
  phasingCautions: (book) => [
    { entries: book.collections.phasingCautions.entries.map((each) => phasingCaution(book, each)) },
  ],
  terms: (book) => {
    const named = book.collections.terms.entries.map((each) => ({
      each,
      name: nameOf(book, `terms/${each.id}`, 'nl'),
    }));
    named.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    return byLetter(
      named,
      ({ name }) => name,
      ({ each }) => term(book, each),
    );
  },
  sources: (book) =>
    byLetter(
      book.collections.sources.entries,
      ({ id }) => id,
      (each) => source(book, each),
    ),
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const article = (id: string, inside: Renderable): Markup => markup`<article class="entry" aria-labelledby="${id}">
  ${inside}
  </article>
  `;

interface EntryOptions {
  readonly level?: 2 | 3;
  readonly number?: number;
  readonly before?: string | undefined;
  readonly order?: readonly string[];
  /** In both languages, above the summary. */
  readonly when?: readonly [nl: string, en: string];
  readonly facts?: (place: Place) => readonly Row[];
  /** What the facts name. */
  readonly said?: readonly Ref[];
}

type Written = {
  readonly id: string;
  readonly cites: Parameters<typeof cites>[1];
  readonly points: readonly Point[];
};

type Simple = Exclude<CollectionId, 'questions' | 'hints' | 'phasingCautions' | 'terms' | 'sources'>;

function entry(
  book: Book,
  collection: Simple,
  { id, cites: from, points: list }: Written,
  { level = 2, number, before, order = kindOrder, when, facts: rows = () => [], said }: EntryOptions = {},
): Shown {
  const place = placeOf(book, collection, id);
  const missing: EntryText = { name: id, summary: '', points: {} };
  const nl = book.collections[collection].nl[id] ?? missing;
  const en = book.collections[collection].en[id] ?? missing;
  return {
    id,
    name: nl.name,
    before: before ?? (number === undefined ? undefined : `${number}`),
    html: article(
      id,
      markup`${heading(level, { id, ...(number !== undefined && { number }), nl: nl.name, en: en.name })}
      ${when && markup`<div class="both when"><p>${when[0]}</p><p lang="en">${when[1]}</p></div>`}
      ${beside(place, nl.summary, en.summary, 'summary')}
      ${about(place, { cites: from, anchor: id })}
      ${facts([...rows(place), ['Regels in de bron', passages(place)]])}
      ${points(place, list, { nl: nl.points, en: en.points }, { level: level + 1, order })}
      ${belongs(place, said)}`,
    ),
  };
}

/** One or more dates, each with where it comes from. That none is named stands above already. */
function moments(place: Place, said: TimelineEntry['ends']): Renderable {
  if (said === undefined || typeof said === 'string') return undefined;
  return joined(
    said.map(
      (moment) =>
        markup`${sayMoment(moment, 'nl')} <span class="from">(${joined(cites(place, moment.cites), ' · ')})</span>`,
    ),
    ' of ',
  );
}

function question(book: Book, each: Book['collections']['questions']['entries'][number]): Shown {
  const { id, number, revision } = each;
  const place = placeOf(book, 'questions', id);
  const nl = book.collections.questions.nl[id];
  const en = book.collections.questions.en[id];
  const reasons = { nl: book.reasons.nl[id] ?? [], en: book.reasons.en[id] ?? [] };
  return {
    id,
    name: nl?.title ?? id,
    before: `${number}`,
    html: article(
      id,
      markup`${heading(2, { id, number, nl: nl?.title ?? id, en: en?.title })}
      ${beside(place, nl?.explanation ?? '', en?.explanation ?? '', 'summary')}
      <div class="both forms">
      <p>In een zin: ${nl?.topic}</p>
      <p lang="en">In a sentence: ${en?.topic}</p>
      <p>Zolang de vraag dicht is: ${nl?.asks}</p>
      <p lang="en">While the question is closed: ${en?.asks}</p>
      </div>
      ${about(place, { cites: each.cites, anchor: id })}
      ${facts([
        ['Versie van de tekst', revision],
        ['Regels in de bron', passages(place)],
      ])}
      ${heading(3, { nl: 'Waarom deze vraag?', en: 'Why this question?' })}
      <ul class="points">
      ${Array.from(
        { length: Math.max(reasons.nl.length, reasons.en.length) },
        (_, index) => markup`<li id="${id}.reason-${index + 1}">
        ${both(place, reasons.nl[index] ?? '', reasons.en[index] ?? '')}
        </li>
        `,
      )}</ul>
      ${each.parts.map((part) => questionPart(place, id, part, nl?.parts[part.id], en?.parts[part.id]))}
      ${belongs(place)}`,
    ),
  };
}

function questionPart(
  place: Place,
  question: string,
  { id, cites: from, choices }: QuestionPart,
  nl: PartText | undefined,
  en: PartText | undefined,
): Markup {
  const anchor = `${question}.${id}`;
  return markup`${heading(3, { id: anchor, nl: nl?.legend ?? id, en: en?.legend })}
  ${(nl?.note !== undefined || en?.note !== undefined) && beside(place, nl?.note ?? '', en?.note ?? '', 'note')}
  ${about(place, { cites: from, anchor })}
  ${
    choices.length > 0 &&
    markup`<ul class="points">
    ${choices.map((choice) => {
      const [dutch, english] = [nl?.choices[choice], en?.choices[choice]];
      return markup`<li id="${anchor}.${choice}">
      <p>${dutch && choiceText(place, 'nl', dutch)}</p>
      <p lang="en">${english && choiceText(place, 'en', english)}</p>
      ${about(place, { anchor: `${anchor}.${choice}` })}
      </li>
      `;
    })}</ul>
    `
  }`;
}

const choiceText = (place: Place, lang: Lang, { label, hint, inline }: ChoiceText): Markup =>
  markup`<b>${label}</b>${hint !== undefined && markup`<br>${words(place, lang, hint)}`}<br><span class="forms">${
    lang === 'nl' ? 'In een zin' : 'In a sentence'
  }: ${inline}</span>`;

function hint(book: Book, { id, question: asked, part, when, evidence: level, cites: from }: Hint): Shown {
  const place = placeOf(book, 'hints', id);
  const nl = book.collections.hints.nl[id];
  const en = book.collections.hints.en[id];
  const legend = book.collections.questions.nl[asked]?.parts[part]?.legend ?? part;
  return {
    id,
    name: nl?.heading ?? id,
    html: article(
      id,
      markup`${heading(3, { id, nl: nl?.heading ?? id, en: en?.heading })}
      ${beside(place, nl?.says ?? '', en?.says ?? '', 'summary')}
      ${
        (nl?.nuance !== undefined || en?.nuance !== undefined) &&
        beside(place, nl?.nuance ?? '', en?.nuance ?? '', 'nuance')
      }
      ${about(place, { evidence: level, cites: from, anchor: id })}
      ${facts([
        ['Staat bij', markup`<a href="questions.html#${asked}.${part}">${legend}</a>`],
        [
          when.length === 1 ? 'Verschijnt als' : 'Verschijnt als dit samen geldt',
          markup`<ul>${when.map((test) => markup`<li>${sayTest(book, test)}</li>`)}</ul>`,
          'wide',
        ],
        ['Regels in de bron', passages(place)],
      ])}
      ${belongs(place, [`questions/${asked}`])}`,
    ),
  };
}

type Hint = Book['collections']['hints']['entries'][number];

/** "Vraag 1, wat u mengt: minstens één van: inkomens, mensen van verschillende herkomst" */
function sayTest(book: Book, test: Test): Markup {
  const { fact } = test;
  const how = (['anyOf', 'allOf', 'noneOf', 'only'] as const).find((each) => each in test) ?? 'anyOf';
  const ids = (test as Partial<Record<typeof how, readonly string[]>>)[how] ?? [];
  if (fact === 'states') {
    const said = ids.map((id) => {
      const [asked = '', state = ''] = id.split(':');
      return `vraag ${numberOf(book, asked)} is ${stateWords[state] ?? state}`;
    });
    return markup`${[testWords[how](ids.length > 1), said.join(', ')].filter(Boolean).join(' ')}`;
  }
  const { question: asked, part, says } = factWords[fact];
  const choices = book.collections.questions.nl[asked]?.parts[part]?.choices ?? {};
  const all = book.collections.questions.entries
    .find(({ id }) => id === asked)
    ?.parts.find(({ id }) => id === part)?.choices;
  const isAll = all !== undefined && all.length > 0 && all.every((id) => ids.includes(id));
  const what = isAll && how === 'noneOf' ? testWords.none : isAll && how === 'anyOf' ? testWords.any : undefined;
  const named = ids.map((id) => (fact === 'scale.span' ? spanWords[id] : choices[id]?.inline) ?? id).join(', ');
  return markup`<a href="questions.html#${asked}.${part}">Vraag ${numberOf(book, asked)}</a>, ${says}: ${
    what ?? [testWords[how](ids.length > 1), named].filter(Boolean).join(' ')
  }`;
}

const numberOf = (book: Book, asked: string): number | string =>
  book.collections.questions.entries.find(({ id }) => id === asked)?.number ?? asked;

type PhasingCaution = Book['collections']['phasingCautions']['entries'][number];

function phasingCaution(book: Book, { id, groups, evidence: level, cites: from, ...state }: PhasingCaution): Shown {
  const place = placeOf(book, 'phasingCautions', id);
  const nl = book.collections.phasingCautions.nl[id];
  const en = book.collections.phasingCautions.en[id];
  const whom = groups.map((each): Ref => `residentGroups/${each}`);
  return {
    id,
    name: nl?.name ?? id,
    html: article(
      id,
      markup`${heading(2, { id, nl: nl?.name ?? id, en: en?.name })}
      ${beside(place, nl?.says ?? '', en?.says ?? '', 'summary')}
      ${about(place, { ...(level && { evidence: level }), cites: from, anchor: id })}
      ${facts([
        ['Gaat over', links(place, whom)],
        ['Stand', standing(state.status, state.asOf)],
        ['Regels in de bron', passages(place)],
      ])}
      ${belongs(place, whom)}`,
    ),
  };
}

function term(book: Book, { id, cites: from, terms }: Book['collections']['terms']['entries'][number]): Shown {
  const place = placeOf(book, 'terms', id);
  const nl = book.collections.terms.nl[id];
  const en = book.collections.terms.en[id];
  const near = (terms ?? []).map((each): Ref => `terms/${each}`);
  return {
    id,
    name: nl?.name ?? id,
    html: article(
      id,
      markup`${heading(3, { id, nl: nl?.name ?? id, en: en?.name })}
      ${beside(place, nl?.summary ?? '', en?.summary ?? '', 'summary')}
      ${about(place, { cites: from, anchor: id })}
      <div class="both forms">
      <p>Zo staat het in teksten: ${nl?.forms.join(', ')}</p>
      <p lang="en">In texts it stands as: ${en?.forms.join(', ')}</p>
      </div>
      ${facts([
        ['Lijkt op, of is het tegendeel', links(place, near)],
        ['Regels in de bron', passages(place)],
      ])}
      ${belongs(place, near)}`,
    ),
  };
}

function source(book: Book, each: Book['collections']['sources']['entries'][number]): Shown {
  const { id, type, title, in: where, url, footnotes } = each;
  const place = placeOf(book, 'sources', id);
  return {
    id,
    name: nameOf(book, `sources/${id}`, 'nl'),
    html: article(
      id,
      markup`${heading(3, { id, nl: sayWork(each) })}
      ${
        (title !== undefined || where !== undefined) &&
        markup`<p>${title !== undefined && markup`<cite lang="">${title}</cite>. `}${where !== undefined && markup`<span lang="">${where}</span>.`}</p>`
      }
      ${url !== undefined && markup`<p class="url"><a href="${url}" rel="noopener noreferrer">${url}</a></p>`}
      <p class="about">${type === undefined ? 'de bron noemt alleen auteur en jaar' : sourceTypesNl[type]} · ${
        footnotes.length === 0
          ? 'in de lopende tekst, zonder voetnoot'
          : [
              footnotes.length === 1 ? 'voetnoot ' : 'voetnoten ',
              joined(
                footnotes.map((number) => markup`<a href="index.html#note-${number}">${number}</a>`),
                ', ',
              ),
            ]
      } · <a class="id" href="#${id}">${id}</a></p>
      ${belongs(place, [], 'Staat bij')}`,
    ),
  };
}

function byLetter<T>(list: readonly T[], nameOfEach: (each: T) => string, show: (each: T) => Shown): Group[] {
  const groups = new Map<string, Shown[]>();
  for (const each of list) {
    const letter = nameOfEach(each).normalize('NFKD').charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), show(each)]);
  }
  return [...groups].map(([letter, entries]) => ({ id: `_${letter.toLowerCase()}`, nl: letter, entries }));
}

interface Decade {
  readonly nl: string;
  readonly en: string;
  readonly entries: TimelineEntry[];
}

/** In the order of the data: by start. What has no named start stays with what it comes after. */
function byDecade(entries: readonly TimelineEntry[]): Map<string, Decade> {
  const decades = new Map<string, Decade>();
  let [id, nl, en] = ['undated', 'Voor het eerste jaartal', 'Before the first year'];
  for (const each of entries) {
    const starts = each.starts === 'not-named' ? [] : each.starts.flatMap((moment) => bounds(moment) ?? []);
    if (starts.length > 0) {
      const middle = Math.min(...starts.map(({ earliest, latest }) => (earliest + latest) / 2));
      const first = Math.floor(middle / 10) * 10;
      [id, nl, en] = [`${first}`, `${first} tot ${first + 10}`, `${first} to ${first + 10}`];
    }
    const decade = decades.get(id) ?? { nl, en, entries: [] };
    decade.entries.push(each);
    decades.set(id, decade);
  }
  return decades;
}
