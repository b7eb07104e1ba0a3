import { partsOf, stored, type Page } from '@mengwijzer/core';
import type { Editor } from './entering/mix-phasing-editor.js';
import type { Outcomes } from './outcome/mix-phasing-outcome.js';
import type { Tools } from './mix-phasing-tools.js';
import type { View } from './mix-phasing-view.js';
import type { PlanFile } from './model/plan/plan-file.js';
import type { ShownPart } from './model/shown.js';
import type { PhasingTexts } from './model/texts.js';

export type Edits = typeof import('./entering/mix-phasing-edits.js');

/** What the element lets its parts see and do. */
export interface PhasingPage extends Page {
  readonly texts: () => PhasingTexts;
  /** What is shown now; `undefined` before there is anything. */
  readonly view: () => View | undefined;
  /** Changes the plan, so that it can be undone; whether it was kept. */
  readonly edit: (make: (file: PlanFile) => PlanFile, key?: string) => boolean;
  /** Keeps a plan as it is; `false` when a host refused it. */
  readonly keep: (file: PlanFile) => boolean;
  /** See `turns` of the dossier's controller. */
  readonly turns: () => number;
  /** Looks at another quarter; `undefined` at none. */
  readonly look: (quarter: number | undefined) => void;
  /** Level of headings within the element. */
  readonly level: () => number;
  /** What one is typing in, for fields of the plan that stand in other parts. */
  readonly editor: () => Editor;
  /** Whether the host allows a worker. */
  readonly allowsWorker: () => boolean;
}

/** What the parts that come later are drawn with. */
export interface Drawn {
  /** Room for a chart, in units of a drawing. */
  readonly width: number;
  readonly level: number;
  readonly has: (part: ShownPart) => boolean;
  readonly isPrinting: boolean;
}

/** Asked for with the element itself: what a plan does is what one comes for. That something did not come is said when it is needed. */
const early = { edits: import('./entering/mix-phasing-edits.js'), outcome: import('./outcome/mix-phasing-outcome.js') };
void Promise.allSettled(Object.values(early));

/** What comes later than entering a plan, and when. */
export const laterOf = (page: PhasingPage) => {
  const later = partsOf(page.host, {
    stored: stored(page),
    /** What it takes to change a plan, or to read one. */
    edits: { load: (): Promise<Edits> => early.edits.catch(() => import('./entering/mix-phasing-edits.js')) },
    outcomeWords: { load: (texts: PhasingTexts) => texts.outcome() },
    /** What the plan does. */
    outcome: {
      load: async (): Promise<Outcomes> => {
        const { Outcomes, outcomeStyles } = await early.outcome.catch(() => import('./outcome/mix-phasing-outcome.js'));
        page.adopt(...outcomeStyles);
        return new Outcomes(page);
      },
    },
    laterWords: { load: (texts: PhasingTexts) => texts.later() },
    /** Looking for another plan, and files: what the plan does comes first. */
    tools: {
      when: (): boolean => later.outcome.peek() !== undefined,
      load: async (): Promise<Tools> => {
        const [{ Tools, toolStyles }, words] = await Promise.all([
          import('./mix-phasing-tools.js'),
          later.laterWords.ready(page.texts()),
        ]);
        page.adopt(...toolStyles);
        // Those of the language that the page has by then may still be on their way.
        return new Tools(page, { words: () => later.laterWords.last ?? words, outcome: () => later.outcome.peek()! });
      },
    },
  });
  return later;
};

export type Later = ReturnType<typeof laterOf>;
