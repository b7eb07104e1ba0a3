import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';
import { PARTNER_BYTES } from '../schema/partner.js';
import { checkFile, command } from './check.js';

const example = fileURLToPath(new URL('../../../../docs/examples/partner.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const head = '{\n  "version": 1,\n  "partner": { "id": "elzenwaard", "name": "Elzenwaard" }';

describe('a good file', () => {
  it('is one line with what changes, per collection', () => {
    expect(checkFile(example)).toEqual({
      ok: true,
      lines: [
        `${example}: goed. Instrumenten: 2 erbij, 1 vervangen, 1 verborgen. Tijdlijn: 5 erbij. Begrippen: 1 erbij. Bronnen: 1 erbij.`,
      ],
    });
    expect(checkFile(example, { lang: 'en' }).lines[0]).toContain('good. Instruments: 2 added, 1 replaced, 1 hidden. ');
  });

  it('may change nothing, and begin with a byte order mark', () => {
    const path = write('nothing.json', `\uFEFF${head}\n}`);
    expect(checkFile(path)).toEqual({ ok: true, lines: [`${path}: goed. Er verandert niets.`] });
  });
});

describe('a file with faults', () => {
  it('is a line for each, with its place in the file, and the sum', () => {
    const path = write(
      'faults.json',
      `${head},\n  "terms": {\n    "hide": [\n      "grain",\n      "grein"\n    ]\n  },\n  "term": {}\n}`,
    );
    expect(checkFile(path)).toEqual({
      ok: false,
      lines: [
        'regel 10, term: Hier staat een object. Een veld met deze naam is er niet. Kijk naar de spelling.',
        'regel 7, terms.hide[1]: Hier staat “grein”. Dit staat niet in “terms”. Kijk naar de spelling. Hebt u het zelf toegevoegd? Dan zit daar een fout in.',
        `${path}: 2 fouten. Wat een fout heeft, doet niet mee. De rest wel.`,
      ],
    });
  });

  it('names the line and the column where it is no JSON', () => {
    const path = write('comma.json', `${head},\n}`);
    expect(checkFile(path).lines).toEqual([
      `${path}: Hier staat “}”. Dit is geen geldige JSON: kijk op regel 4, bij teken 1. Vaak staat daar een komma te veel, of mist er een komma of aanhalingsteken.`,
      `${path}: 1 fout. Van dit bestand doet niets mee.`,
    ]);
  });

  it('says how many faults it does not list', () => {
    const path = write('many.json', `${head}, "terms": { "hide": [${'0,'.repeat(1004)}0] } }`);
    const { lines } = checkFile(path);
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe(
      `${path}: 1000 fouten. En er zijn nog minstens 5 fouten. Wat een fout heeft, doet niet mee. De rest wel.`,
    );
  });
});

describe('what cannot be read', () => {
  mkdirSync(join(folder, 'map'));
  test.each([
    ['no file', () => join(folder, 'none.json'), 'dit bestand is er niet.'],
    [
      'a link to nothing',
      () => {
        symlinkSync(join(folder, 'none.json'), join(folder, 'link.json'));
        return join(folder, 'link.json');
      },
      'dit bestand is er niet.',
    ],
    ['a folder', () => join(folder, 'map'), 'dit is een map. Geef het bestand dat erin staat.'],
    [
      'a file as a folder',
      () => join(write('file.json', '{}'), 'inside.json'),
      'dit bestand kan niet worden gelezen. Hebt u er de rechten voor?',
    ],
    ['no name', () => '', 'dit bestand is er niet.'],
    ['a name that no file can have', () => 'a\0b', 'dit bestand kan niet worden gelezen. Hebt u er de rechten voor?'],
    ['nothing', () => write('empty.json', ''), 'dit bestand is leeg.'],
    ['only space', () => write('space.json', ' \n\t\n'), 'dit bestand is leeg.'],
    [
      'UTF-16',
      () => write('utf-16.json', Buffer.from(`\uFEFF${head}}`, 'utf16le')),
      'dit bestand is geen UTF-8. Bewaar het in uw editor als UTF-8.',
    ],
    [
      'Latin-1',
      () => write('latin-1.json', Buffer.from(`${head}, "é": 1}`, 'latin1')),
      'dit bestand is geen UTF-8. Bewaar het in uw editor als UTF-8.',
    ],
    [
      'one byte more than 5 MB',
      () => write('large.json', ' '.repeat(PARTNER_BYTES + 1)),
      'dit bestand is te groot. Het mag 5 MB zijn.',
    ],
  ])('%s', (_, path, words) => {
    const name = path();
    expect(checkFile(name)).toEqual({ ok: false, lines: [`${name}: ${words}`] });
  });

  it.skipIf(process.platform === 'win32')('a pipe, which may never end', () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(checkFile(path).lines).toEqual([`${path}: dit is geen gewoon bestand.`]);
  });

  // An administrator may read everything.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file without permission', () => {
    const path = write('closed.json', '{}');
    chmodSync(path, 0);
    expect(checkFile(path).lines).toEqual([`${path}: dit bestand kan niet worden gelezen. Hebt u er de rechten voor?`]);
  });
});

describe('the command', () => {
  const bad = write('bad.json', '{}');

  test.each([
    [['check', example], 0, /goed\. Instrumenten/],
    [['check', example, '--lang', 'nl'], 0, /goed\. Instrumenten/],
    [['check', '--lang=en', example], 0, /good\. Instruments/],
    [['check', bad], 1, /^version: Hier staat nog niets\. Zet hier 1\./],
    [['check', bad, '--lang', 'en'], 1, /^version: There is nothing here yet/],
    [['--help'], 0, /^Gebruik: mengwijzer-content check BESTAND/],
    [['-h'], 0, /^Gebruik/],
    [['check', '--help', '--lang', 'en'], 0, /^Usage: mengwijzer-content check FILE/],
    [[], 2, /^Gebruik/],
    [['check'], 2, /^Gebruik/],
    [['check', example, bad], 2, /^Gebruik/],
    [['chek', example], 2, /^De opdracht “chek” is er niet\./],
    [['chek', '--lang', 'en'], 2, /^There is no command “chek”\./],
    [['check', example, '--lang', 'de'], 2, /^Gebruik/],
    [['check', example, '--lang'], 2, /^Gebruik/],
    [['check', example, '--quiet'], 2, /^Gebruik/],
  ])('%j', (args, exitCode, words) => {
    const outcome = command(args);
    expect({ ...outcome, lines: outcome.lines.join('\n') }).toEqual({ exitCode, lines: expect.stringMatching(words) });
  });
});
