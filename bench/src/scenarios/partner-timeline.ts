import '@mengwijzer/timeline';
import { timelineElement } from '../timeline-element.js';

// The same entries, of which most come as a partner's file: checked, laid over ours, and sorted in.

export const scenario = timelineElement({
  show: (body) => {
    const timeline = Object.assign(document.createElement('mix-timeline'), {
      content: globalThis.benchEntries.partner,
    });
    timeline.setAttribute('storage', 'none');
    body.append(timeline);
  },
});
