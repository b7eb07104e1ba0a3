#!/usr/bin/env node
// Writes the statement on accessibility of this version, from criteria.json. With --check nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => JSON.parse(readFileSync(here(path), 'utf8'));

const { version } = read('../../packages/core/package.json');
const { limits, ways, criteria } = read('criteria.json');
const target = here('../../docs/accessibility-statement.md');

const results = {
  supports: 'voldoet',
  partly: 'voldoet deels',
  none: 'niet van toepassing',
  host: 'hangt af van uw pagina',
};

const sum = Object.entries(results)
  .map(([result, word]) => [word, criteria.filter((each) => each.result === result).length])
  .filter(([, count]) => count > 0);

const how = ({ ways: used = [], limits: known = [], note }) =>
  [
    note,
    used.length > 0 && `Hoe: ${used.map((way) => ways[way]).join('; ')}.`,
    known.length > 0 && `Grens: ${known.map((limit) => limits[limit]).join(' ')}`,
  ]
    .filter(Boolean)
    .join(' ');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const text = `<!-- Made by scripts/accessibility/statement.mjs from criteria.json: change it there. -->

# Verklaring over toegankelijkheid

Van de onderdelen van Mengwijzer, versie ${version}. U mag deze tekst overnemen in de verklaring voor uw eigen site.

## Kort

Het doel is WCAG 2.2, niveau A en AA. Dat zijn ${criteria.length} criteria. Volgens ons eigen onderzoek:

${table(['uitkomst', 'criteria'], sum)}

Dit is een onderzoek van de makers zelf. De regels voor de overheid vragen om een onderzoek van uw hele site, met de onderdelen erin. Wat hieronder staat, helpt daarbij.

## Om te plakken

> Op deze pagina staat een onderdeel van Mengwijzer (versie ${version}). De makers hebben het getoetst aan WCAG 2.2, niveau AA, met tests die bij elke wijziging draaien en met metingen. Zij vonden geen afwijkingen van de criteria die voor het onderdeel gelden. Een onafhankelijk bureau heeft het niet onderzocht. Met een schermlezer en met mensen met een beperking is het nog niet getest. Loopt u ergens tegenaan? Meld het ons: [uw adres].

## Grenzen die wij kennen

${Object.values(limits)
  .map((limit) => `- ${limit}`)
  .join('\n')}

## Hoe er is getest

${Object.values(ways)
  .map((way) => `- ${way[0].toUpperCase()}${way.slice(1)}.`)
  .join('\n')}

De tests draaien in Chromium. Die van toetsen, focus, formulieren, opmaak, bestanden en afdrukken draaien ook in Firefox en WebKit, zonder axe. De metingen draaien op de bestanden die u op uw server zet, met alles opengeklapt wat open kan.

## Per criterium

${table(
  ['criterium', 'niveau', 'uitkomst', 'hoe, en wat erbij hoort'],
  criteria.map((each) => [`${each.id} ${each.name}`, each.level, results[each.result], how(each)]),
)}
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (normal(readFileSync(target, 'utf8')) !== normal(text)) {
  console.error('docs/accessibility-statement.md is not of this version: run npm run statement.');
  process.exitCode = 1;
}

/** The formatter sets the columns of a table. */
function normal(markdown) {
  return markdown
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---')
    .trim();
}
