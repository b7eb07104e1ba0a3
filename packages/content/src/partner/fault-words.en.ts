import type { FaultWords } from './say-fault.js';

const types = {
  string: 'text, in quotation marks',
  number: 'a number, without quotation marks',
  integer: 'a whole number, without quotation marks',
  array: 'a list, between [ and ]',
  object: 'an object, between { and }',
};

const counted = {
  characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
  items: (count: number) => (count === 1 ? '1 thing' : `${count} things`),
};

const least = {
  characters: (count: number) => `Write at least ${counted.characters(count)}.`,
  items: (count: number) => `Name at least ${counted.items(count)}.`,
  number: (count: number) => `The lowest number is ${count}.`,
};

const most = {
  characters: (count: number) => `Write at most ${counted.characters(count)}.`,
  items: (count: number) => `Name at most ${counted.items(count)}.`,
  number: (count: number) => `The highest number is ${count}.`,
};

const one = { points: 'point', parts: 'part', choices: 'choice' } as const;

export const faultWordsEn: FaultWords = {
  file: 'the file',
  missing: 'There is nothing here yet.',
  found: (found) => `Here is ${found}.`,
  object: 'an object',
  list: (count) => `a list of ${counted.items(count)}`,
  leftOut: (entry) => `So ${entry} is left out.`,
  expected: {
    type: ({ type }) => `Put ${types[type]} here.`,
    'one-of': ({ values }) => `Choose from ${values.map((value) => `“${value}”`).join(', ')}.`,
    'at-least': ({ count, of }) => least[of](count),
    'at-most': ({ count, of }) => most[of](count),
    prefix: ({ prefix }) => `Begin the id with “${prefix}:”. Then it never looks like one of ours.`,
    known: ({ what }) =>
      what in one
        ? `There is no ${one[what as keyof typeof one]} with this id. Check the spelling.`
        : `This is not in “${what}”. Check the spelling. Did you add it yourself? Then there is a fault in it.`,
    bytes: ({ most: bytes }) => `The file is too large. It may be ${bytes / 1_000_000} MB.`,
    entries: ({ most: entries }) => `There are more than ${entries} entries. From here on they are left out.`,
    json: ({ line, column }) =>
      `This is not valid JSON: look at line ${line}, column ${column}. Often there is a comma too many, or a comma or quotation mark is missing.`,
    add: () => 'Nothing can be added here. Replacing and hiding can be done.',
    date: () => 'Write a date from 1800 up to and including 2099: “2024”, “2024-06” or “2024-06-01”.',
    field: () => 'There is no field of this name. Check the spelling.',
    id: () => 'Put an id of ours here, such as “densification”, or one of your own, such as “elzenwaard:wijkplan”.',
    link: () => 'Write an address that begins with https:, http: or mailto:, or one on your own site.',
    'low-high': () => 'Put the lowest number first.',
    moment: () => 'Write a date in quotation marks, such as “2024-06”. Or an object with “precision”.',
    'no-markup': () => 'Write plain text, without HTML.',
    'partner-id': () => 'Write an id such as “elzenwaard:wijkplan”: your own id, a colon and a name.',
    period: () => 'The end comes before the start.',
    ref: () => 'Write a reference such as “instruments/densification”: the collection, a slash and the id.',
    'side-effect': () => 'Say in “sideEffect” what can go wrong. Do so only at a point of the kind “side-effect”.',
    slug: () => 'Use lower-case letters, digits and hyphens only. Begin with a letter.',
    trimmed: () => 'Take away the spaces at the beginning and the end.',
    unique: () => 'This id is taken. Choose another one.',
    version: () => 'Put 1 here. We cannot read another version.',
  },
};
