import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html } from '@open-wc/testing';
import { alone, sees } from '../../../testing/dossier.js';
import { tabStops } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './index.js';

describe('Tab', () => {
  it('stops at all that one can use, in the order of the page, and Shift+Tab on the way back', async () => {
    const element = await alone<MixChecklist>(html`<mix-checklist open="all"></mix-checklist>`);
    await sees(questionsNl.what.title);
    const { there, back, order } = await tabStops(element);
    expect(order).to.have.length.above(40);
    expect(there).to.eql(order);
    expect(back).to.eql(order);
  });
});
