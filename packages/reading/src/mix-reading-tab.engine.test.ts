import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../testing/dossier.js';
import { stopsOf, tabStops } from '../../../testing/visitor.js';
import './index.js';

describe('Tab', () => {
  for (const [name, template, least] of [
    ['motives', html`<mix-motives></mix-motives>`, 3],
    ['meeting places', html`<mix-meeting-places></mix-meeting-places>`, 4],
    ['resident groups', html`<mix-resident-groups></mix-resident-groups>`, 0],
    ['sources', html`<mix-sources></mix-sources>`, 100],
    ['a term', html`<mix-term>waterbedeffect</mix-term>`, 0],
  ] as const)
    it(`stops at all that one can use, in the order of the page, and Shift+Tab on the way back: ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
      await until(() => stopsOf(page).length > least);
      const { there, back, order } = await tabStops(page);
      expect(order).to.have.length.above(least);
      expect(there).to.eql(order);
      expect(back).to.eql(order);
    });
});
