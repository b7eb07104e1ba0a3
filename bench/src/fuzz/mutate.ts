import fc from 'fast-check';

/** Stand for what JSON can say and a value of ours cannot: a number without end, depth, a key that is a prototype. */
const marks: Readonly<Record<string, string>> = {
  '⟦endless⟧': '1e999',
  '⟦minus nought⟧': '-0',
  '⟦tiny⟧': '5e-324',
  '⟦digits⟧': '1'.repeat(400),
  '⟦deep⟧': `${'['.repeat(30)}${']'.repeat(30)}`,
  '⟦deeper⟧': `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  '⟦prototype⟧': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '⟦twice⟧': '{"id":"a","id":"b"}',
};

const odd: readonly unknown[] = [
  ...Object.keys(marks),
  // Texts.
  '',
  ' ',
  'x'.repeat(101),
  'x'.repeat(201),
  'x'.repeat(2_001),
  'x'.repeat(20_001),
  '\uD800',
  'a\uDC00b',
  '\u0000',
  '\u202E\u2066',
  '\u001B[31m',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-',
  '/-',
  '/contributions/-',
  '~0~1',
  '1e3',
  '2026-02-30',
  '2026-06-03T20:15:00Z',
  'javascript:alert(1)',
  '<img src=x>',
  '=1+1',
  'mengwijzer-dossier',
  // Other things.
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  2 ** 31,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  { length: 4_294_967_295 },
  { toJSON: 1 },
  { path: '/__proto__/polluted', value: true },
];

const kinds = ['set', 'drop', 'copy', 'swap', 'retype', 'rename', 'stretch', 'shuffle'] as const;

export interface Change {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly other: number;
}

/** One change or a few, of places by number: which place that is depends on what is changed. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.noBias(fc.nat()), other: fc.noBias(fc.nat()) }),
  { minLength: 1, maxLength: 4 },
);

type Holder = Record<string | number, unknown>;
type Place = readonly [holder: Holder, key: string];

/** All places in a value: what holds them, and under which key. */
export function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const key of Object.keys(inner)) {
      places.push([inner as Holder, key]);
      visit((inner as Holder)[key]);
    }
  };
  visit(value);
  return places;
}

/** Also a key that would otherwise be a prototype. */
const put = (holder: Holder, key: string | number, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const retyped = (value: unknown): unknown => {
  if (typeof value === 'string') return Number.isFinite(Number(value)) ? Number(value) : [value];
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  if (typeof value === 'object' && value !== null) return Object.values(value);
  return String(value);
};

const stretched = (value: unknown, times: number): unknown => {
  if (typeof value === 'string') return value.repeat(Math.min(times, Math.ceil(30_000 / (value.length + 1))));
  if (typeof value === 'number') return value * 10 ** (times % 30);
  if (Array.isArray(value)) {
    const item = (value as unknown[])[0] ?? 0;
    return Array.from({ length: Math.min(times % 600, Math.ceil(100_000 / JSON.stringify(item).length)) }, () => item);
  }
  return Array.from({ length: times % 30 }).reduce((inner) => [inner], value);
};

function change(value: unknown, { kind, at, other }: Change): void {
  const places = placesIn(value);
  const [holder, key] = places[at % Math.max(1, places.length)] ?? [];
  const [from, name] = places[other % Math.max(1, places.length)] ?? [];
  if (holder === undefined || key === undefined || from === undefined || name === undefined) return;
  const copy = (): unknown => structuredClone(from[name]);
  if (kind === 'set') put(holder, key, structuredClone(odd[other % odd.length]));
  else if (kind === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 'drop') Reflect.deleteProperty(holder, key);
  else if (kind === 'copy') put(holder, Array.isArray(holder) ? holder.length : name, copy());
  else if (kind === 'swap') put(holder, key, copy());
  else if (kind === 'retype') put(holder, key, retyped(holder[key]));
  else if (kind === 'stretch') put(holder, key, stretched(holder[key], other));
  else if (kind === 'rename' && !Array.isArray(holder)) {
    const inner = holder[key];
    Reflect.deleteProperty(holder, key);
    put(holder, String(odd[other % odd.length]), inner);
  } else if (kind === 'shuffle' && Array.isArray(holder)) holder.reverse();
}

/** JSON text of a value with marks in it. */
export const write = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.includes('⟦')
    ? Object.entries(marks).reduce((so, [mark, json]) => so.replaceAll(`"${mark}"`, json), text)
    : text;
};

/** The text with marks for what a value cannot hold. */
export const unmark = (text: string): string =>
  text.replaceAll(/(?<=[:[,])(?:1e999|1{400})(?=[,}\]])/gu, '"⟦endless⟧"');

/** A value of JSON, somewhat different, as text. */
export function mutate(value: unknown, each: readonly Change[]): string {
  const top = { top: structuredClone(value) };
  for (const one of each) change(top, one);
  return write(top.top ?? null);
}

/** Half a file, or with something in between. */
const torn = (text: string, at: number, cut: number): string => {
  const place = at % (text.length + 1);
  const between = ['', '{', '"', ',', '\uFEFF', '\u0000', '__proto__', '\\u0000', 'NaN', '1e999'];
  return text.slice(0, place) + between[cut % between.length]! + text.slice(place + (cut % 40));
};

/** JSON text of values as they are, but three in ten somewhat different, and one in fifty torn. */
export const mutated = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const whole = values.map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 68, arbitrary: whole },
    { weight: 30, arbitrary: fc.tuple(values, changes).map(([value, each]) => mutate(value, each)) },
    { weight: 2, arbitrary: fc.tuple(whole, fc.nat(), fc.nat()).map((all) => torn(...all)) },
  );
};

/** What parsed JSON can never be and a host's property can: a getter or a proxy that throws, at some place. */
export interface Trap {
  readonly kind: 'getter' | 'get' | 'has' | 'ownKeys' | 'getOwnPropertyDescriptor' | 'getPrototypeOf' | 'revoked';
  readonly at: number;
}

export const traps: fc.Arbitrary<Trap> = fc.record({
  kind: fc.constantFrom('getter', 'get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'revoked'),
  at: fc.noBias(fc.nat()),
});

const refuse = (): never => {
  throw new Error('trap');
};

/** Sets a trap in a value, which is changed for it. */
export function trapped(value: unknown, { kind, at }: Trap): unknown {
  const top = { top: value };
  const places = placesIn(top);
  const [holder, key] = places[at % places.length]!;
  if (kind === 'getter') {
    Object.defineProperty(holder, key, { get: refuse, enumerable: true, configurable: true });
    // The top itself is handed over.
    return holder === top ? value : top.top;
  }
  const inner = holder[key];
  const target = typeof inner === 'object' && inner !== null ? inner : {};
  if (kind === 'revoked') {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    put(holder, key, proxy);
  } else put(holder, key, new Proxy(target, { [kind]: refuse }));
  return top.top;
}
