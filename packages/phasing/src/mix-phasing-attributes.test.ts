import { DossierStore, emptyDossier } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { pageText, sees, until, warnings } from '../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import {
  dossierWith,
  drawn,
  field,
  fileWith,
  goTo,
  here,
  planWith,
  rowAt,
  show,
  siteNames,
  toWidth,
  valueAt,
} from '../testing/sheet.js';
import { press, type } from '../../../testing/visitor.js';
import './index.js';
import type { MixPhasingCalculator } from './index.js';

const social = 'Locatie A, nu, sociaal';
const seven = '/docs/examples/plan.json';
const made = 'Dit is een voorbeeld met verzonnen plekken.';
const levels = (): number[] => queryAllByRole('heading').map(({ localName }) => Number(localName.slice(1)));
/** Regions and charts that are there, by what each shows. */
const shown = (): string[] => [
  ...queryAllByRole('region').map((each) => pageText(queryAllByRole('heading', undefined, each)[0]!)),
  ...queryAllByRole('figure').map(() => 'grafiek'),
];
/** The element in a dossier with a plan of the user's. */
const withOwn = async (template: unknown): Promise<MixPhasingCalculator> => {
  const store = new DossierStore(null);
  store.replace({ ...emptyDossier, plan: fileWith(planWith(2)) as never });
  const provider = await fixture(html`<mix-provider .store=${store}>${template}</mix-provider>`);
  const el = provider.querySelector('mix-phasing-calculator')!;
  await el.updateComplete;
  await drawn();
  return el;
};

beforeEach(() => toWidth(1280));

describe('a plan to be looked at only', () => {
  const readonly = html`<mix-phasing-calculator readonly show="sites assumptions verdict"></mix-phasing-calculator>`;

  it('has all its numbers and nothing that changes them', async () => {
    const el = await show(readonly);
    expect(rowAt(4).join(' ')).to.equal('Locatie C 140 0 10 110 60 60 kw 1 2026 2 6 70');
    await sees(made);
    await sees('Van de 366 huishoudens wonen er straks 244 in de wijk.');
    for (const offer of ['begin met een lege tabel', 'Pijltjes lopen', 'Uitleg bij de kolommen'])
      expect(pageText()).not.to.contain(offer);
    expect(queryAllByRole('button')).to.be.empty;
    expect((queryAllByRole('textbox') as HTMLInputElement[]).every(({ readOnly }) => readOnly)).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('stays as it is, whatever is pressed, pasted or dragged', async () => {
    const el = await show(readonly);
    let asked = 0;
    for (const event of ['mix-dossier-update', 'mix-plan-change', 'mix-plan-result'])
      el.addEventListener(event, () => (asked += 1));
    const before = [1, 2, 3, 4].map((place) => rowAt(place));
    goTo(social);
    await type('7');
    await press('Delete', 'Backspace', 'Alt+ArrowDown', 'Shift+ArrowDown', 'Delete', 'Control+c', 'Control+x');
    await press('ArrowRight', 'Control+v', 'Control+z', 'Control+y', 'Enter');
    goTo('Wisselwoningen');
    await type('7');
    const pasted = new DataTransfer();
    pasted.setData('text/plain', '1\t2\n3\t4');
    field(social).dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, composed: true }));
    const [from, to] = [1, 3].map((place) => {
      const { x, y } = getByRole('cell', String(place)).getBoundingClientRect();
      return [Math.round(x + 5), Math.round(y + 5)] as [number, number];
    });
    await sendMouse({ type: 'move', position: from! });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: to! });
    await sendMouse({ type: 'up' });
    await el.updateComplete;
    expect([[1, 2, 3, 4].map((place) => rowAt(place)), valueAt('Wisselwoningen')]).to.eql([before, '40']);
    expect([asked, el.dossier.plan]).to.eql([0, null]);
  });

  it('can be gone through with the arrows, and read one site at a time on a narrow page', async () => {
    const el = await show(readonly);
    goTo(social);
    await press('ArrowDown', 'ArrowRight');
    expect(here()).to.equal('textbox "Locatie B, nu, midden"');
    await toWidth(320);
    await el.updateComplete;
    expect(queryAllByRole('heading', /^\d\. /).map((each) => pageText(each.closest('[role=listitem]')!))[0]).to.equal(
      '1. Locatie A Nu 120 / 0 / 0, straks 80 / 40 / 60 woningen. Sloop 2, bouw 6 kwartalen; 70% wil blijven.',
    );
    expect(queryAllByRole('button')).to.be.empty;
    await expect(el).to.be.accessible();
  });

  it('is the page’s where it has one, and else the user’s', async () => {
    const el = await withOwn(
      html`<mix-phasing-calculator readonly src=${seven} show="sites"></mix-phasing-calculator>`,
    );
    await until(() => siteNames().length === 7);
    expect([siteNames()[0], pageText().includes('alvast voor u')]).to.eql(['Flat Noord', false]);
    el.src = '';
    await until(() => siteNames().length === 2);
    expect(siteNames()).to.eql(['Plek s1', 'Plek s2']);
    el.readonly = false;
    await el.updateComplete;
    getByRole('button', 'Plek erbij');
  });

  it('can be had for one’s own by whoever sets it free', async () => {
    const el = await show(html`<mix-phasing-calculator readonly src=${seven} show="sites"></mix-phasing-calculator>`);
    await until(() => siteNames().length === 7);
    el.readonly = false;
    await sees('Deze plekken zijn alvast voor u ingevuld.');
    goTo('Naam van locatie 1');
    await type('Nieuw');
    expect([siteNames()[0], el.dossier.plan === null]).to.eql(['Nieuw', false]);
  });
});

describe('the parts that are shown', () => {
  for (const [parts, there] of [
    ['sites', ['Uw plekken, in volgorde']],
    ['assumptions', ['Waar u van uitgaat']],
    ['  assumptions   sites ', ['Uw plekken, in volgorde', 'Waar u van uitgaat']],
    ['verdict gantt', ['Wat dit plan doet', 'grafiek']],
    ['findings', ['Wat dit plan doet']],
  ] as const)
    it(`are those that are named: ${parts}`, async () => {
      const el = await show(html`<mix-phasing-calculator show=${parts}></mix-phasing-calculator>`);
      await until(() => shown().length === there.length);
      expect(shown()).to.eql([...there]);
      await expect(el).to.be.accessible();
    });

  it('are all when none is named, or none that there is; that warns once', async () => {
    const said = warnings();
    const el = await show(html`<mix-phasing-calculator show="tabel kaart"></mix-phasing-calculator>`);
    await until(() => shown().filter((each) => each === 'grafiek').length >= 5);
    const all = shown();
    expect(all).to.include.members(['Uw plekken, in volgorde', 'Waar u van uitgaat', 'Wat dit plan doet']);
    el.show = '';
    await el.updateComplete;
    expect(shown()).to.eql(all);
    el.show = 'tabel sites';
    await until(() => shown().length === 1);
    const has = (name: string): string =>
      `Mengwijzer: <mix-phasing-calculator> has no part "${name}"; the rest is shown.`;
    expect(said).to.eql([has('tabel'), has('kaart')]);
  });

  it('come and go, and what was typed stays', async () => {
    const el = await show();
    goTo(social);
    await type('veel');
    el.show = 'assumptions';
    await until(() => queryAllByRole('table').length === 0);
    el.show = 'sites';
    await until(() => queryAllByRole('table').length === 1);
    expect([valueAt(social), field(social).ariaInvalid]).to.eql(['veel', 'true']);
  });
});

describe('headings', () => {
  for (const [level, first, deepest] of [
    ['1', 1, 3],
    ['2', 2, 4],
    ['5', 5, 6],
    ['6', 6, 6],
    ['veel', 2, 4],
  ] as const)
    it(`go down one step at a time from level ${level}`, async () => {
      const el = await show(html`<mix-phasing-calculator heading-level=${level}></mix-phasing-calculator>`);
      await toWidth(768);
      await sees('wonen er straks');
      await el.updateComplete;
      const [own, ...others] = levels();
      expect([own, others.every((each, at) => each <= (at === 0 ? own! : others[at - 1]!) + 1)]).to.eql([first, true]);
      expect(Math.max(...levels())).to.be.at.least(deepest);
      await expect(el).to.be.accessible();
    });
});

describe('the host’s words', () => {
  it('stand in place of the title and the introduction, and at the end', async () => {
    const el = await show(
      html`<mix-phasing-calculator show="sites">
        <h2 slot="heading">Slopen in Hoograven</h2>
        <p slot="lead">Zo gaat het bij ons.</p>
        <p slot="end">Mail de corporatie.</p>
        <p>Het plan als HTML</p>
      </mix-phasing-calculator>`,
    );
    expect(pageText()).to.match(/^Slopen in Hoograven Zo gaat het bij ons\. .*Mail de corporatie\.$/u);
    for (const ours of ['Wat gebeurt er met de huishoudens?', 'Vul in welke plekken', 'Het plan als HTML'])
      expect(pageText()).not.to.contain(ours);
    await expect(el).to.be.accessible();
  });
});

describe('a dossier', () => {
  it('of a host with a plan in it is shown in place of the page’s', async () => {
    const el = await show(html`<mix-phasing-calculator src=${seven} show="sites"></mix-phasing-calculator>`);
    await until(() => siteNames().length === 7);
    el.dossier = dossierWith(fileWith(planWith(1)));
    await until(() => siteNames().length === 1);
    expect([siteNames(), pageText().includes('alvast')]).to.eql([['Plek s1'], false]);
  });
});
