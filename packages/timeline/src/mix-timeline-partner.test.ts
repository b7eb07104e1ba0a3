import { expect, fixture, html } from '@open-wc/testing';
import { alone, freshName, pageText, sees, until, warnings } from '../../../testing/dossier.js';
import { describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { counted, names, open, part, sayCount, total, whens } from '../testing/timeline.js';
import { enter, itemUnder, press, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const url = '/docs/examples/partner.json';
const added = 'Toegevoegd door Gemeente Elzenwaard';
/** A timeline whose provider has the example of the docs. */
const provided = async (lang = 'nl'): Promise<MixTimeline> => {
  const provider = await fixture(
    html`<mix-provider dossier=${freshName()} content=${url}>
      <mix-timeline lang=${lang} view="list"></mix-timeline>
    </mix-provider>`,
  );
  const el = provider.querySelector('mix-timeline')!;
  await until(() => pageText(el).includes(`${total + 5} `));
  await el.updateComplete;
  return el;
};
const ours = (content: unknown): Promise<MixTimeline> =>
  alone(html`<mix-timeline view="list" .content=${content}></mix-timeline>`);
const event = (id: string, others: object = {}): object => ({
  id: `dorp:${id}`,
  starts: '2003',
  nl: { name: `Gebeurtenis ${id}`, summary: 'Wat er gebeurde.' },
  ...others,
});
const dorp = (timeline: object): object => ({ version: 1, partner: { id: 'dorp', name: 'Dorp' }, timeline });
const finds = async (count: number): Promise<void> => {
  await until(() => counted() === sayCount(count, count));
  expect([counted(), names().length]).to.eql([sayCount(count, count), count]);
};

describe('a partner’s events', () => {
  it('stand among ours by their date, marked as theirs', async () => {
    const el = await provided();
    await finds(total + 5);
    for (const [name, when] of [
      ['Het Molenkwartier wordt gebouwd', '1958 tot 1963'],
      ['De steenfabriek sluit', 'Rond 1979'],
      ['De eerste koopwoningen', 'Eind jaren negentig'],
      ['De plannen liggen stil', 'Vanaf najaar 2012, voor 6 tot 8 jaar'],
      ['Wijkgesprek over het wijkplan', '17 juni 2024'],
    ] as const) {
      expect(whens()[names().indexOf(name)]).to.equal(when);
      expect(pageText(itemUnder(name))).to.contain(`Uw eigen wijk · ${added}`);
    }
    const at = (name: string): number => names().indexOf(name);
    expect(at('De eerste koopwoningen')).to.be.within(at('Grotestedenbeleid') + 1, at('Advies over ontmoeten') - 1);
    expect(at('Wijkgesprek over het wijkplan')).to.be.above(at('Wet betaalbare huur'));
    expect(pageText(itemUnder('Grotestedenbeleid'))).not.to.contain('Toegevoegd');
    getByRole('checkbox', 'Uw eigen wijk');
    await expect(el).to.be.accessible();
  });

  it('open in place with their points, their sources and what belongs to them', async () => {
    const el = await provided();
    const built = await open('Het Molenkwartier wordt gebouwd');
    await sees('Over mengen Gezinnen, ouderen en alleenstaanden kregen elk hun eigen straat.', built);
    const talk = await open('Wijkgesprek over het wijkplan');
    await enter('button', 'Bronnen', talk);
    await sees('Gemeente Elzenwaard (2024).', talk);
    await enter('button', 'Terugkeerregeling Molenkwartier', talk);
    await sees('mag terug naar de wijk', talk);
    await expect(el).to.be.accessible();
  });

  it('are in what one can follow and compare', async () => {
    await provided();
    await part('Twee jaren naast elkaar');
    focusOn('textbox', 'Eerste jaar');
    await press('Enter');
    await findByRole('table');
    await sees('In uw eigen wijk Niets in deze tijdlijn Wijkgesprek over het wijkplan');
    await enter('button', 'Volg een draad');
    const options = [...getByRole<HTMLSelectElement>('combobox', 'Instrument').options].map(({ text }) => text.trim());
    expect(options).to.include('Terugkeerregeling Molenkwartier (1)');
  });

  it('may stand in for words of ours, and hide ours', async () => {
    await ours(
      dorp({
        add: [event('brug')],
        replace: { 'big-cities-policy': { nl: { name: 'Grotestedenbeleid bij ons', summary: 'Zo ging het hier.' } } },
        hide: ['isv', 'standstill'],
      }),
    );
    await finds(total - 1);
    expect(names())
      .to.include.members(['Gebeurtenis brug', 'Grotestedenbeleid bij ons'])
      .and.not.include('Grotestedenbeleid')
      .and.not.include('Mengbeleid valt stil');
    expect(pageText(itemUnder('Grotestedenbeleid bij ons')))
      .to.contain('Zo ging het hier.')
      .and.not.contain(added);
  });

  it('come and go with the property', async () => {
    const el = await ours(dorp({ add: [event('een'), event('twee')] }));
    await finds(total + 2);
    el.content = dorp({ add: [event('een')] });
    await finds(total + 1);
    el.content = null;
    await finds(total);
    el.setAttribute('content', url);
    await finds(total + 5);
    await sees(added);
  });
});

describe('faults in a partner’s file', () => {
  it('leave out what has them, each told in the console with where it stands, and the rest is shown', async () => {
    const said = warnings();
    await ours(
      dorp({
        add: [
          event('goed'),
          event('andersom', { starts: '2003', ends: '1999' }),
          event('zonder', { starts: undefined }),
          event('toekomst', { starts: '20000' }),
          event('ridders', { starts: '1200' }),
          event('dertien', { starts: '2003-13' }),
          event('ook-goed', { starts: 'not-named' }),
        ],
      }),
    );
    await finds(total + 2);
    expect(names().filter((name) => name.startsWith('Gebeurtenis'))).to.have.members([
      'Gebeurtenis goed',
      'Gebeurtenis ook-goed',
    ]);
    expect(said.length).to.equal(1);
    for (const place of [
      'timeline.add[1].ends',
      'timeline.add[2].starts',
      'timeline.add[3].starts',
      'timeline.add[4].starts',
      'timeline.add[5].starts',
    ])
      expect(said[0]).to.contain(place);
    expect(said[0]).to.match(/^Mengwijzer: 5 fouten in de eigen inhoud van Dorp/);
    expect(said[0]).not.to.contain('add[0]').and.not.contain('add[6]');
  });

  it('as a whole leave ours', async () => {
    const said = warnings();
    await ours('/docs/examples/none.json');
    await finds(total);
    expect(said.join()).to.match(/^Mengwijzer: .*none\.json is niet te lezen: de server antwoordt met 404\.$/);
  });
});

describe('words that are only in Dutch', () => {
  const theirs =
    /^(Het Molenkwartier|Rond de oude molen|Gezinnen, ouderen|De |Er is geen|Wijkgesprek|In het buurt|Bijna)/;
  it('are marked as such on an English page, and nothing else is', async () => {
    const el = await provided('en');
    await sees(`${total + 5} periods and events`);
    await enter('button', 'Het Molenkwartier wordt gebouwd');
    const point = await until(() =>
      queryAllByRole('listitem', undefined, itemUnder('Het Molenkwartier wordt gebouwd')).find((each) =>
        pageText(each).startsWith('Gezinnen, ouderen'),
      ),
    );
    expect(point!.querySelector<HTMLElement>('[lang]')!.lang).to.equal('nl');
    const button = getByRole('button', 'Het Molenkwartier wordt gebouwd');
    expect([describeElement(button), button.lang]).to.eql(['button "Het Molenkwartier wordt gebouwd"', 'nl']);
    const marked = [...(button.getRootNode() as ShadowRoot).querySelectorAll('[lang=nl]')].map((each) =>
      each.textContent.trim(),
    );
    expect(marked.length).to.be.at.least(11);
    expect(marked.filter((text) => !theirs.test(text))).to.eql([]);
    await expect(el).to.be.accessible();
  });
});
