import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sources } from '@mengwijzer/content/sources';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { press, focusOn, type } from '../../../testing/visitor.js';
import './mix-sources.js';
import type { MixSources } from './mix-sources.js';

const show = async (markup = html`<mix-sources></mix-sources>`): Promise<MixSources> => {
  const root = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = root.querySelector('mix-sources')!;
  await element.updateComplete;
  return element;
};
const shown = (): HTMLLIElement[] => [
  ...document.querySelector('mix-sources')!.shadowRoot!.querySelectorAll<HTMLLIElement>('li.source'),
];
const numbers = (): number[] => shown().map(({ value }) => value);

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('all sources', () => {
  it('stand there with author, year, title, where and kind, and lead to where they can be read', async () => {
    await show();
    await sees(`${sources.length} publicaties en wetten`);
    expect(numbers()).to.eql(sources.map((_, index) => index + 1));
    await sees('Allport (1954). The nature of prejudice. Addison-Wesley. (boek)');
    const link = getByRole<HTMLAnchorElement>('link', 'Actieagenda Wonen 2022-2032');
    expect([link.href, link.rel]).to.eql([sources[1].url, 'noopener noreferrer']);
  });

  it('say what each is used for, when one wants to know', async () => {
    await show();
    const allport = shown().find((item) => pageText(item).includes('Allport'))!;
    const details = allport.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await press('Enter');
    await until(() => details.open);
    expect(pageText(details)).to.match(/Begrippen.*Contacthypothese/u);
  });

  it('are found by what one types, keep their numbers, and say how many there are', async () => {
    await show();
    focusOn('searchbox', 'Zoek een bron');
    await type('putnam');
    await until(() => shown().length < 10);
    expect(shown().every((item) => pageText(item).toLowerCase().includes('putnam'))).to.equal(true);
    expect(numbers()).to.eql(
      sources.flatMap((source, index) => (/putnam/iu.test(Object.values(source).join(' ')) ? [index + 1] : [])),
    );
    await until(() => queryAllByRole('status').some((status) => / van /u.test(status.textContent)));
    expect(getByRole('status').textContent).to.match(/^\d van \d+ publicaties/u);
  });

  it('that nothing fits are all there again with a press, and the focus is where one types', async () => {
    await show();
    focusOn('searchbox', 'Zoek een bron');
    await type('zzzz');
    await sees('Geen bron past bij dit zoekwoord.');
    focusOn('button', 'Toon alle bronnen');
    await press('Enter');
    await until(() => shown().length === sources.length);
    expect(focused()).to.equal(getByRole('searchbox', 'Zoek een bron'));
    expect((focused() as HTMLInputElement).value).to.equal('');
  });

  it('are sorted as one chooses, under headings', async () => {
    const element = await show();
    const order = getByRole<HTMLSelectElement>('combobox', 'Zet op volgorde van');
    order.value = 'year';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    const years = queryAllByRole('heading')
      .filter((heading) => heading.localName === 'h3')
      .map((heading) => Number(pageText(heading)));
    expect(years.slice(0, 3)).to.eql(years.slice(0, 3).sort((one, other) => other - one));
    expect(years.length).to.be.greaterThan(10);
    expect(shown()).to.have.length(sources.length);
  });
});

describe('the sources of an article', () => {
  it('are those of what it is about, with the numbers that they have among all', async () => {
    await show(html`<mix-sources of="motives/segregation" heading-level="3"></mix-sources>`);
    expect(getByRole('heading', 'Bronnen').localName).to.equal('h3');
    const [some] = [numbers()];
    expect(some.length).to.be.within(3, 20);
    for (const item of shown()) expect(pageText(item)).to.include(sources[item.value - 1]!.authors);
    await sees('Musterd');
    expect(queryAllByRole('searchbox')).to.eql([]);
  });

  it('of nothing that we know are said in the console, and all are there', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    await show(html`<mix-sources of="motieven"></mix-sources>`);
    console.warn = warn;
    expect(shown()).to.have.length(sources.length);
    expect(said.filter((text) => text.includes('motieven'))).to.have.length(1);
  });

  it('that an entry does not have are none, and it says so', async () => {
    await show(html`<mix-sources of="motives/nergens"></mix-sources>`);
    await sees('Hier zijn geen bronnen bij.');
    expect(shown()).to.eql([]);
  });
});

it('is accessible, in both languages, and at 320 px nothing sticks out', async () => {
  const element = await show(html`<mix-sources of="motives"></mix-sources>`);
  await expect(element).to.be.accessible();
  element.lang = 'en';
  await findByRole('heading', 'Sources');
  await setViewport({ width: 320, height: 640 });
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await expect(element).to.be.accessible();
  expect(document.documentElement.scrollWidth).to.equal(320);
});
