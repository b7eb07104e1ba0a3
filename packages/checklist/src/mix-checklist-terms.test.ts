import { termsNl } from '@mengwijzer/content/terms.nl';
import { expect, html } from '@open-wc/testing';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { enter, render, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';

const summary = (id: keyof typeof termsNl): string => termsNl[id].summary;

describe('a hard word', () => {
  it('of a question opens in place, and closes', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist question="who"></mix-checklist>`);
    await el.updateComplete;
    el.renderRoot.querySelector<HTMLElement>('.why summary')!.click();
    await until(() => queryAllByRole('button', termsNl['cross-links'].name).length > 0);
    await enter('button', termsNl['cross-links'].name);
    await sees(summary('cross-links'));
    const button = getByRole('button', termsNl['cross-links'].name);
    expect(button.ariaExpanded).to.equal('true');
    expect(el.renderRoot.querySelector(`[id="${button.getAttribute('aria-controls')!}"]`)).to.not.equal(null);
    await expect(el).to.be.accessible();
    await enter('button', termsNl['cross-links'].name);
    await until(() => !pageText().includes(summary('cross-links')));
    expect(pageText()).not.to.include(summary('cross-links'));
  });

  it('of what the source says back opens there', async () => {
    const el = await render<MixChecklist>(html`<mix-checklist question="what"></mix-checklist>`);
    await tick('Leefstijlen');
    await until(() => queryAllByRole('button', /^Lees meer/).length > 0);
    if (queryAllByRole('button', termsNl.lifestyle.name).length === 0) await enter('button', /^Lees meer/);
    await until(() => queryAllByRole('button', termsNl.lifestyle.name).length > 0);
    await enter('button', termsNl.lifestyle.name);
    await sees(summary('lifestyle'));
    await expect(el).to.be.accessible();
  });
});
