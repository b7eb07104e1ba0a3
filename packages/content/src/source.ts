/** A publication or law that the kennisfundament names: one entry each work, with all footnotes it stands in. */
export interface Source {
  /** Kebab-case slug of author and year, at most 80 characters. */
  readonly id: string;
  /** Absent where author and year are all that the kennisfundament tells of the work. */
  readonly type?:
    | 'report'
    | 'article'
    | 'book'
    | 'chapter'
    | 'thesis'
    | 'law'
    | 'parliamentary'
    | 'letter'
    | 'web'
    | 'advice';
  /** As cited in short: "Kleinhans, Veldboer en Duyvendak"; a law's own name. At most 160 characters. */
  readonly authors: string;
  /** Of publication, 1900..2100; absent where the kennisfundament gives none. */
  readonly year?: number;
  /** In its own language, at most 300 characters; absent where the kennisfundament names the work by author and year only. */
  readonly title?: string;
  /** Publisher or journal, or the book that a chapter stands in, at most 160 characters. */
  readonly in?: string;
  /** Where it can be read, if the kennisfundament says so. */
  readonly url?: string;
  /** Footnotes of the kennisfundament, 1..99, going up; empty for a work that the running text names without a footnote. */
  readonly footnotes: readonly number[];
}

/** A publication in short: "Musterd (2020)". A law that has its year in its name does not get it twice. */
export const sayWork = ({ authors, year }: Source): string =>
  year === undefined || authors.endsWith(`${year}`) ? authors : `${authors} (${year})`;
