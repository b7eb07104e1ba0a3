import { PARTNER_BYTES } from '../schema/partner.js';

/** What the check of a file says, in one language. */
export interface CheckWords {
  readonly missing: string;
  readonly unreadable: string;
  readonly folder: string;
  readonly noFile: string;
  readonly tooLarge: string;
  readonly empty: string;
  readonly noUtf8: string;
  readonly line: (line: number) => string;
  readonly faults: (count: number) => string;
  readonly unlisted: (count: number) => string;
  readonly rest: string;
  readonly nothing: string;
  readonly good: (changes: string) => string;
  readonly added: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly unchanged: string;
  readonly usage: readonly string[];
  readonly unknown: (command: string) => string;
}

const nl: CheckWords = {
  missing: 'dit bestand is er niet.',
  unreadable: 'dit bestand kan niet worden gelezen. Hebt u er de rechten voor?',
  folder: 'dit is een map. Geef het bestand dat erin staat.',
  noFile: 'dit is geen gewoon bestand.',
  tooLarge: `dit bestand is te groot. Het mag ${PARTNER_BYTES / 1_000_000} MB zijn.`,
  empty: 'dit bestand is leeg.',
  noUtf8: 'dit bestand is geen UTF-8. Bewaar het in uw editor als UTF-8.',
  line: (line) => `regel ${line}`,
  faults: (count) => (count === 1 ? '1 fout.' : `${count} fouten.`),
  unlisted: (count) => (count === 1 ? 'En er is nog minstens 1 fout.' : `En er zijn nog minstens ${count} fouten.`),
  rest: 'Wat een fout heeft, doet niet mee. De rest wel.',
  nothing: 'Van dit bestand doet niets mee.',
  good: (changes) => `goed. ${changes}.`,
  added: (count) => `${count} erbij`,
  replaced: (count) => `${count} vervangen`,
  hidden: (count) => `${count} verborgen`,
  unchanged: 'Er verandert niets',
  usage: [
    'Gebruik: mengwijzer-content check BESTAND [--lang nl|en]',
    '',
    'Kijkt na of een bestand met uw eigen inhoud klopt, en zegt per regel wat er mis is.',
    'De uitkomst is 0 als alles klopt, 1 als er een fout in zit, en 2 als de opdracht niet klopt.',
  ],
  unknown: (command) => `De opdracht “${command}” is er niet.`,
};

const en: CheckWords = {
  missing: 'there is no such file.',
  unreadable: 'this file cannot be read. Are you allowed to?',
  folder: 'this is a folder. Give the file inside it.',
  noFile: 'this is not a regular file.',
  tooLarge: `this file is too large. It may be ${PARTNER_BYTES / 1_000_000} MB.`,
  empty: 'this file is empty.',
  noUtf8: 'this file is not UTF-8. Save it as UTF-8 in your editor.',
  line: (line) => `line ${line}`,
  faults: (count) => (count === 1 ? '1 fault.' : `${count} faults.`),
  unlisted: (count) => (count === 1 ? 'And there is at least 1 more.' : `And there are at least ${count} more.`),
  rest: 'What has a fault is left out. The rest is not.',
  nothing: 'Nothing of this file is used.',
  good: (changes) => `good. ${changes}.`,
  added: (count) => `${count} added`,
  replaced: (count) => `${count} replaced`,
  hidden: (count) => `${count} hidden`,
  unchanged: 'Nothing changes',
  usage: [
    'Usage: mengwijzer-content check FILE [--lang nl|en]',
    '',
    'Checks a file with your own content, and says line by line what is wrong.',
    'The exit code is 0 if all is well, 1 if there is a fault, and 2 if the command is not right.',
  ],
  unknown: (command) => `There is no command “${command}”.`,
};

export const checkWords = { nl, en } as const;
