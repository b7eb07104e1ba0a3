import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { findByRole, getByRole, queryAllByRole, queryAllSummaries } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import { press } from '../../../testing/visitor.js';
import './mix-motives.js';
import type { MixMotives } from './mix-motives.js';

const names = [
  'Minder scheiding tussen arm en rijk',
  'Kwetsbare huishoudens minder bij elkaar',
  'Minder nadeel van de buurt',
  'Betere wijkcijfers',
];

const show = async (markup = html`<mix-motives></mix-motives>`): Promise<MixMotives> => {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = root.querySelector('mix-motives')!;
  await element.updateComplete;
  return element;
};
const headings = (level: number): string[] =>
  queryAllByRole('heading')
    .filter((heading) => heading.localName === `h${level}`)
    .map(pageText);
/** What opens each motive. */
const summaries = (): HTMLElement[] => queryAllSummaries().filter((each) => pageText(each).startsWith('Wat ervoor en'));
const isOpen = (summary: HTMLElement): boolean => (summary.parentElement as HTMLDetailsElement).open;

describe('all motives', () => {
  it('stand there with what they are and how strong the evidence is, and nothing else at first', async () => {
    await show();
    expect(headings(2)).to.eql(['Waarom mengen?']);
    expect(headings(3)).to.eql(names);
    await sees('Bewijs: gemengd beeld');
    await sees('Bewijs: omstreden');
    await sees('Bewijs: goed onderbouwd');
    expect(pageText()).not.to.include('Segregatie in Nederlandse steden is vrij laag');
  });

  it('open with the keyboard: what speaks for one beside what speaks against it, and what it rests on', async () => {
    await show();
    const [first] = summaries();
    first!.focus();
    await press('Enter');
    await until(() => isOpen(first!));
    expect(headings(4)).to.eql([
      'Wat ervoor spreekt',
      'Wat ertegen spreekt',
      'Sinds wanneer dit een reden is',
      'Waar twijfel over is',
    ]);
    await sees('Segregatie in Nederlandse steden is vrij laag');
    await sees('Musterd (2020)');
    await sees('stand van 2016');
    const [forIt, against] = queryAllByRole('heading').filter((each) => each.localName === 'h4');
    expect(forIt!.getBoundingClientRect().top).to.equal(against!.getBoundingClientRect().top);
    expect(forIt!.getBoundingClientRect().right).to.be.below(against!.getBoundingClientRect().left);
    await press('Enter');
    await until(() => !isOpen(first!));
    expect(pageText()).not.to.include('Segregatie in Nederlandse steden is vrij laag');
  });

  it('have names of their own for whoever jumps from one to the next', async () => {
    await show();
    expect(summaries().map(({ textContent }) => textContent)).to.eql(
      names.map((name) => `Wat ervoor en ertegen spreekt: ${name}`),
    );
  });
});

describe('one motive', () => {
  it('stands open, with its own name as the title', async () => {
    await show(html`<mix-motives motive="neighbourhood-effects" heading-level="4"></mix-motives>`);
    expect(headings(4)).to.eql(['Minder nadeel van de buurt']);
    expect(headings(5)).to.eql([
      'Wat ervoor spreekt',
      'Wat ertegen spreekt',
      'Sinds wanneer dit een reden is',
      'Waar twijfel over is',
    ]);
  });

  it('that there is not is said once in the console, and all are shown', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    await show(html`<mix-motives motive="geld"></mix-motives>`);
    await show(html`<mix-motives motive="geld"></mix-motives>`);
    console.warn = warn;
    expect(headings(3)).to.eql([...names, ...names]);
    expect(said.filter((text) => text.includes('“geld”'))).to.have.length(1);
  });

  it('and another stand there, closed', async () => {
    await show(html`<mix-motives motive="segregation better-scores"></mix-motives>`);
    expect(headings(3)).to.eql([names[0]!, names[3]!]);
  });
});

describe('the element', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('speaks the language of the page, and follows it', async () => {
    const element = await show(html`<mix-motives lang="en"></mix-motives>`);
    await findByRole('heading', 'Why mix?');
    await sees('Evidence: disputed');
    element.lang = 'nl';
    await findByRole('heading', 'Waarom mengen?');
  });

  it('has the words of the page in place of its own', async () => {
    await show(
      html`<mix-motives>
        <h2 slot="heading">Waarom wij mengen</h2>
        <p slot="lead">Volgens onze raad.</p>
        <p slot="end">Meer op onze site.</p>
      </mix-motives>`,
    );
    expect(headings(2)).to.eql(['Waarom wij mengen']);
    await sees('Volgens onze raad.');
    await sees('Meer op onze site.');
    expect(pageText()).not.to.include('Vier redenen');
  });

  it('leaves out what a partner hides, and says what it replaces', async () => {
    const element = await show();
    element.content = {
      version: 1,
      partner: { id: 'elzenwaard', name: 'Elzenwaard' },
      motives: { hide: ['better-scores'], replace: { segregation: { nl: { name: 'Rijk en arm door elkaar' } } } },
    };
    await findByRole('heading', 'Rijk en arm door elkaar');
    await element.updateComplete;
    expect(headings(3)).to.eql(['Rijk en arm door elkaar', names[1]!, names[2]!]);
  });

  it('is accessible, closed, open and at 320 px, where nothing sticks out', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    await setViewport({ width: 320, height: 640 });
    for (const each of summaries()) each.click();
    await until(() => pageText().includes('Musterd (2020)'));
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
    const [forIt, against] = queryAllByRole('heading').filter((each) => each.localName === 'h4');
    expect(forIt!.getBoundingClientRect().left).to.equal(against!.getBoundingClientRect().left);
  });

  it('shows what is inside the tag where nothing else came', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <mix-motives><p>De redenen als tekst</p></mix-motives>
      </div>`,
    );
    await root.querySelector('mix-motives')!.updateComplete;
    expect(pageText()).not.to.include('De redenen als tekst');
  });
});

describe('on paper', () => {
  it('is all there, and what stood open before stands open after', async () => {
    await show();
    const [, second] = summaries();
    second!.focus();
    await Promise.all([
      new Promise((done) => second!.parentElement!.addEventListener('toggle', done, { once: true })),
      press('Enter'),
    ]);
    dispatchEvent(new Event('beforeprint'));
    expect(summaries().map(isOpen)).to.eql([true, true, true, true]);
    dispatchEvent(new Event('afterprint'));
    await until(() => summaries().filter(isOpen).length === 1);
    expect(summaries().map(isOpen)).to.eql([false, true, false, false]);
  });
});

describeMedia('in forced colours', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));
  it('is accessible', async () => {
    const element = await show(html`<mix-motives motive="segregation"></mix-motives>`);
    await emulateMedia({ forcedColors: 'active' });
    await expect(element).to.be.accessible();
    expect(getByRole('heading', names[0]!)).to.exist;
  });
});
