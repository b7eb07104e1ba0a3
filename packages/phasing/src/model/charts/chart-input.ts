import { capitalise } from '@mengwijzer/words/text';
import { nameSites } from '../plan/site-names.js';
import type { OutcomeTexts } from '../texts.js';
import type { Homes, Plan } from '../plan/plan.js';
import type { Simulation } from '../engine/simulate.js';
import type { Trace } from '../engine/trace.js';

/** What most pictures are made of: a result, and the trace of the same plan. */
export interface ChartInput {
  readonly result: Simulation;
  readonly trace: Trace;
}

export type ChartTexts = Pick<OutcomeTexts, 'lang' | 'charts' | 'findings'>;

export const sumOf = ({ social, mid, owner }: Homes): number => social + mid + owner;

/** The name of a site as it stands at its bar; by its place in the list, from 0, where it has none. */
export const nameOf = ({ sites }: Plan, place: number, { findings }: ChartTexts): string =>
  sites[place]!.name.trim() || capitalise(findings.unnamed(place + 1));

/** The same as it stands inside a sentence. */
export const sayName = (plan: Plan, place: number, { lang, findings }: ChartTexts): string =>
  nameSites([plan.sites[place]!.id], plan, { lang, ...findings })[0]!;
