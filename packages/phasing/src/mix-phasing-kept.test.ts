import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { freshName, keyOf, pageText, sees, stored, stub, until } from '../../../testing/dossier.js';
import {
  dossierWith,
  drawn,
  fileWith,
  goTo,
  kept,
  planWith,
  rowAt,
  siteNames,
  toWidth,
  typeAt,
  valueAt,
} from '../testing/sheet.js';
import { press } from '../../../testing/visitor.js';
import './index.js';

const social = 'Locatie A, nu, sociaal';

beforeEach(() => toWidth(1280));

describe('what is kept', () => {
  it('is nothing before the user changes something, whatever is read and set', async () => {
    const name = freshName();
    const el = await kept(name);
    el.dossier = dossierWith(fileWith(planWith(2)));
    await until(() => siteNames().length === 2);
    goTo('Plek s1, nu, sociaal');
    await press('ArrowDown', 'ArrowRight');
    await pageStore('local', name).flush();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.eql([0, 0, '']);
  });

  it('is the whole plan from the first change on, and is there on the next visit', async () => {
    const [name, next] = [freshName(), freshName()];
    await kept(name);
    await typeAt(social, '77');
    await pageStore('local', name).flush();
    const plan = stored(name)!['plan'] as ReturnType<typeof fileWith>;
    expect([plan.format, plan.plan.sites.length, plan.plan.sites[0]!.existing.social]).to.eql([
      'mengwijzer-plan',
      4,
      77,
    ]);
    localStorage.setItem(keyOf(next), JSON.stringify(stored(name)));
    document.querySelector('mix-provider')!.remove();
    await kept(next);
    expect([valueAt(social), pageText().includes('Dit is een voorbeeld')]).to.eql(['77', false]);
  });

  it('stays on the page when the host says so', async () => {
    const page = await fixture(
      html`<div><mix-phasing-calculator storage="none" show="sites"></mix-phasing-calculator></div>`,
    );
    await page.querySelector('mix-phasing-calculator')!.updateComplete;
    await drawn();
    await typeAt(social, '77');
    await pageStore('none').flush();
    expect([localStorage.length, sessionStorage.length, valueAt(social)]).to.eql([0, 0, '77']);
    await pageStore('none').wipe();
  });

  it('is not, where there is no room; the work goes on, and the page says so', async () => {
    stub(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
    });
    const provider = await fixture(
      html`<mix-provider dossier=${freshName()}
        ><mix-phasing-calculator show="sites tools"></mix-phasing-calculator
      ></mix-provider>`,
    );
    await provider.querySelector('mix-phasing-calculator')!.updateComplete;
    await drawn();
    await typeAt(social, '77');
    await sees('Bewaren lukt niet: de opslag op dit apparaat is vol. Uw antwoorden staan nog wel op deze pagina.');
    await typeAt('Locatie A, nu, koop', '5');
    expect(rowAt(1).slice(1, 4)).to.eql(['77', '0', '5']);
  });
});
