import type { CollectionId, Ref } from '../entry.js';
import { linksOf, type Relations } from '../relations.js';
import type { TermText } from '../term.js';
import { formsOf, termsIn } from '../terms-in-text.js';
import { refsOf, textsIn, type Content } from './content.js';

/**
 * What belongs to what. Each link is written once in the data, on the side that knows it, or found in a text (a term) or a citation (a
 * source); here both sides get it, so that none can be one-sided.
 */
export function relate(content: Content): Readonly<Record<CollectionId, Relations>> {
  const order = new Map(refsOf(content).map((ref, index) => [ref, index]));
  const links = new Map<Ref, Set<Ref>>([...order.keys()].map((ref) => [ref, new Set()]));
  const link = (one: Ref, other: Ref): void => {
    if (one === other) return;
    links.get(one)?.add(other);
    links.get(other)?.add(one);
  };
  for (const { from, to } of linksIn(content)) link(from, to);
  return Object.fromEntries(
    Object.entries(content).map(([collection, { entries }]) => [
      collection,
      Object.fromEntries(
        entries.map(({ id }) => [
          id,
          [...(links.get(`${collection as CollectionId}/${id}`) ?? [])].sort(
            (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
          ),
        ]),
      ),
    ]),
  ) as unknown as Record<CollectionId, Relations>;
}

/** Every link as it stands in data and texts, also one to an entry that is not there. */
export function linksIn(content: Content): { readonly from: Ref; readonly to: Ref }[] {
  const forms = {
    nl: formsOf(content.terms.nl as Readonly<Record<string, TermText>>),
    en: formsOf(content.terms.en as Readonly<Record<string, TermText>>),
  };
  return Object.entries(content).flatMap(([name, { entries, nl, en }]) =>
    entries.flatMap((entry) => {
      const from: Ref = `${name as CollectionId}/${entry.id}`;
      const said = [
        ...mentions(name === 'terms' ? withoutForms(nl[entry.id]) : nl[entry.id], forms.nl),
        ...mentions(name === 'terms' ? withoutForms(en[entry.id]) : en[entry.id], forms.en),
      ];
      return [...new Set([...linksOf(entry), ...said])].map((to) => ({ from, to }));
    }),
  );
}

const mentions = (words: unknown, forms: ReadonlyMap<string, string>): Ref[] =>
  textsIn(words).flatMap(([, text]) =>
    termsIn(text, forms).flatMap(({ term }): Ref[] => (term === undefined ? [] : [`terms/${term}`])),
  );

/** A term's forms are its own name, not words about another term. */
const withoutForms = (words: unknown): unknown =>
  Object.fromEntries(Object.entries((words ?? {}) as object).filter(([key]) => key === 'summary'));
