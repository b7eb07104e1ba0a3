import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type * as z from 'zod/mini';
import { misfits } from '../../testing/misfits.js';
import { link, partnerSchemas } from '../schema/partner.js';
import { faultWordsNl } from './fault-words.nl.js';
import { parsePartnerContent, sayFault, type PartnerReport } from './index.js';

// A partner's file comes from outside: whatever stands in it, nothing breaks, and nothing of it does anything.

const example = JSON.parse(
  readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;
const head = '"version":1,"partner":{"id":"elzenwaard","name":"Elzenwaard"}';
const words = '"nl":{"name":"Plan","summary":"Een plan."}';
const plan = `"id":"elzenwaard:plan","domain":"social","binding":"practice","leadTime":"short","evidence":"advice",${words}`;
const paths = ({ faults }: PartnerReport) => faults.map(({ path }) => path);

describe('names that objects have of themselves', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const report = (text: string) => parsePartnerContent(`{${head},${text}}`);
    const key = JSON.stringify(name);

    expect(paths(report(`${key}:{"add":[]}`))).toEqual([name]);
    expect(paths(report(`"terms":{${key}:[]}`))).toEqual([`terms.${name}`]);
    expect(paths(report(`"terms":{"hide":[${key}]}`))).toEqual(['terms.hide[0]']);
    expect(paths(report(`"terms":{"replace":{${key}:{"nl":{"name":"X"}}}}`))).toEqual([`terms.replace.${name}`]);
    expect(paths(report(`"motives":{"replace":{"segregation":{"nl":{"points":{${key}:"X"}}}}}`))).toEqual([
      `motives.replace.segregation.nl.points.${name}`,
    ]);
    expect(paths(report(`"questions":{"replace":{"what":{"nl":{"parts":{${key}:{}}}}}}`))).toEqual([
      `questions.replace.what.nl.parts.${name}`,
    ]);
    expect(paths(report(`"instruments":{"add":[{${plan},${key}:{"polluted":true}}]}`))).toEqual([
      `instruments.add[0].${name}`,
    ]);
    expect(paths(report(`"instruments":{"add":[{${plan},"motives":[${key}]}]}`))).toEqual([
      'instruments.add[0].motives[0]',
    ]);
    expect(paths(report(`"instruments":{"add":[{${plan},"related":["terms/${name}"]}]}`))).toEqual([
      'instruments.add[0].related[0]',
    ]);

    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('may be the name of a point, when they fit', () => {
    const { content, faults } = parsePartnerContent(
      `{${head},"instruments":{"add":[{${plan},"points":[{"id":"constructor","kind":"use","nl":"Iets."}]}]}}`,
    );
    expect(faults).toEqual([]);
    const { points } = content?.collections.instruments.words.nl['elzenwaard:plan'] ?? {};
    expect(Object.entries(points ?? {})).toEqual([['constructor', 'Iets.']]);
  });
});

describe('an address', () => {
  test.each([
    'https://www.elzenwaard.example/plan',
    'http://elzenwaard.example',
    'HTTPS://elzenwaard.example',
    'mailto:wijk@elzenwaard.example',
    '/plan.pdf',
    './plan.pdf?jaar=2024#pagina-3',
    'plan.pdf',
    '#plan',
    '?wijk=molenkwartier',
    'wijk/12:30',
  ])('may be %j', (url) => expect(link.safeParse(url).success).toBe(true));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    '\u0000javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\u0000:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://elzenwaard.example/1',
    'file:///etc/passwd',
    'ftp://elzenwaard.example',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '\u0001//evil.example',
    'https:evil.example',
    'https://',
    'mailto:',
    'https://elzenwaard.example/een plan',
    '',
  ])('is never %j', (url) => expect(link.safeParse(url).success).toBe(false));

  it('never leads a browser anywhere but to a page, a mail or its own site', () => {
    const sign = fc.constantFrom(
      ...'javscript:/\\. \t\n\u0000\u0001\u001f\u007f\u00a0#?@A%hftp'.split(''),
      'http',
      'data',
      '//',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 24 }).map((signs) => signs.join('')),
        (url) => {
          // What is no address after all, such as "http:///", leads nowhere.
          if (!link.safeParse(url).success || !URL.canParse(url, 'https://elzenwaard.example/wijk/')) return;
          const { protocol, host } = new URL(url, 'https://elzenwaard.example/wijk/');
          expect(['https:', 'http:', 'mailto:']).toContain(protocol);
          if (!/^(?:https?:\/\/|mailto:)/i.test(url)) expect(host).toBe('elzenwaard.example');
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe('text', () => {
  const of = (name: string) => parsePartnerContent({ version: 1, partner: { id: 'elzenwaard', name } });

  test.each(['<b>Elzenwaard</b>', '<script>', '</p>', '<!-- x -->', 'a &lt; b', '&#60;', '&nbsp;', 'a\n<img src=x>'])(
    'is no markup: %j',
    (name) => expect(of(name).faults).toMatchObject([{ path: 'partner.name', expected: { code: 'no-markup' } }]),
  );

  test.each(['Minder < 30 procent', 'Bos & Zn.', 'Q&A en meer', '3 > 2', 'C&A', '100 % "zo"', 'één € 👋'])(
    'may be %j',
    (name) => expect(of(name).faults).toEqual([]),
  );

  it('in a report has nothing that works on a terminal or turns around what stands behind it', () => {
    const [fault] = of(' \u001b[31mrood\u0007\u202Eom\u2066').faults;
    expect(fault?.found).toBe(' �[31mrood��om�');
    expect(paths(parsePartnerContent({ version: 1, '\u001b[2J': 1 }))).toEqual(['�[2J', 'partner']);
  });
});

describe('size', () => {
  const zeros = (count: number) => `[${'0,'.repeat(count - 1)}0]`;
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',');
  const chain = Array.from(
    { length: 9000 },
    (_, index) => `{${plan.replace(':plan', `:plan-${index}`)},"related":["instruments/elzenwaard:plan-${index + 1}"]}`,
  );

  test.each([
    ['lists in lists', '['.repeat(2_400_000) + ']'.repeat(2_400_000)],
    ['lists in lists in an entry', `{${head},"terms":{"add":[{"id":${'['.repeat(2e6)}${']'.repeat(2e6)}}]}}`],
    ['objects in objects', `${'{"version":'.repeat(400_000)}1${'}'.repeat(400_000)}`],
    ['a list of entries that are none', `{${head},"terms":{"add":${zeros(2_400_000)}}}`],
    ['a long list in an entry', `{${head},"terms":{"add":[{"terms":${zeros(2_400_000)}}]}}`],
    [
      'many lists in many entries',
      `{${head},"instruments":{"add":[${`{"points":${zeros(30)},"motives":${zeros(100)}},`.repeat(9000)}0]}}`,
    ],
    ['fields that do not exist', `{${head},${keys(350_000)}}`],
    ['fields that do not exist in an entry', `{${head},"terms":{"add":[{${keys(350_000)}}]}}`],
    ['words for points', `{${head},"motives":{"replace":{"segregation":{"nl":{"points":{${keys(350_000)}}}}}}}`],
    [
      'words for choices',
      `{${head},"questions":{"replace":{"what":{"nl":{"parts":{"choices":{"choices":{${keys(350_000)}}}}}}}}}`,
    ],
    ['a long text', `{${head},"terms":{"add":[{"id":"${'a-'.repeat(2_400_000)}"}]}}`],
    ['a long text of spaces', `{${head.replace('Elzenwaard', `E${' '.repeat(4_800_000)}`)}}`],
    ['a long text of signs', `{${head.replace('Elzenwaard', '&a<'.repeat(1_600_000))}}`],
    ['a chain of references that ends in nothing', `{${head},"instruments":{"add":[${chain.join(',')}]}}`],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { faults, unlisted } = parsePartnerContent(text);
    // A tenth of this on a machine that is not busy.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(faults.length + unlisted).toBeGreaterThan(0);
  });
});

describe('whatever a file holds', () => {
  const codes = new Set(Object.keys(faultWordsNl.expected));

  /** Holds of any report: bounded, with words for all of it, and entries that our own schemas take. */
  function holds(input: unknown): void {
    const { content, faults, unlisted } = parsePartnerContent(input);
    expect(faults.length).toBeLessThanOrEqual(1000);
    expect(unlisted >= 0 && (unlisted === 0 || faults.length === 1000)).toBe(true);
    for (const fault of faults) {
      expect(Object.keys(fault).filter((key) => !['path', 'entry', 'expected', 'found'].includes(key))).toEqual([]);
      expect(fault.path.length).toBeLessThanOrEqual(1000);
      expect(fault.found.length).toBeLessThanOrEqual(80);
      expect(fault.entry?.length ?? 0).toBeLessThanOrEqual(121);
      expect(codes).toContain(fault.expected.code);
      // What comes from the file may well say "undefined".
      for (const lang of ['nl', 'en'] as const)
        expect(sayFault({ ...fault, path: 'x', found: 'x' }, lang)).not.toMatch(/undefined|\[object|NaN/);
    }
    if (content === undefined) expect(faults).not.toEqual([]);
    else expect(misfits(content)).toEqual([]);
  }

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        holds(value);
        holds(JSON.stringify(value));
      }),
    );
  });

  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds));
  });

  it('values that throw when they are looked at, at any depth', () => {
    const thrown = () => {
      throw new Error('looked at');
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile = [
      new Proxy({}, { get: thrown }),
      new Proxy({}, { ownKeys: thrown }),
      new Proxy([], { get: thrown, has: thrown, ownKeys: thrown, getOwnPropertyDescriptor: thrown }),
      revoked.proxy,
      Object.defineProperty({}, 'version', { enumerable: true, get: thrown }),
      { ...structuredClone(example), toJSON: thrown, toString: thrown, [Symbol.toPrimitive]: thrown },
    ];
    for (const value of hostile) {
      holds(value);
      holds({ version: value });
      holds({ version: 1, partner: value });
      for (const name of Object.keys(partnerSchemas))
        for (const each of [value, { add: value }, { add: [value] }, { add: [{ id: value, nl: value, cites: value }] }])
          holds({ version: 1, partner: { id: 'e', name: 'E' }, [name]: each });
    }
  });

  it('any JSON in the place of a collection or an entry', () => {
    const name = fc.constantFrom(...Object.keys(partnerSchemas));
    const partnerFile = (key: string, value: unknown) => ({
      version: 1,
      partner: { id: 'e', name: 'E' },
      [key]: value,
    });
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('add', 'replace', 'hide'),
        fc.jsonValue({ maxDepth: 4 }),
        (key, change, value) => {
          holds(partnerFile(key, value));
          holds(partnerFile(key, { [change]: value }));
          holds(
            partnerFile(key, { [change]: change === 'replace' ? { [JSON.stringify(value)]: value } : [value, value] }),
          );
        },
      ),
    );
  });

  it('a good file with a few things changed', () => {
    const odd = fc.oneof(
      { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
      {
        weight: 3,
        arbitrary: fc.constantFrom<unknown[]>(...oddValues),
      },
    );
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('set', 'drop', 'add', 'swap'),
      value: odd,
      other: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const file = structuredClone(example);
        for (const { at, kind, value, other } of changes) mutate(file, at, kind, structuredClone(value), other);
        holds(file);
        holds(JSON.stringify(file));
      }),
      { numRuns: 2000 },
    );
  });
});

const oddValues = [
  // Texts.
  '',
  ' ',
  'x',
  'elzenwaard:x',
  'terms/x',
  '2024',
  '1200',
  '20000-01',
  '<b>',
  'javascript:1',
  '//x',
  String.raw`\\x`,
  '__proto__',
  'constructor',
  // Other things.
  [],
  {},
  [[]],
  [null],
  null,
  0,
  -1,
  1e308,
  0.5,
  true,
  { precision: 'span', years: [2, 1] },
];

type Holder = Record<string | number, unknown>;

/** All places in a value: what holds them, and under which key. */
const placesIn = (value: unknown): [Holder, string | number][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, each]) => [[value as Holder, key], ...placesIn(each)] as [Holder, string][]);

function mutate(file: unknown, at: number, kind: string, value: unknown, other: number): void {
  const places = placesIn(file);
  const [holder, key] = places[at % places.length] ?? [];
  const [from, name] = places[other % places.length] ?? [];
  if (holder === undefined || key === undefined || from === undefined || name === undefined) return;
  if (kind === 'drop') Reflect.deleteProperty(holder, key);
  else if (kind === 'add')
    Object.assign(holder, Array.isArray(holder) ? { [holder.length]: value } : { [String(name)]: value });
  else holder[key] = kind === 'swap' ? structuredClone(from[name]) : value;
}

describe('the schemas', () => {
  it('say of every check what is expected', () => {
    const known = new Set(Object.keys(faultWordsNl.expected));
    const said = Object.values(partnerSchemas).flatMap(({ add, replace }) => [
      ...(add ? messagesOf(add) : []),
      ...messagesOf(replace),
    ]);
    expect(said.filter((message) => !known.has(message))).toEqual([]);
    expect(new Set(said).size).toBeGreaterThan(6);
  });
});

/** Messages of all checks under a schema that are not a bound. */
function messagesOf(schema: z.core.$ZodType, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = Object.values(def as object).flatMap(
    (each: unknown) =>
      (Array.isArray(each)
        ? each
        : typeof each === 'object' && each !== null && !('_zod' in each)
          ? Object.values(each)
          : [each]) as unknown[],
  );
  const checks = (def as { readonly checks?: readonly z.core.$ZodCheck[] }).checks ?? [];
  return [
    ...checks.flatMap(({ _zod: { def: check } }) => {
      const { check: kind, error } = check as { readonly check: string; readonly error?: (issue: unknown) => unknown };
      return (kind === 'string_format' || 'fn' in check) && check !== (schema as z.core.$ZodTypes)._zod.def
        ? [String(error?.({}))]
        : [];
    }),
    ...inner.flatMap((each) =>
      typeof each === 'object' && each !== null && '_zod' in each ? messagesOf(each as z.core.$ZodType, seen) : [],
    ),
  ];
}
