import type { TextsOf } from '../entry.js';
import type { meetingPlaces } from './meeting-places.js';

export const meetingPlacesNl = {
  multifunctionality: {
    name: 'Meer functies op één plek',
    summary:
      'Op een plek met meer functies komen mensen elkaar eerder onverwacht tegen, zonder dat het moet. Dat is één van vier sets aanbevelingen van het Kennisplatform Inclusief Samenleven (KIS) voor superdiverse wijken.',
    points: {
      'different-groups': 'Is er iets te doen voor groepen die van elkaar verschillen?',
      'with-a-purpose': 'Komen er mensen met een doel, bijvoorbeeld voor een activiteit?',
      'passers-by': 'Komen er ook mensen die toevallig langslopen?',
      recognising: 'Kunnen mensen er zo verblijven dat zij elkaar gaan herkennen?',
    },
  },
  design: {
    name: 'Ontworpen voor ontmoeting',
    summary:
      'Ontwerp en inrichting hebben invloed op hoe vertrouwd mensen er met elkaar kunnen raken (publieke familiariteit). Regel daarom de ontmoeting al in het ontwerp.',
    points: {
      'in-the-brief': 'Staat ontmoeting als functie in het programma van eisen?',
      'extra-space': 'Is er ruimte over voor ontmoeting, dus meer dan de andere functies vragen?',
      inviting: 'Is de plek uitnodigend?',
      'easy-to-take-in': 'Is de plek overzichtelijk?',
      homely: 'Voelt de plek huiselijk?',
    },
  },
  'anonymity-and-intimacy': {
    name: 'Ruimte voor anoniem zijn en voor praten',
    summary:
      'De kans is groter dat mensen elkaar vaker treffen op een plek om door te lopen én te blijven. Dat vraagt ruimte om anoniem te zijn en ruimte om te praten.',
    points: {
      'pass-and-stay': 'Kunnen mensen er doorheen lopen, en er ook blijven?',
      'room-for-anonymity': 'Is het er prettig voor wie liever anoniem blijft?',
      'room-for-talk': 'Zijn er plekken waar mensen makkelijk aan de praat raken?',
      seats: 'Is er zitmeubilair dat uitnodigt, binnen en buiten? Kunnen mensen het eventueel verplaatsen?',
    },
  },
  professionals: {
    name: 'Iemand die ontmoeting mogelijk maakt',
    summary:
      'Voor ongedwongen ontmoeting tussen mensen die verschillen, is subtiele regie nodig van professionals en beheerders. Ook gastvrij personeel en vrijwilligers kunnen eraan bijdragen.',
    points: {
      'someone-directs': 'Is er een professional of beheerder die ontmoeting mogelijk maakt?',
      'across-differences': 'Brengt die mensen van verschillende cultuur, leeftijd en leefstijl bij elkaar?',
      unforced: 'Is de regie subtiel, zodat mensen zich niet gedwongen voelen?',
      'in-the-job':
        'Dragen ook mensen achter de balie of bar bij? Ontmoeting organiseren staat vaak niet in hun functieomschrijving.',
      hospitable: 'Zijn medewerkers en vrijwilligers gastvrij en vriendelijk, en helpen zij mensen?',
    },
  },
  'with-and-without-disability': {
    name: 'Ontmoeting met en zonder beperking',
    summary:
      'In gewone buurten krijgen mensen met en zonder beperking bijna nooit vanzelf contact, zag Bredewold. Hechte banden zijn meestal te hoog gegrepen. Lichte, gezellige ontmoetingen kunnen wel, onder drie voorwaarden.',
    points: {
      organised: 'Is de ontmoeting georganiseerd, en mag het contact licht blijven?',
      'social-worker': 'Heeft een sociaal werker een belangrijke rol in het organiseren?',
      'shared-purpose':
        'Is er een gedeeld doel (voorwaarde 1)? Denk aan samen dieren voeren op een kinderboerderij of werken in een buurttuin.',
      'clear-expectations': 'Zijn er ingebouwde grenzen (voorwaarde 2)? Weten mensen wat zij kunnen verwachten?',
      'free-to-stop': 'Kunnen mensen stoppen wanneer zij willen? Ook dat is een ingebouwde grens.',
      'free-to-engage':
        'Zijn mensen vrij om wel of niet mee te doen (voorwaarde 3)? Buren willen best contact, maar niet structureel en niet ingrijpend.',
    },
  },
} as const satisfies TextsOf<typeof meetingPlaces>;
export default meetingPlacesNl;
