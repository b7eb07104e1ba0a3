import type { TextsOf } from '../entry.js';
import type { meetingPlaces } from './meeting-places.js';

export const meetingPlacesEn = {
  multifunctionality: {
    name: 'Several functions in one place',
    summary:
      'In a place with several functions people are more likely to run into each other, without having to. It is one of four sets of recommendations by the Dutch knowledge platform on inclusion (KIS) for superdiverse neighbourhoods.',
    points: {
      'different-groups': 'Is there something to do for groups that differ from each other?',
      'with-a-purpose': 'Do people come with a purpose, for instance for an activity?',
      'passers-by': 'Do people who happen to pass come in as well?',
      recognising: 'Can people spend time there in such a way that they come to recognise each other?',
    },
  },
  design: {
    name: 'Designed for encounter',
    summary:
      'Design and furnishing affect how familiar people can become with each other in a place (public familiarity). So provide for encounter in the design.',
    points: {
      'in-the-brief': 'Does the design brief name encounter as a function?',
      'extra-space': 'Is there space to spare for encounter, more than the other functions ask for?',
      inviting: 'Is the place inviting?',
      'easy-to-take-in': 'Is the place easy to take in at a glance?',
      homely: 'Does the place feel homely?',
    },
  },
  'anonymity-and-intimacy': {
    name: 'Room to be anonymous and room to talk',
    summary:
      'People are more likely to meet repeatedly in a place that they pass through and can also stay in. That takes room for anonymity and room for intimacy.',
    points: {
      'pass-and-stay': 'Can people pass through it, and also stay?',
      'room-for-anonymity': 'Is it pleasant for those who prefer to remain anonymous?',
      'room-for-talk': 'Are there spots where people easily get talking?',
      seats: 'Is there inviting seating, inside and outside? Can people move it, where useful?',
    },
  },
  professionals: {
    name: 'Someone who makes encounter possible',
    summary:
      'Unforced encounters between different people call for subtle direction by professionals and managers. Hospitable staff and volunteers can contribute too.',
    points: {
      'someone-directs': 'Is there a professional or manager who makes encounters possible?',
      'across-differences': 'Do they bring together people of different cultures, ages and lifestyles?',
      unforced: 'Is the direction subtle, so that nobody feels pressed?',
      'in-the-job':
        'Do those behind the desk or the bar contribute too? Organising encounters is often not in their job description.',
      hospitable: 'Are staff and volunteers hospitable, friendly and supportive?',
    },
  },
  'with-and-without-disability': {
    name: 'Encounters with and without a disability',
    summary:
      'In ordinary neighbourhoods, people with and without a disability hardly ever come into contact by themselves, Bredewold found. Close ties are usually too much to ask. Light, convivial encounters are possible, on three conditions.',
    points: {
      organised: 'Is the encounter organised, and may contact remain light?',
      'social-worker': 'Does a social worker have an important part in organising it?',
      'shared-purpose':
        'Is there a shared purpose (condition 1)? For instance feeding the animals on a city farm together, or working in a neighbourhood garden.',
      'clear-expectations': 'Are there built-in boundaries (condition 2)? Do people know what to expect?',
      'free-to-stop': 'Can people stop when they want to? That too is a built-in boundary.',
      'free-to-engage':
        'Are people free to engage or not (condition 3)? Neighbours are willing to have contact, but not of a lasting and demanding kind.',
    },
  },
} as const satisfies TextsOf<typeof meetingPlaces>;
export default meetingPlacesEn;
