import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html } from '@open-wc/testing';
import { pageText, sees } from '../../../testing/dossier.js';
import { focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { choose, enter, fill, itemUnder, pick, press, render, tick, type } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { QuestionId } from '@mengwijzer/content';

const show = (question: QuestionId): Promise<MixChecklist> =>
  render(html`<mix-checklist question=${question}></mix-checklist>`);

describe('what', () => {
  it('takes several choices and own words, and lets go of them', async () => {
    const el = await show('what');
    await tick('Inkomens');
    await tick('Leefstijlen');
    await enter('button', 'Zeg het in eigen woorden');
    await fill('In uw eigen woorden', 'jong en oud');
    expect(el.dossier.answers.what).to.deep.include({ choices: ['incomes', 'lifestyles'], words: 'jong en oud' });
    await tick('Inkomens');
    await tick('Leefstijlen');
    await fill('In uw eigen woorden', ' ');
    await press('Backspace');
    expect(el.dossier.answers).to.deep.equal({});
  });

  it('tells the host which question changed, and how it stands', async () => {
    const el = await show('what');
    const heard: unknown[] = [];
    el.addEventListener('mix-checklist-change', ({ detail }) => heard.push([detail.question, detail.state]));
    await tick('Herkomst');
    await tick('Herkomst');
    expect(heard.join('; ')).to.equal('what,answered; what,open');
  });
});

describe('who', () => {
  it('asks who it is about, and in one table who benefits and who carries the burden', async () => {
    const el = await show('who');
    await tick('Huishoudens');
    await tick('Basisscholen');
    await enter('button', 'Zeg het in eigen woorden');
    await fill('In uw eigen woorden', 'gezinnen');
    await tick('Wie blijft: wordt er beter van');
    await fill('Wie precies heeft er baat bij?', 'kinderen');
    await tick('Wie blijft: draagt de lasten');
    await tick('Wie weg moet: draagt de lasten');
    await fill('Wie precies draagt de lasten?', 'huurders');
    expect(el.dossier.answers.who)
      .to.deep.include({ choices: ['households', 'primary-schools'], words: 'gezinnen' })
      .and.deep.include({ benefits: ['stayers'], benefitsWords: 'kinderen' })
      .and.deep.include({ burdens: ['stayers', 'leavers'], burdensWords: 'huurders' });
  });
});

describe('how it should work', () => {
  const actions = (): string[] =>
    queryAllByRole('textbox', 'Wat we doen').map((field) => (field as HTMLTextAreaElement).value);
  const rowAt = (): string => (focused() as HTMLTextAreaElement).value;
  /** Three rows: one, two, three. */
  const rows = async (): Promise<MixChecklist> => {
    const el = await show('theory');
    await fill('Wat we doen', 'één');
    for (const action of ['twee', 'drie']) {
      await enter('button', 'Regel erbij');
      await type(action);
    }
    return el;
  };

  it('goes from what we do, by what makes it work, to who gains from it', async () => {
    const el = await show('theory');
    await fill('Wat we doen', 'een buurtkamer');
    await fill('Waardoor het werkt', 'mensen groeten elkaar');
    await pick('Lijkt het meest op', 'Elkaar herk');
    await fill('Wie heeft er wat aan?', 'rust op straat');
    const row = { action: 'een buurtkamer', mechanism: 'mensen groeten elkaar', outcome: 'rust op straat' };
    expect(el.dossier.answers.theory?.rows).to.deep.equal([{ id: 'r1', kind: 'familiarity', ...row }]);
    expect(queryAllByRole('button', /weghalen|omhoog|omlaag/)).to.be.empty;
  });

  it('takes more rows, and typing goes on in the new one', async () => {
    const el = await rows();
    expect(actions()).to.deep.equal(['één', 'twee', 'drie']);
    expect(queryAllByRole('button', /^Regel (1 omhoog|3 omlaag)$/)).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('moves a row up and down, and focus goes along', async () => {
    await rows();
    await enter('button', 'Regel 3 omhoog');
    expect(actions()).to.deep.equal(['één', 'drie', 'twee']);
    expect(rowAt()).to.equal('drie');
    await enter('button', 'Regel 1 omlaag');
    expect(actions()).to.deep.equal(['drie', 'één', 'twee']);
    expect(rowAt()).to.equal('één');
  });

  it('takes a row away, says so once, and puts it back where it stood', async () => {
    const el = await rows();
    const before = el.dossier.answers;
    await enter('button', 'Regel 2 weghalen');
    expect(actions()).to.deep.equal(['één', 'drie']);
    expect(focused()).to.equal(getByRole('button', 'Zet terug'));
    await sees('Regel 2 is weggehaald.', getByRole('status'));
    await expect(el).to.be.accessible();
    await fill('Wat we doen', 'eerst', getByRole('group', 'Regel 1'));
    await enter('button', 'Zet terug');
    expect(actions()).to.deep.equal(['eerst', 'twee', 'drie']);
    expect(rowAt()).to.equal('twee');
    expect(queryAllByRole('button', 'Zet terug')).to.be.empty;
    expect(el.dossier.answers.theory?.rows?.[1]).to.eql(before.theory?.rows?.[1]);
  });

  it('puts back what was removed last, until the next act on the question', async () => {
    await rows();
    await enter('button', 'Regel 1 weghalen');
    await enter('button', 'Regel 2 weghalen');
    expect(queryAllByRole('button', 'Zet terug')).to.have.lengthOf(1);
    await enter('button', 'Zet terug');
    expect(actions()).to.deep.equal(['twee', 'drie']);
    await enter('button', 'Regel 2 weghalen');
    await enter('button', 'Regel erbij');
    expect(queryAllByRole('button', 'Zet terug')).to.be.empty;
  });
});

describe('problem, means or goal', () => {
  it('can be several at once, each in somebody’s eyes', async () => {
    const el = await show('role');
    expect(queryAllByRole('textbox', /^In wiens ogen/)).to.be.empty;
    await tick('Een probleem');
    await fill('In wiens ogen is mengen een probleem?', 'de buren');
    await tick('Een middel');
    await tick('Een doel op zich');
    await fill('In wiens ogen is mengen een doel op zich?', 'het college');
    expect(el.dossier.answers.role).to.deep.include({
      choices: ['problem', 'means', 'goal'],
      eyes: { problem: 'de buren', goal: 'het college' },
    });
    await expect(el).to.be.accessible();
  });
});

describe('objectives', () => {
  /** On a narrow page one objective is open at a time. */
  const open = (objective: string): Promise<void> => enter('button', objective);
  const difference = (objective: string): string =>
    queryAllByRole('cell', undefined, getByRole('row', new RegExp(`^${objective}`))).at(-1)!.textContent;
  const headers = (): string[][] =>
    queryAllByRole('row').map((row) => queryAllByRole('columnheader', undefined, row).map((cell) => pageText(cell)));
  const figures = 'Betere cijfers voor de wijk';
  const poor = 'Minder scheiding tussen arm en rijk';

  it('are what each party says of each objective, with the difference in words', async () => {
    const el = await show('objectives');
    expect(difference(figures)).to.equal('Nog niets gezegd');
    await open(figures);
    await pick(`${figures}, Gemeente`, 'Hoofd');
    expect(difference(figures)).to.equal('Nog niets gezegd door de corporatie, de welzijnsorganisatie en de bewoners');
    await pick(`${figures}, Corporatie`, 'Telt');
    expect(difference(figures)).to.equal('Voor de corporatie staat dit minder voorop');
    await pick(`${figures}, Bewoners`, 'Wil');
    expect(difference(figures)).to.equal('Niet gewenst door de bewoners');
    await open(poor);
    expect(queryAllByRole('combobox', new RegExp(figures))).to.be.empty;
    for (const party of ['Gemeente', 'Corporatie', 'Welzijn', 'Bewoners']) await pick(`${poor}, ${party}`, 'Telt');
    expect(difference(poor)).to.equal('Geen verschil');
    await expect(el).to.be.accessible();
  });

  it('come with how much mixing is enough', async () => {
    const el = await show('objectives');
    await fill(/^Hoeveel menging is genoeg\?/, 'op elk blok vier soorten huur');
    expect(el.dossier.answers.objectives?.degree).to.equal('op elk blok vier soorten huur');
  });

  it('let parties be renamed, added and taken away', async () => {
    const el = await show('objectives');
    await enter('button', 'Partijen en doelen aanpassen');
    await fill('Naam van partij 1', 'Wijkteam');
    await enter('button', 'Partij erbij');
    await type('School');
    await enter('button', 'Welzijn weghalen');
    expect(focused()).to.equal(getByRole('button', 'Zet terug'));
    expect(headers()[0]).to.deep.equal(['Doel', 'Wijkteam', 'Corporatie', 'Bewoners', 'School', 'Verschil']);
    await open(figures);
    await pick(`${figures}, School`, 'Hoofd');
    expect(difference(figures)).to.equal('Nog niets gezegd door Wijkteam, de corporatie en de bewoners');
    await expect(el).to.be.accessible();
  });

  it('come back with what was said of them', async () => {
    const el = await show('objectives');
    await open(figures);
    await pick(`${figures}, Welzijn`, 'Wil');
    await open(poor);
    await pick(`${poor}, Welzijn`, 'Hoofd');
    await pick(`${poor}, Bewoners`, 'Telt');
    const { positions } = el.dossier.answers.objectives!;
    await enter('button', 'Partijen en doelen aanpassen');
    await enter('button', 'Welzijn weghalen');
    await sees('Welzijn is weggehaald.', getByRole('status'));
    expect(Object.values(el.dossier.answers.objectives!.positions!)).to.eql([{ residents: 'counts' }]);
    await enter('button', 'Zet terug');
    expect(focused()).to.equal(getByRole('textbox', 'Naam van partij 3'));
    expect(el.dossier.answers.objectives!.positions).to.eql(positions);
    await enter('button', `${poor} weghalen`);
    await enter('button', 'Zet terug');
    expect((focused() as HTMLInputElement).placeholder).to.equal(poor);
    expect(el.dossier.answers.objectives!.positions).to.eql(positions);
  });

  it('can be renamed, added and taken away themselves', async () => {
    await show('objectives');
    await enter('button', 'Partijen en doelen aanpassen');
    await fill('Doel 2', 'Minder leegstand');
    await enter('button', 'Doel erbij');
    await type('Meer groen');
    for (const name of ['Betere kansen voor wie er woont', 'Voorzieningen die kunnen blijven'])
      await enter('button', `${name} weghalen`);
    const names = headers().flat().slice(6);
    expect([names.length, names[0], names.at(-1)]).to.eql([5, 'Minder leegstand', 'Meer groen']);
    await open('Meer groen');
    await pick('Meer groen, Bewoners', 'Telt');
    expect(difference('Meer groen')).to.equal(
      'Nog niets gezegd door de gemeente, de corporatie en de welzijnsorganisatie',
    );
  });
});

describe('scale', () => {
  it('asks twice over the same ladder, and says how far effects reach', async () => {
    const el = await show('scale');
    expect(queryAllByRole('checkbox')).to.have.lengthOf(24);
    const says = (): string =>
      pageText(itemUnder(questionsNl.scale.title)).match(
        /.*: hier verwachten we ongewenst effect (.*?) ?(Zeg het|Blokken|Wat u niet wilt, valt in|Wie .*Lees meer)/,
      )![1]!;
    expect(says()).to.equal('');
    await tick('Straat: hier grijpen we in');
    expect(says()).to.equal('U grijpt in op de schaal van de straat.');
    await tick('Buurt: hier verwachten we gewenst effect');
    await tick('Stad: hier verwachten we ongewenst effect');
    expect(says()).to.equal(
      'U grijpt in op de schaal van de straat. Gewenst effect verwacht u op de schaal van de buurt. Dat reikt één trede verder dan uw ingreep. ' +
        'Wat u niet wilt, valt op de schaal van de stad. Dat reikt vier treden verder dan uw ingreep.',
    );
    await tick('Stadsdeel: hier grijpen we in');
    expect(says())
      .to.contain('van de straat en het stadsdeel.')
      .and.to.contain('twee treden minder ver dan uw ingreep.');
    await tick('Stadsdeel: hier grijpen we in');
    await tick('Straat: hier grijpen we in');
    await tick('Buurt: hier verwachten we gewenst effect');
    expect(says()).to.equal('Wat u niet wilt, valt op de schaal van de stad.');
    await expect(el).to.be.accessible();
  });
});

describe('time', () => {
  const year = 'In welk jaar moet u er iets van merken? Een jaartal, bijvoorbeeld 2035.';

  it('takes a choice and a year', async () => {
    const el = await show('time');
    await choose('Meteen');
    await choose('Op langere termijn');
    await fill(year, '2035');
    await press('Tab');
    expect(el.dossier.answers.time).to.include({ term: 'longer', year: 2035 });
  });

  it('names a wrong year, and keeps the last good one', async () => {
    const el = await show('time');
    await fill(year, '2035');
    await press('Tab');
    for (const wrong of ['20350', '1899', 'straks']) {
      await fill(year, wrong);
      await press('Tab');
      expect(getByRole('alert').textContent.trim()).to.equal(
        'Schrijf een jaartal tussen 1900 en 2200. Wat u eerder invulde, blijft staan.',
      );
      expect([el.dossier.answers.time?.year, getByRole<HTMLInputElement>('textbox', year).value]).to.eql([2035, wrong]);
    }
    await expect(el).to.be.accessible();
    await fill(year, '2040');
    await press('Enter');
    expect([el.dossier.answers.time?.year, getByRole('alert').textContent.trim()]).to.eql([2040, '']);
  });
});
