export { MixTimelineRangeChangeEvent, MixTimelineSelectEvent } from './events.js';
export { MixTimeline } from './mix-timeline.js';
