import { cite } from '../citation.js';
import type { MeetingPlace } from '../meeting-place.js';

/**
 * The four sets of recommendations of 3.2 and Bredewold's three conditions, as questions to put to a plan or on the spot. Research stands
 * behind both, so they are not 'advice'; that a place which meets them all works, no research shows: 'mixed'.
 */
export const meetingPlaces = [
  {
    id: 'multifunctionality',
    evidence: 'mixed',
    cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
    points: [
      { id: 'different-groups', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'with-a-purpose', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'passers-by', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'recognising', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
    ],
    related: [
      'questions/theory',
      'hints/light-contact-first',
      'instruments/multifunctional-places',
      'instruments/meeting-places',
      'instruments/public-familiarity',
      'instruments/broad-schools',
      'timeline/public-familiarity-2023',
    ],
  },
  {
    id: 'design',
    evidence: 'mixed',
    cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
    points: [
      { id: 'in-the-brief', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'extra-space', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'inviting', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'easy-to-take-in', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'homely', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
    ],
    related: [
      'questions/theory',
      'hints/light-contact-first',
      'instruments/design-for-encounter',
      'instruments/public-familiarity',
      'instruments/meeting-places',
      'instruments/outdoor-spaces',
      'instruments/social-infrastructure',
      'timeline/public-familiarity-2023',
    ],
  },
  {
    id: 'anonymity-and-intimacy',
    evidence: 'mixed',
    cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
    points: [
      { id: 'pass-and-stay', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'room-for-anonymity', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'room-for-talk', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'seats', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
    ],
    related: [
      'questions/theory',
      'hints/light-contact-first',
      'instruments/anonymity-and-intimacy',
      'instruments/meeting-places',
      'instruments/outdoor-spaces',
      'instruments/public-familiarity',
      'timeline/public-familiarity-2023',
    ],
  },
  {
    id: 'professionals',
    evidence: 'mixed',
    cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')],
    points: [
      { id: 'someone-directs', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'across-differences', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'unforced', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'in-the-job', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
      { id: 'hospitable', kind: 'check', cites: [cite('3.2', 'uyterlinde-ea-2023-familiariteit')] },
    ],
    related: [
      'questions/theory',
      'hints/contact-not-by-itself',
      'hints/light-contact-first',
      'instruments/hosting-staff',
      'instruments/meeting-places',
      'instruments/public-familiarity',
      'instruments/subtle-direction',
      'instruments/best-persons',
      'timeline/public-familiarity-2023',
      'scaleInsights/no-guarantee-of-cohesion',
    ],
  },
  {
    id: 'with-and-without-disability',
    evidence: 'mixed',
    cites: [
      cite(
        '3.2',
        'bredewold-2020-struggling',
        'bredewold-2020-convivial',
        'bredewold-tonkens-trappenburg-2016',
        'bredewold-2014',
      ),
    ],
    points: [
      { id: 'organised', kind: 'check', cites: [cite('3.2', 'bredewold-2014')] },
      { id: 'social-worker', kind: 'check', cites: [cite('3.2')] },
      { id: 'shared-purpose', kind: 'check', cites: [cite('3.2')] },
      { id: 'clear-expectations', kind: 'check', cites: [cite('3.2')] },
      { id: 'free-to-stop', kind: 'check', cites: [cite('3.2')] },
      { id: 'free-to-engage', kind: 'check', cites: [cite('3.2')] },
    ],
    related: [
      'questions/who',
      'questions/theory',
      'hints/people-with-disabilities',
      'instruments/encounters-with-disability',
      'instruments/organised-encounters',
      'timeline/extramuralisation',
      'residentGroups/arrivals',
    ],
  },
] as const satisfies readonly MeetingPlace[];

export type MeetingPlaceId = (typeof meetingPlaces)[number]['id'];
export default meetingPlaces;
