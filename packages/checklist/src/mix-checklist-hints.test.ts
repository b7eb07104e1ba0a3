import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees, seesNoMore } from '../../../testing/dossier.js';
import { click, describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { choose, enter, fill, itemUnder, press, render, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { Answers } from '@mengwijzer/core';

const show = (answers?: Answers): Promise<MixChecklist> => render(html`<mix-checklist></mix-checklist>`, answers);
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

describe('what the source says back', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is not there before an answer calls it up, and goes with it', async () => {
    await show();
    await tick('Klassen');
    await tick('Inkomens');
    await hint(incomes);
    expect([notes().length, notes(item(1)).length]).to.eql([1, 1]);
    await tick('Inkomens');
    expect(notes()).to.be.empty;
  });

  it('stands beside its answer, or under it where there is no room', async () => {
    const el = await show();
    await tick('Inkomens');
    const note = await hint(incomes);
    const answer = getByRole('group', /^Wat wilt u mengen\?/);
    await setViewport({ width: 1280, height: 800 });
    const [beside, box] = [note.getBoundingClientRect(), answer.getBoundingClientRect()];
    expect(beside.left).to.be.at.least(box.right);
    expect(beside.top).to.be.within(box.top, box.bottom);
    await expect(el).to.be.accessible();
    await setViewport({ width: 480, height: 640 });
    expect(note.getBoundingClientRect().top).to.be.at.least(answer.getBoundingClientRect().bottom);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    await expect(el).to.be.accessible();
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
    await enter('button', 'Wijzig antwoord op vraag 4');
    const note = await hint('Kanttekening bij probleem én middel of doel');
    await enter('button', 'Zeven vragen', note);
    const link = getByRole<HTMLAnchorElement>('link', /^Zeven vragen die elke protagonist van menging/, note);
    expect([link.protocol, link.rel]).to.eql(['https:', 'noopener noreferrer']);
    await expect(el).to.be.accessible();
  });

  it('names the chapter alone where that names no publication', async () => {
    await show();
    await tick('Wie blijft', getByRole('group', /^Wie moet er beter van worden\?/));
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
    expect(pageText(note)).not.to.contain('Gezien ·');
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
    await enter('button', 'Wijzig antwoord op vraag 1');
    await hint(incomes);
    await tick('Herkomst');
    expect(await heardAfter(heard, 1)).to.eql(['Erbij gekomen: kanttekening bij herkomst.']);
  });
});

describe('what we say so far', () => {
  const paragraph = (): HTMLElement => getByRole('heading', 'Wat we tot nu toe zeggen').parentElement!;
  const links = (): string[] => queryAllByRole('link', undefined, paragraph()).map((link) => pageText(link));

  it('is one paragraph over all seven questions, in which each gap is named', async () => {
    const el = await show();
    expect(links()).to.have.lengthOf(12);
    expect(pageText(paragraph())).to.contain(links().join(' '));
    expect(links()[0]).to.equal('We zeggen nog niet wat we mengen.');
    expect(links().at(-1)).to.equal('We zeggen nog niet wanneer we er iets van willen merken.');
    await expect(el).to.be.accessible();
  });

  it('follows the answers', async () => {
    await show();
    await tick('Inkomens');
    await tick('Leefstijlen');
    await fill('In uw eigen woorden', 'wie hier werkt.', item(1));
    await tick('Straat: hier grijpen we in');
    await sees(
      'We mengen inkomens en leefstijlen. In onze woorden: ‘wie hier werkt’. We zeggen nog niet om wie het gaat.',
    );
    await sees('We grijpen in op de schaal van de straat. We zeggen nog niet op welke schaal het effect moet vallen.');
    await seesNoMore('We zeggen nog niet wat we mengen.');
  });

  it('leads back to the questions, by key and by mouse, and leaves the address alone', async () => {
    await show({ what: { choices: ['incomes'] } });
    const { href } = location;
    const entries = history.length;
    await enter('link', 'inkomens', paragraph());
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 1: ${questionsNl.what.title}"`);
    getByRole('checkbox', 'Inkomens');
    await click(getByRole('link', 'We zeggen nog niet om wie het gaat.'));
    expect(describeElement(focused()!)).to.equal(`heading "Vraag 2: ${questionsNl.who.title}"`);
    expect([location.href, history.length]).to.eql([href, entries]);
  });
});
