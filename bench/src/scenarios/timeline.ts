import '@mengwijzer/timeline';
import { timelineElement } from '../timeline-element.js';

/** An attribute takes 200 ids at most; more is all there is. */
const MOST_IDS = 200;

const { timelineList } = globalThis.benchEntries;
const size = timelineList.length;
const ids = size > MOST_IDS ? '' : timelineList.map(({ id }) => id).join(' ');

const goals =
  size > MOST_IDS
    ? { painted: { atMost: 200 }, choice: { atMost: 24 } }
    : {
        painted: [
          { times: 1.7, of: `plain-timeline-${size}` },
          { times: 0.25, of: `vis-timeline-${size}` },
        ],
        choice: { atMost: 17 },
        zoom: { atMost: 24 },
      };

export const scenario = timelineElement({
  show: (body) => (body.innerHTML = `<mix-timeline storage="none" entries="${ids}"></mix-timeline>`),
  goals,
});
