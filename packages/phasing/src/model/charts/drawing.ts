import type { Tenure } from '../plan/plan.js';

/** The room that a picture has, and how large its text is. */
export interface Frame {
  /** Width in CSS pixels, 240 or more; the picture is drawn for it, not scaled to it. */
  readonly width: number;
  /** Size of its text in CSS pixels, 12 or more: it follows the text of the page. */
  readonly text: number;
}

/** What an area, a bar or a text is about, which decides its colour and pattern. */
export type Tone =
  | Tenure
  /** Where a household is: home in the neighbourhood, still in the old home, in a temporary home there, outside of it, left for good. */
  | 'home'
  | 'old'
  | 'temporary'
  | 'away'
  | 'gone'
  /** What a site is doing. */
  | 'demolition'
  | 'construction'
  | 'delivered'
  /** This plan, and what could be. */
  | 'plan'
  | 'other'
  | 'band'
  | 'share'
  | 'newcomers'
  /** Neither: grid, axes, and text in the second colour. */
  | 'rule'
  | 'axis'
  | 'ink'
  | 'muted';

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly isDashed?: boolean;
}
export interface Area {
  /** SVG path data; closed, to be filled. */
  readonly d: string;
  readonly tone: Tone;
  /** Without pattern or edge, at a third of its strength: what flows through it lies behind text and other areas. */
  readonly isFaint?: boolean;
}
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}
export interface Curve {
  /** SVG path data; open, to be stroked. */
  readonly d: string;
  readonly tone: Tone;
  readonly isDashed?: boolean;
}
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly shape: 'circle' | 'ring' | 'diamond';
  readonly tone: Tone;
  /** What it stands for, where it can be chosen. */
  readonly id?: string;
}
export interface Label {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  /** What goes on after it and a space, in ordinary weight and the second colour. */
  readonly rest?: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  /** On a filled area of this tone: then it has the colour that can be read there. */
  readonly on?: Tone;
  readonly isStrong?: boolean;
}

/** All marks of a picture, in the order in which they are painted; coordinates in CSS pixels from the top left, rounded to a tenth. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly areas: readonly Area[];
  readonly bars: readonly Bar[];
  readonly curves: readonly Curve[];
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
  /** Where the quarters lie, for the line of the quarter that one looks at: x of the start of quarter 0, and the width of one. */
  readonly quarters?: { readonly x: number; readonly width: number; readonly top: number; readonly bottom: number };
}

/** The same as a table. */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture with what it says in a sentence, how to read it, and its table. */
export interface Chart {
  readonly id: ChartId;
  /** One sentence with the fact that stands out in this plan; a neutral one where nothing does. */
  readonly title: string;
  /** What, of whom, per what; and how to read the patterns. */
  readonly subtitle: string;
  readonly drawing: Drawing;
  /** Made when it is asked for. */
  readonly table: () => Table;
}

export type ChartId = 'gantt' | 'fates' | 'flow' | 'households' | 'homes' | 'trade-off' | 'spread' | 'costs';
