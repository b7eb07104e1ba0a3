import { expect, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { alone, file, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { counted, finds, names, search, take, total } from '../testing/picker.js';
import { enter } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

/** With "Sloop en nieuwbouw" on the list, which sends people away and of which the source names what softens that. */
const mount = async (
  template = html`<mix-instrument-picker></mix-instrument-picker>`,
): Promise<MixInstrumentPicker> => {
  const el = await alone<MixInstrumentPicker>(template);
  el.dossier = file({}, { shortlist: [{ id: 'demolition-and-new-build' }] });
  await el.updateComplete;
  return el;
};
const isOpen = (name: string): string | null => getByRole('button', name).getAttribute('aria-expanded');
const focuses = async (name: string): Promise<void> => {
  await until(() => describeElement(focused()!).startsWith(name));
  expect(describeElement(focused()!)).to.equal(name);
};

describe('what the list lacks', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('leads to the instrument that could be chosen, though it was not drawn', async () => {
    const el = await mount();
    expect(names()).not.to.include('Geleidelijk vernieuwen');
    const opened = oneEvent(el, 'mix-instrument-select');
    await findByRole('link', 'Geleidelijk vernieuwen');
    await enter('link', 'Geleidelijk vernieuwen');
    await focuses('heading "Geleidelijk vernieuwen"');
    expect((await opened).detail).to.eql({ id: 'gradual-renewal' });
    expect([isOpen('Geleidelijk vernieuwen'), names().length]).to.eql(['true', 11]);
    await expect(el).to.be.accessible();

    await enter('button', /^Toon er nog 20/);
    await until(() => names().length > 11);
    expect(names().filter((name) => name === 'Geleidelijk vernieuwen')).to.have.lengthOf(1);
  });

  it('lets go of choices that it does not fit, and keeps those that it does', async () => {
    await mount();
    await take('Economisch');
    await finds(12);
    await enter('link', 'Eerst bouwen, dan slopen');
    await focuses('heading "Eerst bouwen, dan slopen"');
    await finds(total);

    await search('slopen');
    await until(() => counted().startsWith('1') || counted().includes(' van '));
    const found = counted();
    await enter('link', 'Eerst bouwen, dan slopen');
    await focuses('heading "Eerst bouwen, dan slopen"');
    expect(counted()).to.equal(found);
  });

  it('names in plain text what an editor left out', async () => {
    await mount(
      html`<mix-instrument-picker instruments="demolition-and-new-build renovation"></mix-instrument-picker>`,
    );
    await until(() => queryAllByRole('link', 'Sloop en nieuwbouw').length > 0);
    expect(queryAllByRole('link', 'Sloop en nieuwbouw')).not.to.be.empty;
    expect(queryAllByRole('link', 'Geleidelijk vernieuwen')).to.be.empty;
  });
});

describe('the list', () => {
  it('leads back to what there is to read, and a row to its place on the list', async () => {
    await mount();
    await enter('link', 'Lees erover: Sloop en nieuwbouw');
    await focuses('heading "Sloop en nieuwbouw"');
    expect(isOpen('Sloop en nieuwbouw')).to.equal('true');
    await enter('link', 'Op uw lijst: Sloop en nieuwbouw');
    await until(() => focused()?.id === 's-demolition-and-new-build');
    expect(focused()?.id).to.equal('s-demolition-and-new-build');
  });
});
