export type By =
  | 'model'
  | 'tools'
  | 'element'
  | 'engines'
  | 'stories'
  | 'pages'
  | 'release'
  | 'types'
  | 'lint'
  | 'content'
  | 'manifest'
  | 'API'
  | 'size';

export interface Fault {
  /** A sentence: what is wrong. */
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  /** Stands once in that file. */
  readonly find: string;
  readonly put: string;
  /** What has to fail: a test by its file, or a check. */
  readonly caught: { readonly by: By; readonly test?: string; readonly name?: string };
}

export const faults: readonly Fault[];
