import { bounded } from '../plan/file-limits.js';
import { readField, type ValueFault } from './field-value.js';
import { valueText } from './field-text.js';
import { assumptions, columns, placeOf, type Assumption, type Column, type End } from '../plan/fields.js';
import { quarterText } from '../plan/quarter.js';
import { rangeOf, readRange } from './typing.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { Plan, Site } from '../plan/plan.js';
import type { PhasingTexts } from '../texts.js';

type Lang = 'nl' | 'en';
type Texts = Pick<PhasingTexts, 'lang' | 'messages'>;
/** `notTaken`: it is a value, but was typed where it was none, on a page in another language for example. */
export type DraftFault = ValueFault | { readonly code: 'notTaken' };

/** What is typed in a field and is no value of it. The plan then has the value that was good last. */
export interface FieldFault {
  readonly field: string;
  readonly site?: Site['id'];
  readonly column?: Column;
  /** Of the site in the table, from 1. */
  readonly row?: number;
  readonly text: string;
  readonly fault: DraftFault;
  /** At the field: "‘veel’ is geen getal. Vul een heel getal in van 0 tot en met 1.000." */
  readonly says: string;
  /** Elsewhere: the same, after "Rij 3, kwartalen sloop: ". */
  readonly sentence: string;
}

/** Characters of what was typed that a sentence quotes. */
const QUOTED = 40;

/** What is wrong, in words that say what would be right. */
export const sayFault = (text: string, fault: DraftFault, { startYear }: Plan, { lang, messages }: Texts): string => {
  const words = messages.faults;
  const typed = text.replaceAll(/\s+/gu, ' ').trim();
  const quoted = typed.length > QUOTED ? `${bounded(typed, QUOTED).trimEnd()}…` : typed;
  const quarter = (index: number): string => quarterText(index, startYear, lang);
  // Not the very first, which reads as if it were the only one.
  const example = quarter(4);
  switch (fault.code) {
    case 'empty':
      return 'min' in fault ? words.empty(fault.min, fault.max) : words.noQuarter(example);
    case 'notNumber':
    case 'notWhole':
    case 'outOfRange':
      return words[fault.code](quoted, fault.min, fault.max);
    case 'notQuarter':
    case 'bareNumber':
      return words[fault.code](quoted, example);
    case 'noSuchQuarter':
      return words.noSuchQuarter(fault.number, example);
    case 'beforeStart':
      return words.beforeStart(quoted, quarter(0));
    case 'date':
    case 'year':
    case 'tooLate':
      return words[fault.code](quoted, quarter(fault.quarter));
    case 'notDate':
    case 'notTaken':
      return words[fault.code](quoted);
    case 'order':
    case 'needsOther':
      return words[fault.code];
  }
};

/** What is wrong with a text in a field. Both ends of a range are held against each other. */
export const faultOf = (file: PlanFile, field: string, text: string, lang: Lang): DraftFault => {
  const read = readField(field, text, file.plan, lang);
  if ('fault' in read) return read.fault;
  const single = placeOf(field)?.single;
  const of = single && rangeOf(single);
  const textAt = (end: End): string => valueText(file, `spread/${of}/${end}`, lang);
  const range = of && readRange(of, textAt, file.plan, lang);
  return range && 'code' in range ? range : { code: 'notTaken' };
};

const isAssumption = (field: string): field is Assumption => (assumptions as readonly string[]).includes(field);

const none: readonly FieldFault[] = [];

/** What is typed and is no value of its field: of sites in the order of the table, then of the other fields. */
export const faultsOf = (file: PlanFile, texts: Texts): readonly FieldFault[] => {
  const { drafts, plan } = file;
  const typed = new Map(Object.entries(drafts));
  if (typed.size === 0) return none;
  const { faults: words, table, assumptions: asked } = texts.messages;
  const faultAt = (field: string, text: string): Pick<FieldFault, 'field' | 'text' | 'fault' | 'says'> => {
    const fault = faultOf(file, field, text, texts.lang);
    return { field, text, fault, says: sayFault(text, fault, plan, texts) };
  };
  const rows = new Map(plan.sites.map(({ id }, at) => [id, at + 1]));
  const inSites = [...typed]
    .flatMap(([field, text]): readonly (readonly [order: number, fault: FieldFault])[] => {
      const { site, column } = placeOf(field) ?? {};
      const row = site === undefined ? undefined : rows.get(site);
      if (site === undefined || row === undefined || column === undefined) return [];
      const fault = faultAt(field, text);
      const sentence = words.inRow(row, table.said[column], fault.says);
      return [[row * columns.length + columns.indexOf(column), { ...fault, site, column, row, sentence }]];
    })
    .sort(([one], [other]) => one - other)
    .map(([, fault]) => fault);
  const others = [...typed].flatMap(([field, text]): readonly FieldFault[] => {
    if (placeOf(field)?.single === undefined) return [];
    const fault = faultAt(field, text);
    return [{ ...fault, sentence: isAssumption(field) ? words.inField(asked[field].label, fault.says) : fault.says }];
  });
  return [...inSites, ...others];
};
