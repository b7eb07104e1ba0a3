import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { freshName, pageText, sees, until } from '../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import {
  dossierWith,
  drawn,
  faultsShown,
  field,
  fileWith,
  goTo,
  here,
  isWrong,
  kept,
  leave,
  planWith,
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
import type { MixPhasingCalculator } from './index.js';

const social = 'Locatie A, nu, sociaal';

beforeEach(() => toWidth(1280));

describe('language', () => {
  it('is English on an English page, down to the names that one did not give', async () => {
    await fixture(
      html`<mix-provider storage="none" dossier=${freshName()}
        ><div lang="en-GB"><mix-phasing-calculator show="sites assumptions"></mix-phasing-calculator></div
      ></mix-provider>`,
    );
    const el = document.querySelector('mix-phasing-calculator')!;
    await sees('Your sites, in order');
    await el.updateComplete;
    await drawn();
    getByRole('button', 'Add a site').focus();
    await press('Enter');
    await el.updateComplete;
    expect(siteOf(el, 4).name).to.equal('Site 5');
    await until(() => queryAllByRole('button', 'Copy Site 5').length === 1);
    getByRole('button', 'Copy Site 5').focus();
    await press('Enter');
    await el.updateComplete;
    expect(siteOf(el, 5).name).to.equal('Site 5 (copy)');
    expect(pageText()).not.to.match(/\b(het|plekken|woningen|kwartalen|kopie|van)\b/iu);
    await expect(el).to.be.accessible();
  });

  it('follows the page there and back; what one is typing stays, and the focus too', async () => {
    const el = await show();
    await typeAt('Locatie B, vroegste start', 'kw 3 2027');
    await leave();
    goTo(social);
    await type('1.016 en');
    const input = field(social);
    el.lang = 'en';
    await sees('Your sites, in order');
    expect([input.value, here().startsWith('textbox "Locatie A, ')]).to.eql(['1.016 en', true]);
    expect((queryAllByRole('textbox', /^Locatie B, .*start/) as HTMLInputElement[]).map(({ value }) => value)).to.eql([
      'Q3 2027',
    ]);
    el.lang = 'nl';
    await sees('Uw plekken, in volgorde');
    expect([input.value, here(), valueAt('Locatie B, vroegste start')]).to.eql([
      '1.016 en',
      `textbox "${social}"`,
      'kw 3 2027',
    ]);
    await press('Backspace', 'Backspace', 'Backspace');
    await leave();
    expect(siteOf(el, 0).existing.social).to.equal(1016);
  });
});

describe('leaving the page', () => {
  it('loses nothing of what was typed, and what can be undone', async () => {
    const name = freshName();
    const el = await kept(name);
    const page = el.parentElement!;
    await typeAt('Locatie A, nu, koop', '5');
    goTo(social);
    await type('veel');
    el.remove();
    page.append(el);
    await el.updateComplete;
    await drawn();
    expect([rowAt(1).slice(1, 4), isWrong(social), faultsShown().length]).to.eql([['veel', '0', '5'], true, 1]);
    goTo(social);
    await press('Control+z', 'Control+z');
    await until(() => valueAt('Locatie A, nu, koop') === '0');
    expect(rowAt(1).slice(1, 4)).to.eql(['120', '0', '0']);
  });

  it('and coming back elsewhere on it shows the dossier that is there', async () => {
    const el = await kept();
    await typeAt(social, '9');
    const other = await fixture(html`<mix-provider dossier=${freshName()} storage="none"></mix-provider>`);
    other.append(el);
    await until(() => valueAt(social) === '120');
    await sees('Dit is een voorbeeld met verzonnen plekken.');
    await typeAt(social, '8');
    expect([valueAt(social), siteOf(el, 0).existing.social]).to.eql(['8', 8]);
  });

  it('before anything is there makes no trouble', async () => {
    const faults: unknown[] = [];
    const onFault = (event: ErrorEvent | PromiseRejectionEvent): unknown => faults.push(event);
    addEventListener('error', onFault);
    addEventListener('unhandledrejection', onFault);
    const room = await fixture<HTMLElement>(html`<div></div>`);
    room.innerHTML = '<mix-phasing-calculator storage="none" src="/docs/examples/plan.json"></mix-phasing-calculator>';
    const el = room.firstElementChild as MixPhasingCalculator;
    el.remove();
    await el.updateComplete;
    room.append(el);
    await Promise.resolve();
    el.remove();
    await el.updateComplete;
    await drawn();
    room.append(el);
    await until(() => siteNames().length === 7);
    await el.updateComplete;
    removeEventListener('error', onFault);
    removeEventListener('unhandledrejection', onFault);
    expect([siteNames().length, faults]).to.eql([7, []]);
  });
});

describe('an element that the page makes', () => {
  it('of text, or with a script, is the same', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    room.innerHTML = '<mix-phasing-calculator storage="none" show="sites" heading-level="3"></mix-phasing-calculator>';
    await (room.firstElementChild as MixPhasingCalculator).updateComplete;
    await until(() => siteNames().length === 4);
    expect(pageText(getByRole('heading', 'Wat gebeurt er met de huishoudens?'))).to.equal(
      'Wat gebeurt er met de huishoudens?',
    );
    room.replaceChildren();
    const el = document.createElement('mix-phasing-calculator');
    el.storage = 'none';
    el.show = 'sites';
    el.dossier = dossierWith(fileWith(planWith(2)));
    room.append(el);
    await until(() => siteNames().length === 2);
    expect(siteNames()).to.eql(['Plek s1', 'Plek s2']);
    await pageStore('none').wipe();
  });
});

describe('another document', () => {
  it('takes it with its looks, its keys and what was typed', async () => {
    const el = await show();
    await typeAt(social, '77');
    await leave();
    const looks = (root: ParentNode): string[] => {
      const of = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property);
      const cell = field(social, root);
      return [
        of(getByRole('table', undefined, root), 'border-collapse'),
        of(cell, 'text-align'),
        of(cell, 'border-top-style'),
        of(getByRole('button', 'Plek erbij', root).parentElement!, 'display'),
      ];
    };
    const before = looks(document.body);
    expect(before[0]).to.equal('collapse');
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Elders" style="border: 0; inline-size: 1264px; block-size: 600px; margin: 0 -8px"></iframe>`,
    );
    const elsewhere = frame.contentDocument!;
    elsewhere.documentElement.lang = 'nl';
    elsewhere.body.append(el);
    await el.updateComplete;
    // It left its provider, and begins with the dossier of the page.
    el.dossier = dossierWith(fileWith({ ...el.plan!.plan }));
    await el.updateComplete;
    await until(() => queryAllByRole('table', undefined, elsewhere.body).length === 1);
    expect(looks(elsewhere.body)).to.eql(before);
    goTo(social, elsewhere.body);
    await press('ArrowDown');
    await type('55');
    await el.updateComplete;
    expect([siteOf(el, 1).existing.social, valueAt('Locatie B, nu, sociaal', elsewhere.body)]).to.eql([55, '55']);
    await press('Shift+ArrowUp', 'Delete');
    await el.updateComplete;
    expect([siteOf(el, 0).existing.social, siteOf(el, 1).existing.social]).to.eql([0, 0]);
    await pageStore('local').wipe();
  });
});
