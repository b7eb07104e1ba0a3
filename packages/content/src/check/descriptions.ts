import { facetsNl } from '../data/facets.nl.js';
import { labelsNl } from '../data/labels.nl.js';
import { residentGroupsNl } from '../data/resident-groups.nl.js';

// What an editor shows to whoever writes a file: what it is, what each field is for, and what the choices mean.

const id =
  'Unieke naam: kleine letters, cijfers en streepjes. Verander een id niet meer: opgeslagen dossiers en links gebruiken hem.';
const ownId = 'Uw eigen id, een dubbele punt en een naam: “elzenwaard:wijkplan”. Verander hem daarna niet meer.';
const cites = 'Waar dit op steunt: bronnen, en waar het kan het hoofdstuk van het kennisfundament.';
const related = 'Wat er verder bij hoort, als “verzameling/id”: “terms/displacement”.';
const name = 'De naam, hooguit 80 tekens.';
const summary = 'Wat het is, in een of twee zinnen van samen hooguit 280 tekens.';
const asOf = 'De dag, de maand of het jaar waarop dit zo was: “2024-06”.';
const status = 'Hoe ver een wet, plan of programma toen was.';
const english = 'In het Engels. Zonder Engels staat er op een Engelse pagina uw Nederlands.';
const motives = 'Ids van motieven: waarom men dit doet.';
const terms = 'Ids van begrippen die er dichtbij liggen, of juist het tegendeel zijn.';

const point = {
  id: 'Naam van dit punt, uniek binnen het onderdeel.',
  kind: 'Wat voor soort punt dit is. De soort bepaalt het kopje erboven.',
  cites,
  evidence: 'Hoe goed dit punt is onderbouwd.',
  asOf,
  status,
};
const partnerPoint = { ...point, nl: 'Het punt in het Nederlands, hooguit 280 tekens.', en: english };

const entry = { id, cites, points: 'De punten, in de volgorde waarin u ze wilt tonen.', related };
const partnerEntry = { ...entry, id: ownId, nl: 'De woorden in het Nederlands.', en: english };

const facets = {
  domain: 'Is het fysiek, sociaal of economisch?',
  motives,
  scales: 'Op welke schaal het werkt.',
  decides: 'Wie erover beslist.',
  carriesOut: 'Wie het uitvoert.',
  binding: 'Hoe vast het ligt: in een wet, in een afspraak, of als praktijk.',
  leadTime: 'Wat er eerst moet gebeuren voordat het kan werken.',
  evidence: 'Wat bekend is over het effect op de wijk of de bewoners.',
  law: 'Id van de wet in “sources”.',
  status,
  asOf,
};
const instrumentPoint = { sideEffect: 'Wat er mis kan gaan. Alleen bij de soort “side-effect”.' };

const event = {
  lane: 'Het spoor op de tijdlijn. Van uzelf is “local”, ook als u niets invult.',
  starts: 'Wanneer het begon: een datum als “2024-06”, een object met “precision”, of “not-named” als u het niet weet.',
  ends: 'Alleen voor een periode: wanneer het eindigde. Of “ongoing” als het nog loopt, “not-named” als u het niet weet.',
  stance: 'Hoe mengen er toen voor stond. Alleen bij beleid.',
  motives,
  instruments: 'Ids van instrumenten die toen zijn gebruikt.',
  status,
  asOf,
};

const moment = {
  precision: 'Hoe precies de datum is.',
  date: 'Een dag, een maand of een jaar tussen 1800 en 2099: “2024-06-01”, “2024-06” of “2024”.',
};
const season = { ...moment, date: 'Het jaar.', season: 'Het jaargetijde.' };
const decade = { ...moment, date: 'Het eerste jaar van de tien: “1990”.', part: 'Welk deel van de tien jaar.' };
const span = {
  precision: moment.precision,
  years: 'Hoeveel jaar na het begin: minstens en hooguit, zoals [15, 20].',
};

const source = {
  type: 'Wat voor publicatie het is.',
  authors: 'Wie het schreef, zoals u het kort aanhaalt. Bij een wet: de naam van de wet.',
  year: 'Het jaar van verschijnen.',
  title: 'De titel, in de eigen taal.',
  in: 'De uitgever, het tijdschrift, of het boek waarin het staat.',
  url: 'Waar het te lezen is.',
};

const termWords = {
  name,
  summary: 'Wat het hier betekent, in hooguit 280 tekens.',
  forms: 'Hoe het woord in een zin staat, ook in het meervoud. Elke vorm heeft minstens drie tekens.',
};

const questionWords = {
  title: 'De vraag, hooguit 60 tekens.',
  topic: 'Waar de vraag over gaat, midden in een zin: “nog niets gezegd over …”.',
  asks: 'Wat de vraag vraagt, in één zin van hooguit 90 tekens: wat naast de titel staat zolang de vraag dicht is.',
  explanation: 'Uitleg bij de vraag, hooguit 320 tekens.',
};
const partWords = { legend: 'De deelvraag, hooguit 120 tekens.', note: 'Hoe men antwoordt, hooguit 200 tekens.' };
const choiceWords = {
  label: 'De keuze, hooguit 80 tekens.',
  hint: 'Eén regel uitleg onder de keuze.',
  inline: 'De keuze midden in een zin, met het lidwoord erbij.',
};
const questionParts = 'De deelvragen, in de volgorde waarin u ze wilt tonen.';
const choicesOf = 'De keuzes. Leeg als men in eigen woorden antwoordt.';

const hintWords = {
  heading: 'De kop: bij welk antwoord dit hoort.',
  says: 'Wat het kennisfundament zegt, hooguit 320 tekens. Zorg dat de eerste zin ook alleen te begrijpen is.',
  nuance: 'Wat dat zachter of scherper maakt, hooguit 320 tekens.',
};
const cautionWords = { name, says: 'Waar u op let, in een of twee zinnen van samen hooguit 240 tekens.' };
const fact = 'Over welk deel van de antwoorden dit gaat.';

const both = { nl: 'De woorden in het Nederlands, per id.', en: 'De woorden in het Engels, per id.' };
const replaced = {
  nl: 'Nederlandse woorden die in de plaats komen van de onze. Wat u weglaat, blijft zoals het was.',
  en: 'Engelse woorden die in de plaats komen van de onze. Zonder Engels komt ook daar uw Nederlands te staan.',
};
const pointWords = 'De woorden van punten, per id van het punt.';

const replace = 'Wat u vervangt, per id van ons.';
const hide = 'Ids van ons die u niet wilt tonen.';
const changes = { add: 'Wat u toevoegt. Het komt achter wat van ons is.', replace, hide };
const addable: ReadonlySet<string> = new Set([
  'questions',
  'instruments',
  'timeline',
  'meetingPlaces',
  'terms',
  'sources',
]);

const citation = {
  section: 'Het hoofdstuk van het kennisfundament. Weglaten mag, als u alleen eigen bronnen noemt.',
  sources: 'Ids uit “sources”.',
};

/** By name of the object in the JSON Schemas, then by field. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  collection: { entries: 'De onderdelen van deze verzameling, zonder hun woorden.', ...both },
  citation,
  entryText: { name, summary, points: pointWords },
  question: {
    id,
    number: 'De plaats, 1 tot en met 7.',
    revision: 'Gaat omhoog als een antwoord iets anders gaat betekenen.',
    cites,
    parts: questionParts,
  },
  questionPart: { id: 'Naam van de deelvraag, uniek binnen de vraag.', cites, choices: choicesOf },
  questionText: { ...questionWords, parts: 'De woorden van de deelvragen, per id.' },
  partText: { ...partWords, choices: 'De woorden van de keuzes, per id.' },
  choiceText: choiceWords,
  hint: {
    id,
    question: 'Bij welke vraag dit hoort.',
    part: 'Bij welke deelvraag dit hoort.',
    when: 'Wanneer dit verschijnt: als al deze dingen gelden.',
    evidence: 'Hoe goed is onderbouwd wat hier staat.',
    cites,
  },
  hintWhenAnyOf: { fact, anyOf: 'Minstens een van deze is gezegd.' },
  hintWhenAllOf: { fact, allOf: 'Deze zijn allemaal gezegd.' },
  hintWhenNoneOf: { fact, noneOf: 'Geen van deze is gezegd.' },
  hintWhenOnly: { fact, only: 'Er is iets gezegd, en niets anders dan deze.' },
  hintText: hintWords,
  motive: { ...entry, number: 'De plaats, 1 tot en met 4.', evidence: 'Hoe goed dit motief is onderbouwd.' },
  motivePoint: point,
  instrument: { ...entry, ...facets },
  instrumentPointUse: point,
  instrumentPointSideEffect: { ...point, ...instrumentPoint },
  timelineEntry: { ...entry, ...event },
  timelineEntryPoint: point,
  timelineEntryStartDay: { ...moment, cites },
  timelineEntryStartSeason: { ...season, cites },
  timelineEntryStartDecade: { ...decade, cites },
  timelineEntryStartSpan: { ...span, cites },
  step: { ...entry, number: 'De plaats, 1 tot en met 4.' },
  stepPoint: point,
  residentGroup: entry,
  residentGroupPoint: point,
  scaleInsight: { ...entry, number: 'De plaats, 1 tot en met 9.', evidence: 'Hoe goed dit inzicht is onderbouwd.' },
  scaleInsightPoint: point,
  meetingPlace: { ...entry, evidence: 'Hoe goed deze aanbevelingen zijn onderbouwd.' },
  meetingPlacePoint: point,
  phasingCaution: {
    id,
    groups: 'Om wie het gaat. Leeg als het om het hele plan gaat.',
    evidence: 'Hoe goed is onderbouwd wat hier staat.',
    cites,
    asOf,
    status,
    related,
  },
  phasingCautionText: cautionWords,
  term: { id, cites, terms },
  termText: termWords,
  source: { id, ...source, footnotes: 'De voetnoten van het kennisfundament waarin het staat.' },

  partnerFile: {
    $schema: 'Waar deze uitleg staat. Uw editor leest die hier; verder doet het veld niets.',
    version: 'Altijd 1.',
    partner: 'Wie u bent.',
    ...Object.fromEntries(
      Object.entries(facetsNl.collections).map(([key, collection]) => [
        key,
        `${collection}: wat u toevoegt, vervangt of verbergt.`,
      ]),
    ),
  },
  ...Object.fromEntries(
    Object.keys(facetsNl.collections).map((key) => [`${key}Changes`, addable.has(key) ? changes : { replace, hide }]),
  ),
  partner: {
    id: 'Uw eigen naam als id, zoals “elzenwaard”. Alles wat u toevoegt, begint ermee.',
    name: 'Uw naam, zoals de lezer die ziet.',
    url: 'Het adres van uw site.',
  },
  partnerCitation: citation,
  partnerWords: { name, summary },
  partnerQuestion: { id: ownId, nl: partnerEntry.nl, en: english, parts: questionParts, cites },
  partnerQuestionWords: questionWords,
  partnerPart: {
    id: 'Naam van de deelvraag, uniek binnen de vraag.',
    nl: partnerEntry.nl,
    en: english,
    choices: choicesOf,
  },
  partnerPartWords: partWords,
  partnerChoice: { id: 'Naam van de keuze, uniek binnen de deelvraag.', nl: partnerEntry.nl, en: english },
  partnerChoiceWords: choiceWords,
  partnerInstrument: { ...partnerEntry, ...facets },
  partnerInstrumentPoint: { ...partnerPoint, ...instrumentPoint },
  partnerTimelineEntry: { ...partnerEntry, ...event },
  partnerTimelinePoint: partnerPoint,
  partnerDatedMoment: moment,
  partnerSeasonMoment: season,
  partnerDecadeMoment: decade,
  partnerSpanMoment: span,
  partnerMeetingPlace: { ...partnerEntry, evidence: 'Hoe goed deze aanbevelingen zijn onderbouwd.' },
  partnerMeetingPlacePoint: partnerPoint,
  partnerTerm: { id: ownId, nl: partnerEntry.nl, en: english, cites, terms },
  partnerTermWords: termWords,
  partnerSource: { id: ownId, ...source },
  someWords: { name, summary, points: pointWords },
  someTermWords: termWords,
  someHintWords: hintWords,
  someCautionWords: cautionWords,
  someQuestionWords: { ...questionWords, parts: 'De woorden van de deelvragen, per id.' },
  somePartWords: { ...partWords, choices: 'De woorden van de keuzes, per id.' },
  someChoiceWords: choiceWords,
  replacedWords: replaced,
  replacedTerm: replaced,
  replacedHint: replaced,
  replacedCaution: replaced,
  replacedQuestion: replaced,
  replacedInstrument: { ...replaced, ...facets },
  replacedSource: source,
};

/** What the choices of a field mean, by name of the field. */
export const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  domain: facetsNl.domains,
  scales: facetsNl.scales,
  decides: facetsNl.actors,
  carriesOut: facetsNl.actors,
  binding: facetsNl.bindings,
  leadTime: facetsNl.leadTimes,
  sideEffect: facetsNl.sideEffects,
  lane: facetsNl.lanes,
  stance: facetsNl.stances,
  status: facetsNl.statuses,
  kind: facetsNl.kinds,
  groups: Object.fromEntries(Object.entries(residentGroupsNl).map(([group, words]) => [group, words.name])),
  evidence: labelsNl.evidence,
  section: labelsNl.sections,
  type: labelsNl.sourceTypes,
  precision: {
    day: 'op een dag',
    month: 'in een maand',
    year: 'in een jaar',
    about: 'rond dat jaar',
    season: 'in een jaargetijde',
    decade: 'in een periode van tien jaar',
    span: 'een aantal jaren na het begin',
  },
  season: { spring: 'lente', summer: 'zomer', autumn: 'herfst', winter: 'winter' },
  part: { whole: 'alle tien jaren', early: 'de eerste jaren', middle: 'het midden', late: 'de laatste jaren' },
};
