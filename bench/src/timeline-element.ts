import type { Scenario } from './scenario.js';
import './many-entries.js';

const { timelineList } = globalThis.benchEntries;
const counted = String(timelineList.length);
/** An early one of ours, which has points. */
const opened = timelineList[2]?.id ?? '';
const last = timelineList.at(-1)?.id ?? '';

const root = (): ShadowRoot | Document => document.querySelector('mix-timeline')?.shadowRoot ?? document;
// Looked for where it is: thousands of rows stand behind it.
const drawn = (): Element | null => root().querySelector('[part=picture]');
const tools = (): number => drawn()?.querySelectorAll('.chart-foot button').length ?? 0;

/** A page with the element, which shows all the entries. */
export const timelineElement = ({ show, goals = {} }: Pick<Scenario, 'show' | 'goals'>): Scenario => {
  let before = 0;
  return {
    show,
    // The list and the picture of all of them.
    shown: () =>
      root().querySelector('[part=count]')?.textContent?.startsWith(counted) === true &&
      root().querySelector('[part=entry]') !== null &&
      (drawn()?.querySelector('.pic-item') ?? null) !== null,
    complete: () => root().getElementById(`b-${last}`) !== null,
    target: () => root().getElementById(`b-${opened}`),
    chosen: () => (root().getElementById(`e-${opened}`)?.querySelector('.ent') ?? null) !== null,
    zoom: {
      target: () => {
        before = tools();
        return drawn()?.querySelector('.chart-foot button');
      },
      // There is a way back to all years.
      zoomed: () => tools() > before,
    },
    root,
    goals,
  };
};
