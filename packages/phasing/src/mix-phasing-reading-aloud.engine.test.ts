import { expect, html } from '@open-wc/testing';
import { readFile, setViewport, writeFile } from '@web/test-runner-commands';
import { sees } from '../../../testing/dossier.js';
import { fits, openTable, titles } from '../testing/charts.js';
import { show, toWidth } from '../testing/sheet.js';
import { readAloud } from '../../../testing/reading-aloud.js';
import { enter } from '../../../testing/visitor.js';
import './index.js';
import type { MixPhasingCalculator } from './index.js';

const path = 'mix-phasing-reading-aloud.txt';

/** A part of the file, under its own heading. */
const partOf = (file: string, title: string): string =>
  file.split(/^=== (.*) ===$/mu)[file.split(/^=== (.*) ===$/mu).indexOf(title) + 1]?.trim() ?? '';

const mount = async (): Promise<MixPhasingCalculator> => {
  const el = await show(html`<mix-phasing-calculator></mix-phasing-calculator>`);
  await fits();
  await sees('Er is een betere volgorde');
  await el.updateComplete;
  return el;
};

describe('read aloud from top to bottom', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('says what is there, in an order that makes sense', async () => {
    const parts: Record<string, string> = {};
    await toWidth(1280);
    const el = await mount();
    parts['Breed, dicht'] = readAloud(el).join('\n');
    await enter('button', 'Let op: Het netwerk valt weg');
    await openTable(titles()[3]!);
    await enter('button', 'Kwartaal verder');
    await sees('Voorjaar 2026.');
    await el.updateComplete;
    const lines = readAloud(el);
    const at = (text: string): number => lines.findIndex((line) => line.includes(text));
    parts['Wat er opengaat'] = lines.slice(at('Wat dit plan doet'), at('Kan het anders?')).join('\n');
    el.remove();
    await toWidth(320);
    const small = await mount();
    const narrow = readAloud(small);
    parts['Smal, een plek open'] = narrow
      .slice(
        0,
        narrow.findIndex((line) => line.includes('Waar u van uitgaat')),
      )
      .join('\n');

    const now = Object.entries(parts)
      .map(([title, text]) => `=== ${title} ===\n\n${text}\n`)
      .join('\n');
    const stored = await readFile({ path }).catch(() => undefined);
    if (stored === undefined) {
      await writeFile({ path, content: now });
      throw new Error(`${path} was not there, and is written: read it aloud`);
    }
    for (const title of Object.keys(parts))
      expect(partOf(now, title).split('\n'), title).to.eql(partOf(stored, title).split('\n'));
  });
});
