import { questionsEn } from '@mengwijzer/content/questions.en';
import { expect, html, waitUntil } from '@open-wc/testing';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { reasonsNl } from '@mengwijzer/content/reasons.nl';
import { pageText, sees } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { choose, enter, fill, itemUnder, press, render, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { QuestionId } from '@mengwijzer/content';

const headings = (): string[] =>
  queryAllByRole('heading').map((each) => `${each.localName} ${each.textContent.replace(/\s+/g, ' ').trim()}`);
const controls = (): HTMLElement[] =>
  ['textbox', 'checkbox', 'radio', 'combobox', 'button', 'link'].flatMap((role) => queryAllByRole(role));
const warnings = async (act: () => unknown): Promise<string[]> => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
};

const open = (number: number): Promise<void> => enter('button', new RegExp(`^Vraag ${number}: `));
/** Numbers of the questions that stand open. */
const opened = (): number[] =>
  queryAllByRole('button', /^Vraag \d: /)
    .filter(({ ariaExpanded }) => ariaExpanded === 'true')
    .map((each) => Number(/\d/u.exec(each.textContent)![0]));
const focusedQuestion = (): string => describeElement(focused()!);

describe('one question at a time', () => {
  afterEach(() => sessionStorage.clear());

  it('is the first without an answer, with the others as what they ask or say', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`, { what: { words: 'van alles' } });
    expect([opened(), el.current]).to.eql([[2], 'who']);
    await waitUntil(() => pageText().includes('In onze woorden'), 'what it says');
    expect(pageText(itemUnder(/^Vraag 1: /))).to.contain('Beantwoord: In onze woorden: ‘van alles’.');
    expect(pageText(itemUnder(/^Vraag 7: /))).to.contain(questionsNl.time.asks);
    await expect(el).to.be.accessible();
  });

  it('closes what stood open, keeps its answer, and puts the new one at the top of the view', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`);
    await tick('Inkomens');
    await open(4);
    expect([opened(), focusedQuestion()]).to.eql([[4], `button "Vraag 4: ${questionsNl.role.title}"`]);
    expect(pageText(itemUnder(/^Vraag 1: /)))
      .to.contain('We mengen inkomens.')
      .and.not.to.contain('Leefstijlen');
    expect(Math.abs(itemUnder(/^Vraag 4: /).getBoundingClientRect().top)).to.be.below(2);
    await expect(el).to.be.accessible();
    await open(1);
    expect(getByRole<HTMLInputElement>('checkbox', 'Inkomens').checked).to.equal(true);
  });

  it('stays open while one answers it, and can be closed', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`);
    await tick('Inkomens');
    await open(1);
    expect([opened(), el.current]).to.eql([[], '']);
    await press('Enter');
    expect(opened()).to.eql([1]);
  });

  it('leads to the next by name, and back', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist mode="steps"></mix-checklist>`);
    expect(queryAllByRole('button', /^Vorige: /)).to.be.empty;
    await enter('button', /^Volgende vraag/);
    expect([opened(), focusedQuestion()]).to.eql([[2], `button "Vraag 2: ${questionsNl.who.title}"`]);
    await enter('button', `Vorige: ${questionsNl.what.title}`);
    expect(focusedQuestion()).to.equal(`button "Vraag 1: ${questionsNl.what.title}"`);
    await enter('button', 'Alle vragen');
    const list = getByRole('navigation', 'Alle vragen');
    expect(queryAllByRole('link', undefined, list)).to.have.lengthOf(7);
    await expect(el).to.be.accessible();
    await enter('link', /Op welke termijn\?/, list);
    expect([opened(), focusedQuestion()]).to.eql([[7], `button "Vraag 7: ${questionsNl.time.title}"`]);
    expect(queryAllByRole('navigation')).to.be.empty;
    expect(el.current).to.equal('time');
    await press('Tab', 'Tab', 'Tab');
    await choose('Meteen');
    await enter('button', /^Klaar met vraag 7/);
    expect(focusedQuestion()).to.equal('heading "Wat we tot nu toe zeggen"');
  });

  it('starts where the host says', async () => {
    await render(html`<mix-checklist current="role"></mix-checklist>`);
    expect(opened()).to.eql([4]);
  });

  it('is what a link on the page leads to', async () => {
    await render(html`<mix-checklist></mix-checklist>`);
    location.hash = '#vraag-6';
    await waitUntil(() => opened().includes(6), 'question 6');
    expect(focusedQuestion()).to.equal(`button "Vraag 6: ${questionsNl.scale.title}"`);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are all open when one wishes, which the tab remembers', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`);
    await enter('button', 'Alles openen');
    await waitUntil(() => opened().length === 7, 'all');
    await open(3);
    expect(opened()).to.eql([1, 2, 4, 5, 6, 7]);
    await expect(el).to.be.accessible();
    const again = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`);
    await waitUntil(() => opened().length >= 7, 'all again');
    await enter('button', 'Alles sluiten', again.renderRoot);
    expect(sessionStorage.getItem('mengwijzer:checklist-open')).to.equal('one');
  });

  it('are all open where the host says so, and no longer when somebody closes them', async () => {
    await render(html`<mix-checklist open="all"></mix-checklist>`);
    await waitUntil(() => opened().length === 7, 'all');
    await enter('button', 'Alles sluiten');
    expect(opened()).to.eql([1]);
  });
});

describe('around the questions', () => {
  it('says which neighbourhood it is about, and who fills it in', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`);
    await enter('button', 'Voor welke wijk, en wie vult dit in?');
    await fill('Wijk of buurt', 'M');
    await press('Backspace');
    await fill('Wijk of buurt', 'Molenbuurt');
    await fill('Wie vult dit in', 'huurdersvereniging');
    expect(el.dossier).to.include({ neighbourhood: 'Molenbuurt', party: 'huurdersvereniging' });
  });
});

describe('one question', () => {
  /** What each question asks apart. */
  const asked: Readonly<Record<QuestionId, readonly string[]>> = {
    what: ['group Wat wilt u mengen?'],
    who: ['group Om wie gaat het?', 'group Wie wordt er beter van, en wie draagt de lasten?'],
    theory: ['group Regel 1'],
    role: ['group Wat is mengen hier?'],
    objectives: ['table Doelen per partij', 'textbox Hoeveel menging is genoeg?'],
    scale: ['table Schaalniveaus'],
    time: ['group Wanneer verwacht u effect?', 'textbox In welk jaar moet u er iets van merken?'],
  };

  for (const [id, parts] of Object.entries(asked) as [QuestionId, readonly string[]][]) {
    it(`${id} stands alone with what it asks, what it means, why, and room for a note`, async () => {
      const el = await render<MixChecklist>(html`<mix-checklist question=${id}></mix-checklist>`);
      const { title, explanation } = questionsNl[id];
      expect(headings()).to.eql([`h2 ${title}`]);
      expect(queryAllByRole('navigation')).to.be.empty;
      for (const part of parts) {
        const [role = '', ...name] = part.split(' ');
        expect(queryAllByRole(role).map(describeElement).join()).to.contain(`"${name.join(' ')}`);
      }
      expect(pageText()).to.contain(explanation);

      await enter('button', 'Waarom deze vraag?');
      const reasons = reasonsNl[id].join(' ');
      await waitUntil(() => pageText().includes(reasons), reasons, { timeout: 5000 });
      await press('Enter');
      expect(pageText()).not.to.contain(reasons);

      await enter('button', /^Notitie/);
      await fill('Notitie', 'V');
      await press('Backspace');
      await fill('Notitie', 'Vraag dit ook op school.');
      expect(el.dossier.answers[id]).to.include({ note: 'Vraag dit ook op school.' });
      await expect(el).to.be.accessible();
    });
  }
});

describe('another question', () => {
  it('is shown when the host asks for it', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist question="what"></mix-checklist>`);
    el.question = 'time';
    await findByRole('heading', questionsNl.time.title);
    await findByRole('radio', 'Meteen');
    expect(queryAllByRole('checkbox')).to.be.empty;
  });
});

describe('a blank sheet', () => {
  it('has the seven questions and nothing to fill in on the screen', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist mode="sheet"></mix-checklist>`, {
      what: { words: 'geheim' },
    });
    await findByRole('heading', 'Werkblad: zeven vragen');
    expect(headings()).to.have.lengthOf(8);
    expect(controls()).to.be.empty;
    expect(pageText()).to.contain('Soorten woningen').and.to.contain('Nog niet eens').and.not.to.contain('geheim');
    await expect(el).to.be.accessible();
  });
});

describe('headings', () => {
  for (const [level, own, below] of [
    ['1', 'h1', 'h2'],
    ['3', 'h3', 'h4'],
    ['5', 'h5', 'h6'],
    ['6', 'h6', 'h6'],
    ['0', 'h2', 'h3'],
    ['9', 'h2', 'h3'],
    ['veel', 'h2', 'h3'],
  ])
    it(`keep their order from level ${level}`, async () => {
      const el = await render<MixChecklist>(html`<mix-checklist heading-level=${level}></mix-checklist>`);
      const [first, ...others] = headings().map((text) => text.slice(0, 2));
      expect([first, ...new Set(others)]).to.eql([own, below]);
      expect(others).to.have.lengthOf(7);
      el.mode = 'sheet';
      await findByRole('heading', 'Werkblad: zeven vragen');
      expect(headings().map((text) => text.slice(0, 2))).to.eql([own, ...Array.from({ length: 7 }, () => below)]);
    });
});

describe('attributes', () => {
  it('that say something unknown warn once, and all is there', async () => {
    const template = html`<mix-checklist
      mode="boek"
      open="half"
      question="waarom"
      current="hoe"
      storage="kast"
    ></mix-checklist>`;
    const said = await warnings(() => render(template));
    expect(said.map((text) => text.match(/"(.+?)" is not one of/)?.[1])).to.have.members([
      'boek',
      'half',
      'waarom',
      'hoe',
      'kast',
    ]);
    expect(headings()).to.have.lengthOf(8);
    expect(await warnings(() => render(template))).to.be.empty;
  });
});

describe('language', () => {
  it('follows the page there and back, and keeps what was typed', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist question="objectives"></mix-checklist>`);
    await enter('button', 'Minder scheiding tussen arm en rijk');
    await fill(/^Hoeveel menging is genoeg\?/, 'de helft');
    el.lang = 'en';
    await findByRole('heading', questionsEn.objectives.title);
    getByRole('combobox', 'Less separation between rich and poor, Municipality');
    getByRole('table', 'Objectives by party');
    expect(getByRole<HTMLTextAreaElement>('textbox', /^How much mixing/).value).to.equal('de helft');
    await expect(el).to.be.accessible();
    el.lang = 'nl';
    await findByRole('heading', questionsNl.objectives.title);
    getByRole('combobox', 'Minder scheiding tussen arm en rijk, Gemeente');
    await expect(el).to.be.accessible();
  });

  it('is in every name, and in what the source says', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist lang="en"></mix-checklist>`);
    await findByRole('heading', 'Seven questions before you mix');
    await tick('Incomes');
    await findByRole('button', /^Read more/);
    await sees('We are mixing incomes.');
    expect(pageText()).not.to.match(/\b(vraag|wij|uw|het|een)\b/i);
    el.lang = 'nl';
    await findByRole('heading', 'Zeven vragen vóór u gaat mengen');
    await findByRole('button', /^Lees meer/);
    await sees('We mengen inkomens.');
    getByRole('heading', 'Wat we tot nu toe zeggen');
    expect(pageText()).not.to.match(/\b(question|we are|your|the)\b/i);
  });

  it('is Dutch, and marked so, where we do not have the one asked for', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist lang="fr"></mix-checklist>`);
    for (const heading of queryAllByRole('heading'))
      expect(heading.closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
    await expect(el).to.be.accessible();
  });
});

describe('the host’s words', () => {
  it('stand in place of the title and the introduction, and at the end', async () => {
    const el = await render<MixChecklist>(
      html`<mix-checklist>
        <h2 slot="heading">Mengen in Hoograven</h2>
        <p slot="lead">Wij doen dit samen.</p>
        <p slot="end">Mail uw antwoorden naar het wijkteam.</p>
      </mix-checklist>`,
    );
    expect(pageText()).to.match(/^Mengen in Hoograven Wij doen dit samen\..*Mail uw antwoorden naar het wijkteam\.$/);
    expect(pageText()).not.to.contain('Zeven vragen vóór u gaat mengen').and.not.to.contain('Wees eerst scherp');
    await expect(el).to.be.accessible();
  });
});
