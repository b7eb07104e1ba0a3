import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { alone, file, freshName, pageText, press, sees, until } from '../../../testing/dossier.js';
import { findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import { enter, fill } from '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const list = [
  { id: 'demolition-and-new-build', why: 'Het is op', who: '', when: '' },
  { id: 'meeting-places', why: '', who: '', when: '' },
];
const answers = { what: { choices: ['incomes'] }, scale: { intervention: ['street'] } };
const mount = (name?: string): Promise<MixInstrumentPicker> =>
  alone(html`<mix-instrument-picker></mix-instrument-picker>`, name);

describe('headings', () => {
  const order = (): string[] => [...new Set(queryAllByRole('heading').map(({ localName }) => localName))];
  for (const [level, headings] of [
    ['1', ['h1', 'h2', 'h3', 'h4']],
    ['2', ['h2', 'h3', 'h4', 'h5']],
    ['4', ['h4', 'h5', 'h6']],
    ['6', ['h6']],
    ['veel', ['h2', 'h3', 'h4', 'h5']],
  ] as const)
    it(`go down one step at a time from level ${level}`, async () => {
      const el = await alone<MixInstrumentPicker>(
        html`<mix-instrument-picker heading-level=${level}></mix-instrument-picker>`,
      );
      el.dossier = file({}, { shortlist: list });
      await press(getByRole('button', 'Renovatie'));
      await findByRole('heading', 'Wat het vraagt');
      await findByRole('heading', 'Als u naar het geheel kijkt');
      expect(order()).to.eql(headings);
      await expect(el).to.be.accessible();
    });
});

describe('the host’s words', () => {
  it('stand in place of the title and the introduction, and at the end', async () => {
    const el = await alone<MixInstrumentPicker>(
      html`<mix-instrument-picker>
        <h2 slot="heading">Kiezen in Hoograven</h2>
        <p slot="lead">Dit kan bij ons.</p>
        <p slot="end">Mail uw lijst naar het wijkteam.</p>
        <p>Alle instrumenten als HTML</p>
      </mix-instrument-picker>`,
    );
    expect(pageText()).to.match(/^Kiezen in Hoograven Dit kan bij ons\. .*Mail uw lijst naar het wijkteam\.$/);
    for (const ours of ['Wat kunt u inzetten?', 'Zoek een instrument, of', 'Alle instrumenten als HTML'])
      expect(pageText()).not.to.contain(ours);
    await expect(el).to.be.accessible();
  });
});

describe('another document', () => {
  /** As wide as the page, so that what goes by width is the same. */
  const frame = async (): Promise<Document> => {
    const page = await fixture<HTMLIFrameElement>(
      html`<iframe title="Elders" style="border: 0; inline-size: 100vw; block-size: 600px; margin: 0 -8px"></iframe>`,
    );
    const { contentDocument } = page;
    contentDocument!.documentElement.lang = 'nl';
    return contentDocument!;
  };
  /** What styles give that came with each later part: the list, what stands open, the comparison, reasons, the picture. */
  const looks = (root: ParentNode): Record<string, string> => {
    const look = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property);
    const figure = getByRole('figure', undefined, root);
    return {
      own: look(getByRole('searchbox', undefined, root), 'padding-left'),
      shortlist: look(getByRole('textbox', /^Waarom: Sloop/, root), 'min-height'),
      replies: look(getByRole('table', /naast elkaar$/, root), 'border-collapse'),
      opened: look(queryAllByRole('cell', undefined, root)[1]!, 'overflow-wrap'),
      because: look(
        queryAllByRole('listitem', undefined, root).find((each) => pageText(each).startsWith('Voor:'))!,
        'display',
      ),
      picture: [...figure.querySelectorAll('svg')].map((each) => look(each, 'display')).join(' '),
      text: look(figure.querySelector('svg text')!, 'font-size'),
    };
  };
  /** Waits for all that {@link looks} looks at. */
  const whole = async (el: MixInstrumentPicker, root: ParentNode): Promise<void> => {
    await findByRole('table', /naast elkaar$/, root);
    await findByRole('figure', undefined, root);
    await until(() => queryAllByRole('listitem', undefined, root).some((each) => pageText(each).startsWith('Voor:')));
    await el.updateComplete;
  };
  /** Lets all later parts come: choices, reasons, an opened entry, a comparison, the picture. */
  const act = async (el: MixInstrumentPicker, root: ParentNode): Promise<void> => {
    el.dossier = file(answers, { shortlist: list });
    await findByRole('region', /^Past bij wat u zei/, root);
    (await findByRole('button', 'Grond verwerven', root)).click();
    await findByRole('heading', 'Wat het vraagt', root);
    for (const name of ['Vergelijk Grond verwerven', 'Vergelijk Uitruilafspraken'])
      (await findByRole('button', name, root)).click();
    await whole(el, root);
  };

  it('takes it with all the styles that came later', async () => {
    const el = await mount();
    await act(el, document.body);
    const before = looks(document.body);
    expect(Object.values(before)).to.include.members(['37.5px', 'anywhere', 'collapse', 'grid', '12px']);
    const elsewhere = await frame();
    elsewhere.body.append(el);
    // It left its provider, and shows the dossier of the page.
    el.dossier = file(answers, { shortlist: list });
    await whole(el, elsewhere.body);
    expect(looks(elsewhere.body)).to.eql(before);
    expect((await findByRole<HTMLTextAreaElement>('textbox', /^Waarom: Sloop/, elsewhere.body)).value).to.equal(
      'Het is op',
    );
    await pageStore('local').wipe();
  });

  it('gives it the styles that come once it is there', async () => {
    const here = await mount();
    await act(here, document.body);
    const before = looks(document.body);
    const elsewhere = await frame();
    const el = document.createElement('mix-instrument-picker');
    el.storage = 'none';
    elsewhere.body.append(el);
    await act(el, elsewhere.body);
    expect(looks(elsewhere.body)).to.eql(before);
    await pageStore('none').wipe();
  });
});

describe('leaving the page', () => {
  it('loses nothing, and what changed meanwhile is there on return', async () => {
    const name = freshName();
    const el = await mount(name);
    const page = el.parentElement!;
    await enter('button', 'Renovatie');
    await findByRole('heading', 'Wat het vraagt');
    await press(getByRole('button', 'Zet op uw lijst: Renovatie'));
    await fill('Waarom: Renovatie', 'Tocht');
    el.remove();
    const store = pageStore('local', name);
    store.update({ ...store.dossier, shortlist: [...store.dossier.shortlist, { ...list[1]! }] });
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    page.append(el);
    await sees('Uw lijst 2');
    expect(getByRole<HTMLTextAreaElement>('textbox', 'Waarom: Renovatie').value).to.equal('Tocht');
    getByRole('heading', 'Wat het vraagt');
    await expect(el).to.be.accessible();

    let changes = 0;
    el.addEventListener('mix-shortlist-change', () => (changes += 1));
    await press(queryAllByRole('button', 'Haal eraf: Renovatie')[0]!);
    await until(() => changes);
    expect(changes).to.equal(1);
    await sees('Uw lijst 1');
  });

  it('takes the way back with it: what was taken off is not offered again', async () => {
    const el = await mount();
    const page = el.parentElement!;
    await press(getByRole('button', 'Zet op uw lijst: Renovatie'));
    await press((await until(() => queryAllByRole('button', 'Haal eraf: Renovatie')))[0]!);
    await findByRole('button', 'Zet terug');
    el.remove();
    page.append(el);
    await sees('Er staat nog niets op uw lijst.');
    expect(queryAllByRole('button', 'Zet terug').length).to.equal(0);
  });
});
