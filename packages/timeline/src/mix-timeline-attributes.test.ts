import { timelineList } from '@mengwijzer/content/timeline-list';
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { freshName, pageText, sees, until, warnings } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { chips, counted, isOpen, names, open, part, sayCount, total } from '../testing/timeline.js';
import { enter, itemUnder, pick, press, render, focusOn, tick } from '../../../testing/visitor.js';
// A page may have both; the packages themselves know nothing of each other.
import '../../instruments/src/index.js';
import './index.js';
import type { MixTimeline } from './index.js';

const show = (template = html`<mix-timeline></mix-timeline>`): Promise<MixTimeline> => render(template);
const count = (is: (each: (typeof timelineList)[number]) => boolean): number => timelineList.filter(is).length;
const figures = (): number => queryAllByRole('figure').length;
const [big, nplv] = ['Grotestedenbeleid', 'Nationaal Programma Leefbaarheid en Veiligheid'];

describe('an editor’s choice', () => {
  it('of years shows what lies in them, or partly so; either may be left out', async () => {
    const el = await show(html`<mix-timeline from="2006" to="2008" view="list"></mix-timeline>`);
    expect(names()).to.include.members(['Wbmgp: selectief toewijzen', 'Economische crisis', big]);
    expect(names()).not.to.include.members(['Advies over ontmoeten']);
    expect(names()).not.to.include.members(['SCP over herstructurering']);
    expect(counted()).to.equal(sayCount(names().length, names().length));
    await expect(el).to.be.accessible();
    el.from = '';
    await el.updateComplete;
    expect(names()).to.include('Advies over ontmoeten').and.not.include('SCP over herstructurering');
    el.from = '2011';
    el.to = '';
    await el.updateComplete;
    expect(names()).to.include('SCP over herstructurering').and.not.include('Onderzoek naar de middenklasse');
    // The other way round is the same.
    el.from = '2008';
    el.to = '2006';
    await el.updateComplete;
    expect(names()).to.include('Onderzoek naar de middenklasse').and.not.include('SCP over herstructurering');
  });

  it('of lanes leaves those, and visitors choose among them', async () => {
    const el = await show(html`<mix-timeline lanes="policy  law" view="list"></mix-timeline>`);
    const both = count(({ lane }) => lane === 'policy' || lane === 'law');
    expect([names().length, queryAllByRole('checkbox').length]).to.eql([both, 2]);
    await tick('Wet');
    await until(
      () =>
        counted() ===
        sayCount(
          count(({ lane }) => lane === 'policy'),
          both,
        ),
    );
    expect(counted()).to.equal(
      sayCount(
        count(({ lane }) => lane === 'policy'),
        both,
      ),
    );
    el.lanes = 'evidence';
    await el.updateComplete;
    expect(queryAllByRole('checkbox').length).to.equal(0);
    await expect(el).to.be.accessible();
  });

  it('of a motive, or two', async () => {
    const el = await show(html`<mix-timeline motive="segregation" view="list"></mix-timeline>`);
    expect(names().length).to.equal(count(({ motives }) => motives.includes('segregation')));
    el.motive = 'segregation better-scores';
    await el.updateComplete;
    const two = count(({ motives }) => motives.includes('segregation') || motives.includes('better-scores'));
    expect([names().length, counted()]).to.eql([two, sayCount(two, two)]);
    await expect(el).to.be.accessible();
  });

  it('of an entry opens it, and a later one too; nobody is moved or told', async () => {
    const before = describeElement(focused()!);
    const el = await show(html`<mix-timeline entry="nplv" view="list"></mix-timeline>`);
    let told = 0;
    el.addEventListener('mix-timeline-select', () => (told += 1));
    expect(isOpen(nplv)).to.equal(true);
    await sees('Wat erbij hoort', itemUnder(nplv));
    el.entry = 'big-cities-policy';
    await el.updateComplete;
    await sees('Wat erbij hoort', itemUnder(big));
    expect([isOpen(nplv), isOpen(big), told, describeElement(focused()!)]).to.eql([true, true, 0, before]);
    await expect(el).to.be.accessible();
  });

  it('of an entry shows it, even where a visitor chose otherwise', async () => {
    const el = await show(html`<mix-timeline view="list"></mix-timeline>`);
    await tick('Beleid');
    await until(() => !names().includes(big));
    el.entry = 'big-cities-policy';
    await until(() => names().includes(big));
    expect([names().length, isOpen(big)]).to.eql([total, true]);
  });

  it('that is not there warns once, and the rest is shown', async () => {
    const said = warnings();
    const template = html`<mix-timeline
      from="gisteren"
      to="20000"
      lanes="policy wetten"
      motive="segregation waarom"
      view="tabel"
    ></mix-timeline>`;
    const el = await show(template);
    const about = (): (string | undefined)[] =>
      said.map((text) => /"(.+?)"(?:; the rest is shown| is not one of both, list, picture)/.exec(text)?.[1]);
    expect(about()).to.have.members(['gisteren', '20000', 'wetten', 'waarom', 'tabel']);
    expect(names()).to.include(big).and.not.include('Wbmgp: selectief toewijzen');
    expect(names().length).to.equal(count(({ lane, motives }) => lane === 'policy' && motives.includes('segregation')));
    await expect(el).to.be.accessible();
    await show(template);
    expect(said).to.have.lengthOf(5);
  });
});

describe('what is shown', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is both, the list alone, or the picture with the list a click away', async () => {
    const el = await show();
    await findByRole('figure');
    expect([figures(), names().length]).to.eql([1, total]);
    el.view = 'list';
    await el.updateComplete;
    expect([figures(), names().length]).to.eql([0, total]);
    el.view = 'picture';
    await el.updateComplete;
    expect([figures(), names().length]).to.eql([1, 0]);
    await expect(el).to.be.accessible();
    await enter('button', 'Toon als lijst');
    expect(names().length).to.equal(total);
  });

  it('stays open where an entry in it is opened and closed, and the focus with it', async () => {
    await show(html`<mix-timeline view="picture"></mix-timeline>`);
    await enter('button', 'Toon als lijst');
    await open(big);
    await press('Enter');
    await until(() => !isOpen(big));
    expect([names().length, describeElement(focused()!)]).to.eql([total, `button "${big}"`]);
  });

  it('is open where the editor opens an entry', async () => {
    await show(html`<mix-timeline view="picture" entry="nplv"></mix-timeline>`);
    expect([names().length, isOpen(nplv)]).to.eql([total, true]);
  });

  it('can always be read on a narrow page, without the picture', async () => {
    await setViewport({ width: 400, height: 600 });
    const el = await show();
    await part('Twee jaren naast elkaar');
    await el.updateComplete;
    expect([figures(), names().length]).to.eql([0, total]);
    await sees('Vandaag: ');
    await expect(el).to.be.accessible();
  });
});

const { pathname, search: ownSearch, hash } = location;
/** The address of the page, as if somebody had opened it. */
const go = (query: string): void => history.replaceState(null, '', `${pathname}${query}${hash}`);
const shared = (): Promise<MixTimeline> => show(html`<mix-timeline url-state view="list"></mix-timeline>`);
const checked = (): string[] =>
  (queryAllByRole('checkbox') as HTMLInputElement[])
    .filter((box) => box.checked)
    .map((box) => pageText(box.closest('label')!));

describe('the address', () => {
  afterEach(() => go(ownSearch));

  it('follows what one follows, reads and compares', async () => {
    go('?pagina=menging&leeg#lijst');
    const before = history.length;
    await shared();
    await part('Twee jaren naast elkaar');
    expect(location.search).to.equal('?pagina=menging&leeg');
    await tick('Onderzoek');
    await enter('button', 'Volg een draad');
    await pick('Motief', 'Kwets');
    await open(nplv);
    focusOn('textbox', 'Eerste jaar');
    await press('Enter');
    await findByRole('table');
    expect(location.search).to.equal(
      '?pagina=menging&leeg&mix-tl-lanes=policy,law,context&mix-tl-motive=concentration&mix-entry=nplv&mix-tl-compare=2004-2024',
    );
    await enter('button', 'Toon weer alles');
    await enter('button', 'Stop met vergelijken');
    await until(() => queryAllByRole('table').length === 0);
    expect(location.search).to.equal('?pagina=menging&leeg&mix-entry=nplv');
    expect(history.length).to.equal(before);
  });

  it('opens what it says, and nobody is told', async () => {
    go(
      '?mix-tl-lanes=policy,law&mix-tl-motive=concentration&mix-tl-stance=back&mix-entry=nplv&mix-tl-compare=1999-2020',
    );
    let told = 0;
    const onSelect = (): unknown => (told += 1);
    addEventListener('mix-timeline-select', onSelect);
    const el = await shared();
    expect(checked()).to.eql(['Beleid', 'Wet']);
    expect(chips()).to.eql(['Kwetsbare huishoudens minder bij elkaar', 'Terug']);
    expect(names()).to.include(nplv).and.not.include(big);
    expect(isOpen(nplv)).to.equal(true);
    await findByRole('table', '1999 en 2020 naast elkaar');
    removeEventListener('mix-timeline-select', onSelect);
    expect(told).to.equal(0);
    await expect(el).to.be.accessible();
  });

  it('is followed back and forth', async () => {
    go('?mix-tl-motive=segregation');
    await shared();
    history.pushState(null, '', `${pathname}?mix-tl-motive=better-scores&mix-entry=nplv`);
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => chips()[0] === 'Betere wijkcijfers');
    expect([chips(), isOpen(nplv)]).to.eql([['Betere wijkcijfers'], true]);
    history.back();
    await until(() => chips()[0] === 'Minder scheiding tussen arm en rijk');
    expect([chips(), names().includes(nplv)]).to.eql([['Minder scheiding tussen arm en rijk'], false]);
  });

  it('is shared with a picker on the page', async () => {
    go('?mix-domain=social');
    await fixture(
      html`<mix-provider dossier=${freshName()} storage="none">
        <mix-instrument-picker url-state></mix-instrument-picker>
        <section aria-label="Tijdlijn"><mix-timeline url-state view="list"></mix-timeline></section>
      </mix-provider>`,
    );
    const section = getByRole('region', 'Tijdlijn');
    await section.querySelector('mix-timeline')!.updateComplete;
    await sees('Sociaal');
    await tick('Onderzoek', section);
    await until(() => location.search.includes('lanes'));
    expect(location.search).to.equal('?mix-domain=social&mix-tl-lanes=policy,law,context');
    await tick(/^Economisch \d+$/).catch(async () => {
      await enter('button', /^Verfijn/);
      await tick(/^Economisch \d+$/);
    });
    await until(() => location.search.includes('economic'));
    expect(Object.fromEntries(new URLSearchParams(location.search))).to.eql({
      'mix-domain': 'social,economic',
      'mix-tl-lanes': 'policy,law,context',
    });
    expect(names(section).length).to.equal(count(({ lane }) => lane !== 'evidence'));
  });

  it('is left alone unless the page asks for it', async () => {
    go('?mix-tl-motive=segregation&mix-entry=nplv');
    await show(html`<mix-timeline view="list"></mix-timeline>`);
    expect([chips(), names().length, isOpen(nplv)]).to.eql([[], total, false]);
    await tick('Onderzoek');
    await until(() => names().length < total);
    expect(location.search).to.equal('?mix-tl-motive=segregation&mix-entry=nplv');
  });

  for (const query of [
    'mix-tl-lanes=constructor,__proto__&mix-tl-motive=constructor&mix-tl-stance=toString&mix-tl-instrument=valueOf',
    'mix-entry=%3Cscript%3E,constructor,__proto__&mix-tl-compare=2024-0000&mix-tl-years=9999-1',
    `mix-tl-motive=${'('.repeat(3000)}&mix-entry=${'b,'.repeat(3000)}&mix-tl-lanes=${'a,'.repeat(3000)}`,
    'mix-tl-motive=%E0%A4%A&mix-entry=%00,%F0%9F&mix-tl-compare=,,,&mix-tl-=x',
  ])
    it(`is not believed: ${query.slice(0, 60)}`, async () => {
      go(`?${query}`);
      const el = await shared();
      expect(queryAllByRole('table').length).to.equal(0);
      await expect(el).to.be.accessible();
      if (names().length === 0) await enter('button', 'Toon weer alles', el.shadowRoot!.querySelector('.counted')!);
      await until(() => names().length === total);
      expect(counted()).to.equal(sayCount(total));
    });
});
