import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFile, planFile } from '../../../testing/plan-files.js';
import { filesEn } from '../../files/messages/files.en.js';
import { filesNl } from '../../files/messages/files.nl.js';
import { textsEn } from '../../texts-en.js';
import { textsNl } from '../../texts-nl.js';
import { defaultPlan } from '../plan/default-plan.js';
import { type } from '../sheet/edit.js';
import { toJson } from '../plan/json.js';
import { fileOf } from '../plan/file-of.js';
import { parsePlanFile } from './parse-plan-file.js';
import { sayPlanFile } from './say-plan-file.js';

const plan = defaultPlan();
const file = fileOf(plan);
const [site] = plan.sites;
const codes = (input: unknown): readonly string[] =>
  parsePlanFile(input).faults.map(({ code, path }) => `${code} ${path}`);
const said = (input: unknown): readonly string[] => {
  const { summary, notes } = sayPlanFile(parsePlanFile(input), textsNl, filesNl);
  return [summary, ...notes];
};

describe('is opened', () => {
  test.each<[string, unknown]>([
    ['a plan file', file],
    ['its JSON', toJson(file)],
    ['its JSON with a byte order mark', `\uFEFF${toJson(file)}`],
    ['a bare plan', plan],
    ['a dossier with a plan file', { format: 'mengwijzer-dossier', version: 1, plan: file }],
    ['a dossier with a bare plan', { format: 'mengwijzer-dossier', version: 1, plan }],
    ['a file that does not say what it is', { plan }],
  ])('%s', (_, input) => expect(parsePlanFile(input)).toEqual({ file, faults: [] }));

  test('every file as it was saved', () => {
    fc.assert(
      fc.property(planFile, (any) => {
        expect(parsePlanFile(toJson(any))).toEqual({ file: any, faults: [] });
        expect(toJson(any).endsWith('}\n')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('with keys that we do not know, which stay when the plan is changed and saved', () => {
    const { file: opened, faults } = parsePlanFile({ ...file, version: 3, later: { deep: [1] } });
    expect(faults).toEqual([{ code: 'newer', path: '/version' }]);
    const saved = JSON.parse(toJson(type(opened!, 'startYear', '2030', 'nl'))) as unknown;
    expect(saved).toMatchObject({ version: 3, later: { deep: [1] }, plan: { startYear: 2030 } });
  });

  test('without what would change every object', () => {
    const { file: opened } = parsePlanFile(toJson(file).replace('{', '{"__proto__": {"polluted": true},'));
    expect(opened).toEqual(file);
    expect(Object.keys(opened!)).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('is refused', () => {
  const many = Array.from({ length: 501 }, (_, at) => ({ ...site, id: `x${at}` }));
  test.each<[string, unknown, string]>([
    [
      'over 10 MB',
      'x'.repeat(10_485_761),
      'Dit bestand is groter dan 10 MB. Zo veel lezen wij niet. Er is niets veranderd.',
    ],
    ['no JSON', '{"plan"', 'Dit bestand kunnen wij niet lezen. Er is niets veranderd.'],
    ['a list', [], 'In dit bestand staat geen faseringsplan. Er is niets veranderd.'],
    ['nothing', null, 'In dit bestand staat geen faseringsplan. Er is niets veranderd.'],
    [
      'something else of ours',
      { format: 'mengwijzer-timeline', sites: [] },
      'In dit bestand staat geen faseringsplan. Er is niets veranderd.',
    ],
    [
      'a plan file without a plan',
      { ...file, plan: null },
      'In dit bestand staat geen faseringsplan. Er is niets veranderd.',
    ],
    [
      'a dossier without a plan',
      { format: 'mengwijzer-dossier', plan: null },
      'In dit dossier staat geen faseringsplan. Er is niets veranderd.',
    ],
    [
      '501 sites',
      { ...file, plan: { ...plan, sites: many } },
      'In dit plan staan 501 plekken. Er passen er 500. Er is niets veranderd.',
    ],
    [
      'the same code twice',
      { ...plan, sites: [...plan.sites, { ...site, id: 'b' }] },
      'De plekken 2 en 5 hebben dezelfde code: ‘b’. Geef een van beide een andere code. Er is niets veranderd.',
    ],
    [
      'what throws',
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error('no');
          },
        },
      ),
      'Dit bestand kunnen wij niet lezen. Er is niets veranderd.',
    ],
  ])('%s', (_, input, summary) => {
    expect(parsePlanFile(input).file).toBeNull();
    expect(said(input)).toEqual([summary]);
  });
});

describe('what is no value', () => {
  test('of a field becomes a draft, with the number of a new plan in its place', () => {
    const raw = {
      ...plan,
      maxParallel: 'twee',
      gate: { percent: 12.5 },
      sites: [{ ...site, demolition: -3, existing: { social: 'veel', mid: null, owner: '7' }, earliest: 5000 }],
    };
    const { file: opened } = parsePlanFile(raw);
    expect(opened!.plan).toEqual({
      ...plan,
      sites: [{ ...site, demolition: 2, existing: { social: 0, mid: 0, owner: 7 }, earliest: 0 }],
    });
    expect(opened!.drafts).toEqual({
      maxParallel: 'twee',
      'gate/percent': '12.5',
      'sites/a/demolition': '-3',
      'sites/a/existing/social': 'veel',
      'sites/a/existing/mid': 'null',
      'sites/a/earliest': '5000',
    });
    expect(said(raw)).toEqual([
      'Het plan is geopend, met 1 plek.',
      'Rij 1, nu, sociaal: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.',
      'Rij 1, nu, midden: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.',
      'Rij 1, vroegste start: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.',
      'Rij 1, kwartalen sloop: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.',
      'Tegelijk in uitvoering: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.',
      'Eerst plek, dan slopen: wat in het bestand staat, kan hier niet. Het staat gemerkt in het veld.',
      'Daarop hooguit wachten: dit staat niet in het bestand. Er staat nu wat een nieuw plan heeft.',
    ]);
  });

  test('is no site, is left out; a site without a code gets one', () => {
    const { file: opened, faults } = parsePlanFile({
      ...plan,
      sites: [{ ...site, id: 's4' }, 'x', { ...site, id: '' }, { ...site, id: 'constructor' }],
    });
    expect(opened!.plan.sites.map(({ id }) => id)).toEqual(['s4', 's5', 's6']);
    expect(faults).toEqual([{ code: 'left-out', path: '/sites/1' }]);
  });

  test.each<[string, unknown, object, readonly string[]]>([
    [
      'costs',
      { perMove: -1, perEmptyQuarter: 5, asOf: 'ooit' },
      { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: 5, asOf: '' },
      ['costs/perMove -1', 'costs/asOf ooit'],
    ],
    ['costs', 'veel', { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '' }, []],
    [
      'costs',
      { asOf: '2026-02-30' },
      { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '' },
      ['costs/asOf 2026-02-30'],
    ],
    [
      'costs',
      { asOf: '2026-02-28' },
      { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '2026-02-28' },
      [],
    ],
    [
      'spread',
      { stay: { low: 5, high: -5 } },
      { turnover: null, stay: null, delay: null, seed: 1 },
      ['spread/stay/low 5', 'spread/stay/high -5'],
    ],
    [
      'spread',
      { delay: { low: 0, high: 99 }, seed: 7 },
      { turnover: null, stay: null, delay: null, seed: 7 },
      ['spread/delay/low 0', 'spread/delay/high 99'],
    ],
    ['spread', { turnover: 5, seed: -1 }, { turnover: null, stay: null, delay: null, seed: 1 }, ['spread/seed -1']],
    [
      'spread',
      { turnover: { low: 60, high: 100 } },
      { turnover: { low: 60, high: 100 }, stay: null, delay: null, seed: 1 },
      [],
    ],
  ])('of %s: %j', (key, value, read, drafts) => {
    const { file: opened } = parsePlanFile({ ...file, [key]: value });
    expect(opened).toMatchObject({ [key]: read });
    expect(new Set(Object.entries(opened!.drafts).map((entry) => entry.join(' ')))).toEqual(new Set(drafts));
  });

  test('of drafts: other fields, sites that are not there, and what is no text', () => {
    const drafts = {
      'sites/a/demolition': 'veel',
      'sites/z/demolition': 'veel',
      constructor: 'x',
      maxParallel: 3,
      'gate/percent': 'y'.repeat(300),
    };
    const { file: opened, faults } = parsePlanFile({ ...file, drafts });
    expect(opened!.drafts).toEqual({ 'sites/a/demolition': 'veel', 'gate/percent': `${'y'.repeat(199)}…` });
    expect(faults.map(({ path }) => path)).toEqual([
      '/drafts/sites/z/demolition',
      '/drafts/constructor',
      '/drafts/maxParallel',
    ]);
  });

  test('of variants: what is no plan, and more than three', () => {
    const variant = { id: 'v1', name: 'Anders', plan };
    const { file: opened, faults } = parsePlanFile({
      ...file,
      variants: [variant, { plan: {} }, variant, { ...variant, id: 5 }, variant],
    });
    expect(opened!.variants.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3']);
    expect(faults.map(({ path }) => path)).toEqual(['/variants/1', '/variants/4']);
  });

  test('what was typed later goes before what was saved as a value', () => {
    const raw = { ...file, plan: { ...plan, maxParallel: 'twee' }, drafts: { maxParallel: 'drie' } };
    expect(parsePlanFile(raw).file!.drafts).toEqual({ maxParallel: 'drie' });
  });

  test('is told two hundred times at most', () => {
    const sites = Array.from({ length: 100 }, (_, at) => ({ id: `x${at}` }));
    expect(parsePlanFile({ ...plan, sites }).faults).toHaveLength(200);
    expect(said({ ...plan, sites })).toHaveLength(22);
    expect(said({ ...plan, sites }).at(-1)).toBe('En nog 180 van zulke meldingen.');
  });
});

test('whatever is opened, it is a file that opens as it is, or there is a fault that can be said', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.integer(), fc.double(), fc.string({ unit: 'binary' }));
  const wrong = cleanFile.chain((any) =>
    fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 5 }).map((changes) => {
      const raw = JSON.parse(toJson(any)) as Record<string, unknown>;
      for (const [at, change] of changes) {
        const places: [Record<string, unknown>, string][] = [];
        const walk = (inner: unknown): void => {
          if (typeof inner !== 'object' || inner === null) return;
          for (const key of Object.keys(inner)) {
            places.push([inner as Record<string, unknown>, key]);
            walk((inner as Record<string, unknown>)[key]);
          }
        };
        walk(raw);
        const [object, key] = places[at % places.length]!;
        object[key] = change;
      }
      return raw;
    }),
  );
  fc.assert(
    fc.property(fc.oneof(wrong, fc.anything(), fc.json()), (input) => {
      const read = parsePlanFile(input);
      if (read.file)
        expect(parsePlanFile(read.file)).toEqual({
          file: read.file,
          faults: codes(read.file).includes('newer /version') ? [{ code: 'newer', path: '/version' }] : [],
        });
      else expect(read.faults).toHaveLength(1);
      for (const [texts, files] of [
        [textsNl, filesNl],
        [textsEn, filesEn],
      ] as const) {
        const { summary, notes } = sayPlanFile(read, texts, files);
        for (const each of [summary, ...notes]) expect(each).toMatch(/^(?!.*(?:undefined|NaN)).+\.$/su);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['deeper than a dossier', Array.from({ length: 3000 }).reduce<object>((inner) => ({ a: inner }), {})],
  ['larger than a dossier', 'x'.repeat(1_048_577)],
])('what we do not know and is %s is left out, and told', (_, later) => {
  const { file: opened, faults } = parsePlanFile({ ...file, later, small: [1] });
  expect(opened).not.toHaveProperty('later');
  expect(opened).toHaveProperty('small', [1]);
  expect(faults).toEqual([{ code: 'left-out', path: '/later' }]);
  expect(parsePlanFile(toJson(opened!)).file).toEqual(opened);
});
