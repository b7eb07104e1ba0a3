import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html } from '@open-wc/testing';
import { describeElement, focused } from '../../../testing/index.js';
import { until } from '../../../testing/dossier.js';
import { enter, render } from '../../../testing/visitor.js';
import './index.js';
import type { MixChecklist } from './mix-checklist.js';
import type { QuestionId } from '@mengwijzer/content';

const { pathname, search: ownSearch, hash } = location;
const go = (query: string): void => history.replaceState(null, '', `${pathname}${query}${hash}`);
afterEach(() => go(ownSearch));

/** A checklist of a page that keeps in its address what stands open. */
const showShared = async (template = html`<mix-checklist url-state></mix-checklist>`): Promise<MixChecklist> => {
  const el = await render<MixChecklist>(template);
  await el.updateComplete;
  return el;
};
const opens = async (el: MixChecklist, id: QuestionId | ''): Promise<void> => {
  await until(() => el.current === id);
  expect(el.current).to.equal(id);
};
const leads = async (query: string): Promise<void> => {
  await until(() => location.search === query);
  expect(location.search).to.equal(query);
};
const headOf = (id: QuestionId): RegExp =>
  new RegExp(`Vraag \\d: ${questionsNl[id].title}`.replaceAll('?', '\\?'), 'u');

describe('the address of the page', () => {
  it('keeps which question was opened, and each is a step that the back button takes back', async () => {
    go('?pagina=menging');
    const el = await showShared();
    const steps = history.length;
    expect(location.search).to.equal('?pagina=menging');
    await enter('button', headOf('scale'));
    await leads('?pagina=menging&mix-question=scale');
    await enter('button', headOf('time'));
    await leads('?pagina=menging&mix-question=time');
    expect(history.length).to.equal(steps + 2);
    history.back();
    await opens(el, 'scale');
    await until(() => headOf('scale').test(describeElement(focused()!)));
    expect(describeElement(focused()!)).to.match(headOf('scale'));
    history.back();
    await opens(el, 'what');
    history.forward();
    await opens(el, 'scale');
    await leads('?pagina=menging&mix-question=scale');
    await expect(el).to.be.accessible();
  });

  it('says nothing of a question that was closed', async () => {
    go('');
    await showShared();
    await enter('button', headOf('scale'));
    await leads('?mix-question=scale');
    await enter('button', headOf('scale'));
    await leads('');
  });

  it('opens what it says, and leaves the focus where it is', async () => {
    go('?mix-question=role');
    const before = focused();
    const el = await showShared();
    await opens(el, 'role');
    expect(focused()).to.equal(before);
    expect(location.search).to.equal('?mix-question=role');
  });

  for (const query of ['?mix-question=constructor', '?mix-question=%3Cscript%3E', `?mix-question=${'a,'.repeat(3000)}`])
    it(`is not believed: ${query.slice(0, 40)}`, async () => {
      go(query);
      const el = await showShared();
      expect(el.current).to.equal('what');
      expect(location.search).to.equal(query);
    });

  it('follows a link to a question, and goes back from it', async () => {
    go('');
    const el = await showShared();
    await enter('button', headOf('who'));
    await leads('?mix-question=who');
    location.hash = '#vraag-6';
    await opens(el, 'scale');
    await leads('?mix-question=scale');
    history.back();
    await opens(el, 'who');
  });

  it('is left alone unless the page asks for it', async () => {
    go('?mix-question=role');
    const steps = history.length;
    const el = await showShared(html`<mix-checklist></mix-checklist>`);
    expect(el.current).to.equal('what');
    await enter('button', headOf('scale'));
    await el.updateComplete;
    expect([location.search, history.length]).to.eql(['?mix-question=role', steps]);
  });
});
