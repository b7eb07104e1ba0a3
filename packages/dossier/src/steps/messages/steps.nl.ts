import { sayCount } from '../../model/standing/standing-words.js';
import { standingNl } from '../../messages/standing.nl.js';

const staan = (count: number): string => (count === 1 ? 'staat' : 'staan');

/** Words of the four steps. What the source says of them stands in the content package. Numbers and names come in words. */
export const stepsNl = {
  ...standingNl,
  heading: 'De vier stappen',
  lead: 'De bron noemt vier stappen om met precisie te mengen. Bij elke stap ziet u eerst waar dit dossier nu staat. Daaronder leest u wat de bron erover zegt.',
  stepNumber: (number: number) => `Stap ${number}: `,
  standing: 'Waar dit dossier nu staat',
  kinds: { do: 'Wat u doet', yields: 'Wat het oplevert', pitfall: 'Valkuilen' },

  count: (count: number) => sayCount(count, 'nl'),

  goals: {
    questions: (numbers: string, _count: number) => `vraag ${numbers}`,
    nobody: 'Nog niemand heeft iets ingevuld. Begin met de zeven vragen, ieder apart of samen.',
    files: 'Heeft een partij al een bestand? Open dat hier, dan komt het erbij.',
    speaking: (names: string, count: number) =>
      count === 1 ? `Er ligt één dossier: ${names}.` : `Er liggen ${sayCount(count, 'nl')} dossiers: ${names}.`,
    answered: (questions: string, count: number) =>
      count === 1 ? `Beantwoord: ${questions}.` : `Door iedereen beantwoord: ${questions}.`,
    partly: (questions: string) => `Door een deel van de partijen beantwoord: ${questions}.`,
    open: (questions: string, count: number) => `${questions} ${staan(count)} nog open.`,
    notAgreed: (question: string, who: string) => `Nog niet eens over ${question}, volgens ${who}.`,
    notRelevant: (question: string, who: string) => `Hier niet van belang volgens ${who}: ${question}.`,
    noMain: 'Niemand noemt nog een hoofddoel.',
    main: (names: string) => `Als hoofddoel genoemd: ${names}.`,
    nothingAgreed: 'Er is nog niets samen afgesproken.',
    agreed: (questions: string) => `Samen iets afgesproken over ${questions}.`,
    versions: (questions: string) => `Er staan twee versies van een afspraak naast elkaar, bij ${questions}.`,
    contested: (questions: string) => `Ook na een afspraak blijft iets betwist, bij ${questions}.`,
  },

  alignment: {
    nobody: 'Er zijn nog geen dossiers van partijen. Daardoor is niet te zien waar zij verschillen.',
    one: (name: string) => `Er ligt pas één dossier: ${name}. Verschil tussen partijen is dan nog niet te zien.`,
    allFour: 'Gemeente, corporatie, welzijn en bewoners doen alle vier mee.',
    missing: (names: string) => `Nog geen dossier van ${names}.`,
    unclear: (names: string) => `Bij deze naam is niet duidelijk welke partij het is: ${names}.`,
    noStances: 'Niemand zegt nog hoe de partijen naar de doelen kijken.',
    notAgreed: 'Over de doelen is nog niets samen afgesproken.',
    same: 'Bij de doelen die partijen noemen, is geen verschil te zien.',
    differ: (objective: string) => `Over ‘${objective}’ zeggen partijen niet hetzelfde.`,
    differMore: (count: string) => `Er zijn nog ${count} doelen waarover partijen verschillen.`,
    agreed: (text: string) => `Afgesproken over de doelen: ${text}`,
    contested: (text: string) => `Wat bij de doelen betwist blijft: ${text}`,
  },

  area: {
    nothing: 'Er staan nog geen instrumenten op de lijst.',
    chosen: (word: string, count: number) =>
      count === 1 ? 'Er staat één instrument op de lijst.' : `Er staan ${word} instrumenten op de lijst.`,
    unknown: (word: string) => `Van een partner of een nieuwere versie: ${word}.`,
    lists: (names: string) => `Samengevoegd uit de lijsten van ${names}.`,
    lacks: {
      why: (names: string) => `Nog niet gezegd waarom: ${names}.`,
      who: (names: string) => `Nog niet gezegd wie het oppakt: ${names}.`,
      when: (names: string) => `Nog niet gezegd wanneer: ${names}.`,
    },
    complete: 'Bij elk instrument staat waarom, wie en wanneer.',
  },

  plan: {
    of: (name: string) => `Plan van ${name}.`,
    none: 'Er is nog geen plan voor de volgorde van slopen en bouwen. Dat is alleen nodig als u sloopt of bouwt.',
    reading: 'Het plan is nog niet doorgerekend.',
    unread: 'Het plan is hier niet te lezen. Het blijft wel in het dossier staan.',
    unfilled: 'In het plan zijn nog vakken leeg. Het is daarom nog niet doorgerekend.',
    noSites: 'In het plan staan nog geen plekken.',
    ready: (word: string, count: number) =>
      count === 1
        ? 'De plek in het plan is binnen de looptijd klaar.'
        : `De ${word} plekken in het plan zijn binnen de looptijd klaar.`,
    unready: (word: string, all: string, count: number, of: number) =>
      of === 1
        ? 'De plek in het plan is binnen de looptijd niet klaar.'
        : count === of
          ? `Binnen de looptijd is geen van de ${all} plekken klaar.`
          : `Binnen de looptijd ${count === 1 ? 'is' : 'zijn'} ${word} van de ${all} plekken niet klaar.`,
    nobodyThere: 'Op de plekken in het plan woont nu niemand.',
    nobodyAway: 'Volgens het plan hoeft niemand die wil blijven de wijk uit.',
    away: (word: string, count: number) =>
      count === 1
        ? 'Volgens het plan moet één huishouden de wijk uit.'
        : `Volgens het plan moeten ${word} huishoudens de wijk uit.`,
    allTook: (span: string, count: number) => (count === 1 ? `Het blijft ${span} weg.` : `Zij blijven ${span} weg.`),
    upTo: (span: string) => `Wie terugkomt, is hooguit ${span} weg.`,
    still: (word: string, count: number) =>
      count === 1
        ? 'Aan het einde van het plan is één huishouden nog niet terug.'
        : `Aan het einde van het plan zijn ${word} huishoudens nog niet terug.`,
  },

  monitoring: {
    nothing: 'Er zijn nog geen doelen om te volgen.',
    watched: (word: string, count: number) =>
      count === 1 ? 'Van één doel staat vast hoe u het volgt.' : `Van ${word} doelen staat vast hoe u ze volgt.`,
    unwatched: (names: string) => `Nog niet gezegd hoe u dit volgt: ${names}.`,
    waterbed: 'Er is afgesproken waaraan u een waterbedeffect zou zien.',
    noWaterbed: 'Niemand let nog op een waterbedeffect: een probleem dat zich verplaatst.',
  },
};

export type StepsMessages = typeof stepsNl;
