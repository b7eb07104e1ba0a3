import { tenth } from './chart-sketch.js';
import type { CurveFactory } from 'd3-shape';

/** A place on an edge. */
export type Place = readonly [x: number, y: number];

/** What curves draw on: it writes path data, and of a line along an axis only where it ends. The path object of d3 is larger than all curves together. */
const penOf = () => {
  let d = '';
  let [left, top] = [0, 0];
  const go = (text: string, x: number, y: number): void => {
    d += text;
    [left, top] = [x, y];
  };
  return {
    moveTo: (x: number, y: number): void => go(`M${x} ${y}`, x, y),
    lineTo: (x: number, y: number): void => {
      if (x !== left || y !== top) go(x === left ? `V${y}` : y === top ? `H${x}` : `L${x} ${y}`, x, y);
    },
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void =>
      go(`C${tenth(x1)} ${y1} ${tenth(x2)} ${y2} ${x} ${y}`, x, y),
    closePath: (): void => {
      d += 'Z';
    },
    toString: (): string => d,
  };
};

const onPen = (curve: CurveFactory) => {
  const pen = penOf();
  // Curves call nothing else.
  return { pen, line: curve(pen as unknown as Parameters<CurveFactory>[0]) };
};

/** Path data of an open line. */
export const linePath = (curve: CurveFactory, places: readonly Place[]): string => {
  const { pen, line } = onPen(curve);
  line.lineStart();
  for (const [x, y] of places) line.point(x, y);
  line.lineEnd();
  return pen.toString();
};

/**
 * Path data of the area between two lines.
 *
 * @param upper from left to right, as `lower`
 */
export const areaPath = (curve: CurveFactory, upper: readonly Place[], lower: readonly Place[]): string => {
  const { pen, line } = onPen(curve);
  line.areaStart();
  for (const places of [upper, [...lower].reverse()]) {
    line.lineStart();
    for (const [x, y] of places) line.point(x, y);
    line.lineEnd();
  }
  line.areaEnd();
  return pen.toString();
};
