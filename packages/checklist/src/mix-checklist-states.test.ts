import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html } from '@open-wc/testing';
import { pageText, sees } from '../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { choose, enter, fill, itemUnder, press, render, focusOn, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { Answers } from '@mengwijzer/core';

const show = (answers?: Answers): Promise<MixChecklist> => render(html`<mix-checklist></mix-checklist>`, answers);
const overview = (): string[] =>
  queryAllByRole('link', undefined, getByRole('navigation', 'De zeven vragen')).map((link) => pageText(link));
const item = (number: number): HTMLElement => itemUnder(new RegExp(`^Vraag ${number}: `));
/** The state that is chosen at a question. */
const stated = (number: number): string[] =>
  (
    queryAllByRole(
      'radio',
      /^(Nog open|Beantwoord|Nog niet eens|Hier niet van belang)$/,
      item(number),
    ) as HTMLInputElement[]
  )
    .filter(({ checked }) => checked)
    .map(describeElement);
const summary = (): string => pageText(getByRole('heading', 'Wat we tot nu toe zeggen').parentElement!);

/** Something said on every question. */
const all: Answers = {
  what: { choices: ['incomes', 'dwellings'] },
  who: { choices: ['households'], benefits: ['stayers'], burdens: ['leavers'] },
  theory: { rows: [{ id: 'r1', action: 'bouwen', mechanism: 'groeten', kind: 'contact', outcome: 'rust' }] },
  role: { choices: ['problem', 'means'] },
  objectives: { positions: { facilities: { municipality: 'main', residents: 'against' } }, degree: 'genoeg' },
  scale: { intervention: ['street'], wanted: ['district'], unwanted: ['city'] },
  time: { term: 'longer', year: 2035 },
};

describe('the state of a question', () => {
  it('follows the answer, both ways', async () => {
    const el = await show();
    expect(overview()[0]).to.equal(`1${questionsNl.what.title} Nog open`);
    await tick('Inkomens');
    expect([overview()[0], stated(1)]).to.eql([`1${questionsNl.what.title} Beantwoord`, ['radio "Beantwoord"']]);
    await tick('Inkomens');
    expect([overview()[0], stated(1)]).to.eql([`1${questionsNl.what.title} Nog open`, ['radio "Nog open"']]);
    await expect(el).to.be.accessible();
  });

  it('is not changed by a note', async () => {
    await show();
    await enter('button', /^Notitie/, item(1));
    await fill('Notitie', 'Later');
    expect(stated(1)).to.eql(['radio "Nog open"']);
  });

  it('is what the user says, whatever the answer', async () => {
    const el = await show();
    await choose('Beantwoord', item(4));
    expect(overview()[3]).to.equal(`4${questionsNl.role.title} Beantwoord`);
    await tick('Een middel');
    await choose('Nog open', item(4));
    expect(overview()[3]).to.equal(`4${questionsNl.role.title} Nog open`);
    await tick('Een doel op zich');
    expect(stated(4)).to.eql(['radio "Nog open"']);
    expect(el.dossier.answers.role).to.deep.include({ state: 'open', choices: ['means', 'goal'] });
  });

  it('asks what is not agreed yet', async () => {
    const el = await show();
    const about = 'Waarover bent u het nog niet eens?';
    expect(queryAllByRole('textbox', about)).to.be.empty;
    await choose('Nog niet eens', item(2));
    await fill(about, 'of de huurders meetellen');
    expect(overview()[1]).to.equal(`2${questionsNl.who.title} Nog niet eens`);
    await sees('We zijn het nog niet eens over wie er gemengd wordt en voor wie: ‘of de huurders meetellen’.');
    await expect(el).to.be.accessible();
    await choose('Beantwoord', item(2));
    expect(queryAllByRole('textbox', about)).to.be.empty;
    expect(summary()).not.to.contain('of de huurders meetellen');
  });

  it('asks why a question does not matter here', async () => {
    const el = await show({ scale: { intervention: ['street'] } });
    await enter('button', 'Wijzig antwoord op vraag 6');
    await choose('Hier niet van belang', item(6));
    await fill('Waarom is deze vraag hier niet van belang?', 'er wordt niet gebouwd');
    expect(overview()[5]).to.equal(`6${questionsNl.scale.title} Hier niet van belang`);
    await sees('Niet van belang vinden we hier de vraag over de schaal: ‘er wordt niet gebouwd’.');
    expect(summary()).not.to.contain('We grijpen in');
    await expect(el).to.be.accessible();
  });

  it('is seen as it was left, also what an earlier text was answered to', async () => {
    const el = await show({ what: { choices: ['incomes'], revision: 0 }, time: { state: 'not-agreed' } });
    await enter('button', 'Wijzig antwoord op vraag 1');
    expect(pageText(item(1))).to.contain('De tekst van deze vraag is veranderd nadat u antwoordde.');
    await expect(el).to.be.accessible();
    await enter('button', 'Mijn antwoord klopt nog');
    expect(pageText(item(1))).not.to.contain('De tekst van deze vraag is veranderd');
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 1: ${questionsNl.what.title}"`);
    expect(overview()[6]).to.equal(`7${questionsNl.time.title} Nog niet eens`);
  });
});

describe('the overview', () => {
  it('shows the seven questions', async () => {
    await show();
    expect(overview()).to.eql([
      `1${questionsNl.what.title} Nog open`,
      `2${questionsNl.who.title} Nog open`,
      `3${questionsNl.theory.title} Nog open`,
      `4${questionsNl.role.title} Nog open`,
      `5${questionsNl.objectives.title} Nog open`,
      `6${questionsNl.scale.title} Nog open`,
      `7${questionsNl.time.title} Nog open`,
    ]);
  });

  it('jumps to a question, and the keyboard goes on from there', async () => {
    await show();
    await enter('link', /Op welke termijn\?/);
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 7: ${questionsNl.time.title}"`);
    await press('Tab', 'Tab', 'Space');
    expect(overview()[6]).to.equal(`7${questionsNl.time.title} Beantwoord`);
    expect(location.hash).to.equal('');
  });

  it('opens a question that was closed', async () => {
    const el = await show(all);
    expect(queryAllByRole('checkbox')).to.be.empty;
    await enter('link', /Probleem, middel of doel\?/);
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 4: ${questionsNl.role.title}"`);
    focusOn('checkbox', 'Een middel', item(4));
    await expect(el).to.be.accessible();
  });
});

describe('all seven answered', () => {
  it('gives no percentage, no score and no count', async () => {
    const el = await show(all);
    await sees('Wat we tot nu toe zeggen');
    for (const link of queryAllByRole('link', /Beantwoord$/)) {
      link.focus();
      await press('Enter');
    }
    await sees('Kanttekening bij langere termijn');
    expect(queryAllByRole('checkbox')).to.have.lengthOf(6 + 14 + 3 + 24);
    expect(pageText()).not.to.match(/%|procent|percentage|\bscore\b|\bpunten\b|\d ?(van|\/) ?(de )?(7|zeven)\b/i);
    for (const role of ['progressbar', 'meter']) expect(queryAllByRole(role)).to.be.empty;
    await expect(el).to.be.accessible();
  });
});
