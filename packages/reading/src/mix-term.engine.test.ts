import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { click, findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { press } from '../../../testing/visitor.js';
import './mix-term.js';
import type { MixTermToggleEvent } from './events.js';
import type { MixTerm } from './mix-term.js';

const WATERBED = /Wat hier minder wordt, duikt elders weer op\./u;

const write = async (sentence: unknown): Promise<HTMLElement> => {
  const paragraph = await fixture<HTMLElement>(html`<p>${sentence}</p>`);
  await Promise.all([...paragraph.querySelectorAll('mix-term')].map((term) => term.updateComplete));
  return paragraph;
};
const panels = (): readonly HTMLElement[] =>
  [...document.querySelectorAll('mix-term')].flatMap((term) => [
    ...term.shadowRoot!.querySelectorAll<HTMLElement>('[popover]:popover-open'),
  ]);
const isOpen = (name: string): boolean => getByRole('button', name).getAttribute('aria-expanded') === 'true';
const opens = (name: string): Promise<boolean> => until(() => isOpen(name) && panels().length === 1);
const closes = (name: string): Promise<boolean> => until(() => !isOpen(name) && panels().length === 0);

describe('a word that is explained', () => {
  it('opens and closes with Enter, the space bar and Escape, and keeps the focus', async () => {
    await write(html`Dat heet een <mix-term>waterbedeffect</mix-term>, zegt men.`);
    const word = getByRole('button', 'waterbedeffect');
    word.focus();
    for (const [open, close] of [
      ['Enter', 'Enter'],
      ['Space', 'Space'],
      ['Enter', 'Escape'],
    ] as const) {
      await press(open);
      expect(await opens('waterbedeffect')).to.equal(true);
      expect(pageText(panels()[0])).to.match(WATERBED);
      await press(close);
      expect(await closes('waterbedeffect')).to.equal(true);
      expect(focused()).to.equal(word);
    }
  });

  it('opens and closes with a press of the mouse, on it and beside it', async () => {
    const paragraph = await write(html`Dat heet een <mix-term>waterbedeffect</mix-term>, zegt men.`);
    const word = getByRole('button', 'waterbedeffect');
    await click(word);
    expect(await opens('waterbedeffect')).to.equal(true);
    await click(word);
    expect(await closes('waterbedeffect')).to.equal(true);
    await click(word);
    expect(await opens('waterbedeffect')).to.equal(true);
    const { left, top } = paragraph.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 2, Math.round(top) + 2] });
    expect(await closes('waterbedeffect')).to.equal(true);
    await resetMouse();
  });

  it('has a button to close it, which gives the focus back to the word', async () => {
    await write(html`Dat heet een <mix-term>waterbedeffect</mix-term>.`);
    const word = getByRole('button', 'waterbedeffect');
    word.focus();
    await press('Enter');
    await opens('waterbedeffect');
    await press('Tab');
    expect(focused()).to.equal(getByRole('button', 'Sluit de uitleg'));
    await press('Enter');
    await closes('waterbedeffect');
    expect(focused()).to.equal(word);
  });

  it('closes for whoever goes on with the keyboard', async () => {
    await write(html`Een <mix-term>waterbedeffect</mix-term> en <a href="#elders">een link</a>.`);
    getByRole('button', 'waterbedeffect').focus();
    await press('Enter');
    await opens('waterbedeffect');
    await press('Tab', 'Tab');
    expect(await closes('waterbedeffect')).to.equal(true);
    expect(focused()).to.equal(getByRole('link', 'een link'));
  });

  it('closes when another one opens', async () => {
    await write(html`<mix-term>waterbedeffect</mix-term> of <mix-term>bonding</mix-term>`);
    getByRole('button', 'waterbedeffect').focus();
    await press('Enter');
    await opens('waterbedeffect');
    await click(getByRole('button', 'bonding'));
    expect(await opens('bonding')).to.equal(true);
    expect(isOpen('waterbedeffect')).to.equal(false);
  });

  it('says once what it means to whoever hears the page', async () => {
    await write(html`<mix-term>waterbedeffect</mix-term>`);
    getByRole('button', 'waterbedeffect').focus();
    await press('Enter');
    await until(() => queryAllByRole('status').some((status) => WATERBED.test(status.textContent)));
    expect(queryAllByRole('status').filter((status) => WATERBED.test(status.textContent))).to.have.length(1);
    await press('Escape');
    await until(() => queryAllByRole('status').every((status) => status.textContent === ''));
    expect(queryAllByRole('status').map((status) => status.textContent)).to.eql(['']);
  });

  it('fires what the user does, and nothing else', async () => {
    const paragraph = await write(html`<mix-term term="bonding">banden</mix-term>`);
    const heard: MixTermToggleEvent['detail'][] = [];
    paragraph.addEventListener('mix-term-toggle', ({ detail }) => heard.push(detail));
    paragraph.querySelector('mix-term')!.term = 'bridging';
    await paragraph.querySelector('mix-term')!.updateComplete;
    expect(heard).to.eql([]);
    getByRole('button', 'banden').focus();
    await press('Enter');
    await opens('banden');
    await press('Escape');
    await closes('banden');
    expect(heard).to.eql([
      { term: 'bridging', isOpen: true },
      { term: 'bridging', isOpen: false },
    ]);
  });

  it('is accessible, closed and open', async () => {
    const paragraph = await write(html`Dat heet een <mix-term>waterbedeffect</mix-term>, zegt men.`);
    await expect(paragraph).to.be.accessible();
    getByRole('button', 'waterbedeffect').focus();
    await press('Enter');
    await opens('waterbedeffect');
    await expect(paragraph).to.be.accessible();
  });
});

describe('the term is found', () => {
  const cases: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['by its id', html`<mix-term term="waterbed-effect">elders</mix-term>`, 'elders', WATERBED],
    ['by its name', html`<mix-term term="Waterbedeffect">elders</mix-term>`, 'elders', WATERBED],
    [
      'by its English name, on a Dutch page',
      html`<mix-term term="Waterbed effect">elders</mix-term>`,
      'elders',
      WATERBED,
    ],
    ['by the word itself', html`<mix-term>Waterbedeffecten</mix-term>`, 'Waterbedeffecten', WATERBED],
    ['without a word of the page', html`<mix-term term="waterbed-effect"></mix-term>`, 'waterbedeffect', WATERBED],
    [
      'in the language of the page',
      html`<span lang="en"><mix-term>waterbed effect</mix-term></span>`,
      'waterbed effect',
      /source does not define/iu,
    ],
  ];
  for (const [how, markup, name, says] of cases)
    it(how, async () => {
      await write(markup);
      (await findByRole('button', name)).focus();
      await press('Enter');
      await opens(name);
      expect(pageText(panels()[0])).to.match(says);
    });

  it('not at all: then the text stays as it is, and that is said once in the console', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      await write(html`Een <mix-term>rode fiets</mix-term> en een <mix-term>rode fiets</mix-term>.`);
      await until(() => said.length > 0);
    } finally {
      console.warn = warn;
    }
    expect(queryAllByRole('button')).to.eql([]);
    expect(pageText()).to.match(/^Een rode fiets en een rode fiets ?\.$/u);
    expect(said.filter((text) => text.includes('rode fiets'))).to.have.length(1);
  });

  it('anew when the word or the term changes', async () => {
    const paragraph = await write(html`<mix-term>bonding</mix-term>`);
    const term = paragraph.querySelector('mix-term')!;
    term.textContent = 'waterbedeffect';
    await findByRole('button', 'waterbedeffect');
    await until(() => term.termId === 'waterbed-effect');
    term.term = 'bridging';
    await until(() => term.termId === 'bridging');
    expect(term.termId).to.equal('bridging');
  });
});

describe('in a sentence', () => {
  for (const size of ['max-content', '14em', '9em'])
    it(`takes as much room as the plain text, to the pixel, in ${size}`, async () => {
      const sentence = (text: unknown) =>
        html`<div style="inline-size: ${size}; font: 16px/1.5 sans-serif">${text}</div>`;
      const plain = await fixture<HTMLElement>(
        sentence('Een plan kan een waterbedeffect, of publieke familiariteit geven.'),
      );
      const { height, width } = plain.getBoundingClientRect();
      const explained = await fixture<HTMLElement>(
        sentence(
          html`Een plan kan een <mix-term>waterbedeffect</mix-term>, of
            <mix-term>publieke familiariteit</mix-term> geven.`,
        ),
      );
      await findByRole('button', 'publieke familiariteit');
      const after = explained.getBoundingClientRect();
      expect(after.height).to.equal(height);
      // A space would be four pixels; engines measure a text in pieces a little otherwise than as a whole.
      expect(Math.abs(after.width - width)).to.be.below(1);
    });

  it('goes on in the next line as text does', async () => {
    await fixture(
      html`<p style="inline-size: 12em; font: 16px/1.5 sans-serif">
        Veel mensen hebben in hun buurt <mix-term>publieke familiariteit</mix-term>.
      </p>`,
    );
    expect((await findByRole('button', 'publieke familiariteit')).getClientRects()).to.have.length(2);
  });

  it('has the type and the colour of the page', async () => {
    const paragraph = await fixture<HTMLElement>(
      html`<h2 style="color: rgb(120, 0, 0); font: bold 40px/1.1 serif; letter-spacing: 2px">
        Een <mix-term>waterbedeffect</mix-term>
      </h2>`,
    );
    const word = getComputedStyle(await findByRole('button', 'waterbedeffect'));
    const around = getComputedStyle(paragraph);
    for (const property of ['color', 'font-size', 'font-weight', 'font-family', 'letter-spacing'])
      expect(word.getPropertyValue(property), property).to.equal(around.getPropertyValue(property));
  });

  it('explains in type of its own, whatever stands around it', async () => {
    await fixture(
      html`<h2 style="font: bold 40px/1 serif; letter-spacing: 4px; text-transform: uppercase; text-align: center">
        <mix-term>waterbedeffect</mix-term>
      </h2>`,
    );
    (await findByRole('button', 'waterbedeffect')).focus();
    await press('Enter');
    await opens('waterbedeffect');
    const { fontSize, fontWeight, letterSpacing, textTransform } = getComputedStyle(
      panels()[0]!.querySelector('.says')!,
    );
    expect([fontSize, fontWeight, letterSpacing, textTransform]).to.eql(['16px', '400', 'normal', 'none']);
  });
});

describe('the explanation', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const show = async (place: string, width: number, height: number): Promise<DOMRect> => {
    await setViewport({ width, height });
    await fixture(html`<div style=${place}><mix-term>waterbedeffect</mix-term></div>`);
    const word = await findByRole('button', 'waterbedeffect');
    word.focus();
    await press('Enter');
    await opens('waterbedeffect');
    return panels()[0]!.getBoundingClientRect();
  };
  const places = {
    'at the left': 'position: absolute; top: 10px; left: 0',
    'at the right': 'position: absolute; top: 10px; right: 0',
    'at the bottom': 'position: absolute; bottom: 0; left: 30px',
    'in a box that hides what is too much': 'overflow: hidden; block-size: 1.5em; position: relative; z-index: 0',
    'in a page from right to left': 'direction: rtl',
    'in what is turned and moved': 'transform: translate(20px, 20px)',
  };
  for (const [where, place] of Object.entries(places))
    it(`is within a view of 320 px, ${where}`, async () => {
      const { left, right, top, bottom, width } = await show(place, 320, 640);
      expect(width).to.be.greaterThan(200);
      expect([left >= 0, right <= 320, top >= 0, bottom <= 640]).to.eql([true, true, true, true]);
      const word = getByRole('button', 'waterbedeffect').getBoundingClientRect();
      expect(bottom <= word.top || top >= word.bottom).to.equal(true);
    });

  it('is whole where the view is as low as at 400 %: one scrolls on', async () => {
    await show('padding-block: 40px 4px', 320, 190);
    const { scrollHeight } = document.documentElement;
    const { bottom } = panels()[0]!.getBoundingClientRect();
    expect(bottom + scrollY).to.be.at.most(scrollHeight + 1);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  it('stays by its word when what it stands in is scrolled', async () => {
    await setViewport({ width: 400, height: 600 });
    const box = await fixture<HTMLElement>(
      html`<div style="block-size: 200px; overflow: auto">
        <p style="padding-block: 150px 600px"><mix-term>waterbedeffect</mix-term></p>
      </div>`,
    );
    const word = await findByRole('button', 'waterbedeffect');
    word.focus();
    await press('Enter');
    await opens('waterbedeffect');
    box.scrollTop = 100;
    const distance = () => panels()[0]!.getBoundingClientRect().top - word.getBoundingClientRect().bottom;
    await until(() => Math.abs(distance() - 6) < 2);
    expect(Math.abs(distance() - 6)).to.be.below(2);
  });
});

describe('on paper', () => {
  it('stands after the first word that means it, and no other', async () => {
    const paragraph = await write(
      html`Een <mix-term>waterbedeffect</mix-term>, <mix-term>bonding</mix-term> en weer
        <mix-term>waterbedeffecten</mix-term>.`,
    );
    dispatchEvent(new Event('beforeprint'));
    const text = pageText(paragraph);
    dispatchEvent(new Event('afterprint'));
    expect(text.match(/duikt elders weer op/gu)).to.have.length(1);
    expect(text).to.match(/Een waterbedeffect \(Wat hier minder wordt,[^)]+\) ?, bonding \(Banden/u);
    await sees(/^Een waterbedeffect ?, bonding en weer waterbedeffecten ?\.$/u);
  });
});

it('is left behind without a trace when it goes while it is open', async () => {
  const paragraph = await write(html`<mix-term>waterbedeffect</mix-term>`);
  const term = paragraph.querySelector<MixTerm>('mix-term')!;
  getByRole('button', 'waterbedeffect').focus();
  await press('Enter');
  await opens('waterbedeffect');
  term.remove();
  window.dispatchEvent(new Event('resize'));
  paragraph.append(term);
  await term.updateComplete;
  expect(await closes('waterbedeffect')).to.equal(true);
  await click(getByRole('button', 'waterbedeffect'));
  expect(await opens('waterbedeffect')).to.equal(true);
});
