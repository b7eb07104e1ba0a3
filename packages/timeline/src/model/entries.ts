import { isPartners } from '@mengwijzer/content/partner-id';
import { timelineList } from '@mengwijzer/content/timeline-list';
import { timelineListingOf } from '@mengwijzer/content/timeline-listing';
import { agendaOf, type Stretch } from './agenda.js';
import { extentsOf, startOf, whenOf, type Extent } from './extent.js';
import type { TimelineEntry, TimelineListing } from '@mengwijzer/content';
import type { PartnerContent, withPartner } from '@mengwijzer/content/partner';
import type { HistoryEntry } from '@mengwijzer/core/dossier';
import type { TimelineTexts } from './texts.js';

export type Lane = TimelineListing['lane'];
export type Stance = NonNullable<TimelineListing['stance']>;

/** From top to bottom. */
export const lanes: readonly Lane[] = ['policy', 'law', 'context', 'evidence', 'local'];
export const isLane = (id: string): id is Lane => (lanes as readonly string[]).includes(id);

const stances: readonly Stance[] = ['implicit', 'not-an-aim', 'official-aim', 'standstill', 'back'];
export const isStance = (id: string): id is Stance => (stances as readonly string[]).includes(id);

/** Whose entry it is: that of the kennisfundament, a partner's, or the user's own. */
export type Owner = 'source' | 'partner' | 'user';

/** A period or an event as it stands in the list. */
export interface Item extends TimelineListing {
  readonly name: string;
  readonly summary: string;
  readonly owner: Owner;
  /** Language of its words, where that is not the page's: a partner may give Dutch only, and users write as they like. */
  readonly lang: 'nl' | '' | undefined;
}

/** A partner's content, with the function that lays it over ours: it comes with the partner's, since few pages have any. */
export interface Partner {
  readonly content: PartnerContent;
  readonly apply: typeof withPartner;
  /** Names of all of our instruments, by id: a partner's events may name others than ours do. */
  readonly instruments: Readonly<Record<string, string>>;
}

/** All there is to tell, in reading order, and how it lies in time. */
export interface Timeline {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  readonly extents: ReadonlyMap<string, Extent>;
  readonly stretches: readonly Stretch[];
  /** Names of motives and of instruments that entries name, by id. */
  readonly motives: Readonly<Record<string, string>>;
  readonly instruments: Readonly<Record<string, string>>;
}

type Named = Readonly<Record<string, { readonly name: string }>>;

const named = (names: Readonly<Record<string, string>>): Named =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }]));

/** Our names with those that a partner adds or replaces. */
const namesWith = (
  collection: 'motives' | 'instruments',
  ours: Readonly<Record<string, string>>,
  { lang }: TimelineTexts,
  partner: Partner | undefined,
): Readonly<Record<string, string>> => {
  if (partner === undefined) return ours;
  const { words } = partner.apply(collection, lang, { entries: [], words: named(ours) }, partner.content);
  return Object.fromEntries(Object.entries(words as Named).map(([id, { name }]) => [id, name]));
};

/** Our entries, with what a partner adds, replaces and hides. */
const listed = (texts: TimelineTexts, partner: Partner | undefined): readonly Item[] => {
  const ours = { entries: timelineList as readonly (TimelineEntry | TimelineListing)[], words: texts.list.timeline };
  const { entries, words, dutch } = partner
    ? partner.apply('timeline', texts.lang, ours, partner.content)
    : { ...ours, dutch: new Set<string>() };
  return entries.map((each) => {
    const { name, summary } = words[each.id] ?? { name: each.id, summary: '' };
    return {
      // What a partner adds, or replaces the points of, comes with its points.
      ...('points' in each ? timelineListingOf(each) : each),
      name,
      summary,
      owner: isPartners(each.id) ? 'partner' : 'source',
      lang: dutch.has(each.id) ? 'nl' : undefined,
    };
  });
};

const ownItem = ({ id, name, starts, ends, note }: HistoryEntry): Item => ({
  id: ownId(id),
  lane: 'local',
  starts: [whenOf(starts)],
  ...(ends === '' ? {} : { ends: [whenOf(ends)] }),
  motives: [],
  instruments: [],
  sections: [],
  name,
  summary: note,
  owner: 'user',
  lang: '',
});

const OWN = 'own::';

/** The id of a user's own entry among the others: no id of ours and none of a partner's has two colons. */
export const ownId = (id: string): string => `${OWN}${id}`;

/** Whether an id is that of a user's own entry. */
export const isOwn = (id: string): boolean => id.startsWith(OWN);

/** By earliest start; one without a named start stays behind the one that it follows where it comes from. */
const inOrder = (lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists
    .flatMap((items) => {
      let last = -Infinity;
      return items.map((item) => {
        last = startOf(item)?.earliest ?? last;
        return { item, key: last };
      });
    })
    .sort((one, other) => (one.key === other.key ? 0 : one.key - other.key))
    .map(({ item }) => item);

/**
 * The timeline with what a partner and a user add.
 *
 * @param today in years: 2022.5 is 1 July 2022
 */
export const timelineOf = (
  texts: TimelineTexts,
  partner: Partner | undefined,
  history: readonly HistoryEntry[],
  today: number,
): Timeline => {
  const all = listed(texts, partner);
  const items = inOrder([
    all.filter(({ owner }) => owner === 'source'),
    all.filter(({ owner }) => owner === 'partner'),
    history.map(ownItem),
  ]);
  const extents = extentsOf(items, today);
  return {
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    extents,
    stretches: agendaOf(items, extents),
    motives: namesWith('motives', texts.list.motives, texts, partner),
    instruments: namesWith('instruments', partner?.instruments ?? texts.list.instruments, texts, partner),
  };
};
