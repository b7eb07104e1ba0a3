/** A publication or law that the kennisfundament cites: one entry each work, with all footnotes it stands in. */
export interface Source {
  /** Kebab-case slug of author and year, at most 80 characters. */
  readonly id: string;
  readonly type:
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
  /** As cited in short: "Kleinhans, Veldboer en Duyvendak". At most 160 characters. */
  readonly authors: string;
  /** Of publication, 1900..2100. */
  readonly year: number;
  /** In its own language, at most 300 characters. */
  readonly title: string;
  /** Publisher or journal, at most 160 characters. */
  readonly in?: string;
  /** Where it can be read, if the kennisfundament says so. */
  readonly url?: string;
  /** Footnotes of the kennisfundament, 1..99, going up; at least one. */
  readonly footnotes: readonly number[];
}
