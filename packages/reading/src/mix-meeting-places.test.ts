import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, savedBy, sees, stub, until } from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { press, type } from '../../../testing/visitor.js';
import './mix-meeting-places.js';
import type { MixMeetingPlaces } from './mix-meeting-places.js';
import type { PlaceAnswers } from './model/place-answers.js';

const show = async (markup = html`<mix-meeting-places check></mix-meeting-places>`): Promise<MixMeetingPlaces> => {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = root.querySelector('mix-meeting-places')!;
  await element.updateComplete;
  return element;
};
const sets = [
  'Meer functies op één plek',
  'Ontworpen voor ontmoeting',
  'Ruimte voor anoniem zijn en voor praten',
  'Iemand die ontmoeting mogelijk maakt',
  'Ontmoeting met en zonder beperking',
];
const headings = (level: number): string[] =>
  queryAllByRole('heading')
    .filter((heading) => heading.localName === `h${level}`)
    .map(pageText);
/** Goes to what was said of a point, and says something else with the arrows. */
const say = async (point: RegExp, verdict: string): Promise<void> => {
  const group = getByRole('group', point);
  const options = queryAllByRole('radio', undefined, group) as HTMLInputElement[];
  const target = getByRole<HTMLInputElement>('radio', verdict, group);
  const checked = options.find(({ checked: is }) => is)!;
  checked.focus();
  const way = options.indexOf(target) - options.indexOf(checked);
  for (let count = 0; count < Math.abs(way); count += 1) await press(way > 0 ? 'ArrowDown' : 'ArrowUp');
  await until(() => target.checked);
};

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('to read', () => {
  it('are four sets of recommendations and the conditions, without anything to fill in', async () => {
    const element = await show(html`<mix-meeting-places></mix-meeting-places>`);
    expect(headings(2)).to.eql(['Een plek waar mensen elkaar tegenkomen']);
    expect(headings(3)).to.eql(sets);
    await sees('Is de plek uitnodigend?');
    await sees('Bredewold (2014)');
    expect([...queryAllByRole('radio'), ...queryAllByRole('textbox')]).to.eql([]);
    await expect(element).to.be.accessible();
  });

  it('speak the language of the page', async () => {
    await show(html`<mix-meeting-places lang="en"></mix-meeting-places>`);
    await findByRole('heading', 'Designed for encounter');
    await sees('Is the place inviting?');
  });
});

describe('a place of one’s own', () => {
  it('has a question for each point, and nothing is said of any', async () => {
    await show();
    const groups = queryAllByRole('group').filter((group) => group.localName === 'fieldset');
    expect(groups).to.have.length(24);
    for (const group of groups)
      expect(getByRole<HTMLInputElement>('radio', 'Niet bekeken', group).checked).to.equal(true);
    await sees('U keek nog nergens naar.');
    await sees('Wat u invult, staat alleen op deze pagina.');
  });

  it('is said in words, with keys, and the words are announced', async () => {
    const element = await show();
    const heard: PlaceAnswers[] = [];
    element.addEventListener('mix-place-change', ({ detail }) => heard.push(structuredClone(detail.answers)));
    getByRole('textbox', 'Om welke plek gaat het?').focus();
    await type('De Spil');
    await say(/uitnodigend/u, 'Nee');
    await say(/Komen er ook mensen die toevallig/u, 'Ja');
    await findByRole('heading', 'Wat u zag: De Spil');
    await sees('Er ontbreekt nog iets bij ‘Ontworpen voor ontmoeting’.');
    expect(headings(4).slice(-2)).to.eql(['Dit is er niet', 'Dit is er']);
    await until(() => queryAllByRole('status').some(({ textContent }) => textContent.includes('Er ontbreekt')));
    expect(heard.at(-1)).to.eql({
      place: 'De Spil',
      points: { 'design/inviting': 'no', 'multifunctionality/passers-by': 'yes' },
      notes: {},
    });
    expect(element.answers).to.eql(heard.at(-1));
    expect(pageText(element)).not.to.match(/\d\s*%|\d+ van de|score van/u);
  });

  it('takes back what was said of a point', async () => {
    const element = await show();
    await say(/uitnodigend/u, 'Deels');
    await say(/uitnodigend/u, 'Niet bekeken');
    expect(element.answers.points).to.eql({});
    await sees('U keek nog nergens naar.');
  });

  it('keeps what one writes with a set', async () => {
    const element = await show();
    getByRole('textbox', 'Wat ziet u bij ‘Ontworpen voor ontmoeting’?').focus();
    await type('Geen bord');
    expect(element.answers.notes).to.eql({ design: 'Geen bord' });
    await findByRole('heading', 'Wat u erbij schreef');
  });

  it('is saved as a text, and copied', async () => {
    const element = await show();
    element.answers = { place: 'De Spil', points: { 'design/inviting': 'no' }, notes: {} };
    await element.updateComplete;
    const { name, text } = await savedBy(async () => {
      (await findByRole('button', 'Bewaar als tekst')).focus();
      await press('Enter');
    });
    expect(name).to.match(/^mengwijzer-de-spil-.*\.md$/u);
    expect(text).to.match(/^# Wat u zag: De Spil\n/u);
    expect(text).to.include('- Is de plek uitnodigend?');

    const copied: string[] = [];
    const clipboard = { writeText: async (each: string) => void copied.push(each) };
    stub(navigator, 'clipboard', { value: clipboard });
    getByRole('button', 'Kopieer als tekst').focus();
    await press('Enter');
    await sees('Gekopieerd.');
    expect(copied).to.eql([text]);
  });

  it('is cleared, and put back', async () => {
    const element = await show();
    await say(/uitnodigend/u, 'Nee');
    const before = element.answers;
    (await findByRole('button', 'Maak alles leeg')).focus();
    await press('Enter');
    await sees('Alles is leeggemaakt.');
    expect(element.answers).to.eql({ place: '', points: {}, notes: {} });
    expect(getByRole<HTMLInputElement>('radio', 'Niet bekeken', getByRole('group', /uitnodigend/u)).checked).to.equal(
      true,
    );
    await until(() => focused() === getByRole('button', 'Zet terug wat er stond'));
    await press('Enter');
    await sees('Er ontbreekt nog iets bij');
    expect(element.answers).to.eql(before);
    await until(() => focused() === getByRole('heading', 'Wat u zag'));
    expect(focused()).to.equal(getByRole('heading', 'Wat u zag'));
  });

  it('shows what a host sets, without what is no answer, and fires nothing of it', async () => {
    const element = await show();
    let fired = 0;
    element.addEventListener('mix-place-change', () => (fired += 1));
    (element as { answers: unknown }).answers = {
      place: 4,
      points: { 'design/inviting': 'yes', 'design/homely': 'misschien' },
    };
    await element.updateComplete;
    const group = getByRole('group', /uitnodigend/u);
    expect(getByRole<HTMLInputElement>('radio', 'Ja', group).checked).to.equal(true);
    expect([element.answers, fired]).to.eql([{ place: '', points: { 'design/inviting': 'yes' }, notes: {} }, 0]);
  });

  it('keeps what was said in another language', async () => {
    const element = await show();
    await say(/uitnodigend/u, 'Nee');
    element.lang = 'en';
    await findByRole('heading', 'What you saw');
    await sees('Something is still missing under ‘Designed for encounter’.');
  });

  it('is accessible, and at 320 px nothing sticks out', async () => {
    const element = await show();
    element.answers = { place: 'De Spil', points: { 'design/inviting': 'no' }, notes: { design: 'Donker.' } };
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await setViewport({ width: 320, height: 640 });
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
    for (const option of queryAllByRole('radio')) {
      const { width, height } = option.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
