import { meetingPlaces } from '@mengwijzer/content/meeting-places';
import { viewEntries, type Backing, type EntryTexts, type EntryView } from './entry-view.js';
import type { MeetingPlace } from '@mengwijzer/content';

/** The sets of recommendations, and the conditions for people with and without a disability, as points to check. */
export const viewPlaces = (texts: EntryTexts, backing?: Backing): readonly EntryView[] =>
  viewEntries<MeetingPlace>({ id: 'meetingPlaces', entries: meetingPlaces }, ['check'], texts, backing).map((view) =>
    view.sources.length === 1 ? withoutNotes(view) : view,
  );

/** Where all of a set rests on one publication, that is said once. */
const withoutNotes = (view: EntryView): EntryView => ({
  ...view,
  blocks: view.blocks.map((block) => ({ ...block, points: block.points.map((point) => ({ ...point, note: '' })) })),
});
