import type { FaultWords } from './say-fault.js';

const types = {
  string: 'een tekst, tussen aanhalingstekens',
  number: 'een getal, zonder aanhalingstekens',
  integer: 'een heel getal, zonder aanhalingstekens',
  array: 'een lijst, tussen [ en ]',
  object: 'een object, tussen { en }',
};

const counted = {
  characters: (count: number) => (count === 1 ? '1 teken' : `${count} tekens`),
  items: (count: number) => (count === 1 ? '1 ding' : `${count} dingen`),
};

const least = {
  characters: (count: number) => `Schrijf minstens ${counted.characters(count)}.`,
  items: (count: number) => `Noem minstens ${counted.items(count)}.`,
  number: (count: number) => `Het laagste getal is ${count}.`,
};

const most = {
  characters: (count: number) => `Schrijf hooguit ${counted.characters(count)}.`,
  items: (count: number) => `Noem hooguit ${counted.items(count)}.`,
  number: (count: number) => `Het hoogste getal is ${count}.`,
};

const one = { points: 'punt', parts: 'deelvraag', choices: 'keuze' } as const;

export const faultWordsNl: FaultWords = {
  file: 'het bestand',
  missing: 'Hier staat nog niets.',
  found: (found) => `Hier staat ${found}.`,
  object: 'een object',
  list: (count) => (count === 1 ? 'een lijst met 1 ding' : `een lijst met ${count} dingen`),
  leftOut: (entry) => `Daarom doet ${entry} niet mee.`,
  expected: {
    type: ({ type }) => `Zet hier ${types[type]}.`,
    'one-of': ({ values }) => `Kies uit ${values.map((value) => `“${value}”`).join(', ')}.`,
    'at-least': ({ count, of }) => least[of](count),
    'at-most': ({ count, of }) => most[of](count),
    prefix: ({ prefix }) => `Laat de id beginnen met “${prefix}:”. Dan lijkt die nooit op een id van ons.`,
    known: ({ what }) =>
      what in one
        ? `Een ${one[what as keyof typeof one]} met deze id is er niet. Kijk naar de spelling.`
        : `Dit staat niet in “${what}”. Kijk naar de spelling. Hebt u het zelf toegevoegd? Dan zit daar een fout in.`,
    bytes: ({ most: bytes }) => `Het bestand is te groot. Het mag ${bytes / 1_000_000} MB zijn.`,
    entries: ({ most: entries }) => `Er zijn meer dan ${entries} onderdelen. Vanaf hier doen ze niet mee.`,
    json: ({ line, column }) =>
      `Dit is geen geldige JSON: kijk op regel ${line}, bij teken ${column}. Vaak staat daar een komma te veel, of mist er een komma of aanhalingsteken.`,
    add: () => 'Hier kunt u niets aan toevoegen. Vervangen en verbergen kan wel.',
    date: () => 'Schrijf een datum van 1800 tot en met 2099: “2024”, “2024-06” of “2024-06-01”.',
    field: () => 'Een veld met deze naam is er niet. Kijk naar de spelling.',
    id: () => 'Zet hier een id van ons, zoals “densification”, of een van uzelf, zoals “elzenwaard:wijkplan”.',
    link: () => 'Schrijf een adres dat begint met https:, http: of mailto:, of een adres op uw eigen site.',
    'low-high': () => 'Zet het laagste getal voorop.',
    moment: () => 'Schrijf een datum tussen aanhalingstekens, zoals “2024-06”. Of een object met “precision”.',
    'no-markup': () => 'Schrijf gewone tekst, zonder HTML.',
    'partner-id': () => 'Schrijf een id als “elzenwaard:wijkplan”: uw eigen id, een dubbele punt en een naam.',
    period: () => 'Het einde ligt voor het begin.',
    ref: () => 'Schrijf een verwijzing als “instruments/densification”: de verzameling, een streep en de id.',
    'side-effect': () =>
      'Zeg in “sideEffect” wat er mis kan gaan. Doe dat alleen bij een punt van de soort “side-effect”.',
    slug: () => 'Gebruik alleen kleine letters, cijfers en streepjes. Begin met een letter.',
    trimmed: () => 'Haal de spaties aan het begin en het eind weg.',
    unique: () => 'Deze id is al gebruikt. Kies een andere.',
    version: () => 'Zet hier 1. Een andere versie kunnen we niet lezen.',
  },
};
