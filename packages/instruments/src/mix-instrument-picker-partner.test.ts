import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  alone,
  file,
  freshName,
  pageText,
  press,
  savedBy,
  sees,
  seesNoMore,
  until,
  warnings,
} from '../../../testing/dossier.js';
import { describeElement, findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { promised, search, take } from '../testing/picker.js';
import { enter, fill, itemUnder, focusOn, type } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const url = '/docs/examples/partner.json';
const [returning, room] = ['Terugkeerregeling Molenkwartier', 'Een buurtkamer in elke flat'];
const added = 'Toegevoegd door Gemeente Elzenwaard';

/** A picker whose provider has the example of the docs. */
const provided = async (lang = 'nl'): Promise<MixInstrumentPicker> => {
  const provider = await fixture(
    html`<mix-provider dossier=${freshName()} content=${url}>
      <mix-instrument-picker lang=${lang}></mix-instrument-picker>
    </mix-provider>`,
  );
  const el = provider.querySelector('mix-instrument-picker')!;
  await until(() => pageText(el).includes('72'));
  return el;
};
const ours = (content: unknown): Promise<MixInstrumentPicker> =>
  alone(html`<mix-instrument-picker .content=${content}></mix-instrument-picker>`);
const instrument = (id: string, others: object = {}): object => ({
  id: `dorp:${id}`,
  domain: 'social',
  binding: 'agreement',
  leadTime: 'short',
  evidence: 'unproven',
  nl: { name: `Dorpsmiddel ${id}`, summary: 'Wat het is.' },
  ...others,
});
const dorp = (...add: readonly object[]): object => ({
  version: 1,
  partner: { id: 'dorp', name: 'Dorp' },
  instruments: { add },
});
const refine = async (): Promise<void> => {
  if (queryAllByRole('button', 'Verfijn').length > 0) await enter('button', 'Verfijn');
};
/** Goes to a button, once it is there, and presses it. */
const go = async (name: string, root?: ParentNode): Promise<void> => {
  await findByRole('button', name, root);
  await enter('button', name, root);
};
const choose = (name: string): Promise<void> => go(`Zet op uw lijst: ${name}`);
const rows = (): number => queryAllByRole('button', /^(Zet op uw lijst|Haal eraf): /).length;

describe('a partner’s instruments', () => {
  it('are counted, found and marked as theirs, and ours are not', async () => {
    const el = await provided();
    await sees('72 instrumenten');
    await search('terugke');
    await sees(/\d+ van 72 instrumenten/);
    await sees(added, itemUnder(returning));
    expect(pageText(itemUnder('Hulp bij verhuizen en terugkeren'))).not.to.contain('Toegevoegd');
    await expect(el).to.be.accessible();
    await search('sleutel');
    await sees('1 van 72 instrumenten');
    await findByRole('button', room);
  });

  it('stand in the facets with ours', async () => {
    await alone(html`<mix-instrument-picker></mix-instrument-picker>`);
    await refine();
    const before = ['Fysiek', 'Sociaal', 'Economisch'].map(promised);
    await provided();
    document.querySelector('mix-instrument-picker')!.parentElement!.remove();
    await refine();
    const [physical, social, economic] = before;
    expect(['Fysiek', 'Sociaal', 'Economisch'].map(promised)).to.eql([physical! + 1, social! + 1, economic! - 1]);
    await take('Sociaal');
    await sees(`${social! + 1} van 72 instrumenten`);
  });

  it('open in place with their points, their sources and what belongs to them', async () => {
    const el = await provided();
    await search('buurtkamer');
    await go(room);
    const item = itemUnder(room);
    await sees('Het werkt als er steeds dezelfde mensen zijn.', item);
    await sees('Vooral ouderen komen langs.', item);
    await sees('Gemeente Elzenwaard (2024)', item);
    await go('Wat erbij hoort', item);
    await go('Portiekgesprek', item);
    await sees('Een gesprek van een kwartier met alle bewoners van één portiek', item);
    await expect(el).to.be.accessible();
  });

  it('are chosen, held beside ours, and in the CSV', async () => {
    const el = await provided();
    await search('buurtkamer');
    await choose(room);
    await fill(`Waarom: ${room}`, 'Iedereen komt er');
    await go(`Vergelijk ${room}`);
    await search('wijkeconomie');
    await go('Vergelijk Wijkeconomie');
    const table = await findByRole('table', `${room} en Wijkeconomie naast elkaar`);
    await sees('Het werkt als er steeds dezelfde mensen zijn.', table);
    expect(el.dossier.shortlist[0]).to.include({ id: 'elzenwaard:buurtkamer', why: 'Iedereen komt er' });
    const { text } = await savedBy(() => press(getByRole('button', 'Bewaar als CSV')));
    expect(text).to.match(/^Een buurtkamer in elke flat;Iedereen komt er;;;Sociaal;.*;elzenwaard:buurtkamer\r$/m);
    await sees('U koos nog niets fysieks.');
    await expect(el).to.be.accessible();
  });

  it('may stand in for words of ours, and hide ours; what was chosen of those is kept', async () => {
    const el = await provided();
    el.dossier = file({}, { shortlist: [{ id: 'iconic-attractions', why: 'Was al gekozen' }] });
    await search('Hulp bij verhuizen');
    await sees('krijgt in Elzenwaard één vaste begeleider', itemUnder('Hulp bij verhuizen en terugkeren'));
    await search('iconische trekkers');
    await sees('Geen enkel instrument past bij al uw keuzes samen.');
    await sees('Dit instrument kennen we hier niet.', itemUnder('iconic-attractions'));
    expect(el.dossier.shortlist[0]!.why).to.equal('Was al gekozen');
  });

  it('come and go with the property', async () => {
    const el = await ours(dorp(instrument('een'), instrument('twee')));
    await sees('73 instrumenten');
    el.content = dorp(instrument('een'));
    await sees('72 instrumenten');
    el.content = null;
    await sees('71 instrumenten');
    el.setAttribute('content', url);
    await search('buurtkamer');
    await sees('1 van 72 instrumenten');
    await sees(added);
  });
});

describe('faults in a partner’s file', () => {
  it('leave out what has them, and are told in one warning', async () => {
    const said = warnings();
    const content = dorp(instrument('goed'), instrument('fout', { domain: 'sociaal' }), { id: 'zonder' });
    await ours(content);
    await sees('72 instrumenten');
    await search('Dorpsmiddel');
    await findByRole('button', 'Dorpsmiddel goed');
    expect(queryAllByRole('button', /^Dorpsmiddel fout/).length).to.equal(0);
    expect(said).to.have.lengthOf(1);
    const [first, ...lines] = said[0]!.split('\n');
    expect(first).to.match(/^Mengwijzer: \d+ fouten in de eigen inhoud van Dorp/);
    expect(lines[0]).to.contain('instruments.add[1].domain: Hier staat “sociaal”.');
  });

  it('as a whole leave ours', async () => {
    const said = warnings();
    await ours('/docs/examples/none.json');
    await sees('71 instrumenten');
    await choose('Renovatie');
    expect(said.join()).to.match(/^Mengwijzer: .*none\.json is niet te lezen: de server antwoordt met 404\.$/);
  });
});

describe('words that are only in Dutch', () => {
  /** All that is marked as Dutch. */
  const marked = (): string[] =>
    [...(getByRole('search').getRootNode() as ShadowRoot).querySelectorAll('[lang=nl]')].map((each) =>
      each.textContent.trim(),
    );
  /** Whether what has this role and name is marked, or what stands in it. */
  const isDutch = (element: HTMLElement): boolean =>
    (element.querySelector<HTMLElement>('[lang]') ?? element.closest<HTMLElement>('[lang]'))?.lang === 'nl';

  const words = /^(Een buurtkamer in elke flat|Op de begane grond|Het werkt als|Vooral ouderen)/;
  /** Where they stand, by role: each is marked, and of all that is marked nothing is English. */
  const places = (): string[] => {
    const found = ['heading', 'listitem', 'columnheader', 'cell']
      .flatMap((role) => queryAllByRole(role))
      .filter((each) => words.test(pageText(each)) && !each.querySelector('h4'));
    expect(found.filter((each) => !isDutch(each)).map(describeElement)).to.eql([]);
    expect(marked().filter((text) => !words.test(text))).to.eql([]);
    return found.map((each) => describeElement(each).split(' ')[0]!);
  };

  it('are marked as such on an English page, and nothing else is', async () => {
    const el = await provided('en');
    await sees('72 instruments');
    focusOn('searchbox', 'Search by word');
    await type('koffie');
    await go(room);
    await sees('Het werkt als er steeds dezelfde mensen zijn.');
    await go(`Put on your list: ${room}`);
    await go(`Compare ${room}`);
    await sees('Your list 1');
    expect(places()).to.eql(['heading', 'heading', 'listitem', 'listitem']);
    await expect(el).to.be.accessible();
    await press(getByRole('button', '‘koffie’ remove'));
    focusOn('searchbox', 'Search by word');
    await type('right to return');
    await go('Compare Right to return to the Molenkwartier');
    await findByRole('table');
    expect(places()).to.eql(['heading', 'columnheader', 'cell', 'cell', 'cell']);
    await expect(el).to.be.accessible();
  });
});

describe('ten thousand instruments', () => {
  it('are found and counted, while a few are drawn', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      instrument(`m${at}`, { domain: at % 2 === 0 ? 'social' : 'economic' }),
    );
    await ours(dorp(...many));
    await sees('10071 instrumenten');
    expect(rows()).to.equal(10);
    await search('Dorpsmiddel m7777');
    await sees('1 van 10071 instrumenten');
    await choose('Dorpsmiddel m7777');
    await search('Dorpsmiddel');
    await sees('10000 van 10071 instrumenten');
    expect(rows()).to.be.below(30);
    await refine();
    await take('Economisch');
    await sees('5000 van 10071 instrumenten');
    await seesNoMore('Dorpsmiddel m7776');
    expect(rows()).to.be.below(30);
  });
});

describe('absurdly long words', () => {
  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));
  it('wrap on a narrow page, wherever they stand', async () => {
    const word = 'Meergezinswoningbouwvereniging';
    const name = word.repeat(3).slice(0, 80);
    const points = ['use', 'condition', 'rule'].map((kind) => ({ id: kind, kind, nl: word.repeat(9) }));
    const words = { nl: { name, summary: word.repeat(9) }, points };
    await ours(dorp(instrument('lang', words), instrument('ook-lang', words)));
    await search('meergezins');
    await sees('2 van 73 instrumenten');
    for (const at of [0, 1]) {
      await press(queryAllByRole('button', name)[at]!);
      await press(queryAllByRole('button', `Zet op uw lijst: ${name}`)[0]!);
      await press(queryAllByRole('button', `Vergelijk ${name}`)[0]!);
    }
    await findByRole('table');
    await findByRole('figure');
    await go('Toon als tabel');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
