import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore, stub, until, warnings } from '../../../../testing/dossier.js';
import { queryAllByRole } from '../../../../testing/index.js';
import {
  dossierWith,
  drawn,
  example,
  faultsShown,
  fileWith,
  kindsOf,
  leave,
  planWith,
  rowAt,
  show,
  site,
  siteNames,
  toWidth,
  typeAt,
} from '../../testing/sheet.js';
import '../index.js';
import type { MixPhasingCalculator } from '../index.js';

const own = 'Deze plekken zijn alvast voor u ingevuld. Typ eroverheen, of begin met een lege tabel.';
const made = 'Dit is een voorbeeld met verzonnen plekken.';
const missing = 'Het plan dat hier hoort, kon niet worden geladen. Kijk of u verbinding hebt.';
const gone = 'Het plan dat hier hoort, staat er niet meer. Meld dit aan de beheerder van deze website.';
const unreadable = 'Het plan dat hier hoort, kunnen wij niet lezen. Meld dit aan de beheerder van deze website.';
const four = ['Locatie A', 'Locatie B', 'Open veld', 'Locatie C'];
const seven = '/docs/examples/plan.json';

const from = (src: string): Promise<MixPhasingCalculator> =>
  show(html`<mix-phasing-calculator show="sites" src=${src}></mix-phasing-calculator>`);
const given = (plan: unknown): Promise<MixPhasingCalculator> =>
  show(html`<mix-phasing-calculator show="sites" .plan=${plan}></mix-phasing-calculator>`);
const addresses: string[] = [];
/** The address of a file with this in it. */
const holding = (text: BlobPart, type = 'application/json'): string =>
  addresses[addresses.push(URL.createObjectURL(new Blob([text], { type }))) - 1]!;
/** An element whose file does not come before one says so; no provider is around it. */
const waiting = async (src: string): Promise<MixPhasingCalculator> => {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement('mix-phasing-calculator');
  Object.assign(el, { src, storage: 'none', show: 'sites', innerHTML: '<p>Vier plekken</p>' });
  room.append(el);
  await drawn();
  return el;
};
const answering = (): ((plan: unknown, place?: number) => void) => {
  const answers: ((response: Response) => void)[] = [];
  stub(window, 'fetch', { value: () => new Promise<Response>((resolve) => answers.push(resolve)) });
  return (plan, place = 0) => answers[place]!(new Response(JSON.stringify(plan)));
};

beforeEach(() => toWidth(1280));
afterEach(() => {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});

describe('the file that the page names', () => {
  it('is what one begins with, and it says so', async () => {
    const el = await from(seven);
    await sees(own);
    expect([siteNames().length, kindsOf(el).slice(0, 2), el.dossier.plan]).to.eql([
      7,
      ['Flat Noord', 'Flat Zuid'],
      null,
    ]);
    expect(pageText()).not.to.contain(made);
    await expect(el).to.be.accessible();
    await typeAt('Naam van locatie 1', 'Eigen flat');
    await seesNoMore(own);
    expect([siteNames().length, (el.dossier.plan as { name: string }).name]).to.eql([
      7,
      'Molenkwartier (verzonnen voorbeeld)',
    ]);
  });

  for (const [what, src, says] of [
    ['is not there', '/docs/examples/none.json', gone],
    ['is no address', 'http://[', gone],
    ['is at a server that does not answer', 'http://localhost:1/plan.json', missing],
    ['is a page', '/docs/molenkwartier.html', unreadable],
    ['is another file', '/docs/examples/partner.json', unreadable],
  ] as const)
    it(`that ${what} is said, and the example is there`, async () => {
      const el = await from(src);
      await sees(says);
      await sees(made);
      expect([siteNames(), queryAllByRole('alert').length]).to.eql([four, 1]);
      await expect(el).to.be.accessible();
    });

  for (const [what, text] of [
    ['is no JSON', '{"format": "mengwijzer-plan", "plan": {'],
    ['is empty', ''],
    ['is no plan', '{"sites": 4}'],
    ['is of 10 MB', `${' '.repeat(10_000_001)}${JSON.stringify(example)}`],
  ] as const)
    it(`that ${what} is said, and the example is there`, async () => {
      await from(holding(text));
      await sees(unreadable);
      expect(siteNames()).to.eql(four);
    });

  it('may take its time: the example does not stand in for it meanwhile', async () => {
    const answer = answering();
    const el = await waiting('traag.json');
    expect(pageText(el)).to.equal('Vier plekken');
    answer(planWith(2));
    await sees(own, el);
    expect([siteNames(), pageText(el).includes('Vier plekken')]).to.eql([['Plek s1', 'Plek s2'], false]);
  });

  it('does not keep a user from a plan of one’s own', async () => {
    answering();
    const el = await waiting('traag.json');
    el.dossier = dossierWith(fileWith(planWith(3)));
    await until(() => siteNames().length === 3);
    expect([siteNames().length, pageText(el).includes('Vier plekken')]).to.eql([3, false]);
    await pageStore('none').wipe();
  });

  it('gives way to another that is named meanwhile', async () => {
    const answer = answering();
    const el = await waiting('een.json');
    el.src = 'twee.json';
    await drawn();
    answer(planWith(2), 1);
    answer(planWith(5), 0);
    await sees(own, el);
    await el.updateComplete;
    expect(siteNames().length).to.equal(2);
    el.src = '';
    await sees(made, el);
    expect(siteNames()).to.eql(four);
  });

  it('comes for an element that left meanwhile, once it is back; it is not asked for again', async () => {
    const answer = answering();
    const el = await waiting('weg.json');
    const room = el.parentElement!;
    el.remove();
    answer(planWith(2));
    await drawn();
    room.append(el);
    await sees(own, el);
    await drawn();
    expect(siteNames().length).to.equal(2);
  });

  it('goes after what the user made', async () => {
    const el = await from(seven);
    el.dossier = dossierWith(fileWith(planWith(1)));
    await until(() => siteNames().length === 1);
    expect([siteNames(), pageText().includes(own)]).to.eql([['Plek s1'], false]);
  });
});

describe('the plan that the page gives', () => {
  const two = planWith(2, { temporaryHomes: 7 });
  const file = fileWith(two, { name: 'Van de gemeente' });
  for (const [what, plan] of [
    ['a plan', two],
    ['a plan file', file],
    ['a dossier with a plan', dossierWith(file)],
    ['the text of a plan', JSON.stringify(two)],
    ['the text of a plan file', JSON.stringify(file)],
    ['the text of a dossier', `\uFEFF${JSON.stringify(dossierWith(file), null, 2)}`],
  ] as const)
    it(`may be ${what}`, async () => {
      const el = await given(plan);
      await sees(own);
      expect([siteNames(), el.plan!.plan.temporaryHomes, el.dossier.plan]).to.eql([['Plek s1', 'Plek s2'], 7, null]);
    });

  for (const [what, plan] of [
    ['nothing', {}],
    ['a number', 12],
    ['a list', [1, 2]],
    ['no JSON', 'plan'],
    ['a function', () => 'plan'],
  ] as const)
    it(`is said to be unreadable when it is ${what}`, async () => {
      await given(plan);
      await sees(unreadable);
      expect([siteNames(), queryAllByRole('alert').length]).to.eql([four, 1]);
    });

  for (const [what, plan, places] of [
    ['a dossier without one', dossierWith(null as never), 'no-plan at "/plan"'],
    ['501 sites', planWith(501), 'too-many at "/sites"'],
    ['an id twice', { ...example, sites: [site('a'), site('b'), site('a')] }, 'duplicate at "/sites/2/id"'],
  ] as const)
    it(`is said to be unreadable when it is ${what}, and the console tells why`, async () => {
      const said = warnings();
      const el = await given(plan);
      await sees(unreadable);
      expect([siteNames(), said]).to.eql([
        four,
        [`Mengwijzer: <mix-phasing-calculator> was given a plan with faults: ${places}.`],
      ]);
      await expect(el).to.be.accessible();
    });

  it('keeps what is no value of its field, and marks it', async () => {
    const said = warnings();
    const bad = { ...example, sites: [{ ...site('a'), existing: { social: 'veel', mid: 1.5, owner: -2 } }] };
    const el = await given(bad);
    await until(() => faultsShown().length === 3);
    expect([rowAt(1).slice(1, 4), el.plan!.plan.sites[0]!.existing]).to.eql([
      ['veel', '1.5', '-2'],
      { social: 0, mid: 0, owner: 0 },
    ]);
    expect(said.length).to.equal(1);
  });

  it('goes before the file, and comes and goes', async () => {
    const el = await from(seven);
    el.plan = two as never;
    await until(() => siteNames().length === 2);
    el.plan = planWith(3) as never;
    await until(() => siteNames().length === 3);
    el.plan = undefined as never;
    await until(() => siteNames().length === 7);
    expect(siteNames().length).to.equal(7);
  });

  it('is read as what is shown: the user’s own, once there is one', async () => {
    const el = await given(two);
    expect(el.plan!.plan.sites.map(({ id }) => id)).to.eql(['s1', 's2']);
    await typeAt('Naam van locatie 1', 'Van mij');
    await leave();
    expect([el.plan!.plan.sites[0]!.name, two.sites[0]!.name]).to.eql(['Van mij', 'Plek s1']);
    el.plan = planWith(5) as never;
    await el.updateComplete;
    expect(siteNames()).to.eql(['Van mij', 'Plek s2']);
  });

  it('is there at once, with no element of the page before it', async () => {
    const el = await show(html`<mix-phasing-calculator .plan=${structuredClone(two)}></mix-phasing-calculator>`);
    await sees('wonen er straks', el);
    expect(siteNames().length).to.equal(2);
  });
});
