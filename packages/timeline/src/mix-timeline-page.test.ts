import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import { alone, file, freshName, pageText, press, sees, stub, until } from '../../../testing/dossier.js';
import { describeElement, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { isOpen, names, open, part, sayCount, total } from '../testing/timeline.js';
import { enter, fill, itemUnder, render } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const history = [{ id: 'e1', name: 'De eerste flat gaat weg', starts: '2019-05', ends: '2020', note: '' }];
const big = 'Grotestedenbeleid';
const mount = (name?: string): Promise<MixTimeline> => alone(html`<mix-timeline></mix-timeline>`, name);

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
      const el = await alone<MixTimeline>(html`<mix-timeline heading-level=${level} view="list"></mix-timeline>`);
      el.dossier = file({}, { history });
      await press(getByRole('button', big));
      await findByRole('heading', 'Kritiek');
      await part('De geschiedenis van uw eigen wijk');
      const levels = queryAllByRole('heading').map(({ localName }) => Number(localName.slice(1)));
      expect(levels.every((each, at) => at === 0 || each <= levels[at - 1]! + 1)).to.equal(true);
      expect(order()).to.eql(headings);
      await expect(el).to.be.accessible();
    });

  it('of a selection have none that is empty', async () => {
    const el = await alone<MixTimeline>(html`<mix-timeline entries="nplv isv" view="list"></mix-timeline>`);
    await press(queryAllByRole('button', /^Nationaal Programma/)[0]!);
    await findByRole('heading', 'Kritiek');
    expect(order()).to.eql(['h2', 'h3', 'h4']);
    await expect(el).to.be.accessible();
  });
});

describe('the host’s words', () => {
  it('stand in place of the title and the introduction, and at the end', async () => {
    const el = await alone<MixTimeline>(
      html`<mix-timeline view="list">
        <h2 slot="heading">Mengen in Hoograven</h2>
        <p slot="lead">Zo ging het bij ons.</p>
        <p slot="end">Mail het archief.</p>
        <p>De tijdlijn als HTML</p>
      </mix-timeline>`,
    );
    expect(pageText()).to.match(/^Mengen in Hoograven Zo ging het bij ons\. .*Mail het archief\.$/);
    for (const ours of ['Tachtig jaar mengen', 'Hoe dacht het Rijk', 'De tijdlijn als HTML'])
      expect(pageText()).not.to.contain(ours);
    await expect(el).to.be.accessible();
  });

  it('stand there alone as long as the element cannot show anything', async () => {
    const el = document.createElement('mix-timeline');
    el.storage = 'none';
    el.lang = 'en';
    el.innerHTML = '<p>De tijdlijn als HTML</p>';
    document.body.append(el);
    await until(() => pageText(el) !== '');
    expect(pageText(el)).to.equal('De tijdlijn als HTML');
    await el.updateComplete;
    await sees(`${total} periods and events`, el);
    expect(pageText(el)).not.to.contain('De tijdlijn als HTML');
    el.remove();
  });
});

describe('language', () => {
  it('is English on an English page', async () => {
    const page = await render<MixTimeline>(html`<div lang="en-GB"><mix-timeline view="list"></mix-timeline></div>`);
    await sees(`${total} periods and events`, page);
    await press(queryAllByRole('button', undefined, page).find((each) => each.ariaExpanded === 'false')!);
    await until(() => queryAllByRole('heading').some(({ localName }) => localName === 'h5'));
    expect(pageText(page)).not.to.match(/\b(het|wordt|niet|wijken|genoemd|vanaf)\b/i);
    await expect(page).to.be.accessible();
  });

  it('follows the page there and back; what stood open stays so, and the focus stays', async () => {
    const el = await mount();
    await open(big);
    const dutch = names();
    el.parentElement!.lang = 'en';
    await sees(`${total} periods and events`, el);
    const english = names();
    expect([english.length, focused()!.ariaExpanded]).to.eql([total, 'true']);
    expect(describeElement(focused()!)).to.equal(`button "${english[dutch.indexOf(big)]!}"`);
    await findByRole('heading', 'Criticism');
    el.parentElement!.lang = 'nl';
    await sees(sayCount(total), el);
    await findByRole('heading', 'Kritiek');
    expect([names(), isOpen(big), describeElement(focused()!)]).to.eql([dutch, true, `button "${big}"`]);
    expect(pageText()).not.to.match(/\b(the|this|evidence|loading)\b/i);
  });
});

describe('two timelines', () => {
  it('are each about what they are about', async () => {
    const page = await fixture<HTMLElement>(
      html`<mix-provider dossier=${freshName()} storage="none">
        <section aria-label="Een"><mix-timeline lanes="law" view="list"></mix-timeline></section>
        <section aria-label="Ander"><mix-timeline view="list"></mix-timeline></section>
      </mix-provider>`,
    );
    const [one, other] = page.querySelectorAll('section');
    for (const each of page.querySelectorAll('mix-timeline')) await each.updateComplete;
    const law = 'Wet betaalbare huur';
    await enter('button', law, other);
    await findByRole('heading', 'Wat we weten over het effect', other);
    expect([one, other].map((root) => getByRole('button', law, root).ariaExpanded)).to.eql(['false', 'true']);
    expect([names(one).length < total, names(other).length]).to.eql([true, total]);
    // Each has the same parts, under the name that the page gives it.
    await expect(page).to.be.accessible({ ignoredRules: ['landmark-unique'] });
  });
});

describe('another document', () => {
  it('takes it with all the styles that came later', async () => {
    const el = await mount();
    el.dossier = file({}, { history });
    await open(big);
    await part('De geschiedenis van uw eigen wijk');
    await press(getByRole('button', 'Vergelijk'));
    await findByRole('table');
    await el.updateComplete;
    const looks = (root: ParentNode): Record<string, string> => {
      const look = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property);
      return {
        table: look(getByRole('table', undefined, root), 'border-collapse'),
        own: look(getByRole('list', 'Wat u toevoegde', root), 'list-style-type'),
        opened: look(queryAllByRole('heading', 'Kritiek', root)[0]!.closest('.cols')!, 'display'),
        picture: look(getByRole('figure', undefined, root).querySelector<SVGSVGElement>('svg[role=group]')!, 'display'),
        text: look(getByRole('figure', undefined, root).querySelector('svg text')!, 'font-size'),
      };
    };
    const before = looks(document.body);
    expect([before['table'], before['picture']]).to.eql(['collapse', 'block']);
    const page = await fixture<HTMLIFrameElement>(
      html`<iframe title="Elders" style="border: 0; inline-size: 100vw; block-size: 600px; margin: 0 -8px"></iframe>`,
    );
    const elsewhere = page.contentDocument!;
    elsewhere.documentElement.lang = 'nl';
    elsewhere.body.append(el);
    // It left its provider, and shows the dossier of the page.
    el.dossier = file({}, { history });
    await el.updateComplete;
    expect(looks(elsewhere.body)).to.eql(before);
    await pageStore('local').wipe();
  });
});

describe('leaving the page', () => {
  it('loses nothing, and what changed meanwhile is there on return', async () => {
    const name = freshName();
    const el = await mount(name);
    const page = el.parentElement!;
    await open(big);
    await enter('button', 'Voeg een gebeurtenis toe');
    await findByRole('textbox', 'Wat gebeurde er?');
    await fill('Wat gebeurde er?', 'Nieuwbouw');
    el.remove();
    const store = pageStore('local', name);
    store.update({ ...store.dossier, history: [...history] });
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    page.append(el);
    await sees('De eerste flat gaat weg');
    await el.updateComplete;
    expect([isOpen(big), getByRole<HTMLInputElement>('textbox', 'Wat gebeurde er?').value]).to.eql([true, 'Nieuwbouw']);
    expect(pageText(itemUnder(big))).to.contain('Kritiek');
    await expect(el).to.be.accessible();
  });

  it('takes the way back with it: what was taken away is not offered again', async () => {
    const el = await mount();
    const page = el.parentElement!;
    el.dossier = file({}, { history });
    await findByRole('button', 'Haal weg: De eerste flat gaat weg');
    await press(getByRole('button', 'Haal weg: De eerste flat gaat weg'));
    await findByRole('button', 'Zet terug');
    el.remove();
    page.append(el);
    await el.updateComplete;
    expect([queryAllByRole('button', 'Zet terug').length, names().length]).to.eql([0, total]);
  });
});

describe('a part that cannot be used', () => {
  it('is said on the page, and the rest stays', async () => {
    const el = await mount();
    await part('Twee jaren naast elkaar');
    stub(URL, 'createObjectURL', {
      value: () => {
        throw new TypeError('gone');
      },
    });
    await press(getByRole('button', 'Bewaar als CSV'));
    await sees('Een deel van deze pagina laadt niet. Misschien is uw verbinding weg. Wat u invulde, staat er nog.');
    expect([queryAllByRole('alert').length, names().length]).to.eql([1, total]);
    await expect(el).to.be.accessible();
  });
});
