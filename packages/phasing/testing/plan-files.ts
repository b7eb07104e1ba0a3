import fc from 'fast-check';
import { assumptions, columns, costFields, siteField, spreadFields } from '../src/model/plan/fields.js';
import { fileOf } from '../src/model/file/parse-plan-file.js';
import { fieldsToFill, withUnfilled } from '../src/model/plan/unfilled.js';
import { typeAll, type Typed } from '../src/model/sheet/typing.js';
import { planArbitrary } from './plans.js';
import type { PlanFile } from '../src/model/plan/plan-file.js';
import type { Plan } from '../src/model/plan/plan.js';

/** What people type, and what nobody does. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+%€ kwQ\'"=;\t\n\r')) }),
  fc.nat(2000).map(String),
  fc.constantFrom(
    '',
    ' 120 ',
    '1.016',
    '1,016',
    '12,5',
    '-3',
    'veel',
    '70 %',
    '€ 6.500',
    'kw 1 2027',
    '2027',
    '1-3-2027',
    '__proto__',
    'constructor',
  ),
);

/** Every field of a file. */
export const fieldsOf = ({ plan }: PlanFile): readonly string[] => [
  'name',
  ...assumptions,
  ...plan.sites.flatMap(({ id }) => columns.map((column) => siteField(id, column))),
  ...costFields.map((cost) => `costs/${cost}`),
  ...spreadFields.flatMap((of) => [`spread/${of}/low`, `spread/${of}/high`]),
  'spread/seed',
];

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/gu, ' ');
const hardText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@;"\',\t ~/%\u{FEFF}x')), maxLength: 8 }),
);

/** Plans with any names and ids that a plan may have; names of one line. */
const namedPlan: fc.Arbitrary<Plan> = fc
  .tuple(planArbitrary(), fc.array(fc.tuple(hardText, hardText), { minLength: 6, maxLength: 6 }))
  .map(([plan, texts]) => ({
    ...plan,
    sites: plan.sites.map((site, at) => {
      const [id, name] = texts[at]!;
      return { ...site, id: `${id}${at}`, name: oneLine(name) };
    }),
  }));

/** Files without anything that is no value. */
export const cleanFile: fc.Arbitrary<PlanFile> = namedPlan.map((plan) => fileOf(plan));

/** Files of which some cells never had a value, and in which somebody typed here and there. */
export const planFile: fc.Arbitrary<PlanFile> = fc
  .tuple(
    cleanFile,
    fc.array(fc.tuple(fc.nat(), typedText), { maxLength: 12 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(fc.nat(), { maxLength: 8 })),
  )
  .map(([clean, typed, empty]) => {
    const toFill = fieldsToFill(clean.plan.sites);
    const unfilled = toFill.filter((_, at) => empty.some((each) => each % toFill.length === at));
    const file = withUnfilled(clean, new Set(unfilled));
    const fields = fieldsOf(file);
    return typeAll(
      file,
      typed.map(([at, text]): Typed => [fields[at % fields.length]!, text]),
      'nl',
    );
  });
