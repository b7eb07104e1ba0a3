import type { Place } from '@mengwijzer/core/dossier';
import type { Voice } from '../voices.js';

/** Where a statement leads on: another section of the dossier, or an element that shows a part of it. */
export type Lead =
  | { readonly to: 'section'; readonly section: 'parties' | 'groups' | 'monitoring' }
  | {
      readonly to: 'place';
      readonly place: Exclude<Place, 'timeline'>;
      /** Of the question, the instrument or the site; empty where there is none yet. */
      readonly id: string;
      /** Of the question. */
      readonly number?: number;
    };

/** How things stand, in one or two sentences. */
export interface Statement {
  readonly id: string;
  /** What there is, what nobody said yet, what is not agreed, or what does not matter here. */
  readonly kind: 'said' | 'open' | 'differs' | 'aside';
  readonly text: string;
  /** The section of the knowledge document that asks for it; empty where the dossier alone speaks. */
  readonly source: string;
  readonly lead: Lead;
}

export const toSection = (section: Extract<Lead, { to: 'section' }>['section']): Lead => ({ to: 'section', section });

/** @param id of a question */
export const toQuestion = (id: string, number: number): Lead => ({ to: 'place', place: 'answers', id, number });

/** @param id of an instrument on the shortlist; empty for the list as a whole */
export const toShortlist = (id: string): Lead => ({ to: 'place', place: 'shortlist', id });

/** @param id of a site; empty for the plan as a whole */
export const toPlan = (id: string): Lead => ({ to: 'place', place: 'plan', id });

export const state = (
  id: string,
  kind: Statement['kind'],
  text: string,
  lead: Lead,
  source = '',
): readonly Statement[] => [{ id, kind, text, source, lead }];

/** Those whose words count: none that was put aside. */
export const counting = (voices: readonly Voice[]): readonly Voice[] => voices.filter(({ counts }) => counts);

export const namesOf = (voices: readonly Voice[]): readonly string[] => voices.map(({ name }) => name);
