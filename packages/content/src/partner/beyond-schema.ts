import type { Expected } from './fault.js';
import type { Json, Path } from './json.js';
import { boundsOf, type PartnerMoment } from './moments.js';

/** Something in an entry that fits its schema and is wrong all the same. */
interface Wrong {
  readonly at: Path;
  readonly expected: Expected;
  readonly found: unknown;
}

/** The first point, part or choice with the id of another one beside it. */
export function doubleId(entry: Json): Wrong | undefined {
  const parts = entry['parts'] as readonly Json[] | undefined;
  for (const [at, list] of [
    [['points'], entry['points']],
    [['parts'], parts],
    ...(parts ?? []).map(({ choices }, index) => [['parts', index, 'choices'], choices] as const),
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of ((list ?? []) as readonly { readonly id: string }[]).entries()) {
      if (seen.has(id)) return { at: [...at, index, 'id'], expected: { code: 'unique' }, found: id };
      seen.add(id);
    }
  }
  return undefined;
}

/** Months count as equal in `bounds`, so that a day is off by less than this. */
const HALF_A_DAY = 0.5 / 366;

/** An end that lies before the start, however one reads the two. */
export function wrongPeriod(entry: Json): Wrong | undefined {
  const { starts, ends } = entry as { readonly starts?: PartnerMoment; readonly ends?: PartnerMoment };
  const start = starts === undefined ? undefined : boundsOf(starts);
  const end = ends === undefined ? undefined : boundsOf(ends, start);
  return start && end && end.latest - start.earliest < HALF_A_DAY
    ? { at: ['ends'], expected: { code: 'period' }, found: ends }
    : undefined;
}

/** The first words in a replacement for a point, part or choice that our entry does not have. `known` is what `ids` holds of it. */
export function unknownWords(replacement: Json, known: readonly string[]): Wrong | undefined {
  for (const lang of ['nl', 'en']) {
    const words = (replacement[lang] ?? {}) as Readonly<Record<'points' | 'parts', Json | undefined>>;
    const named = [
      ...Object.keys(words.points ?? {}).map((id) => ({ at: ['points', id], what: 'points', id })),
      ...Object.entries(words.parts ?? {}).flatMap(([part, each]) => [
        { at: ['parts', part], what: 'parts', id: part },
        ...Object.keys((each as { readonly choices?: Json }).choices ?? {}).map((choice) => ({
          at: ['parts', part, 'choices', choice],
          what: 'choices',
          id: `${part}/${choice}`,
        })),
      ]),
    ];
    const unknown = named.find(({ id }) => !known.includes(id));
    if (unknown !== undefined)
      return { at: [lang, ...unknown.at], expected: { code: 'known', what: unknown.what }, found: unknown.at.at(-1) };
  }
  return undefined;
}
