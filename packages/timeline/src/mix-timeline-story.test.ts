import { expect, html } from '@open-wc/testing';
import { pageText, sees, until, warnings } from '../../../testing/dossier.js';
import { findByRole, here, queryAllByRole } from '../../../testing/index.js';
import { counted, names, sayCount } from '../testing/timeline.js';
import { enter, itemUnder, press, render, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

const steps = ['Mengbeleid valt stil', 'Grotestedenbeleid', 'Nationaal Programma Leefbaarheid en Veiligheid'];
const [standstill, big, nplv] = steps as [string, string, string];
const tell = (): Promise<MixTimeline> =>
  render(
    html`<mix-timeline entries="standstill big-cities-policy nplv" view="list">
      <p slot="standstill">De plannen voor de flats bleven liggen.</p>
      <p slot="big-cities-policy">In deze jaren kwamen de eerste koopwoningen.</p>
      <p slot="elders">Dit hoort nergens bij.</p>
    </mix-timeline>`,
  );
/** The step that one is at, as whoever hears the page is told. */
const current = (): string[] =>
  queryAllByRole('listitem')
    .filter((item) => item.ariaCurrent === 'step')
    .flatMap((item) => names(item));
const ways = (name: string): string[] =>
  queryAllByRole('button', /stap ?\(/, itemUnder(name)).map((button) => pageText(button));

describe('a story', () => {
  it('tells the editor’s steps in the editor’s order, numbered, with the editor’s words before the facts', async () => {
    const el = await tell();
    expect(names()).to.eql(steps);
    expect(steps.map((name) => /Stap \d van \d/.exec(pageText(itemUnder(name)))?.[0])).to.eql([
      'Stap 1 van 3',
      'Stap 2 van 3',
      'Stap 3 van 3',
    ]);
    expect(pageText(itemUnder(big))).to.match(
      /In deze jaren kwamen de eerste koopwoningen\. Midden jaren negentig tot rond 2012 of 2014 Grotestedenbeleid Zorgen over/,
    );
    expect(pageText(itemUnder(standstill))).to.match(/bleven liggen\. Vanaf rond 2012, einde niet genoemd /);
    expect(pageText()).not.to.contain('Dit hoort nergens bij.');
    expect(queryAllByRole('region', /./).length).to.equal(0);
    await expect(el).to.be.accessible();
  });

  it('leads from step to step: the focus goes to its heading, and all steps stay', async () => {
    const el = await tell();
    await sees('Volgende stap');
    expect(steps.map((name) => ways(name).length)).to.eql([1, 2, 1]);
    expect(current()).to.eql([]);
    await enter('button', /^Volgende stap ?\(Grotestedenbeleid\)$/);
    await until(() => here() === `heading "${big}"`);
    expect([here(), current(), names()]).to.eql([`heading "${big}"`, [big], steps]);
    await expect(el).to.be.accessible();
    await enter('button', new RegExp(String.raw`^Volgende stap ?\(${nplv}\)$`));
    await until(() => here() === `heading "${nplv}"`);
    expect([here(), current()]).to.eql([`heading "${nplv}"`, [nplv]]);
    await enter('button', new RegExp(String.raw`^Vorige stap ?\(${big}\)$`));
    await until(() => here() === `heading "${big}"`);
    expect([here(), current()]).to.eql([`heading "${big}"`, [big]]);
    await press('Tab');
    expect(here()).to.equal(`button "${big}"`);
  });

  it('opens a step in place, with all that the source says', async () => {
    await tell();
    await enter('button', big);
    await findByRole('heading', 'Kritiek', itemUnder(big));
    await sees('In deze jaren kwamen de eerste koopwoningen.', itemUnder(big));
  });

  it('may end, and follows the editor', async () => {
    const el = await tell();
    await sees('Stap 3 van 3');
    el.entries = 'nplv standstill';
    await el.updateComplete;
    expect([names(), ways(nplv).length, ways(standstill).length]).to.eql([[nplv, standstill], 1, 1]);
    expect(pageText(itemUnder(nplv))).to.contain('Stap 1 van 2');
    await expect(el).to.be.accessible();
  });
});

describe('entries without words of the editor', () => {
  it('are a selection in that order, and one can follow threads in it', async () => {
    const el = await render<MixTimeline>(
      html`<mix-timeline entries="standstill big-cities-policy wbmgp-2006" view="list"></mix-timeline>`,
    );
    expect([names(), counted()]).to.eql([[standstill, big, 'Wbmgp: selectief toewijzen'], sayCount(3, 3)]);
    expect(pageText()).not.to.match(/Stap \d/);
    expect(queryAllByRole('checkbox').length).to.equal(2);
    focusOn('checkbox', 'Wet');
    await press('Space');
    await until(() => names().length === 2);
    expect(names()).to.eql([standstill, big]);
    await expect(el).to.be.accessible();
  });

  it('that nobody knows are told once in the console, and the rest is shown', async () => {
    const warned = warnings();
    const template = html`<mix-timeline entries="nergens standstill ook-niet" view="list"></mix-timeline>`;
    await render(template);
    const again = await render<MixTimeline>(template);
    expect(names(again.shadowRoot!)).to.eql([standstill]);
    expect(warned).to.eql([
      'Mengwijzer: <mix-timeline> knows no "nergens"; the rest is shown.',
      'Mengwijzer: <mix-timeline> knows no "ook-niet"; the rest is shown.',
    ]);
  });

  it('of which none is there leave an empty timeline, which says so', async () => {
    const el = await render<MixTimeline>(html`<mix-timeline entries="helemaal-niets"></mix-timeline>`);
    await sees('Er is hier geen periode of gebeurtenis om te tonen.');
    expect(queryAllByRole('checkbox').length).to.equal(0);
    await expect(el).to.be.accessible();
  });
});
