import { expect, html } from '@open-wc/testing';
import { onDay } from '../../../testing/day.js';
import {
  alone,
  chooseFiles,
  copies,
  file,
  jsonFile,
  pageText,
  savedBy,
  sees,
  stub,
  until,
} from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole, typeOfFile } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { names, part, total } from '../testing/timeline.js';
import { enter, press, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const history = [
  { id: 'e1', name: '=1+1;"twee"', starts: '2019-05', ends: '2020', note: 'Het was *koud*\nen tochtig' },
  { id: 'e2', name: 'De buurtkamer opent', starts: '2021-09-04', ends: '', note: '' },
];
const today = onDay('2026-06-03');
const mount = async (): Promise<MixTimeline> => {
  const el = await alone<MixTimeline>(html`<mix-timeline></mix-timeline>`);
  el.dossier = file({}, { neighbourhood: 'Écht-Zuid', history });
  await sees('De buurtkamer opent');
  await el.updateComplete;
  return el;
};
const saved = (name: string): ReturnType<typeof savedBy> => savedBy(() => enter('button', name));

describe('CSV', () => {
  it('has a line for each that is shown, as Dutch Excel opens it', async () => {
    await mount();
    const { name, type, text, bytes } = await saved('Bewaar als CSV');
    expect([name, typeOfFile(type)]).to.eql([
      `mengwijzer-tijdlijn-echt-zuid-${today}.csv`,
      typeOfFile('text/csv;charset=utf-8'),
    ]);
    expect(Array.from(bytes.slice(0, 3))).to.eql([0xef, 0xbb, 0xbf]);
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).to.match(/^Wanneer;Vroegste begin;Laatste einde;Naam;Soort;.*;Van wie;Code$/);
    expect(lines).to.have.lengthOf(total + 3);
    const big = lines.find((line) => line.endsWith(';big-cities-policy'))!;
    expect(big).to.match(
      /^Midden jaren negentig tot rond 2012 of 2014;199\d;2014;Grotestedenbeleid;Beleid;.*;officieel doel;.*;Sloop en nieuwbouw;afgelopen;2024;.*;bron;/,
    );
    expect(lines.find((line) => line.endsWith(';reconstruction'))).to.match(/^Begin en einde niet genoemd;;;Wederop/);
    expect(text).to.contain(
      'Mei 2019 tot 2020;2019;2020;"\'=1+1;""twee""";Uw eigen wijk;"Het was *koud*\nen tochtig";;;;;;;eigen;own::e1',
    );
  });

  it('has no more than the thread that one follows', async () => {
    await mount();
    await tick('Beleid');
    await until(() => names().length < total);
    const { text } = await saved('Bewaar als CSV');
    expect(text).to.contain(';wbmgp-2006').and.not.contain(';big-cities-policy');
  });
});

describe('JSON', () => {
  it('has the same to work on with, between which years each lies', async () => {
    await mount();
    const { name, type, text } = await saved('Bewaar als JSON');
    expect([name, type]).to.eql([`mengwijzer-tijdlijn-echt-zuid-${today}.json`, 'application/json']);
    const { format, version, lang, entries } = JSON.parse(text) as Record<string, unknown> & {
      readonly entries: readonly { readonly id: string }[];
    };
    expect([format, version, lang]).to.eql(['mengwijzer-timeline', 1, 'nl']);
    expect(entries).to.have.lengthOf(total + 2);
    expect(entries.find(({ id }) => id === 'wbmgp-evaluation-2021')).to.deep.include({
      name: 'Landelijke evaluatie van de Wbmgp',
      when: '12 augustus 2021',
      lane: 'evidence',
      owner: 'source',
    });
    expect(entries.find(({ id }) => id === 'own::e2')).to.deep.include({ name: 'De buurtkamer opent', owner: 'user' });
  });
});

describe('Markdown', () => {
  const says = (text: string): void => {
    expect(text).to.match(/^# Tachtig jaar mengen\n\n## Onuitgesproken: begin en einde niet genoemd\n\n/);
    expect(text)
      .to.contain('\n## Officieel doel: midden jaren negentig tot rond 2012\n')
      .and.contain('\n- **Midden jaren negentig tot rond 2012 of 2014**: Grotestedenbeleid (beleid). ')
      .and.contain('\n- **Mei 2019 tot 2020**: =1+1;"twee" (uw eigen wijk). Het was \\*koud\\*')
      .and.contain('(7 december 2023) was dit een plan.')
      .and.match(/\n\nGemaakt met Mengwijzer op .+ \d{4}\.\n$/);
  };

  it('is saved as a file', async () => {
    await mount();
    const { name, type, text } = await saved('Bewaar als tekst');
    expect([name, type]).to.eql([`mengwijzer-echt-zuid-${today}.md`, 'text/markdown']);
    says(text);
  });

  it('is copied', async () => {
    const copied = copies();
    await mount();
    await enter('button', 'Kopieer als tekst');
    await sees('Gekopieerd. U kunt de tekst nu ergens plakken.');
    expect(copied).to.have.lengthOf(1);
    says(copied[0]!);
  });
});

describe('a file', () => {
  it('brings one’s own history back, and leaves a way back', async () => {
    const el = await mount();
    const { text } = await saved('Bewaar als bestand');
    el.dossier = file({}, { history: [{ id: 'e1', name: 'Iets anders', starts: '1999', ends: '', note: '' }] });
    await sees('Iets anders');
    getByRole('button', 'Bewaar als tekst').focus();
    await press('Tab');
    chooseFiles(focused() as HTMLInputElement, jsonFile(text));
    await sees('Bestand ‘dossier.json’ is geopend. Uw vorige antwoorden zijn vervangen.');
    expect(el.dossier.history).to.eql(history);
    expect(names()).to.include('De buurtkamer opent').and.not.include('Iets anders');
    await expect(el).to.be.accessible();
    await enter('button', 'Zet mijn vorige antwoorden terug');
    await sees('Iets anders');
    expect(names()).to.include('Iets anders').and.not.include('De buurtkamer opent');
  });
});

describe('before the browser prints', () => {
  it('draws all of a list at once', async () => {
    const add = Array.from({ length: 1000 }, (_, at) => ({
      id: `archief:stuk-${at}`,
      starts: `${1950 + (at % 70)}`,
      nl: { name: `Stuk ${at}`, summary: 'Uit het archief.' },
    }));
    const el = document.createElement('mix-timeline');
    el.content = { version: 1, partner: { id: 'archief', name: 'Archief' }, timeline: { add } };
    el.storage = 'none';
    el.view = 'list';
    document.body.append(el);
    await until(() => pageText(el).includes('1059 periodes'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(queryAllByRole('listitem', undefined, el.shadowRoot!).length).to.be.at.least(1059);
    window.dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    el.remove();
  });

  it('shows the list on paper where it is a click away on the screen', async () => {
    const el = await alone<MixTimeline>(html`<mix-timeline view="picture"></mix-timeline>`);
    expect(names().length).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(names().length).to.equal(total);
    window.dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    await until(() => names().length === 0);
    expect(names().length).to.equal(0);
    await findByRole('button', 'Toon als lijst');
  });
});

describeMedia('printing', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('takes the timeline alone, with all its entries and what one wrote, and without what one presses', async () => {
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Menu van de site';
    await mount();
    await part('De geschiedenis van uw eigen wijk');
    let printed = '';
    stub(window, 'print', { value: () => (printed = pageText()) });
    const control = getByRole('button', 'Druk af');
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => printed);
    await until(() => !document.querySelector('[data-mix-printing]'));
    for (const each of [
      'Tachtig jaar mengen',
      'Het idee komt naar Nederland',
      'Wetsvoorstel versterking regie volkshuisvesting',
      'Het was *koud* en tochtig',
      'De geschiedenis van uw eigen wijk',
    ])
      expect(printed).to.include(each);
    for (const each of [
      'Menu van de site',
      'Volg een draad',
      'Bewaar als',
      'Druk af',
      'Twee jaren naast elkaar',
      'Haal weg',
    ])
      expect(printed).not.to.include(each);
    await emulateMedia({ media: 'screen' });
    await sees('Menu van de site');
    aside.remove();
  });
});
