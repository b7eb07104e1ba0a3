import type * as z from 'zod/mini';
import type { CollectionId } from '../entry.js';
import type { partnerSchemas } from '../schema/partner.js';
import { toMoments } from './moments.js';
import type { Addable, Changes, Some, Words } from './partner-content.js';
import type { Added, ReadCollection } from './read-collection.js';

/** What a partner wrote, as its schema has it. */
type Written<C extends keyof Addable> = z.infer<(typeof partnerSchemas)[C]['add']>;

/** Data and words apart, as our own collections have them. English is the Dutch where there is none. */
interface Apart<C extends keyof Addable> {
  readonly data: Addable[C];
  readonly nl?: Words[C];
  readonly en?: Words[C];
}

/** What a file has for a collection, in the shape of our own: nothing here is wrong any more. */
export function toChanges({ name, add, replace, hide }: ReadCollection): Changes<CollectionId> {
  const apart = apartOf[name as keyof Addable] as ((written: object) => Apart<keyof Addable>) | undefined;
  const added = apart === undefined ? [] : [...add.values()].map(({ value }) => apart(value));
  const words = (lang: 'nl' | 'en') =>
    Object.fromEntries(added.flatMap((each) => (each[lang] === undefined ? [] : [[each.data.id, each[lang]]])));
  return {
    add: added.map(({ data }) => data) as unknown as Changes<CollectionId>['add'],
    words: { nl: words('nl'), en: words('en') } as unknown as Changes<CollectionId>['words'],
    replace: Object.fromEntries(
      [...replace].map(([id, { value }]) => {
        const { nl, en, ...data } = value;
        return [id, { data, ...(nl !== undefined && { nl }), ...(en !== undefined && { en }) }];
      }),
    ) as Changes<CollectionId>['replace'],
    hide: [...hide],
    dutch: [
      ...[...add.values()].flatMap(({ value }) => dutchInAdded(value)),
      ...[...replace].flatMap(([id, { value }]) => dutchInReplaced(id, value)),
    ],
  };
}

/** See `Changes.dutch`; a source has no words in either language. */
const dutchInAdded = ({
  id,
  nl,
  en,
  points = [],
}: Added & Partial<Pick<Written<'timeline'>, 'nl' | 'en' | 'points'>>) => [
  ...(nl !== undefined && en === undefined ? [id] : []),
  ...points.filter((point) => point.en === undefined).map((point) => `${id}/${point.id}`),
];

function dutchInReplaced(id: string, { nl, en }: Replaced): string[] {
  const english = en?.points ?? {};
  return [
    ...(replacesOwn(nl) && !replacesOwn(en) ? [id] : []),
    ...Object.keys(nl?.points ?? {}).flatMap((point) => (Object.hasOwn(english, point) ? [] : [`${id}/${point}`])),
  ];
}

/** Whether it has other words than those of points, or of parts and their choices. */
const replacesOwn = (words: object = {}): boolean =>
  Object.keys(words).some((field) => field !== 'points' && field !== 'parts');

const apartOf: { readonly [C in keyof Addable]: (written: Written<C>) => Apart<C> } = {
  questions({ id, nl, en = nl, parts, cites = [] }) {
    const words = (lang: 'nl' | 'en', own: typeof nl) => ({
      ...own,
      parts: Object.fromEntries(
        parts.map((part) => [
          part.id,
          {
            ...(part[lang] ?? part.nl),
            choices: Object.fromEntries(part.choices.map((choice) => [choice.id, choice[lang] ?? choice.nl])),
          },
        ]),
      ),
    });
    const data = {
      id,
      cites,
      parts: parts.map((part) => ({ id: part.id, cites: [], choices: part.choices.map((choice) => choice.id) })),
    };
    return { data, nl: words('nl', nl), en: words('en', en) };
  },

  instruments({ nl, en, points, cites = [], motives = [], scales = [], decides = [], carriesOut = [], ...data }) {
    const said = pointsApart(points);
    // The schema has checked that a point of this kind, and no other, has a side effect.
    const own = said.points as Addable['instruments']['points'];
    return { data: { ...data, cites, motives, scales, decides, carriesOut, points: own }, ...said.words(nl, en) };
  },

  timeline({ nl, en, points, cites = [], lane = 'local', starts, ends, motives = [], instruments = [], ...data }) {
    const said = pointsApart(points);
    const from = toMoments(starts) as Addable['timeline']['starts'];
    const until = ends === undefined ? {} : { ends: toMoments(ends) };
    return {
      data: { ...data, cites, lane, starts: from, ...until, motives, instruments, points: said.points },
      ...said.words(nl, en),
    };
  },

  meetingPlaces({ nl, en, points, cites = [], ...data }) {
    const said = pointsApart(points);
    return { data: { ...data, cites, points: said.points }, ...said.words(nl, en) };
  },

  terms: ({ nl, en = nl, cites = [], ...data }) => ({ data: { ...data, cites }, nl, en }),

  sources: (data) => ({ data: { ...data, footnotes: [] } }),
};

/** Points without their words, and the words of their entry with them. */
function pointsApart<P extends WrittenPoint>(written: readonly P[] = []) {
  const text = (lang: 'nl' | 'en') => Object.fromEntries(written.map((each) => [each.id, each[lang] ?? each.nl]));
  return {
    points: written.map(({ nl: _nl, en: _en, cites = [], ...point }) => ({ ...point, cites })),
    words: (nl: WrittenWords, en = nl) => ({ nl: { ...nl, points: text('nl') }, en: { ...en, points: text('en') } }),
  };
}

interface Replaced {
  readonly nl?: Some<Words['timeline']>;
  readonly en?: Some<Words['timeline']>;
}
type WrittenWords = Written<'timeline'>['nl'];
type WrittenPoint = NonNullable<Written<'instruments' | 'timeline' | 'meetingPlaces'>['points']>[number];
