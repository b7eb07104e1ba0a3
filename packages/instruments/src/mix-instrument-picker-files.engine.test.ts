import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { onDay } from '../../../testing/day.js';
import {
  alone,
  chooseFiles,
  copies,
  file,
  jsonFile,
  pageText,
  press,
  savedBy,
  sees,
  seesNoMore,
  stub,
  until,
} from '../../../testing/dossier.js';
import {
  ariaSnapshot,
  findByRole,
  focused,
  getByRole,
  here,
  isWebKit,
  queryAllByRole,
  typeOfFile,
} from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { enter, press as keys, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const list = [
  { id: 'local-economy', why: '=1+1;"twee"', who: 'ondernemers', when: '' },
  { id: 'renovation', why: 'Het is *koud*\nen tochtig', who: '', when: '2031' },
  { id: 'meeting-places', why: '', who: '', when: '' },
  { id: 'elders:iets', why: 'Weet niemand', who: '', when: '' },
];
const answers = { what: { choices: ['dwellings'] }, scale: { intervention: ['street'] } };
const title = 'Uw keuzes werken tussen complex en buurt of wijk; op grotere schaal gebeurt niets';
const today = onDay('2026-06-03');

/** A picker with a list of four, of which one is not known here. */
const mount = async (shortlist: readonly object[] = list): Promise<MixInstrumentPicker> => {
  const el = await alone<MixInstrumentPicker>(html`<mix-instrument-picker></mix-instrument-picker>`);
  el.dossier = file(answers, { neighbourhood: 'Écht-Zuid', shortlist });
  await sees(`Uw lijst ${shortlist.length}`);
  await el.updateComplete;
  return el;
};
const button = (name: string): HTMLElement => getByRole('button', name);
/** What a button saves. */
const saved = (name: string): ReturnType<typeof savedBy> => savedBy(() => press(button(name)));
/** Chooses a file where the toolbar asks for one. */
const open = async (text: string): Promise<void> => {
  button('Bewaar als tekst').focus();
  await keys('Tab');
  chooseFiles(focused() as HTMLInputElement, jsonFile(text));
};

describe('the picture', () => {
  it('comes with the first choice, under a sentence that says what it shows', async () => {
    await mount([]);
    expect(queryAllByRole('figure').length).to.equal(0);
    await press(button('Zet op uw lijst: Renovatie'));
    await sees('Uw keuze werkt alleen in het complex');
    await sees('Eén keuze op uw lijst, naar domein en schaal.', await findByRole('figure'));
    await press(queryAllByRole('button', 'Haal eraf: Renovatie')[0]!);
    await until(() => queryAllByRole('figure').length === 0);
    expect(queryAllByRole('figure').length).to.equal(0);
  });

  it('is walked through with the arrows behind one tab stop, and leads to the list', async () => {
    const el = await mount();
    const [renovation, meeting, economy] = [
      'button "Renovatie, fysiek: complex"',
      'button "Vanzelfsprekende ontmoetingsplekken, sociaal: straat, buurt of wijk"',
      'button "Wijkeconomie, economisch: straat, buurt of wijk"',
    ];
    const walk = async (...steps: readonly (readonly [key: string, at: string])[]): Promise<void> => {
      for (const [key, at] of steps) {
        await keys(key);
        expect(here().startsWith(at.slice(0, -1)), `${key}: ${here()}`).to.equal(true);
      }
    };
    focusOn('button', 'Toon als tabel');
    await walk(
      ['Shift+Tab', renovation!],
      ['ArrowUp', renovation!],
      ['ArrowDown', meeting!],
      ['End', economy!],
      ['ArrowDown', economy!],
      ['Home', renovation!],
      ['ArrowDown', meeting!],
      ['Tab', 'button "Toon als tabel"'],
      ['Shift+Tab', meeting!],
      ['Enter', 'heading "Vanzelfsprekende ontmoetingsplekken"'],
    );
    await keys('Tab');
    expect(here()).to.equal('button "Vanzelfsprekende ontmoetingsplekken omhoog"');
    const tree = isWebKit ? '' : await ariaSnapshot('mix-instrument-picker');
    for (const each of isWebKit ? [] : [renovation, meeting, economy]) expect(tree.split(each!)).to.have.lengthOf(2);
    await expect(el).to.be.accessible();
  });

  it('is there as a table', async () => {
    const el = await mount();
    expect(queryAllByRole('table').length).to.equal(0);
    await enter('button', 'Toon als tabel');
    const table = getByRole('table', title);
    expect(queryAllByRole('row', undefined, table).map((each) => pageText(each))).to.eql([
      'Instrument Domein Schaal',
      'Renovatie fysiek complex',
      'Vanzelfsprekende ontmoetingsplekken sociaal straat, buurt of wijk',
      'Wijkeconomie economisch straat, buurt of wijk',
    ]);
    await expect(el).to.be.accessible();
  });

  for (const width of [320, 800])
    it(`is saved as it is seen, with nothing of the page needed: ${width} px`, async () => {
      await setViewport({ width, height: 600 });
      await mount();
      const { name, type, text } = await saved('Bewaar als SVG');
      await setViewport({ width: 800, height: 600 });
      expect([name, typeOfFile(type)]).to.eql([`mengwijzer-instrumenten-echt-zuid-${today}.svg`, 'image/svg+xml']);
      expect(text).not.to.match(/class|var\(| style=|tabindex|role|data-|<!--/);
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(svg.querySelector('title')!.textContent).to.equal(title);
      expect(svg.getAttribute('width')).to.equal(width === 320 ? '288' : '704');
      for (const each of ['Renovatie', 'Wijkeconomie', 'Fysiek']) expect(svg.textContent).to.contain(each);
    });
});

describe('CSV', () => {
  it('has a line for each, with what was typed, as Dutch Excel opens it', async () => {
    await mount();
    const { name, type, text, bytes } = await saved('Bewaar als CSV');
    expect([name, typeOfFile(type)]).to.eql([
      `mengwijzer-instrumenten-echt-zuid-${today}.csv`,
      typeOfFile('text/csv;charset=utf-8'),
    ]);
    expect(Array.from(bytes.slice(0, 3))).to.eql([0xef, 0xbb, 0xbf]);
    const [head, economy, ...others] = text.split('\r\n');
    expect(head).to.match(/^Instrument;Waarom;Wie;Wanneer;Domein;.*;Code$/);
    expect(economy).to.match(
      /^Wijkeconomie;"'=1\+1;""twee""";ondernemers;;Economisch;straat en buurt of wijk;.*;local-economy$/,
    );
    expect(others.join('\n')).to.contain('"Het is *koud*\nen tochtig";;2031;Fysiek;complex;');
    expect(others).to.include('elders:iets;Weet niemand;;;;;;;;elders:iets');
  });
});

describe('Markdown', () => {
  const says = (text: string): void => {
    expect(text).to.match(/^# Uw lijst\n\nÉcht-Zuid\n\n## Wijkeconomie\n/);
    expect(text).to.contain('- Waarom: Het is \\*koud\\*').and.contain('- Wanneer: nog niet gezegd');
    expect(text).to.contain('> **Voor:**').and.contain('\n## elders:iets\n\n- Waarom: Weet niemand');
    const whole = text.split('## Als u naar het geheel kijkt\n')[1];
    expect(whole).to.contain('- Een plek brengt niet vanzelf contact.').and.contain('Gemaakt met Mengwijzer op');
  };

  it('is copied, with reasons and what the source asks of the whole', async () => {
    const copied = copies();
    await mount();
    await press(button('Kopieer als tekst'));
    await sees('Gekopieerd. U kunt de tekst nu ergens plakken.');
    expect(copied).to.have.lengthOf(1);
    says(copied[0]!);
  });

  it('is not copied where the browser does not allow it, which is said', async () => {
    stub(navigator, 'clipboard', { value: undefined });
    await mount();
    await press(button('Kopieer als tekst'));
    await sees('Kopiëren lukt niet: uw browser staat het hier niet toe.');
    expect(queryAllByRole('alert').length).to.equal(1);
  });

  it('is saved as a file', async () => {
    await mount();
    const { name, type, text } = await saved('Bewaar als tekst');
    expect([name, type]).to.eql([`mengwijzer-echt-zuid-${today}.md`, 'text/markdown']);
    says(text);
  });
});

describe('a file', () => {
  it('brings the list back, and leaves a way back', async () => {
    const el = await mount();
    const { text } = await saved('Bewaar als bestand');
    el.dossier = file({}, { shortlist: [{ id: 'densification', why: 'Er is plek' }] });
    await findByRole('textbox', 'Waarom: Verdichten');
    const changes: (string | undefined)[] = [];
    el.addEventListener('mix-shortlist-change', ({ detail }) => changes.push(detail.id));
    await open(text);
    await sees('Bestand ‘dossier.json’ is geopend. Uw vorige antwoorden zijn vervangen.');
    expect(el.dossier.shortlist).to.eql(list);
    expect((await findByRole<HTMLTextAreaElement>('textbox', 'Waarom: Wijkeconomie')).value).to.equal('=1+1;"twee"');
    await expect(el).to.be.accessible();
    await press(button('Zet mijn vorige antwoorden terug'));
    await sees('Uw vorige antwoorden staan er weer.');
    await findByRole('textbox', 'Waarom: Verdichten');
    expect(changes).to.eql([undefined, undefined]);
  });

  it('that is no dossier is refused, and the list stays', async () => {
    const el = await mount();
    await open('<html>');
    await sees('‘dossier.json’ is niet te lezen');
    expect(el.dossier.shortlist).to.have.lengthOf(4);
    await press(button('Sluit deze melding'));
    await seesNoMore('is niet te lezen');
    expect(focused()!.localName).not.to.equal('body');
  });
});

describeMedia('printing', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));
  const rows = (): number => queryAllByRole('button', /^Zet op uw lijst|^Haal eraf/).length;

  it('draws all that was found, and only what was asked for afterwards', async () => {
    await alone(html`<mix-instrument-picker></mix-instrument-picker>`);
    expect(rows()).to.equal(10);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.equal(71);
    window.dispatchEvent(new Event('afterprint'));
    expect(rows()).to.equal(10);
  });

  it('takes the list alone, with what was typed and what was not', async () => {
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Menu van de site';
    await mount();
    let printed = '';
    stub(window, 'print', { value: () => (printed = pageText()) });
    const control = button('Druk lijst af');
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => printed);
    await until(() => !document.querySelector('[data-mix-printing]'));
    for (const each of ['Uw lijst 4', 'Het is *koud* en tochtig', 'nog niet gezegd', title, 'Een plek brengt niet'])
      expect(printed).to.include(each);
    for (const each of [
      'Menu van de site',
      'Wat kunt u inzetten?',
      'Zoek op woord',
      'Grond verwerven',
      'Druk lijst',
      'Haal',
    ])
      expect(printed).not.to.include(each);
    await emulateMedia({ media: 'screen' });
    await sees('Menu van de site');
    await sees('Grond verwerven');
    aside.remove();
  });
});
