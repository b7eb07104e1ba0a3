import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees, stub, until } from '../../../testing/dossier.js';
import { describeElement, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { drawings, fits, five, openTable, titles } from '../testing/charts.js';
import { show, toWidth } from '../testing/sheet.js';
import { enter } from '../../../testing/visitor.js';
import './index.js';
import type { MixPhasingCalculator } from './index.js';

const parts = `sites assumptions verdict findings quarters ${five}`;
const some = html`<mix-phasing-calculator show=${parts}></mix-phasing-calculator>`;
const whole = html`<mix-phasing-calculator></mix-phasing-calculator>`;
const mount = async (template: unknown = some): Promise<MixPhasingCalculator> => {
  const el = await show(template);
  await fits();
  return el;
};
/** The browser's own way of printing, up to the moment that it takes its picture of the page. */
const print = async (): Promise<void> => {
  await emulateMedia({ media: 'print' });
  window.dispatchEvent(new Event('beforeprint'));
};
const afterwards = async (): Promise<void> => {
  window.dispatchEvent(new Event('afterprint'));
  await emulateMedia({ media: 'screen' });
};
const widths = (): number[] => drawings().map((svg) => svg.viewBox.baseVal.width);

beforeEach(() => toWidth(1280));
after(() => setViewport({ width: 800, height: 600 }));

describeMedia('printing', () => {
  afterEach(afterwards);

  it('has what was entered, what it leads to, and each chart as wide as the paper', async () => {
    await mount();
    const names = titles();
    await print();
    expect(widths()).to.eql([704, 704, 704, 704, 704]);
    expect(titles()).to.eql(names);
    const table = getByRole('table', 'Locaties, in volgorde van voorrang');
    expect(queryAllByRole('row', undefined, table).length).to.be.at.least(7);
    for (const text of [
      'Uw plekken, in volgorde',
      'Waar u van uitgaat',
      'Wisselwoningen',
      'Van de 366 huishoudens wonen er straks 244 in de wijk.',
      '133 huishoudens moeten tijdelijk de wijk uit.',
      'Gearceerd: slopen. Vol: bouwen.',
    ])
      expect(pageText()).to.contain(text);
  });

  it('has each finding with what the source says to watch, and where, without opening it', async () => {
    await mount();
    await print();
    const items = queryAllByRole('listitem').filter((each) => pageText(each).includes('Let op: '));
    expect(items).to.have.lengthOf(7);
    for (const item of items) expect(pageText(item)).to.match(/Let op: [^.]+\. .+ Bron: .+\.$/);
    await sees(/Let op: Het netwerk valt weg\. Verdringing schaadt .* Bron: Slot\./);
  });

  it('leaves out what one presses, and the way through the quarters where nobody chose one', async () => {
    await mount();
    await print();
    for (const role of ['button', 'slider', 'combobox'])
      expect(queryAllByRole(role).map(describeElement), role).to.eql([]);
    for (const text of ['Kwartaal voor kwartaal', 'Schuif door de jaren', 'Toon als tabel', 'Bewaar als', 'Plek erbij'])
      expect(pageText()).not.to.contain(text);
  });

  it('takes along the quarter that one looked at, in words and in the charts', async () => {
    await mount();
    await enter('button', 'Kwartaal verder');
    await print();
    await sees(/Kwartaal voor kwartaal Voorjaar 2026\. In uitvoering: locatie A en B\./);
    expect(drawings().filter((svg) => svg.querySelector('.here-line'))).to.have.lengthOf(3);
    expect(pageText()).not.to.contain('Schuif door de jaren').and.not.contain('Verberg de streep');
  });

  it('keeps charts and findings whole, in black, white and greys with full patterns', async () => {
    await mount();
    await print();
    const whole = [
      ...queryAllByRole('figure'),
      ...queryAllByRole('listitem').filter((each) => pageText(each).includes('Let op: ')),
    ];
    expect(whole.map((each) => getComputedStyle(each).breakInside)).to.eql(whole.map(() => 'avoid'));
    const greys = new Set<string>();
    for (const svg of drawings()) {
      for (const text of svg.querySelectorAll('text'))
        expect(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], text.textContent!).to.include(getComputedStyle(text).fill);
      for (const shape of svg.querySelectorAll('[class^="f-"]')) greys.add(getComputedStyle(shape).fill);
      for (const mark of svg.querySelectorAll('.hatch')) expect(getComputedStyle(mark).strokeOpacity).to.equal('1');
      for (const mark of svg.querySelectorAll('.dots')) expect(getComputedStyle(mark).fillOpacity).to.equal('1');
    }
    expect(
      [...greys].filter((grey) => {
        const [red, green, blue] = grey.match(/\d+/gu)!;
        return red !== green || green !== blue;
      }),
    ).to.eql([]);
    expect(greys.size).to.be.within(5, 8);
  });

  it('is the same from a phone, with the table of sites', async () => {
    await toWidth(320);
    await mount();
    expect(queryAllByRole('table', 'Locaties, in volgorde van voorrang')).to.eql([]);
    await setViewport({ width: 704, height: 900 });
    await print();
    getByRole('table', 'Locaties, in volgorde van voorrang');
    expect(widths()).to.eql([704, 704, 704, 704, 704]);
  });

  it('leaves the page as it was', async () => {
    const el = await mount();
    await enter('button', 'Let op: Het netwerk valt weg');
    await openTable(titles()[0]!);
    await sees('Bron: Slot.');
    // It comes by itself, after all else.
    await sees('Er is een betere volgorde');
    const before = [pageText(el), ...widths()];
    await print();
    expect(widths()).not.to.eql(before.slice(1));
    await afterwards();
    await el.updateComplete;
    expect(widths()).to.eql(before.slice(1));
    expect(pageText(el)).to.equal(before[0]);
    await expect(el).to.be.accessible();
  });

  it('prints dark pages as any other', async () => {
    const { style } = document.documentElement;
    style.colorScheme = 'dark';
    try {
      await mount();
      await print();
      const [svg] = drawings();
      expect(getComputedStyle(svg!.querySelector('.w-ink')!).fill).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(svg!.querySelector('.f-construction')!).fill).to.equal('rgb(58, 58, 58)');
    } finally {
      style.removeProperty('color-scheme');
    }
  });

  it('takes the calculator alone with its own button', async () => {
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Menu van de site';
    await mount(whole);
    await sees('Druk het verslag af');
    let printed = '';
    let drawn: number[] = [];
    stub(window, 'print', {
      value: () => {
        window.dispatchEvent(new Event('beforeprint'));
        printed = pageText();
        drawn = widths();
        window.dispatchEvent(new Event('afterprint'));
      },
    });
    const control = getByRole('button', 'Druk het verslag af');
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => printed);
    await until(() => !document.querySelector('[data-mix-printing]'));
    expect(printed).to.contain('Wat dit plan doet').and.contain('Bron: Slot.').and.contain('Locaties, in volgorde');
    expect(printed).not.to.contain('Menu van de site').and.not.contain('Druk het verslag af');
    expect(drawn.every((width) => width === 704)).to.equal(true);
    await emulateMedia({ media: 'screen' });
    await sees('Menu van de site');
    aside.remove();
  });
});
