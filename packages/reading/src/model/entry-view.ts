import { saySections, sourcesOf, viewPoint, type PointView, type ReadingPartner } from '@mengwijzer/core/reading';
import type { Entry, EntryText, Evidence, Facets, Labels, Source } from '@mengwijzer/content';

export type Lang = 'nl' | 'en';
export type Partner = Pick<ReadingPartner, 'content' | 'apply'>;

/** A collection of ours that is read as it stands: entries with points. */
export interface Collection<E extends Entry & { readonly evidence?: Evidence }> {
  readonly id: 'motives' | 'residentGroups' | 'meetingPlaces';
  readonly entries: readonly E[];
}

/** What an element begins with, in one language: what its entries say, and how well that is supported. */
export interface EntryTexts {
  readonly lang: Lang;
  readonly words: Readonly<Record<string, EntryText>>;
  readonly evidence: Labels['evidence'];
  readonly messages: { readonly asOf: (date: string) => string };
}

/** What stands behind what is said, and what a partner makes of it. It comes after what is said. */
export interface Backing {
  readonly sections: Labels['sections'];
  readonly statuses: Facets['statuses'];
  readonly collections: Facets['collections'];
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly partner: Partner | undefined;
}

export interface BlockView {
  readonly kind: string;
  readonly points: readonly PointView[];
}

export interface EntryView {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Language of name and summary, where that is not the page's. */
  readonly lang: 'nl' | undefined;
  readonly evidence: Evidence | undefined;
  /** "gemengd beeld"; empty where the source says nothing about that. */
  readonly evidenceWord: string;
  /** By kind, in the order that was asked; a kind without any is left out. */
  readonly blocks: readonly BlockView[];
  /** Sections and publications that it rests on; empty until they have come. */
  readonly section: string;
  readonly sources: readonly Source[];
}

/**
 * The entries of a collection, in its order: with what a partner adds and replaces, without what it hides.
 *
 * @param kinds of points, in the order in which they are read
 * @param backing what has come of it by now
 */
export const viewEntries = <E extends Entry & { readonly evidence?: Evidence }>(
  collection: Collection<E>,
  kinds: readonly E['points'][number]['kind'][],
  texts: EntryTexts,
  backing?: Backing,
): readonly EntryView[] => {
  const ours = { entries: collection.entries, words: texts.words };
  const { partner } = backing ?? {};
  const shown = partner
    ? partner.apply(collection.id, texts.lang, ours, partner.content)
    : { ...ours, dutch: new Set<string>() };
  return (shown.entries as readonly E[]).map((entry) => {
    const { id } = entry;
    const { name = id, summary = '' } = shown.words[id] ?? {};
    const cites = [...entry.cites, ...entry.points.flatMap((point) => point.cites)];
    const lang = shown.dutch.has(id) ? 'nl' : undefined;
    const view = (point: E['points'][number]): PointView =>
      backing
        ? viewPoint(id, point, { ...shown, evidence: texts.evidence, sources: backing.sources, facets: backing }, texts)
        : {
            id: point.id,
            text: shown.words[id]?.points[point.id] ?? '',
            lang,
            evidence: point.evidence,
            evidenceWord: sayEvidence(point.evidence, texts),
            note: '',
          };
    return {
      id,
      name,
      summary,
      lang,
      evidence: entry.evidence,
      evidenceWord: sayEvidence(entry.evidence, texts),
      blocks: kinds
        .map((kind) => ({ kind, points: entry.points.filter((point) => point.kind === kind).map(view) }))
        .filter(({ points }) => points.length > 0),
      section: backing ? saySections(cites, texts, backing) : '',
      sources: backing ? sourcesOf(cites, backing) : [],
    };
  });
};

const sayEvidence = (evidence: Evidence | undefined, texts: Pick<EntryTexts, 'evidence'>): string =>
  evidence === undefined ? '' : texts.evidence[evidence];

/** Those that are named, with spaces between them; all where nothing is named, or nothing that there is. */
export const pick = <T extends { readonly id: string }>(
  entries: readonly T[],
  names: string,
): { readonly shown: readonly T[]; readonly unknown: readonly string[] } => {
  const asked = names.split(/[\s,]+/u).filter((name) => name !== '');
  const found = entries.filter(({ id }) => asked.includes(id));
  return {
    shown: found.length > 0 ? found : entries,
    unknown: asked.filter((name) => !entries.some(({ id }) => id === name)),
  };
};
