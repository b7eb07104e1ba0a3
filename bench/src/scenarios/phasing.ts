import '@mengwijzer/phasing';
import type { Scenario } from '../scenario.js';
import '../many-sites.js';

const plan = globalThis.benchPlan;
const size = plan.sites.length;
const third = plan.sites[2]!.id;

const root = (): ShadowRoot | Document => document.querySelector('mix-phasing-calculator')?.shadowRoot ?? document;
const chart = (id: string): Element | null => root().getElementById(`plot-${id}`);

const goals: Scenario['goals'] =
  size > 100
    ? { painted: { atMost: 280 }, keystroke: { atMost: 48 } }
    : {
        painted: [
          { times: 1.1, of: `plain-phasing-${size}` },
          { times: 0.65, of: `plot-phasing-${size}` },
        ],
        keystroke: { atMost: 24 },
      };

export const scenario: Scenario = {
  show: (body) => {
    const calculator = Object.assign(document.createElement('mix-phasing-calculator'), { plan });
    calculator.setAttribute('storage', 'none');
    body.append(calculator);
  },
  // The last of the charts.
  shown: () => chart('homes') !== null,
  complete: () => root().getElementById('improve') !== null,
  target: () => chart('gantt')?.closest('figure')?.querySelector('summary'),
  chosen: () => (chart('gantt')?.closest('figure')?.querySelector('tbody') ?? null) !== null,
  typing: {
    field: () => root().querySelector<HTMLInputElement>(`[name="sites/${third}/existing/social"]`),
    first: '9',
    before: '5',
    key: '0',
    result: () => chart('homes')?.querySelector('.f-social')?.getAttribute('d'),
  },
  root,
  goals,
};
