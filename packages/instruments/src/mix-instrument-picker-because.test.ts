import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html } from '@open-wc/testing';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, queryAllByRole } from '../../../testing/index.js';
import { names, search, total } from '../testing/picker.js';
import { choose, enter, itemUnder, press, render, focusOn, tick } from '../../../testing/visitor.js';
// Other packages are strangers to the picker; on a page, visitors use both.
import '../../checklist/src/index.js';
import './index.js';
import type { Answers } from '@mengwijzer/core';
import type { MixInstrumentPicker } from './index.js';

const show = (answers?: Answers): Promise<MixInstrumentPicker> =>
  render(html`<mix-instrument-picker></mix-instrument-picker>`, answers);
/** The picker on a page with the seven questions, which read the same dossier. */
const showBoth = async (answers: Answers = {}): Promise<MixInstrumentPicker> => {
  const page = await render<MixInstrumentPicker>(
    html`<div><mix-instrument-picker></mix-instrument-picker><mix-checklist open="all"></mix-checklist></div>`,
    answers,
  );
  const [picker, checklist] = [...page.children] as MixInstrumentPicker[];
  await Promise.all([picker!.updateComplete, checklist!.updateComplete]);
  return picker!;
};

/** "Past bij wat u zei" and how many, of each group that is there. */
const groups = (): (readonly [name: string, count: number])[] =>
  queryAllByRole('region').flatMap((region) => {
    const [, name = '', count] = /^(.*) (\d+)$/.exec(pageText(queryAllByRole('heading', undefined, region)[0])) ?? [];
    return name === '' || name === 'Uw lijst' ? [] : [[name, Number(count)] as const];
  });
const groupOf = (name: string): string =>
  pageText(queryAllByRole('heading', undefined, itemUnder(name).closest('section')!)[0]);
/** What is said for and against one instrument, or all that are drawn. */
const reasons = (root?: HTMLElement): string[] =>
  queryAllByRole('listitem', undefined, root)
    .map((each) => pageText(each))
    .filter((text) => /^(Voor|Tegen|Voorwaarde):/.test(text));
/** Draws all that there are in each group. */
const drawAll = async (): Promise<void> => {
  for (let more; (more = queryAllByRole('button', /^Toon er nog/)[0]);) {
    const before = names().length;
    more.focus();
    await press('Enter');
    await until(() => names().length > before);
  }
};

const answers: Answers = {
  what: { choices: ['dwellings', 'incomes'] },
  who: { benefits: ['stayers'], burdens: ['leavers'] },
  objectives: { positions: { contact: { municipality: 'main' } } },
  time: { term: 'longer' },
};

describe('without answers', () => {
  it('is a catalogue, that says what answers would add', async () => {
    const el = await show();
    expect(groups()).to.eql([['Instrumenten', total]]);
    await sees('Beantwoordt u de zeven vragen, dan ziet u bij elk instrument wat er in uw wijk voor en tegen pleit.');
    expect(queryAllByRole('link', 'Naar de zeven vragen')).to.be.empty;
    expect(pageText()).not.to.match(/(Voor|Tegen|Voorwaarde):/);
    await expect(el).to.be.accessible();
  });

  it('leads to the questions when they are on the page', async () => {
    const el = await showBoth();
    await expect(el).to.be.accessible();
    const { href } = location;
    await enter('link', 'Naar de zeven vragen');
    expect([describeElement(focused()!), location.href]).to.eql([`button "Vraag 1: ${questionsNl.what.title}"`, href]);
    document.querySelector('mix-checklist')!.remove();
    await until(() => queryAllByRole('link', 'Naar de zeven vragen').length === 0);
    expect(queryAllByRole('link', 'Naar de zeven vragen')).to.be.empty;
  });

  it('is one too with answers in which no rule finds anything', async () => {
    await show({ what: { words: 'van alles' }, time: { note: 'later' } });
    expect(groups()).to.eql([['Instrumenten', total]]);
  });
});

describe('with answers', () => {
  it('stands in three groups and the rest, which hold every instrument once', async () => {
    const el = await show(answers);
    expect(groups().map(([name]) => name)).to.eql([
      'Past bij wat u zei',
      'Kan, onder voorwaarden',
      'Staat op gespannen voet',
      'Daar zeggen uw antwoorden weinig over',
    ]);
    expect(groups().reduce((sum, [, count]) => sum + count, 0)).to.equal(total);
    await sees('Het botst met iets wat u zei. Het blijft een keuze.');
    expect(pageText()).not.to.contain('Beantwoordt u de zeven vragen');
    await expect(el).to.be.accessible();
    await drawAll();
    expect([names().length, new Set(names()).size]).to.eql([total, total]);
  });

  it('gives each reason with the answer that it rests on, and where that is written', async () => {
    await show(answers);
    expect(groupOf('Sloop en nieuwbouw')).to.match(/^Staat op gespannen voet/);
    const said = reasons(itemUnder('Sloop en nieuwbouw'));
    expect(said.map((reason) => reason.split('. ')[0])).to.eql([
      'Voor: U mengt soorten woningen en inkomens',
      'Tegen: U verwacht op langere termijn effect',
      'Voorwaarde: Het moet beter worden voor de mensen die blijven',
      'Voorwaarde: De lasten liggen bij de mensen die weg moeten',
      'Voorwaarde: U noemt als doel: contact tussen verschillende mensen',
    ]);
    for (const reason of said) expect(reason).to.match(/ (Hoofdstuk \d\.\d|Begin van hoofdstuk \d|Stap \d|Slot)$/);
    // There is nothing on this page to go to.
    expect(queryAllByRole('link', undefined, itemUnder('Sloop en nieuwbouw'))).to.be.empty;
  });

  it('gives no number and no verdict with them', async () => {
    await show({
      ...answers,
      role: { choices: ['problem', 'means'] },
      scale: { intervention: ['street'], wanted: ['street'], unwanted: ['city'] },
      theory: { rows: [{ id: 'r1', action: '', mechanism: '', kind: 'familiarity', outcome: '' }] },
    });
    await drawAll();
    const all = reasons();
    expect(all.length).to.be.above(100);
    const ownNumbers = /(Hoofdstuk|hoofdstuk|Stap) \d(\.\d)?|\(20\d\d\)/g;
    for (const reason of all) {
      expect(reason.replaceAll(ownNumbers, '')).not.to.match(
        /\d|%|★|☆|procent|\bscore|\bpunten\b|\bsterren\b|\bbeste keuze/i,
      );
    }
    for (const role of ['meter', 'progressbar', 'img']) expect(queryAllByRole(role)).to.be.empty;
  });

  it('keeps what clashes: it can be found, read and chosen', async () => {
    const el = await show({ role: { choices: ['goal'] } });
    expect(groups().map(([name]) => name)).to.eql(['Staat op gespannen voet', 'Daar zeggen uw antwoorden weinig over']);
    expect(groups().reduce((sum, [, count]) => sum + count, 0)).to.equal(total);
    await search('sloop');
    await el.updateComplete;
    expect(groupOf('Sloop en nieuwbouw')).to.match(/^Staat op gespannen voet \d$/);
    expect(reasons(itemUnder('Sloop en nieuwbouw'))[0]).to.match(/^Tegen: Mengen is voor u een doel op zich\./);
    await enter('button', 'Sloop en nieuwbouw');
    await findByRole('heading', 'Wat bekend is', itemUnder('Sloop en nieuwbouw'));
    await enter('button', 'Zet op uw lijst: Sloop en nieuwbouw');
    await until(() => el.dossier.shortlist.length > 0);
    expect(el.dossier.shortlist.map(({ id }) => id)).to.eql(['demolition-and-new-build']);
    await expect(el).to.be.accessible();
  });

  it('keeps its place when the language of the page changes', async () => {
    const el = await show(answers);
    const item = itemUnder('Sloop en nieuwbouw');
    focusOn('button', 'Vergelijk Sloop en nieuwbouw');
    const button = focused();
    el.parentElement!.lang = 'en';
    await sees('Against: You expect', item);
    expect([focused(), describeElement(focused()!)]).to.eql([button, 'button "Compare Demolition and new build"']);
    await expect(el).to.be.accessible();
  });
});

describe('beside the seven questions', () => {
  it('leads from a reason to the question that was answered', async () => {
    const el = await showBoth(answers);
    const { href } = location;
    const item = itemUnder('Sloop en nieuwbouw');
    expect(queryAllByRole('link', undefined, item).map(describeElement)).to.eql([
      'link "soorten woningen en inkomens"',
      'link "op langere termijn"',
      'link "de mensen die blijven"',
      'link "de mensen die weg moeten"',
      'link "contact tussen verschillende mensen"',
    ]);
    await expect(el).to.be.accessible();
    await enter('link', 'op langere termijn', item);
    expect(describeElement(focused()!)).to.equal(`button "Vraag 7: ${questionsNl.time.title}"`);
    await enter('link', 'de mensen die blijven', item);
    expect(describeElement(focused()!)).to.equal(`button "Vraag 2: ${questionsNl.who.title}"`);
    expect(location.href).to.equal(href);
    document.querySelector('mix-checklist')!.remove();
    await until(() => queryAllByRole('link', undefined, item).length === 0);
    expect(queryAllByRole('link', undefined, item)).to.be.empty;
    expect(reasons(item)[1]).to.match(/^Tegen: U verwacht op langere termijn effect\./);
  });

  it('follows each answer at once, there and back', async () => {
    const el = await showBoth();
    expect(groups()).to.eql([['Instrumenten', total]]);
    await tick('Inkomens');
    await until(() => groups().length > 1);
    expect(groups().map(([name]) => name)).to.eql(['Past bij wat u zei', 'Daar zeggen uw antwoorden weinig over']);
    expect(groupOf('Grond verwerven')).to.match(/^Past bij wat u zei/);
    expect(reasons(itemUnder('Grond verwerven'))).to.have.lengthOf(1);

    await choose('Meteen');
    expect(groupOf('Grond verwerven')).to.match(/^Staat op gespannen voet/);
    expect(reasons(itemUnder('Grond verwerven'))).to.have.lengthOf(2);
    expect(describeElement(focused()!)).to.equal('radio "Meteen"');
    await expect(el).to.be.accessible();

    await tick('Inkomens');
    expect(groups().map(([name]) => name)).to.eql(['Staat op gespannen voet', 'Daar zeggen uw antwoorden weinig over']);
    expect(reasons(itemUnder('Grond verwerven'))[0]).to.match(/^Tegen: U verwacht meteen effect\./);
  });
});
