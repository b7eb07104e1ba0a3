import '@mengwijzer/checklist';
import type { Scenario } from '../scenario.js';

const root = (): ParentNode => document.querySelector('mix-checklist')?.shadowRoot ?? document;

export const scenario: Scenario = {
  show: (body) => (body.innerHTML = '<mix-checklist storage="none"></mix-checklist>'),
  // The first question, and the others as lines.
  shown: () => root().querySelector('[name="what/choices"]') !== null,
  // Why it asks, in the margin, and the tools below.
  complete: () => root().querySelector('.margin') !== null && root().querySelector('[part=summary] button') !== null,
  target: () => root().querySelector('[name="what/choices"]'),
  chosen: () =>
    root().querySelector('[part=caution]') !== null &&
    (root().querySelector('[part=summary]')?.textContent?.includes('We mengen') ?? false),
  root,
  goals: {
    painted: { times: 1.25, of: 'plain' },
    blocking: { atMost: 0 },
    choice: { atMost: 18 },
    heap: { atMost: 1.5 },
  },
};
