/**
 * What a page in a frame and the page around it say to each other:
 *
 * - frame → host `ready`: there is a page of ours here. Nothing else in it, so anyone may read it.
 * - host → frame `hello`: tell me. Nothing else in it either.
 * - frame → host `size` with `height`: only to the origin that said hello.
 * - frame → host `event` with `name` and `detail`: only to an origin that the owner of the pages named.
 *
 * Either side reads of a message what these functions give, and no more.
 */
export type FrameMessage =
  | { readonly type: 'ready' | 'hello' }
  /** In CSS pixels, a whole number of 1 up to {@link HIGHEST}. */
  | { readonly type: 'size'; readonly height: number }
  /** `detail` is JSON, of at most {@link LARGEST} characters. */
  | { readonly type: 'event'; readonly name: string; readonly detail: string };

/** As high as a frame may become, in CSS pixels: the timeline on a phone, with text of twice the size. What is higher scrolls. */
export const HIGHEST = 50_000;

/** As much as an event may carry, in characters. A dossier of a whole neighbourhood is a tenth of it. */
export const LARGEST = 1_000_000;

/** The events of the elements that a host hears of. */
export const eventNames: readonly string[] = [
  'mix-dossier-update',
  'mix-checklist-change',
  'mix-instrument-select',
  'mix-shortlist-change',
  'mix-timeline-select',
  'mix-timeline-range-change',
  'mix-plan-change',
  'mix-plan-result',
  'mix-dossier-change',
  'mix-place-change',
  'mix-source-error',
];

/** As `FrameMessage` goes over the line. */
export const marked = (message: FrameMessage): object => ({ mengwijzer: 1, ...message });

/** The fields of a message of ours, nothing known of their values; `undefined` for whatever else a window hears. */
export const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof data === 'object' && data !== null && (data as Record<string, unknown>)['mengwijzer'] === 1
    ? (data as Record<string, unknown>)
    : undefined;

export const isHeight = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= HIGHEST;

/**
 * What an event carries, made anew from its JSON.
 * @throws SyntaxError or RangeError when it is not JSON or too much of it
 */
export function detailOf(json: unknown): unknown {
  if (typeof json !== 'string' || json.length > LARGEST) throw new RangeError();
  // A host may spread a detail or merge it into an object of its own.
  return JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as unknown;
}
