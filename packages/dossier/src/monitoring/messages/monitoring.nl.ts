import { standingNl } from '../../messages/standing.nl.js';

/** Words of monitoring: the list that the team keeps. */
export const monitoringNl = {
  ...standingNl,
  heading: 'Volgen of het werkt',
  lead: 'Leg per doel vast waaraan u ziet dat het werkt. En waaraan u ziet dat een probleem alleen verhuist: het waterbedeffect.',
  empty:
    'Er is nog geen doel om te volgen. Zodra een partij bij vraag 5 een doel noemt, staat het hier. Een eigen doel mag ook.',
  lacking: 'Hier staat nog niets bij',
  watched: 'Dit volgt u',
  noWaterbed:
    'Nergens staat nog waaraan u een waterbedeffect zou zien. De bron raadt aan dat te meten, in wijk, stadsdeel en regio.',
  method: 'Hoe u meet, zegt de bron niet.',
  addedBy: (names: string) => `Toegevoegd door ${names}.`,
  notNamed: 'Geen partij noemt dit nu als doel.',
  noLabel: 'Doel zonder naam',
  made: (day: string) => `Vastgelegd op ${day}`,
  twoVersions: 'Twee versies',
  twoVersionsLead:
    'Dit is op twee plekken veranderd. Kies er een om mee verder te gaan. Wat u vastlegt, vervangt ze allebei.',
  version: (number: number) => `Versie ${number}`,
  before: 'Wat hier eerder stond',
  gap: 'Nog niet gezegd',

  fields: {
    sign: 'Dit laat zien dat het werkt',
    waterbed: 'Dit laat een waterbedeffect zien',
    scale: 'Op deze schaal',
    often: 'Zo vaak',
    who: 'Wie kijkt',
  },
  label: 'Welk doel?',
  ask: {
    sign: 'Wat laat zien dat het werkt?',
    waterbed: 'Wat zou een waterbedeffect laten zien?',
    scale: 'Op welke schaal kijkt u?',
    often: 'Hoe vaak kijkt u?',
    who: 'Wie kijkt ernaar?',
  },
  hints: {
    sign: 'Iets wat u kunt zien, tellen of vragen.',
    waterbed: 'Iets wat elders opduikt, in een andere buurt of in de regio.',
    often: 'Bijvoorbeeld: elk jaar in mei.',
    who: 'Bijvoorbeeld: de wijkmanager, samen met bewoners.',
  },
  scaleNone: 'Nog niet gezegd',

  write: 'Leg vast hoe u dit volgt',
  writeName: (objective: string) => `Leg vast hoe u dit volgt: ${objective}`,
  edit: 'Wijzig',
  editName: (objective: string) => `Wijzig hoe u dit volgt: ${objective}`,
  editVersion: (number: number) => `Ga verder met versie ${number}`,
  remove: 'Haal weg',
  removeName: (objective: string) => `Haal weg: ${objective}`,
  addOwn: 'Voeg een eigen doel toe',
  save: 'Leg vast',
  cancel: 'Annuleer',
  formOf: (objective: string) => `Hoe u dit volgt: ${objective}`,
  formOwn: 'Een eigen doel, en hoe u het volgt',

  suggest: 'Voorstellen uit de bron',
  suggestion: { sign: 'Voorstel, dit laat zien dat het werkt', waterbed: 'Voorstel, dit laat een waterbedeffect zien' },
  take: 'Neem over',
  takeName: (text: string) => `Neem over: ${text}`,
  took: 'Overgenomen in het formulier. Er is nog niets vastgelegd.',

  faults: {
    'no-label': 'Schrijf op welk doel u wilt volgen.',
    nothing: 'Schrijf op wat u wilt zien: dat het werkt, of dat een probleem verhuist.',
    full: 'De lijst is vol. Er passen niet meer dan 500 regels in een dossier. Wat er staat, blijft staan.',
  },
  saved: (objective: string) => `Vastgelegd: ${objective}.`,
  unchanged: 'Er is niets veranderd.',
  removed: (objective: string) => `Weggehaald: hoe u ‘${objective}’ volgt.`,
  refused: 'Deze pagina neemt de wijziging niet aan. Er is niets vastgelegd.',

  suggestions: {
    school: 'Kinderen die er al woonden, halen een hoger schoolniveau. Minder jongeren vallen uit op school.',
    work: 'Wie er al woonde, heeft vaker werk en minder vaak armoede. Volg deze mensen, niet alleen de wijk.',
    safety: 'De wijk is veiliger en leefbaarder, en mensen voelen zich ook veiliger.',
    'ask-residents':
      'Bewoners merken het zelf. Vraag het hun, want hun cijfer kan laag blijven als de wijk vooruitgaat.',
    support: 'Winkels, scholen en clubs hebben genoeg klanten, leerlingen en leden.',
    nuisance: 'Overlast en onveiligheid nemen af waar veel corporatiewoningen staan.',
    apart: 'Mensen met weinig en met veel geld wonen minder apart, ook als u naar de stad of de regio kijkt.',
    meeting: 'Oude en nieuwe bewoners hebben geregeld contact met elkaar.',
    'vulnerable-again': 'Kwetsbare mensen die vertrokken, wonen opnieuw op een kwetsbare plek.',
    elsewhere: 'Een probleem dat hier afneemt, neemt verderop toe. Kijk in de wijk, het stadsdeel en de regio.',
  },
};

export type MonitoringMessages = typeof monitoringNl;
