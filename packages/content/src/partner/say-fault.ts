import type { Expected, Fault } from './fault.js';

/** The words for a fault in one language. */
interface FaultWords {
  readonly file: string;
  readonly missing: string;
  readonly found: (found: string) => string;
  readonly leftOut: (entry: string) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly of: Readonly<Record<'characters' | 'items' | 'number', (count: number) => string>>;
  readonly expected: { readonly [C in Expected['code']]: (expected: Extract<Expected, { code: C }>) => string };
}

const list = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');

const nl: FaultWords = {
  file: 'het bestand',
  missing: 'Hier staat niets.',
  found: (found) => `Hier staat: ${found}.`,
  leftOut: (entry) => `Daarom doet ${entry} niet mee.`,
  types: {
    string: 'tekst',
    number: 'een getal',
    int: 'een heel getal',
    array: 'een lijst, tussen [ en ]',
    object: 'een object, tussen { en }',
    record: 'een object, tussen { en }',
    boolean: 'true of false',
  },
  of: {
    characters: (count) => `${count} tekens`,
    items: (count) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
    number: (count) => `het getal ${count}`,
  },
  expected: {
    type: ({ type }) => `Verwacht: ${nl.types[type] ?? type}.`,
    'one-of': ({ values }) => `Kies uit ${list(values)}.`,
    'at-least': ({ count, of }) => `Nodig is minstens ${nl.of[of](count)}.`,
    'at-most': ({ count, of }) => `Er past hooguit ${nl.of[of](count)}.`,
    'no-field': () => 'Dit veld bestaat niet. Controleer de spelling.',
    prefix: ({ prefix }) => `Begin de id met “${prefix}:”. Zo botst zij nooit met een id van ons.`,
    known: ({ what }) => `Dit bestaat niet in “${what}”. Controleer de spelling, of voeg het zelf toe.`,
    json: () => 'Dit is geen geldige JSON.',
    slug: () => 'Gebruik kleine letters, cijfers en streepjes. Begin met een letter.',
    id: () => 'Geef een id van ons (“densification”) of van uzelf (“gemeente:plan”).',
    'partner-id': () => 'Schrijf de id als “gemeente:plan”: uw eigen id, een dubbele punt en een naam.',
    ref: () => 'Schrijf een verwijzing als “instruments/densification”.',
    trimmed: () => 'Laat spaties aan het begin en het eind weg.',
    'no-markup': () => 'Gebruik gewone tekst, zonder HTML.',
    'lower-case': () => 'Gebruik kleine letters.',
    date: () => 'Schrijf een datum tussen 1800 en 2099 als “2024”, “2024-06” of “2024-06-01”.',
    period: () => 'Het einde ligt voor het begin.',
    link: () => 'Gebruik een adres dat begint met https:, http: of mailto:, of een adres binnen uw eigen site.',
    'side-effect': () => 'Een punt van de soort “side-effect” heeft ook het veld “sideEffect”; een ander punt niet.',
    moment: () => 'Schrijf een datum als “2024-06”, of als een object met “precision” en wat daarbij hoort.',
    unique: () => 'Deze id staat er al. Geef elk onderdeel een eigen id.',
    version: () => 'Zet “version” op 1. Een andere versie lezen wij niet.',
    'add-or-replace': () => 'Aan deze verzameling kunt u niets toevoegen. Teksten vervangen of verbergen kan wel.',
    other: () => 'Dit klopt niet.',
    bytes: ({ most }) => `Het bestand is te groot. Het mag hooguit ${most / 1_000_000} MB zijn.`,
    entries: ({ most }) => `Een bestand heeft hooguit ${most} onderdelen. Wat vanaf hier komt, doet niet mee.`,
  },
};

const en: FaultWords = {
  file: 'the file',
  missing: 'There is nothing here.',
  found: (found) => `Found: ${found}.`,
  leftOut: (entry) => `So ${entry} is left out.`,
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list, between [ and ]',
    object: 'an object, between { and }',
    record: 'an object, between { and }',
    boolean: 'true or false',
  },
  of: {
    characters: (count) => `${count} characters`,
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
    number: (count) => `the number ${count}`,
  },
  expected: {
    type: ({ type }) => `Expected ${en.types[type] ?? type}.`,
    'one-of': ({ values }) => `Choose from ${list(values)}.`,
    'at-least': ({ count, of }) => `At least ${en.of[of](count)} needed.`,
    'at-most': ({ count, of }) => `At most ${en.of[of](count)} allowed.`,
    'no-field': () => 'There is no such field. Check the spelling.',
    prefix: ({ prefix }) => `Begin the id with “${prefix}:”, so that it never clashes with one of ours.`,
    known: ({ what }) => `This is not in “${what}”. Check the spelling, or add it yourself.`,
    json: () => 'This is not valid JSON.',
    slug: () => 'Use lower-case letters, digits and hyphens. Begin with a letter.',
    id: () => 'Give an id of ours (“densification”) or of your own (“council:plan”).',
    'partner-id': () => 'Write the id as “council:plan”: your own id, a colon and a name.',
    ref: () => 'Write a reference as “instruments/densification”.',
    trimmed: () => 'Leave out spaces at the beginning and the end.',
    'no-markup': () => 'Use plain text, without HTML.',
    'lower-case': () => 'Use lower case.',
    date: () => 'Write a date between 1800 and 2099 as “2024”, “2024-06” or “2024-06-01”.',
    period: () => 'The end comes before the start.',
    link: () => 'Use an address that begins with https:, http: or mailto:, or one within your own site.',
    'side-effect': () => 'A point of the kind “side-effect” has the field “sideEffect” too; any other point has not.',
    moment: () => 'Write a date as “2024-06”, or as an object with “precision” and what belongs to it.',
    unique: () => 'This id is there already. Give each item an id of its own.',
    version: () => 'Set “version” to 1. We read no other version.',
    'add-or-replace': () => 'Nothing can be added to this collection. Texts can be replaced or hidden.',
    other: () => 'This is not right.',
    bytes: ({ most }) => `The file is too large. It may be ${most / 1_000_000} MB at most.`,
    entries: ({ most }) => `A file has at most ${most} items. What comes from here on is left out.`,
  },
};

/** A fault in a few sentences for whoever wrote the file: where, what was found, what was expected, and what it leads to. */
export function sayFault(fault: Fault, lang: 'nl' | 'en' = 'nl'): string {
  const words = lang === 'nl' ? nl : en;
  const { path, entry, expected, found } = fault;
  const say = words.expected[expected.code] as (expected: Expected) => string;
  const whole = expected.code === 'bytes' || expected.code === 'entries';
  return [
    `${path === '' ? words.file : path}:`,
    ...(whole ? [] : [found === '' ? words.missing : words.found(found)]),
    say(expected),
    ...(entry === undefined ? [] : [words.leftOut(entry)]),
  ].join(' ');
}
