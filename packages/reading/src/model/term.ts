import { terms } from '@mengwijzer/content/terms';
import { formsOf } from '@mengwijzer/content/terms-in-text';
import { saySections } from '@mengwijzer/core/reading';
import type { Labels, Term, TermText } from '@mengwijzer/content';
import type { Lang, Partner } from './entry-view.js';

/** The words that are explained, in one language. */
export interface TermTexts {
  readonly lang: Lang;
  /** By id. */
  readonly terms: Readonly<Record<string, TermText>>;
  readonly sections: Labels['sections'];
}

export interface TermView {
  readonly id: string;
  readonly name: string;
  /** As it stands in running text. */
  readonly form: string;
  readonly summary: string;
  /** Language of its words. */
  readonly lang: Lang;
  /** Where the explanation comes from: "Hoofdstuk 2.1"; empty for a partner's. */
  readonly section: string;
}

/** What is longer is no term, and is not looked at. */
const LONGEST = 1_000;

const plain = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').replaceAll('\u00AD', '').toLowerCase();

/** The id of a term that is asked for by its id, by its name, or as it stands in running text; `undefined` where there is none. */
export const findTerm = (asked: string, { terms: texts }: Pick<TermTexts, 'terms'>): string | undefined => {
  const wanted = asked.length > LONGEST ? '' : plain(asked);
  if (wanted === '') return undefined;
  if (Object.hasOwn(texts, wanted)) return wanted;
  const named = Object.entries(texts).find(([, { name }]) => plain(name) === wanted);
  return named?.[0] ?? formsOf(texts).get(wanted);
};

/** The terms with those that a partner adds and replaces, without those that it hides, in one language. */
export const termsWith = (texts: TermTexts, partner?: Partner): TermTexts & { readonly dutch: ReadonlySet<string> } => {
  if (partner === undefined) return { ...texts, dutch: new Set() };
  const ours: readonly Term[] = terms;
  const { entries, words, dutch } = partner.apply(
    'terms',
    texts.lang,
    { entries: ours, words: texts.terms },
    partner.content,
  );
  const shown = entries.flatMap(({ id }) => (words[id] ? [[id, words[id]] as const] : []));
  return { ...texts, terms: Object.fromEntries(shown), dutch };
};

/**
 * @param texts in the order in which the term is looked for; what is shown is in the first of them that has it
 */
export const explain = (asked: string, texts: readonly TermTexts[], partner?: Partner): TermView | undefined => {
  const inLanguages = texts.map((each) => termsWith(each, partner));
  for (const each of inLanguages) {
    const id = findTerm(asked, each);
    if (id === undefined) continue;
    const home = inLanguages.find((other) => Object.hasOwn(other.terms, id)) ?? each;
    const { name, summary, forms } = home.terms[id]!;
    const entry = (terms as readonly Term[]).find((term) => term.id === id);
    return {
      id,
      name,
      form: forms[0] ?? name,
      summary,
      lang: home.dutch.has(id) ? 'nl' : home.lang,
      section: saySections(entry?.cites ?? [], home, home),
    };
  }
  return undefined;
};
