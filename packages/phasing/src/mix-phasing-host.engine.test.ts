import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { freshName, pageText, sees, until } from '../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import {
  dossierWith,
  drawn,
  example,
  faultsShown,
  field,
  fileWith,
  goTo,
  hears,
  here,
  leave,
  planWith,
  push,
  rowAt,
  show,
  siteNames,
  siteOf,
  toWidth,
  typeAt,
  valueAt,
} from '../testing/sheet.js';
import { press, type } from '../../../testing/visitor.js';
import './index.js';
import type { MixPlanChangeEvent, MixPlanResultEvent } from './events.js';

const social = 'Locatie A, nu, sociaal';
const told = (el: EventTarget): { change: MixPlanChangeEvent['detail'][]; result: MixPlanResultEvent['detail'][] } => {
  const heard = { change: [] as MixPlanChangeEvent['detail'][], result: [] as MixPlanResultEvent['detail'][] };
  el.addEventListener('mix-plan-change', (event) => heard.change.push((event as MixPlanChangeEvent).detail));
  el.addEventListener('mix-plan-result', (event) => heard.result.push((event as MixPlanResultEvent).detail));
  return heard;
};

beforeEach(() => toWidth(1280));

describe('the page hears', () => {
  it('of each change of the user, with the plan and what came of it', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const heard = told(page);
    const el = await show();
    page.append(el.parentElement!);
    await el.updateComplete;
    goTo(social);
    await type('99');
    await el.updateComplete;
    expect(heard.change.map(({ plan, faults }) => [plan.sites[0]!.existing.social, faults])).to.eql([
      [9, []],
      [99, []],
    ]);
    await until(() => heard.result.length === 2);
    const { outcome, measures } = heard.result.at(-1)!;
    expect([outcome.initial, measures.socialBefore]).to.eql([345, 971]);
    for (const detail of [...heard.change, ...heard.result]) expect(structuredClone(detail)).to.eql(detail);
  });

  it('of what is no value by the names of the fields, with the last good plan and no new result', async () => {
    const el = await show();
    const heard = told(el);
    await typeAt(social, 'x');
    await typeAt('Wisselwoningen', '-1');
    await leave();
    await el.updateComplete;
    const { plan, faults } = heard.change.at(-1)!;
    expect([plan, faults, heard.result]).to.eql([example, ['sites/a/existing/social', 'temporaryHomes'], []]);
  });

  it('of undo, of rows that come, go and move', async () => {
    const el = await show();
    const heard = told(el);
    await push(el, 'Plek erbij');
    await push(el, 'Locatie 5 eerder');
    await push(el, 'Locatie B weghalen');
    await push(el, 'Ongedaan maken');
    await push(el, 'Opnieuw doen');
    await until(() => heard.result.length === 5);
    expect([heard.change.map(({ plan }) => plan.sites.length), heard.result.length]).to.eql([[5, 5, 4, 5, 4], 5]);
  });

  it('nothing where nobody did anything', async () => {
    const el = await show();
    const heard = told(el);
    el.dossier = dossierWith(fileWith(planWith(2)));
    await until(() => siteNames().length === 2);
    el.plan = planWith(3) as never;
    el.lang = 'en';
    await until(() => queryAllByRole('region', 'What you assume').length > 0);
    el.lang = 'nl';
    await until(() => queryAllByRole('region', 'Waar u van uitgaat').length > 0);
    goTo('Plek s1, nu, sociaal');
    await press('ArrowDown', 'Tab', 'Escape', 'F2', 'Control+z');
    await leave();
    await el.updateComplete;
    expect(heard).to.eql({ change: [], result: [] });
  });
});

describe('changes that come in one go', () => {
  it('are all kept, also where the first of them come before the page can take them', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const el = document.createElement('mix-phasing-calculator');
    Object.assign(el, { storage: 'none', show: 'sites' });
    room.append(el);
    for (let turn = 0; turn < 100 && siteNames().length === 0; turn += 1) await Promise.resolve();
    for (const [name, text] of [
      [social, '7'],
      ['Locatie A, nu, midden', '8'],
      ['Locatie A, nu, koop', 'x'],
      ['Locatie B, nu, koop', '3'],
    ] as const) {
      const input = field(name);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await el.updateComplete;
    expect([siteOf(el, 0).existing, siteOf(el, 1).existing.owner, Object.values(el.plan!.drafts)]).to.eql([
      { social: 7, mid: 8, owner: 0 },
      3,
      ['x'],
    ]);
    await pageStore('none').wipe();
  });
});

describe('a host that refuses a change', () => {
  it('wins: the field goes back at once, and nothing is told or kept', async () => {
    const el = await show();
    const heard = told(el);
    let asked = 0;
    el.addEventListener('mix-dossier-update', (event) => {
      asked += 1;
      event.preventDefault();
    });
    goTo(social);
    await type('9');
    await el.updateComplete;
    expect([valueAt(social), asked, el.dossier.plan, heard]).to.eql(['120', 1, null, { change: [], result: [] }]);
    await push(el, 'Plek erbij');
    await push(el, 'Locatie A weghalen');
    expect([siteNames().length, here(), asked]).to.eql([4, 'button "Locatie A weghalen"', 3]);
    expect([queryAllByRole('button', 'Ongedaan maken').length, pageText().includes('Er passen 500')]).to.eql([
      0,
      false,
    ]);
    await typeAt('Wisselwoningen', 'x');
    await el.updateComplete;
    expect(valueAt('Wisselwoningen')).to.equal('40');
  });

  it('may hand back what it made of it', async () => {
    const el = await show();
    el.addEventListener('mix-dossier-update', (event) => {
      event.preventDefault();
      const dossier = structuredClone(event.detail.dossier) as unknown as {
        plan: { plan: { temporaryHomes: number } };
      };
      dossier.plan.plan.temporaryHomes = 12;
      el.dossier = dossier;
    });
    goTo(social);
    await type('9');
    await el.updateComplete;
    expect([valueAt(social), valueAt('Wisselwoningen')]).to.eql(['9', '12']);
  });
});

describe('a host that keeps the dossier itself', () => {
  it('and hands back what it hears, leaves the focus, the caret and undo alone', async () => {
    const el = await show();
    el.addEventListener('mix-dossier-update', (event) => {
      const { dossier } = event.detail;
      queueMicrotask(() => (el.dossier = dossier));
    });
    goTo(social);
    await type('1.0');
    await type('16');
    expect([valueAt(social), here(), siteOf(el, 0).existing.social]).to.eql(['1.016', `textbox "${social}"`, 1016]);
    await press('Control+z');
    expect(valueAt(social)).to.equal('120');
  });

  it('sets another, and all of the table follows', async () => {
    const el = await show();
    await typeAt(social, 'x');
    await leave();
    await until(() => faultsShown().length === 1);
    el.dossier = dossierWith(fileWith(planWith(2), { drafts: { 'sites/s2/stayPercent': '120' } }));
    await until(() => siteNames().length === 2);
    expect([rowAt(1)[1], rowAt(2)[10], faultsShown()]).to.eql([
      '120',
      '120',
      ['Rij 2, wil blijven: ‘120’ kan hier niet. Vul een heel getal in van 0 tot en met 100.'],
    ]);
    el.dossier = null as never;
    await until(() => siteNames().length === 4);
    await sees('Dit is een voorbeeld met verzonnen plekken.');
  });

  it('with a plan that cannot be read in it, is told so; it is not lost', async () => {
    const el = await show();
    const odd = { format: 'mengwijzer-dossier', version: 1, plan: { years: 3 } };
    el.dossier = odd;
    await sees('Het plan in uw dossier kunnen wij niet lezen. Het blijft bewaard. Hieronder ziet u een ander plan.');
    expect(siteNames().length).to.equal(4);
    await typeAt(social, '7');
    expect(JSON.stringify(el.dossier.plan)).to.contain('{"years":3}');
    await expect(el).to.be.accessible();
  });
});

describe('two calculators', () => {
  it('on a page show the same plan, while one types in either', async () => {
    const page = await fixture(
      html`<mix-provider dossier=${freshName()} storage="none">
        <section aria-label="Een"><mix-phasing-calculator show="sites"></mix-phasing-calculator></section>
        <section aria-label="Ander"><mix-phasing-calculator show="sites assumptions"></mix-phasing-calculator></section>
      </mix-provider>`,
    );
    const [one, other] = page.querySelectorAll('section');
    for (const each of page.querySelectorAll('mix-phasing-calculator')) await each.updateComplete;
    await drawn();
    const otherHeard = told(other!);
    await typeAt(social, '1.0', one);
    expect([valueAt(social, one), valueAt(social, other)]).to.eql(['1.0', '1']);
    await typeAt(social, 'x', other);
    expect([valueAt(social, one), valueAt(social, other), field(social, one).ariaInvalid]).to.eql(['x', 'x', 'true']);
    await leave();
    await hears('Rij 1, nu, sociaal: ‘x’ is geen getal.', other);
    getByRole('button', 'Locatie A later', one).focus();
    await press('Enter');
    await until(() => siteNames(other)[0] === 'Locatie B');
    expect([siteNames(other), otherHeard.change.length]).to.eql([siteNames(one), 1]);
  });
});
