import { expect, html } from '@open-wc/testing';
import { alone, sees } from '../../../testing/dossier.js';
import { tabStops } from '../../../testing/visitor.js';
import './index.js';
import type { MixDossier } from './index.js';

describe('Tab', () => {
  it('stops at all that one can use, in the order of the page, and Shift+Tab on the way back', async () => {
    const element = await alone<MixDossier>(html`<mix-dossier></mix-dossier>`);
    await sees('Eens worden over het doel');
    const { there, back, order } = await tabStops(element);
    expect(order).to.have.length.above(5);
    expect(there).to.eql(order);
    expect(back).to.eql(order);
  });
});
