import { steps } from '@mengwijzer/content/steps';
import { saySections, sourcesOf, viewPoint, type PointView } from '@mengwijzer/core/reading';
import { pointsOf } from '../standing/standing-reading.js';
import { at } from '../standing/standing-words.js';
import { standingAlignment } from './steps-alignment.js';
import { standingArea } from './steps-area.js';
import { standingGoals } from './steps-goals.js';
import { standingPrecision } from './steps-precision.js';
import type { Source, Step, StepId } from '@mengwijzer/content';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { Outcomes } from '../standing/standing-plan.js';
import type { Statement } from '../standing/standing.js';
import type { StepsTexts } from './steps-texts.js';
import type { Voice } from '../voices.js';

const kinds = ['do', 'yields', 'pitfall'] as const;

export interface StepView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly summary: string;
  /** Where this dossier stands, in words; never a score. */
  readonly standing: readonly Statement[];
  /** What the source says: what to do, what it yields, what to look out for. */
  readonly blocks: readonly { readonly kind: (typeof kinds)[number]; readonly points: readonly PointView[] }[];
  readonly section: string;
  readonly sources: readonly Source[];
}

/** What the source says of the four steps; made once per language. */
export const readSteps = (texts: StepsTexts): readonly Omit<StepView, 'standing'>[] => {
  const all: readonly Step[] = steps;
  const reading = pointsOf<Step>('steps', all, texts.steps, texts);
  return all.map(({ id, number, cites, points }) => {
    const words = at(texts.steps, id);
    const cited = [...cites, ...points.flatMap((point) => point.cites)];
    return {
      id,
      number,
      name: words?.name ?? id,
      summary: words?.summary ?? '',
      blocks: kinds.map((kind) => ({
        kind,
        points: points
          .filter((point) => point.kind === kind)
          .map((point) => viewPoint(id, point, reading, { lang: texts.lang, messages: texts.messages })),
      })),
      section: saySections(cited, texts, texts),
      sources: sourcesOf(cited, reading),
    };
  });
};

/** Where a dossier stands in each of the four steps. */
export const standingsOf = (
  dossier: Dossier,
  voices: readonly Voice[],
  outcomes: Outcomes,
  texts: StepsTexts,
): Readonly<Record<StepId, readonly Statement[]>> => ({
  'shared-goals': standingGoals(dossier, voices, texts),
  'strategic-alignment': standingAlignment(dossier, voices, texts),
  'area-translation': standingArea(voices, texts),
  precision: standingPrecision(dossier, voices, outcomes, texts),
});

/** The four steps, with where a dossier stands in each. */
export const stepsOf = (
  read: ReturnType<typeof readSteps>,
  standings: ReturnType<typeof standingsOf>,
): readonly StepView[] => read.map((step) => ({ ...step, standing: standings[step.id as StepId] }));
