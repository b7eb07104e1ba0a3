import { expect, html } from '@open-wc/testing';
import { alone, sees } from '../../../testing/dossier.js';
import { tabStops } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

describe('Tab', () => {
  it('stops at all that one can use, in the order of the page, and Shift+Tab on the way back', async () => {
    const element = await alone<MixInstrumentPicker>(html`<mix-instrument-picker></mix-instrument-picker>`);
    await sees('instrumenten');
    const { there, back, order } = await tabStops(element);
    expect(order).to.have.length.above(20);
    expect(there).to.eql(order);
    expect(back).to.eql(order);
  });
});
