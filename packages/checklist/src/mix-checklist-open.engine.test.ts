import { questionsNl } from '@mengwijzer/content/questions.nl';
import { DossierStore, pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { describeElement, focused, queryAllByRole } from '../../../testing/index.js';
import { until } from '../../../testing/dossier.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';

/** A page with a button, where the visitor is, and what reads one store. */
const page = async (elements: unknown, store = new DossierStore(null)): Promise<DossierStore> => {
  const root = await fixture<HTMLElement>(
    html`<div><button>hier</button><mix-provider .store=${store}>${elements}</mix-provider></div>`,
  );
  await Promise.all([...root.querySelectorAll('mix-checklist')].map((each) => each.updateComplete));
  root.querySelector('button')!.focus();
  return store;
};
const tags = (): MixChecklist[] => [...document.querySelectorAll('mix-checklist')];
const arrives = async (heading: string): Promise<void> => {
  await until(() => focused() !== null && describeElement(focused()!) === heading);
  expect(describeElement(focused()!)).to.equal(heading);
};
const scaleHeading = `button "Vraag 6: ${questionsNl.scale.title}"`;

describe('another element', () => {
  it('leads to a question: it opens, has the focus and is in view', async () => {
    const store = new DossierStore(null);
    store.replace({ ...store.dossier, answers: { scale: { intervention: ['street'] } } });
    await page(html`<mix-checklist></mix-checklist>`, store);
    expect(queryAllByRole('table', /^Schaalniveaus/)).to.be.empty;
    store.opener('answers')!('scale');
    await arrives(scaleHeading);
    expect(queryAllByRole('table', /^Schaalniveaus/)).to.have.lengthOf(1);
    const { top, bottom } = focused()!.getBoundingClientRect();
    // WebKit scrolls by whole pixels.
    expect([top > -1, bottom < innerHeight + 1]).to.eql([true, true]);
  });

  it('leads to the one question that stands open', async () => {
    const store = await page(html`<mix-checklist></mix-checklist>`);
    store.opener('answers')!('scale');
    await arrives(scaleHeading);
    expect(tags()[0]!.current).to.equal('scale');
  });

  it('is led nowhere by what is no question', async () => {
    const store = await page(html`<mix-checklist></mix-checklist>`);
    store.opener('answers')!('constructor');
    await tags()[0]!.updateComplete;
    expect(describeElement(focused()!)).to.equal('button "hier"');
  });

  it('finds nothing where not all questions are there to go to', async () => {
    const store = await page(
      html`<mix-checklist question="scale"></mix-checklist><mix-checklist mode="sheet"></mix-checklist>`,
    );
    expect(store.opener('answers')).to.equal(undefined);
    const [one] = tags();
    one!.question = '';
    await one!.updateComplete;
    expect(store.opener('answers')).to.be.a('function');
    one!.question = 'time';
    await one!.updateComplete;
    expect(store.opener('answers')).to.equal(undefined);
  });

  it('is told once when the checklist comes, and once when it goes', async () => {
    const store = await page(html`<section></section>`);
    let told = 0;
    store.subscribe(() => (told += 1));
    const tag = document.createElement('mix-checklist');
    document.querySelector('section')!.append(tag);
    await tag.updateComplete;
    expect([told, typeof store.opener('answers')]).to.eql([1, 'function']);
    tag.remove();
    expect([told, store.opener('answers')]).to.eql([2, undefined]);
    document.querySelector('section')!.append(tag);
    await tag.updateComplete;
    expect([told, typeof store.opener('answers')]).to.eql([3, 'function']);
  });
});

describe('two checklists of one store', () => {
  it('take turns: the last to come answers, then the one that is left', async () => {
    const store = await page(html`<mix-checklist></mix-checklist><mix-checklist></mix-checklist>`);
    const [first, last] = tags();
    store.opener('answers')!('scale');
    await arrives(scaleHeading);
    expect(document.activeElement).to.equal(last);
    last!.remove();
    store.opener('answers')!('scale');
    await arrives(scaleHeading);
    expect(document.activeElement).to.equal(first);
  });

  it('come to rest', async () => {
    await page(html`<mix-checklist></mix-checklist><mix-checklist></mix-checklist>`);
    let updates = 0;
    for (const tag of tags()) {
      const request = tag.requestUpdate.bind(tag);
      tag.requestUpdate = (...args) => {
        updates += 1;
        request(...args);
      };
    }
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(updates).to.equal(0);
  });
});

describe('the store that serves the checklist', () => {
  it('has the offer, and no store that did before', async () => {
    const tag = await fixture<MixChecklist>(html`<mix-checklist storage="none"></mix-checklist>`);
    const offered = (): string[] =>
      (['none', 'session'] as const).filter((kind) => pageStore(kind).opener('answers') !== undefined);
    expect(offered()).to.eql(['none']);
    tag.storage = 'session';
    await tag.updateComplete;
    expect(offered()).to.eql(['session']);

    const store = new DossierStore(null);
    const provider = document.createElement('mix-provider');
    provider.store = store;
    tag.replaceWith(provider);
    provider.append(tag);
    await tag.updateComplete;
    expect([offered(), typeof store.opener('answers')]).to.eql([[], 'function']);
  });
});
