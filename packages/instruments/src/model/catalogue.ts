import { isPartners } from '@mengwijzer/content/partner-id';
import { listingOf } from '@mengwijzer/content/instrument-listing';
import { instrumentList } from '@mengwijzer/content/instrument-list';
import type { Instrument, InstrumentListing, InstrumentListTexts } from '@mengwijzer/content';
import type { PartnerContent, withPartner } from '@mengwijzer/content/partner';
import type { PickerTexts } from './texts.js';

/** An instrument as it stands in the list. */
export interface Item extends InstrumentListing {
  readonly name: string;
  readonly summary: string;
  /** Whether a partner added it. */
  readonly isPartners: boolean;
  /** Language of its words, where that is not the page's: a partner may give Dutch only. */
  readonly lang: 'nl' | undefined;
}

/** The instruments that can be found, in the content's order, a partner's own after ours. */
export interface Catalogue {
  readonly items: readonly Item[];
  /** Position by id. */
  readonly at: ReadonlyMap<string, number>;
  /** Names of motives, by id. */
  readonly motives: InstrumentListTexts['motives'];
}

/** What an editor narrows the catalogue to; an empty list narrows nothing. */
export interface Scope {
  readonly domains: readonly string[];
  readonly motives: readonly string[];
  readonly ids: readonly string[];
}

/** What the catalogue is made of. */
export interface Listed {
  readonly listings: readonly InstrumentListing[];
  readonly words: InstrumentListTexts;
  /** Ids of those whose words are Dutch on a page that is not. */
  readonly dutch: ReadonlySet<string>;
}

/** A partner's content, with the function that lays it over ours: it comes with the partner's, since few pages have any. */
export interface Partner {
  readonly content: PartnerContent;
  readonly apply: typeof withPartner;
}

/** Our instruments, with what a partner adds, replaces and hides. */
export const listedWith = ({ lang, list }: PickerTexts, partner: Partner | undefined): Listed => {
  if (partner === undefined) return { listings: instrumentList, words: list, dutch: new Set() };
  const ours = { entries: instrumentList as readonly (Instrument | InstrumentListing)[], words: list.instruments };
  const { entries, words, dutch } = partner.apply('instruments', lang, ours, partner.content);
  const motives = partner.apply('motives', lang, { entries: [], words: namesOf(list.motives) }, partner.content).words;
  return {
    // What a partner adds, or replaces the points of, comes with its points.
    listings: entries.map((each) => ('points' in each ? listingOf(each) : each)),
    words: {
      instruments: words,
      motives: Object.fromEntries(Object.entries(motives).map(([id, { name }]) => [id, name])),
    },
    dutch,
  };
};

const namesOf = (names: Readonly<Record<string, string>>): Readonly<Record<string, { readonly name: string }>> =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }]));

const within = (item: InstrumentListing, { domains, motives, ids }: Scope): boolean =>
  (domains.length === 0 || domains.includes(item.domain)) &&
  (motives.length === 0 || motives.some((motive) => item.motives.includes(motive))) &&
  (ids.length === 0 || ids.includes(item.id));

/** The catalogue of these instruments within a scope. With `ids`, in the order in which those are named. */
export const catalogueOf = ({ listings, words, dutch }: Listed, scope: Scope): Catalogue => {
  const items = listings
    .filter((listing) => within(listing, scope))
    .map((listing): Item => {
      const { name, summary } = words.instruments[listing.id] ?? { name: listing.id, summary: '' };
      return {
        ...listing,
        name,
        summary,
        isPartners: isPartners(listing.id),
        lang: dutch.has(listing.id) ? 'nl' : undefined,
      };
    });
  if (scope.ids.length > 0) items.sort((one, other) => scope.ids.indexOf(one.id) - scope.ids.indexOf(other.id));
  return { items, at: new Map(items.map(({ id }, position) => [id, position])), motives: words.motives };
};

/** What a scope names that no instrument has: an editor's slip, to be told in the console. */
export const unknownIn = (scope: Scope, { listings, words }: Listed): readonly string[] => [
  ...scope.domains.filter((domain) => !listings.some((each) => each.domain === domain)),
  ...scope.motives.filter((motive) => !Object.hasOwn(words.motives, motive)),
  ...scope.ids.filter((id) => !listings.some((each) => each.id === id)),
];

/** Reads an attribute: values with white space between them, each once; at most 200. */
export const scopeOf = (domain: string, motive: string, instruments: string): Scope => {
  const values = (text: string): readonly string[] => [...new Set(text.match(/\S+/gu))].slice(0, 200);
  return { domains: values(domain), motives: values(motive), ids: values(instruments) };
};
