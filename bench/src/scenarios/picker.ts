import '@mengwijzer/instruments';
import { instrumentList } from '@mengwijzer/content/instrument-list';
import type { Scenario } from '../scenario.js';

const size = instrumentList.length;
const plain = `plain-picker-${size}`;
/** Times the plain page of that size. */
const goals: Readonly<Record<number, { choice: number; keystroke: number }>> = {
  30: { choice: 1, keystroke: 0.9 },
  1000: { choice: 0.75, keystroke: 0.8 },
  10_000: { choice: 0.7, keystroke: 0.85 },
};
const { choice = 1, keystroke = 1 } = goals[size] ?? {};

const root = (): ParentNode => document.querySelector('mix-instrument-picker')?.shadowRoot ?? document;
const count = (): string | null | undefined => root().querySelector('[part=count]')?.textContent;

export const scenario: Scenario = {
  show: (body) => (body.innerHTML = '<mix-instrument-picker storage="none"></mix-instrument-picker>'),
  shown: () => root().querySelector('[part=instrument]') !== null,
  complete: () => root().querySelector('[part=shortlist]') !== null,
  target: () => root().querySelector('input[name=domain][value=social]'),
  chosen: () => count()?.includes(' van ') ?? false,
  typing: {
    field: () => root().querySelector('input[type=search]'),
    first: 'x',
    before: 'sch',
    key: 'o',
    result: count,
  },
  root,
  goals: {
    painted: { times: 1.1, of: plain },
    choice: { times: choice, of: plain },
    keystroke: { times: keystroke, of: plain },
  },
};
