import { instrumentsNl } from '@mengwijzer/content/instruments.nl';
import { expect, html } from '@open-wc/testing';
import { pageText, sees, seesNoMore, until } from '../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { chips, counted, finds, names, sayCount, search, status, total } from '../testing/picker.js';
import { enter, render, type } from '../../../testing/visitor.js';
import './index.js';
import type { EntryText } from '@mengwijzer/content';
import type { Answers } from '@mengwijzer/core';
import type { MixInstrumentPicker } from './index.js';

const show = (answers?: Answers): Promise<MixInstrumentPicker> =>
  render(html`<mix-instrument-picker></mix-instrument-picker>`, answers);
/** Names of the instruments of which the text holds all these words, also inside longer ones. */
const having = (...words: string[]): string[] =>
  Object.values<EntryText>(instrumentsNl)
    .filter(({ name, summary, points }) => {
      const text = [name, summary, ...Object.values(points)].join(' ').normalize('NFD').replace(/\p{M}/gu, '');
      return words.every((word) => text.toLowerCase().includes(word));
    })
    .map(({ name }) => name);

describe('a search text', () => {
  it('finds parts of words while one types, names first', async () => {
    const el = await show();
    await search('toe');
    await finds(having('toe').length);
    await type('wijz');
    await finds(having('toewijz').length);
    expect(names()).to.have.members(having('toewijz'));
    expect(names()[0]).to.equal('Toewijzen op leefstijl');
    expect(having('toewijz')).to.include('Voorrang bij schaarste');
    await expect(el).to.be.accessible();
  });

  it('finds all of several words, in any order, with or without accents', async () => {
    await show();
    await search('NIEUWBOUW slóóp');
    await finds(having('sloop', 'nieuwbouw').length);
    expect(names()).to.have.members(having('sloop', 'nieuwbouw'));
    await search('industriele');
    await finds(having('industriele').length);
    expect(names()).to.include('Gebouwen een nieuwe bestemming geven');
  });

  it('forgives a slip, and says so', async () => {
    const el = await show();
    const forgiven = 'Niets heeft precies ‘renovetie’. Dit lijkt erop.';
    await search('renovetie');
    await sees(forgiven);
    expect(names()[0]).to.equal('Renovatie');
    await expect(el).to.be.accessible();
    await search('renovatie');
    await seesNoMore(forgiven);
    await finds(having('renovatie').length);
  });

  it('is text, whatever it looks like', async () => {
    await show();
    await search('(sloop|^');
    await finds(having('sloop').length);
    await search('s.oop');
    await finds(having('s', 'oop').length);
    await search('<b>.*');
    await finds(having('b').length);
    expect(chips()).to.eql(['‘<b>.*’ weghalen']);
    await search('.*');
    await finds(total);
  });

  it('is cleared by its chip, and the keyboard goes on at the count', async () => {
    const el = await show();
    await search('sloop');
    await finds(having('sloop').length);
    await enter('button', '‘sloop’ weghalen');
    expect(pageText(focused()!)).to.equal(sayCount(total));
    expect(getByRole<HTMLInputElement>('searchbox').value).to.equal('');
    expect(chips()).to.be.empty;
    await expect(el).to.be.accessible();
  });
});

describe('the count', () => {
  it('is heard once, when the user is quiet', async () => {
    await show();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(status().textContent)).observe(status(), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await search('toewijz');
    await until(() => heard.length > 0);
    const first = sayCount(having('toewijz').length);
    expect([heard, counted()]).to.eql([[first], first]);
    await type(' leefstijl');
    await until(() => heard.length > 1);
    expect(heard).to.eql([first, sayCount(having('toewijz', 'leefstijl').length)]);
  });
});

describe('a long list', () => {
  it('shows more on request, and the keyboard goes on at the first that is new', async () => {
    const el = await show();
    expect(names()).to.have.lengthOf(10);
    let left = total - 10;
    while (left > 0) {
      const drawn = names().length;
      await enter('button', `Toon er nog ${Math.min(20, left)} (van ${left})`);
      await until(() => names().length > drawn);
      expect(describeElement(focused()!)).to.equal(`button "${names()[drawn]}"`);
      left = total - names().length;
    }
    expect(new Set(names()).size).to.equal(total);
    expect(queryAllByRole('button', /^Toon er nog/)).to.be.empty;
    await expect(el).to.be.accessible();
    await search('e');
    await until(() => names().length === 10);
    expect(names()).to.have.lengthOf(10);
  });

  it('has ways to its parts', async () => {
    const el = await show({ what: { choices: ['dwellings'] }, role: { choices: ['goal'] } });
    const { href } = location;
    const ways = queryAllByRole('link', undefined, getByRole('navigation', 'Ga naar'));
    expect(ways.map((way) => pageText(way).replace(/ \(\d+\)$/, ''))).to.eql([
      'Past bij wat u zei',
      'Staat op gespannen voet',
      'Daar zeggen uw antwoorden weinig over',
    ]);
    await enter('link', /^Staat op gespannen voet/);
    expect(describeElement(focused()!)).to.match(/^heading "Staat op gespannen voet \d+"$/);
    const { top, bottom } = focused()!.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.eql([true, true]);
    expect(location.href).to.equal(href);
    await expect(el).to.be.accessible();
  });
});
