import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { alone, file, freshName, pageText, sees, stub, until } from '../../../testing/dossier.js';
import { addedText, describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { names, open, picture, total } from '../testing/timeline.js';
import { enter, itemUnder } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const mount = async (element: TemplateResult = html`<mix-timeline></mix-timeline>`): Promise<MixTimeline> => {
  const el = await alone<MixTimeline>(element, freshName());
  await findByRole('button', 'Druk af');
  await el.updateComplete;
  return el;
};
/** The browser's own way of printing, up to the moment that it takes its picture of the page. */
const print = async (): Promise<void> => {
  await emulateMedia({ media: 'print' });
  window.dispatchEvent(new Event('beforeprint'));
};
const drawing = (): SVGSVGElement => getByRole('figure').querySelector<SVGSVGElement>('svg[role=group]')!;
const own = [{ id: 'h1', name: 'Sloop van de flats', starts: '2019-05', ends: '2021', note: 'Met discussie.' }];

beforeEach(() => setViewport({ width: 1280, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('before the browser prints', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('has all entries at once, also those that were not drawn yet', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<mix-timeline view="list" storage="none"></mix-timeline>';
    const el = page.querySelector('mix-timeline')!;
    while (!el.hasUpdated || names().length === 0) await Promise.resolve();
    expect(names().length).to.be.below(total);
    window.dispatchEvent(new Event('beforeprint'));
    expect(names()).to.have.lengthOf(total);
  });
});

describeMedia('printing', () => {
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  it('draws the picture as wide as a page, then the list with all entries, and afterwards as it was', async () => {
    const el = await mount();
    await picture();
    await until(() => drawing().viewBox.baseVal.width > 1000);
    const before = drawing().viewBox.baseVal.width;
    await print();
    expect(drawing().viewBox.baseVal.width).to.equal(704);
    expect(names()).to.have.lengthOf(total);
    const first = getByRole('button', 'Het idee komt naar Nederland');
    expect(drawing().compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(drawing().getBoundingClientRect().bottom).to.be.below(first.getBoundingClientRect().top);
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await el.updateComplete;
    expect(drawing().viewBox.baseVal.width).to.equal(before);
  });

  it('draws it from a phone too, where the list stands alone', async () => {
    await setViewport({ width: 320, height: 900 });
    await mount();
    expect(queryAllByRole('figure')).to.eql([]);
    await setViewport({ width: 704, height: 900 });
    await print();
    await until(() => queryAllByRole('figure').length > 0);
    expect(drawing().viewBox.baseVal.width).to.equal(704);
  });

  it('opens the list where there is a picture only', async () => {
    const el = await mount(html`<mix-timeline view="picture"></mix-timeline>`);
    await picture();
    expect(names()).to.eql([]);
    await print();
    expect(names()).to.have.lengthOf(total);
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await el.updateComplete;
    await until(() => names().length === 0);
    expect(names()).to.eql([]);
  });

  it('leaves controls out, and what nobody filled in; what is open stays open', async () => {
    await mount();
    await picture();
    await open('Grotestedenbeleid');
    await print();
    await sees('Over de jaartallen');
    // What one opens on a screen has its name on paper.
    const motive = itemUnder('Grotestedenbeleid').querySelector('.refs li')!;
    expect(addedText(motive, '::before')).to.equal('Minder scheiding tussen arm en rijk');
    await sees('Waar de jaartallen vandaan komen', itemUnder('Grotestedenbeleid'));
    // Names of entries are buttons on a screen, and headings on paper.
    const buttons = queryAllByRole('button').filter((each) => each.closest('h3, h4') === null);
    expect(buttons.map(describeElement)).to.eql([]);
    for (const role of ['textbox', 'checkbox', 'combobox', 'status'])
      expect(
        queryAllByRole(role)
          .map((each) => pageText(each))
          .filter(Boolean),
        role,
      ).to.eql([]);
    expect(queryAllByRole('checkbox')).to.eql([]);
    for (const text of [
      'Twee jaren naast elkaar',
      'De geschiedenis van uw eigen wijk',
      'Kies een periode of gebeurtenis',
      'Met de pijltjes',
      'Volg een draad',
      'Nog niets bewaard',
      'Er is nog niets bewaard',
    ])
      expect(pageText()).not.to.contain(text);
  });

  it('takes along what was compared, one’s own history, and what one chose to see', async () => {
    const el = await mount();
    el.dossier = file({}, { history: own });
    await sees('Sloop van de flats');
    await enter('button', 'Vergelijk');
    await findByRole('table', '2004 en 2024 naast elkaar');
    await print();
    await sees('Twee jaren naast elkaar');
    await sees(/Mengen op de agenda: in 2004/);
    expect(queryAllByRole('table').length).to.equal(1);
    await sees('De geschiedenis van uw eigen wijk');
    expect(queryAllByRole('button', /^(Wijzig |Haal weg|Vergelijk|Voeg)/).map(describeElement)).to.eql([]);
  });

  it('takes the timeline alone with its own button', async () => {
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Menu van de site';
    await mount();
    await picture();
    let printed = '';
    let width = 0;
    stub(window, 'print', {
      value: () => {
        window.dispatchEvent(new Event('beforeprint'));
        printed = pageText();
        width = drawing().viewBox.baseVal.width;
        window.dispatchEvent(new Event('afterprint'));
      },
    });
    const control = getByRole('button', 'Druk af');
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => printed);
    await until(() => !document.querySelector('[data-mix-printing]'));
    expect(printed).to.contain('Tachtig jaar mengen').and.contain('Grotestedenbeleid');
    expect(printed).not.to.contain('Menu van de site').and.not.contain('Druk af');
    expect(width).to.equal(704);
    await emulateMedia({ media: 'screen' });
    await sees('Menu van de site');
    aside.remove();
  });
});
