import { instrumentList } from '@mengwijzer/content/instrument-list';
import { expect, html } from '@open-wc/testing';
import { pageText, sees, stub, until, warnings } from '../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import { chips, names, search, status, take, total } from '../testing/picker.js';
import { enter, itemUnder, render } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const show = (template = html`<mix-instrument-picker></mix-instrument-picker>`): Promise<MixInstrumentPicker> =>
  render(template);
/** A page that keeps what one looks at in its address. */
const showShared = (): Promise<MixInstrumentPicker> =>
  show(html`<mix-instrument-picker url-state></mix-instrument-picker>`);
const isOpen = (name: string): boolean => getByRole('button', name, itemUnder(name)).ariaExpanded === 'true';

const { pathname, search: ownSearch, hash } = location;
/** What is shown goes into the address a moment after the key. */
async function leads(query: string): Promise<void> {
  await until(() => location.search === query);
  expect(location.search).to.equal(query);
}
/** The address of the page, as if somebody had opened it. */
const go = (query: string): void => history.replaceState(null, '', `${pathname}${query}${hash}`);
afterEach(() => go(ownSearch));

describe('the address', () => {
  it('follows what one looks for, reads and compares', async () => {
    go('?pagina=menging&leeg#lijst');
    const before = history.length;
    const el = await showShared();
    expect(location.search).to.equal('?pagina=menging&leeg');
    let query = '?pagina=menging&leeg';
    const adds = (what: string): Promise<void> => leads((query += what));
    await search('ontmoet');
    await adds('&mix-q=ontmoet');
    await enter('button', 'Verfijn');
    await until(() => queryAllByRole('checkbox', /^Sociaal \d+$/).length > 0);
    await take('Sociaal');
    await adds('&mix-domain=social');
    await take('Straat');
    await adds('&mix-scale=street');
    await enter('button', 'Vanzelfsprekende ontmoetingsplekken');
    await adds('&mix-open=meeting-places');
    await enter('button', 'Vergelijk Georganiseerde ontmoetingen');
    await adds('&mix-compare=organised-encounters');
    await expect(el).to.be.accessible();
    await enter('button', 'Wis alle keuzes');
    await leads('?pagina=menging&leeg&mix-open=meeting-places&mix-compare=organised-encounters');
    await enter('button', 'Stop met vergelijken');
    await leads('?pagina=menging&leeg&mix-open=meeting-places');
    expect(history.length).to.equal(before);
  });

  it('opens what it says', async () => {
    go(
      '?mix-q=sloop&mix-domain=physical&mix-avoid=waterbed&mix-open=build-before-demolition&mix-compare=renovation,densification',
    );
    const selected: Event[] = [];
    const onSelect = (event: Event): unknown => selected.push(event);
    addEventListener('mix-instrument-select', onSelect);
    const el = await showShared();
    expect(getByRole<HTMLInputElement>('searchbox').value).to.equal('sloop');
    expect(chips()).to.eql(['‘sloop’ weghalen', 'Fysiek weghalen', 'Zonder waterbedeffect weghalen']);
    expect(names()[0]).to.equal('Eerst bouwen, dan slopen');
    expect(names()).not.to.include('Sloop en nieuwbouw');
    expect(isOpen('Eerst bouwen, dan slopen')).to.equal(true);
    await sees('Wat bekend is', itemUnder('Eerst bouwen, dan slopen'));
    expect(queryAllByRole('columnheader').map((header) => pageText(header))).to.eql(['Renovatie', 'Verdichten']);
    // The user did not open it here.
    expect(selected).to.be.empty;
    removeEventListener('mix-instrument-select', onSelect);
    await expect(el).to.be.accessible();
  });

  it('keeps what another element on the page has in it', async () => {
    go('?mix-from=1975&mix-domain=social&mix-event=vinex');
    await showShared();
    await search('ontmoet');
    await until(() => chips().length > 1);
    await leads('?mix-from=1975&mix-event=vinex&mix-q=ontmoet&mix-domain=social');
    await enter('button', 'Wis alle keuzes');
    await leads('?mix-from=1975&mix-event=vinex');
  });

  it('is followed back and forth', async () => {
    go('?mix-domain=social');
    await showShared();
    history.pushState(null, '', `${pathname}?mix-domain=economic&mix-open=local-economy`);
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => chips()[0] === 'Economisch weghalen');
    expect([chips(), isOpen('Wijkeconomie')]).to.eql([['Economisch weghalen'], true]);
    history.back();
    await until(() => chips()[0] === 'Sociaal weghalen');
    expect([chips(), names()[0]]).to.eql([['Sociaal weghalen'], 'Ouders winnen voor een andere school']);
  });

  it('is left alone unless the page asks for it', async () => {
    go('?mix-q=sloop&mix-domain=social');
    await show();
    expect([chips(), names().length]).to.eql([[], 10]);
    await search('ontmoet');
    await enter('button', 'Vergelijk Georganiseerde ontmoetingen');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => chips().length > 0);
    expect([location.search, chips()]).to.eql(['?mix-q=sloop&mix-domain=social', ['‘ontmoet’ weghalen']]);
  });

  it('may not be changed in a closed frame; the list works all the same', async () => {
    stub(history, 'replaceState', {
      value: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    await showShared();
    await search('toewijz');
    await until(() => chips().length > 0);
    expect(chips()).to.eql(['‘toewijz’ weghalen']);
    expect(await until(() => pageText(status()))).to.match(new RegExp(`^\\d van ${total} instrumenten$`));
  });

  for (const query of [
    'mix-domain=constructor,__proto__,toString&mix-avoid=constructor&mix-motive=valueOf&mix-scale=hasOwnProperty',
    'mix-q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&mix-open=%3Cscript%3E,constructor&mix-compare=__proto__,toString,constructor',
    `mix-q=${'('.repeat(3000)}&mix-domain=${'a,'.repeat(3000)}&mix-open=${'b,'.repeat(3000)}`,
    'mix-q=%E0%A4%A&mix-domain=%00,%F0%9F&mix-compare=,,,&mix-=x&mix-nothing=y',
  ])
    it(`is not believed: ${query.slice(0, 60)}`, async () => {
      go(`?${query}`);
      const el = await showShared();
      expect(document.querySelector('img')).to.equal(null);
      expect(queryAllByRole('img')).to.be.empty;
      expect(queryAllByRole('columnheader')).to.be.empty;
      await expect(el).to.be.accessible();
      if (chips().length > 1) await enter('button', 'Wis alle keuzes');
      else if (chips().length > 0) await enter('button', /weghalen$/);
      await sees(`Instrumenten ${total}`);
      expect(names()).to.have.lengthOf(10);
    });
});

describe('an editor’s choice', () => {
  const count = (is: (each: (typeof instrumentList)[number]) => boolean): number => instrumentList.filter(is).length;

  it('narrows the list to a domain, or two', async () => {
    const el = await show(html`<mix-instrument-picker domain="economic"></mix-instrument-picker>`);
    const economic = count(({ domain }) => domain === 'economic');
    await sees(`Instrumenten ${economic}`);
    await expect(el).to.be.accessible();
    el.domain = 'social  economic';
    await el.updateComplete;
    const both = count(({ domain }) => domain !== 'physical');
    await sees(`Instrumenten ${both}`);
    await enter('button', 'Verfijn');
    expect(
      queryAllByRole('checkbox', /^(Fysiek|Sociaal|Economisch) /).map((each) => pageText(each.parentElement!)),
    ).to.eql([`Sociaal ${both - economic}`, `Economisch ${economic}`]);
    await search('sloop');
    await until(() => names().length === 1);
    expect(names()).to.eql(['Bruggen tussen groepen (bridging)']);
  });

  it('narrows it to a motive, or two', async () => {
    const el = await show(html`<mix-instrument-picker motive="segregation"></mix-instrument-picker>`);
    const serves = (...ids: string[]): number =>
      count(({ motives }) => ids.some((id) => motives.includes(id as never)));
    await sees(`Instrumenten ${serves('segregation')}`);
    await expect(el).to.be.accessible();
    el.setAttribute('motive', 'segregation concentration');
    await el.updateComplete;
    await sees(`Instrumenten ${serves('segregation', 'concentration')}`);
  });

  it('names instruments, and their order', async () => {
    const el = await show(
      html`<mix-instrument-picker instruments="meeting-places renovation acquire-land"></mix-instrument-picker>`,
    );
    expect(names()).to.eql(['Vanzelfsprekende ontmoetingsplekken', 'Renovatie', 'Grond verwerven']);
    await sees('Instrumenten 3');
    await expect(el).to.be.accessible();
  });

  it('that is not there warns once, and the rest is shown', async () => {
    const said = warnings();
    const template = html`<mix-instrument-picker
      instruments="meeting-places nergens"
      motive="waarom"
      domain="economical"
    ></mix-instrument-picker>`;
    const el = await show(template);
    const about = (): (string | undefined)[] => said.map((text) => /"(.+?)"; the rest is shown/.exec(text)?.[1]);
    expect(about()).to.have.members(['nergens', 'waarom', 'economical']);
    await sees('Er is hier geen instrument om te tonen.');
    await expect(el).to.be.accessible();
    el.motive = '';
    el.domain = '';
    await el.updateComplete;
    expect(names()).to.eql(['Vanzelfsprekende ontmoetingsplekken']);
    await show(template);
    expect(said).to.have.lengthOf(3);
  });
});
