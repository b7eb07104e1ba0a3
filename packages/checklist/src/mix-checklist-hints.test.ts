import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees } from '../../../testing/dossier.js';
import { click, describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { choose, enter, fill, itemUnder, press, render, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { Answers } from '@mengwijzer/core';

const show = (answers?: Answers): Promise<MixChecklist> =>
  render(html`<mix-checklist open="all"></mix-checklist>`, answers);
const item = (number: number): HTMLElement => itemUnder(new RegExp(`^Vraag ${number}: `));
const notes = (root?: HTMLElement): HTMLElement[] => queryAllByRole('note', undefined, root);
/** Waits for a hint with this heading: what the source says is loaded with the first answer. */
const hint = async (heading: string): Promise<HTMLElement> => {
  const find = (): HTMLElement | undefined => notes().find((note) => pageText(note).includes(heading));
  await waitUntil(find, `no hint "${heading}"`, { timeout: 5000 });
  return find()!;
};

const incomes = 'Kanttekening bij woningen en inkomens';
const origins = 'Kanttekening bij herkomst';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => setViewport({ width: 800, height: 600 }));

describe('what the source says back', () => {
  it('is not there before an answer calls it up, and goes with it', async () => {
    await show();
    await tick('Klassen');
    await tick('Inkomens');
    await hint(incomes);
    expect([notes().length, notes(item(1)).length]).to.eql([1, 1]);
    await tick('Inkomens');
    expect(notes()).to.be.empty;
  });

  it('stands beside its answer on a wide page', async () => {
    const el = await show();
    await tick('Inkomens');
    const note = await hint(incomes);
    const [beside, box] = [note, getByRole('group', /^Wat wilt u mengen\?/)].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(beside!.left).to.be.at.least(box!.right);
    expect(beside!.top).to.be.below(box!.bottom);
    await expect(el).to.be.accessible();
  });

  it('stands right under its row on a narrow page: one sentence, which opens, and moves nothing above it', async () => {
    await setViewport({ width: 360, height: 740 });
    const el = await show();
    const box = getByRole('checkbox', 'Inkomens');
    const top = (): number => box.getBoundingClientRect().top;
    box.focus();
    const before = top();
    await press('Space');
    const more = await findByRole('button', `Lees meer : ${incomes}`);
    expect(top()).to.equal(before);
    const row = box.closest('.choice')!.getBoundingClientRect();
    expect(more.closest('.short')!.getBoundingClientRect().top).to.be.within(row.bottom - 1, row.bottom + 1);
    expect(pageText()).not.to.contain('Bewijs:');
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    await expect(el).to.be.accessible();
    await enter('button', `Lees meer : ${incomes}`);
    expect(pageText()).to.contain('Bewijs: gemengd beeld');
    await expect(el).to.be.accessible();
    await enter('button', `Gezien: ${incomes}`);
    expect(el.dossier.answers.what).to.deep.include({ seen: ['homes-lift-the-area'] });
  });

  it('stands open twice in the margin, and further ones as their heading', async () => {
    await show({
      who: { choices: ['primary-schools'], benefits: ['stayers'], burdens: ['leavers'] },
      objectives: { positions: { 'less-concentration': { municipality: 'main' } } },
    });
    await waitUntil(() => notes(item(2)).length === 2, 'two hints', { timeout: 5000 });
    const headings = queryAllByRole('button', /^Kanttekening/, item(2));
    expect(headings).to.have.length.above(0);
    await enter('button', headings[0]!.textContent.trim(), item(2));
    expect(notes(item(2))).to.have.lengthOf(3);
  });

  it('says how strong the evidence is and where it is written, and opens the publications', async () => {
    const el = await show();
    await tick('Inkomens');
    const note = await hint(incomes);
    expect(pageText(note)).to.contain('Bewijs: gemengd beeld').and.not.to.contain('De mantra van de mix');
    await enter('button', 'Inleiding en Hoofdstuk 2.4', note);
    expect(pageText(note)).to.contain('(2008). De mantra van de mix.');
    expect(queryAllByRole('listitem', undefined, note)).to.have.lengthOf(3);
    await expect(el).to.be.accessible();
  });

  it('leads to a publication that is on the web', async () => {
    const el = await show({ role: { choices: ['problem', 'means'] } });
    const note = await hint('Kanttekening bij probleem én middel of doel');
    await enter('button', 'Zeven vragen', note);
    const link = getByRole<HTMLAnchorElement>('link', /^Zeven vragen die elke protagonist van menging/, note);
    expect([link.protocol, link.rel]).to.eql(['https:', 'noopener noreferrer']);
    await expect(el).to.be.accessible();
  });

  it('names the chapter alone where that names no publication', async () => {
    await show();
    await tick('Wie blijft: wordt er beter van');
    await waitUntil(() => notes(item(2)).length === 1, 'a hint', { timeout: 5000 });
    expect(pageText(notes(item(2))[0]))
      .to.contain('Bewijs: advies, geen onderzoek')
      .and.to.contain('Slot');
    expect(queryAllByRole('button', undefined, notes(item(2))[0]).map(describeElement)).to.have.lengthOf(1);
  });

  it('answers several answers together', async () => {
    await show({ objectives: { positions: { 'resident-opportunities': { municipality: 'main' } } } });
    await tick('Soorten woningen');
    await hint('Kanttekening bij alleen woningen mengen');
    await tick('Klassen');
    expect(notes(item(1)).map((note) => pageText(note))).to.have.lengthOf(1);
  });

  it('is put aside without vanishing, and shown again', async () => {
    const el = await show();
    await tick('Inkomens');
    const note = await hint(incomes);
    const height = note.getBoundingClientRect().height;
    await enter('button', `Gezien: ${incomes}`);
    expect(pageText(note)).to.contain(`Gezien · ${incomes}`);
    expect(describeElement(focused()!)).to.equal(`button "Weer tonen: ${incomes}"`);
    expect(note.getBoundingClientRect().height).to.be.within(1, height);
    expect(el.dossier.answers.what).to.deep.include({ seen: ['homes-lift-the-area'] });
    await expect(el).to.be.accessible();
    await press('Enter');
    expect(pageText(note)).not.to.contain(`Gezien · ${incomes}`);
    expect(describeElement(focused()!)).to.equal(`button "Gezien: ${incomes}"`);
    expect(el.dossier.answers.what).not.to.have.property('seen');
  });
});

describe('a fresh hint', () => {
  /** What is heard in the status of the page, from now on. */
  const listen = (): string[] => {
    const [status] = queryAllByRole('status');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(status!.textContent)).observe(status!, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return heard;
  };
  const heardAfter = async (heard: string[], count: number): Promise<string[]> => {
    await waitUntil(() => heard.length >= count, `${count} announcements`, { timeout: 5000 });
    return heard;
  };

  it('is announced once, when the user is quiet', async () => {
    await show();
    await tick('Inkomens');
    await hint(incomes);
    const heard = listen();
    const start = performance.now();
    await tick('Herkomst');
    expect(await heardAfter(heard, 1)).to.eql(['Erbij gekomen: kanttekening bij herkomst.']);
    expect(performance.now() - start).to.be.at.least(500);
    await enter('button', 'Zeg het in eigen woorden', item(1));
    await fill('In uw eigen woorden', 'oud en jong', item(1));
    await enter('button', `Gezien: ${origins}`);
    await press('Enter');
    await choose('Meteen', item(7));
    expect(await heardAfter(heard, 2)).to.eql([
      'Erbij gekomen: kanttekening bij herkomst.',
      'Erbij gekomen: kanttekening bij meteen.',
    ]);
  });

  it('is announced too when it is the very first', async () => {
    await show();
    const heard = listen();
    await tick('Inkomens');
    expect(await heardAfter(heard, 1)).to.eql(['Erbij gekomen: kanttekening bij woningen en inkomens.']);
  });

  it('is not one that was there when the page opened', async () => {
    await show({ what: { choices: ['incomes'] } });
    const heard = listen();
    await hint(incomes);
    await tick('Herkomst');
    expect(await heardAfter(heard, 1)).to.eql(['Erbij gekomen: kanttekening bij herkomst.']);
  });
});

describe('what we say so far', () => {
  const paragraph = (): HTMLElement => getByRole('heading', 'Wat we tot nu toe zeggen').parentElement!;
  const links = (): string[] => queryAllByRole('link', undefined, paragraph()).map((link) => pageText(link));

  it('is there after the first answer, with what is not said in one line that opens', async () => {
    const el = await show();
    expect(queryAllByRole('heading', 'Wat we tot nu toe zeggen')).to.be.empty;
    await tick('Inkomens');
    await sees('We mengen inkomens.');
    expect(links()).to.eql(['inkomens']);
    await enter('button', 'Nog 11 dingen niet gezegd', paragraph());
    expect(links()).to.have.lengthOf(12);
    expect(links()[1]).to.equal('We zeggen nog niet om wie het gaat.');
    expect(links().at(-1)).to.equal('We zeggen nog niet wanneer we er iets van willen merken.');
    await expect(el).to.be.accessible();
  });

  it('names the one thing that is left', async () => {
    await show({
      what: { choices: ['incomes'] },
      who: { choices: ['households'], benefits: ['stayers'], burdens: ['leavers'] },
      theory: { rows: [{ id: 'r1', action: 'bouwen', mechanism: 'groeten', kind: 'contact', outcome: 'rust' }] },
      role: { choices: ['means'] },
      objectives: { positions: { facilities: { municipality: 'main' } } },
      scale: { intervention: ['street'], wanted: ['district'], unwanted: ['city'] },
      time: { year: 2035 },
    });
    await findByRole('button', 'Nog 1 ding niet gezegd: hoeveel menging genoeg is');
  });

  it('follows the answers', async () => {
    await show();
    await tick('Inkomens');
    await tick('Leefstijlen');
    await enter('button', 'Zeg het in eigen woorden', item(1));
    await fill('In uw eigen woorden', 'wie hier werkt.', item(1));
    await tick('Straat: hier grijpen we in');
    await sees(
      'We mengen inkomens en leefstijlen. In onze woorden: ‘wie hier werkt’. We grijpen in op de schaal van de straat.',
    );
  });

  it('leads back to the questions, by key and by mouse, and leaves the address alone', async () => {
    await show({ what: { choices: ['incomes'] } });
    const { href } = location;
    const entries = history.length;
    await enter('link', 'inkomens', paragraph());
    expect(describeElement(focused()!)).to.equal(`button "Vraag 1: ${questionsNl.what.title}"`);
    getByRole('checkbox', 'Inkomens');
    await enter('button', /niet gezegd$/, paragraph());
    await click(getByRole('link', 'We zeggen nog niet om wie het gaat.'));
    expect(describeElement(focused()!)).to.equal(`button "Vraag 2: ${questionsNl.who.title}"`);
    expect([location.href, history.length]).to.eql([href, entries]);
  });
});
