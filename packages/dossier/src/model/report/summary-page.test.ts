import { describe, expect, test } from 'vitest';
import type { Agreement, Dossier } from '@mengwijzer/core/dossier';
import { richDossier } from '../../../testing/rich-dossier.js';
import { markedDossier } from '../../../testing/marked-dossier.js';
import { plainRuns, textsIn, type Report } from './blocks.js';
import { gather } from '../../report/report-gather.js';
import { summaryPageOf } from './summary-page.js';

const now = new Date('2026-11-26T10:00:00Z');
const make = async (dossier: Dossier): Promise<Report> => summaryPageOf(await gather(dossier, 'nl', now, '0.1.0'));

/** Lines that a report takes, counted as people would: 92 characters on one. */
const linesOf = ({ blocks }: Report): number =>
  blocks.reduce((sum, block) => {
    const lines = (length: number): number => Math.max(1, Math.ceil(length / 92));
    if (block.kind === 'heading') return sum + 1.6;
    if (block.kind === 'paragraph') return sum + lines(plainRuns(block.runs).length);
    if (block.kind === 'list') return sum + block.items.reduce((all, item) => all + lines(plainRuns(item).length), 0);
    return sum;
  }, 0);

describe('a summary on one page', () => {
  test('of a small dossier leaves nothing out', async () => {
    const page = await make({ ...richDossier, plan: null, history: [] });
    const all = textsIn(page).join('\n');
    expect(page.isOnePage).toBe(true);
    expect(all).toContain('Wij mengen woningen en inkomens. Het aantal sociale huurwoningen daalt niet.');
    expect(all).toContain('De bewonersraad wil vóór 2028 iets zien, niet pas in 2030.');
    expect(all).toContain('Eerst bouwen, dan slopen; Gemeente en corporatie; vanaf 2027');
  });

  test('of a large one says how much is left out, and where it stands', async () => {
    const agreements = Array.from({ length: 60 }, (_, at): Agreement => ({
      id: `x${at}`,
      made: '2026-06-17T13:00:00.000Z',
      replaces: [],
      question: 'what',
      text: `Afspraak ${at}: ${'lange tekst over van alles '.repeat(30)}`,
      parties: ['Gemeente Elzenwaard'],
      contested: 'Dit blijft betwist door de bewoners van de straat.',
    }));
    const page = await make({ ...richDossier, agreements });
    const all = textsIn(page).join('\n');
    expect(all).toMatch(
      /\d+ punten passen hier niet\. Ze staan in het verslag, onder ‘Waarom: wat de partijen zeggen’\./u,
    );
    expect(all).toContain('Waar … staat, is een tekst ingekort. Het verslag heeft hem helemaal.');
    expect(linesOf(page)).toBeLessThan(56);
  });

  test.each([1, 2, 8, 20, 50])('stays on it with %i parties', async (parties) => {
    const { dossier } = markedDossier((word) => `${word} ${'met woorden eromheen '.repeat(8)}`, parties);
    const page = await make(dossier);
    expect(linesOf(page)).toBeLessThan(56);
    expect(plainRuns(page.made).length).toBeLessThan(901);
  });

  test('cuts no emoji in half', async () => {
    const page = await make({ ...richDossier, title: '👩‍👩‍👧‍👦🙂'.repeat(80), neighbourhood: '🙂'.repeat(200) });
    expect(textsIn(page).join('')).not.toMatch(/\p{Surrogate}/u);
  });
});
