import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html, waitUntil } from '@open-wc/testing';
import { pageText, sees } from '../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { choose, enter, fill, itemUnder, render, tick, type } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { Answers } from '@mengwijzer/core';

const show = (answers?: Answers): Promise<MixChecklist> => render(html`<mix-checklist></mix-checklist>`, answers);
const item = (number: number): HTMLElement => itemUnder(new RegExp(`^Vraag ${number}: `));
/** What a closed question says. */
const line = (number: number): string => pageText(item(number)).replace(/^\d? ?Vraag \d: .*?\? ?/u, '');
const open = (number: number): Promise<void> => enter('button', new RegExp(`^Vraag ${number}: `));
/** What somebody says of a question. */
const stated = (number: number): string[] =>
  (queryAllByRole('radio', /^(Ja, beantwoord|Nog niet eens|Hier niet van belang)$/, item(number)) as HTMLInputElement[])
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
    expect(queryAllByRole('radio')).to.be.empty;
    await tick('Inkomens');
    expect(stated(1)).to.eql(['radio "Ja, beantwoord"']);
    await open(2);
    expect(line(1)).to.equal('Beantwoord: We mengen inkomens.');
    await open(1);
    await tick('Inkomens');
    expect(queryAllByRole('radio')).to.be.empty;
    await open(2);
    expect(line(1)).to.equal(questionsNl.what.asks);
    await expect(el).to.be.accessible();
  });

  it('is partly answered while a part is open, and says which', async () => {
    const el = await show();
    await open(2);
    await tick('Huishoudens');
    await tick('Wie blijft: wordt er beter van');
    expect(stated(2)).to.eql([]);
    expect(pageText(item(2))).to.contain('Vraag 2 van 7 Deels beantwoord');
    await expect(el).to.be.accessible();
    await open(1);
    expect(line(2)).to.equal(
      'Deels beantwoord: Het gaat om huishoudens. Het moet beter worden voor de mensen die blijven. We zeggen nog niet wie de lasten draagt.',
    );
    await open(2);
    await tick('Wie weg moet: draagt de lasten');
    expect(stated(2)).to.eql(['radio "Ja, beantwoord"']);
  });

  it('is answered in part, and yet done, when somebody says so', async () => {
    const el = await show();
    await open(2);
    await tick('Huishoudens');
    await choose('Ja, beantwoord', item(2));
    expect(el.dossier.answers.who).to.include({ state: 'answered' });
    await open(1);
    expect(line(2)).to.match(/^Beantwoord: Het gaat om huishoudens\./u);
  });

  it('is not changed by a note', async () => {
    await show();
    await enter('button', /^Notitie/, item(1));
    await fill('Notitie', 'Later');
    expect(queryAllByRole('radio')).to.be.empty;
    getByRole('button', 'Speelt deze vraag hier niet?');
  });

  it('is what the user said before, whatever the answer', async () => {
    await show({ role: { state: 'open', choices: ['means'] } });
    await open(4);
    expect(stated(4)).to.eql([]);
    await tick('Een doel op zich');
    expect(stated(4)).to.eql([]);
    await open(1);
    expect(line(4)).to.equal('Nog open: Mengen is voor ons een middel en een doel op zich.');
  });

  it('asks what is not agreed yet', async () => {
    const el = await show({ who: { choices: ['households'] } });
    await open(2);
    const about = 'Waarover bent u het nog niet eens?';
    expect(queryAllByRole('textbox', about)).to.be.empty;
    await choose('Nog niet eens', item(2));
    await fill(about, 'of de huurders meetellen');
    await sees('We zijn het nog niet eens over wie er gemengd wordt en voor wie: ‘of de huurders meetellen’.');
    await expect(el).to.be.accessible();
    await open(1);
    expect(line(2)).to.match(/^Nog niet eens: Het gaat om huishoudens\./u);
    await open(2);
    await choose('Ja, beantwoord', item(2));
    expect(queryAllByRole('textbox', about)).to.be.empty;
    expect(summary()).not.to.contain('of de huurders meetellen');
  });

  it('asks why a question does not matter here, after an answer', async () => {
    const el = await show({ scale: { intervention: ['street'] } });
    await open(6);
    await choose('Hier niet van belang', item(6));
    await fill('Waarom is deze vraag hier niet van belang?', 'er wordt niet gebouwd');
    await sees('Niet van belang vinden we hier de vraag over de schaal: ‘er wordt niet gebouwd’.');
    expect(summary()).not.to.contain('We grijpen in');
    await expect(el).to.be.accessible();
  });

  it('asks why it does not matter before an answer too, and it can matter again', async () => {
    const el = await show();
    await open(4);
    await enter('button', 'Speelt deze vraag hier niet?');
    expect(describeElement(focused()!)).to.equal('textbox "Waarom is deze vraag hier niet van belang?"');
    await type('staat al vast');
    expect(el.dossier.answers.role).to.include({ state: 'not-relevant', reason: 'staat al vast' });
    await expect(el).to.be.accessible();
    await open(1);
    expect(line(4)).to.match(/^Hier niet van belang: .*‘staat al vast’\.$/u);
    await open(4);
    await enter('button', 'Toch wel van belang');
    expect(el.dossier.answers.role?.state).to.equal(undefined);
    expect(describeElement(focused()!)).to.equal(`button "Vraag 4: ${questionsNl.role.title}"`);
  });

  it('is seen as it was left, also what an earlier text was answered to', async () => {
    const el = await show({ what: { choices: ['incomes'], revision: 0 }, time: { state: 'not-agreed' } });
    await open(1);
    expect(pageText(item(1))).to.contain('De tekst van deze vraag is veranderd nadat u antwoordde.');
    await expect(el).to.be.accessible();
    await enter('button', 'Mijn antwoord klopt nog');
    expect(pageText(item(1))).not.to.contain('De tekst van deze vraag is veranderd');
    expect(describeElement(focused()!)).to.equal(`button "Vraag 1: ${questionsNl.what.title}"`);
    expect(line(7)).to.match(/^Nog niet eens: /u);
  });
});

describe('all seven answered', () => {
  it('gives no percentage, no score and no count', async () => {
    const el = await show(all);
    await sees('Wat we tot nu toe zeggen');
    expect(queryAllByRole('checkbox')).to.be.empty;
    await enter('button', 'Alles openen');
    await sees('Kanttekening bij langere termijn');
    await waitUntil(() => queryAllByRole('checkbox').length === 6 + 14 + 3 + 24, 'all boxes');
    const text = pageText().replaceAll(/Vraag \d van 7/gu, '');
    expect(text).not.to.match(/%|procent|percentage|\bscore\b|\bpunten\b|\d ?(van|\/) ?(de )?(7|zeven)\b/i);
    for (const role of ['progressbar', 'meter']) expect(queryAllByRole(role)).to.be.empty;
    await expect(el).to.be.accessible();
  });
});
