import { questionsEn } from '@mengwijzer/content/questions.en';
import { expect, html, waitUntil } from '@open-wc/testing';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { reasonsNl } from '@mengwijzer/content/reasons.nl';
import { pageText, sees } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { enter, fill, itemUnder, press, render, focusOn, tick } from '../../../testing/visitor.js';
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

describe('all on one page', () => {
  it('folds a question into what it says, and opens it again', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`);
    await tick('Inkomens');
    const item = itemUnder(/^Vraag 1: /);
    await enter('button', 'Klap deze vraag dicht', item);
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 1: ${questionsNl.what.title}"`);
    expect(pageText(item)).to.contain('We mengen inkomens.').and.not.to.contain('Leefstijlen');
    expect(queryAllByRole('checkbox', undefined, item)).to.be.empty;
    await expect(el).to.be.accessible();
    await enter('button', 'Wijzig antwoord op vraag 1');
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 1: ${questionsNl.what.title}"`);
    expect(getByRole<HTMLInputElement>('checkbox', 'Inkomens', item).checked).to.equal(true);
  });

  it('starts with answered questions folded, and asks for the others', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist></mix-checklist>`, { what: { words: 'van alles' } });
    expect(pageText(itemUnder(/^Vraag 1: /)))
      .to.contain('In onze woorden: ‘van alles’.')
      .and.to.contain('Wijzig antwoord');
    await enter('button', 'Klap deze vraag dicht', itemUnder(/^Vraag 4: /));
    await enter('button', 'Beantwoord vraag 4');
    focusOn('checkbox', 'Een probleem');
    await expect(el).to.be.accessible();
  });

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

describe('in steps', () => {
  it('shows one question, and goes to the next and the one before', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist mode="steps"></mix-checklist>`);
    expect(queryAllByRole('button', /^(Vorige vraag|Klap deze vraag dicht)$/)).to.be.empty;
    await enter('button', 'Volgende vraag');
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 2: ${questionsNl.who.title}"`);
    expect(queryAllByRole('heading', /^Vraag/)).to.have.lengthOf(1);
    await expect(el).to.be.accessible();
    await enter('button', 'Vorige vraag');
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 1: ${questionsNl.what.title}"`);
    await enter('link', /Op welke termijn\?/);
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 7: ${questionsNl.time.title}"`);
    expect(getByRole('link', /Op welke termijn\?/).ariaCurrent).to.equal('true');
    expect(queryAllByRole('button', 'Volgende vraag')).to.be.empty;
    expect(el.current).to.equal('time');
  });

  it('starts where the host says', async () => {
    await render(html`<mix-checklist mode="steps" current="role"></mix-checklist>`);
    getByRole('heading', `Vraag 4: ${questionsNl.role.title}`);
  });
});

describe('one question', () => {
  /** What each question asks apart. */
  const asked: Readonly<Record<QuestionId, readonly string[]>> = {
    what: ['group Wat wilt u mengen?'],
    who: ['group Om wie gaat het?', 'group Wie moet er beter van worden?', 'group Wie draagt de lasten?'],
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
    getByRole('radio', 'Meteen');
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
      expect(others).to.have.lengthOf(8);
      el.mode = 'sheet';
      await findByRole('heading', 'Werkblad: zeven vragen');
      expect(headings().map((text) => text.slice(0, 2))).to.eql([own, ...Array.from({ length: 7 }, () => below)]);
    });
});

describe('attributes', () => {
  it('that say something unknown warn once, and all is there', async () => {
    const template = html`<mix-checklist mode="boek" question="waarom" current="hoe" storage="kast"></mix-checklist>`;
    const said = await warnings(() => render(template));
    expect(said.map((text) => text.match(/"(.+?)" is not one of/)?.[1])).to.have.members([
      'boek',
      'waarom',
      'hoe',
      'kast',
    ]);
    expect(headings()).to.have.lengthOf(9);
    expect(await warnings(() => render(template))).to.be.empty;
  });
});

describe('language', () => {
  it('follows the page there and back, and keeps what was typed', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist question="objectives"></mix-checklist>`);
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
    await findByRole('navigation', 'The seven questions');
    await tick('Incomes');
    await findByRole('button', /^Seen: /);
    await sees('We are mixing incomes.');
    expect(pageText()).not.to.match(/\b(vraag|wij|uw|het|een)\b/i);
    el.lang = 'nl';
    await findByRole('navigation', 'De zeven vragen');
    await findByRole('button', /^Gezien: /);
    await sees('We mengen inkomens.');
    getByRole('heading', 'Wat we tot nu toe zeggen');
    expect(pageText()).not.to.match(/\b(question|we are|your|the)\b/i);
  });

  it('is Dutch, and marked so, where we do not have the one asked for', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist lang="fr"></mix-checklist>`);
    expect(getByRole('navigation', 'De zeven vragen').closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
    expect(getByRole('heading', 'Wat we tot nu toe zeggen').closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
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
