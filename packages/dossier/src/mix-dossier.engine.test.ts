import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  alone,
  chooseFiles,
  file,
  freshName,
  jsonFile,
  pageText,
  press,
  savedBy,
  sees,
  stored,
  until,
} from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { press as keys, focusOn } from '../../../testing/visitor.js';
import './index.js';
import type { MixDossier } from './index.js';

const resident = { party: 'Bewonersraad', neighbourhood: 'Molenkwartier', changed: '2026-06-03T19:30:00.000Z' };
const council = { party: 'Gemeente', neighbourhood: 'Molenkwartier', changed: '2026-05-12T09:00:00.000Z' };
const soon = { time: { term: 'immediate', words: 'Wij wonen er nu.' } };
const late = { time: { term: 'generations', year: 2042 } };

const mount = async (dossier: object = {}, name = freshName()): Promise<MixDossier> => {
  const element = await alone<MixDossier>(html`<mix-dossier></mix-dossier>`, name);
  element.dossier = file({}, dossier);
  await findByRole('heading', /Eens worden over het doel/u);
  await element.updateComplete;
  return element;
};
const button = (name: string | RegExp): HTMLElement => getByRole('button', name);
const current = (): string[] =>
  queryAllByRole('button')
    .filter((each) => each.getAttribute('aria-current') === 'true')
    .map(pageText);

/** Goes to the field for files of parties with the keyboard, and chooses some there. */
const add = async (...files: readonly (readonly [name: string, text: string])[]): Promise<void> => {
  (await findByRole('button', 'Bewaar dit dossier')).focus();
  await keys('Shift+Tab');
  chooseFiles(focused() as HTMLInputElement, ...files.map(([name, text]) => jsonFile(text, name)));
};

describe('the sections', () => {
  it('are five, begin with the steps, and are walked through with the keyboard', async () => {
    const element = await mount();
    expect(current()).to.eql(['De vier stappen']);
    for (const [name, heading] of [
      ['De partijen', 'Partijen naast elkaar'],
      ['De drie groepen', 'De drie groepen'],
      ['Volgen of het werkt', 'Volgen of het werkt'],
      ['Meenemen', 'Meenemen'],
      ['De vier stappen', 'De vier stappen'],
    ] as const) {
      button(name).focus();
      await keys('Enter');
      await findByRole('heading', heading);
      expect(current()).to.eql([name]);
      await until(() => focused()?.id === 'section');
    }
    expect(element.section).to.equal('steps');
  });

  it('begin where the page says, and a wrong name is said once in the console', async () => {
    const element = await alone<MixDossier>(html`<mix-dossier section="monitoring"></mix-dossier>`);
    await findByRole('heading', 'Volgen of het werkt');
    expect(current()).to.eql(['Volgen of het werkt']);
    element.setAttribute('section', 'nergens');
    await findByRole('heading', /Eens worden over het doel/u);
  });

  it('have headings one below that of the element', async () => {
    const element = await mount();
    element.headingLevel = 3;
    await element.updateComplete;
    expect(getByRole('heading', 'Samen aan tafel').localName).to.equal('h3');
    expect(getByRole('heading', 'De vier stappen').localName).to.equal('h4');
  });

  it('speak the language of the page', async () => {
    const element = await mount();
    element.lang = 'en';
    await findByRole('heading', 'Around one table');
    await press(button('The parties'));
    expect(current()).to.eql(['The parties']);
  });
});

describe('files of parties', () => {
  it('are opened together, and what they say stands side by side', async () => {
    const element = await mount();
    await add(['bewoners.json', file(soon, resident)], ['gemeente.json', file(late, council)]);
    await findByRole('heading', 'Twee partijen naast elkaar');
    expect(element.dossier.contributions.map(({ dossier }) => dossier.party).sort()).to.eql([
      'Bewonersraad',
      'Gemeente',
    ]);
    expect(element.section).to.equal('parties');
  });

  it('fire that the dossier changed, and are kept', async () => {
    const name = freshName();
    const element = await mount({}, name);
    const heard: string[] = [];
    element.addEventListener('mix-dossier-change', ({ detail }) =>
      heard.push(...detail.dossier.contributions.map(({ dossier }) => dossier.party)),
    );
    await add(['bewoners.json', file(soon, resident)]);
    await until(() => heard.length > 0);
    expect(heard).to.eql(['Bewonersraad']);
    expect(await until(() => JSON.stringify(stored(name))?.includes('Bewonersraad'))).to.equal(true);
  });

  it('that are none are named, and the others are taken', async () => {
    const element = await mount();
    await add(
      ['foto.json', 'geen json'],
      ['anders.json', '{"iets":"anders"}'],
      ['groot.json', `"${'x'.repeat(5_000_000)}"`],
      ['bewoners.json', file(soon, resident)],
    );
    await sees('‘foto.json’ is niet te lezen');
    await sees('‘anders.json’ is geen dossier van Mengwijzer.');
    await sees('‘groot.json’ is te groot: meer dan 1 MB.');
    expect(element.dossier.contributions).to.have.length(1);
  });

  it('twice of one party: both stay, with their dates, until one is put aside', async () => {
    const element = await mount();
    await add(['bewoners.json', file(soon, resident)]);
    await until(() => element.dossier.contributions.length === 1);
    await add(['bewoners-2.json', file(late, { ...resident, changed: '2026-06-10T10:00:00.000Z' })]);
    await until(() => element.dossier.contributions.length === 2);
    await sees('3 juni 2026');
    await sees('10 juni 2026');
  });

  it('of another neighbourhood are taken, with a warning', async () => {
    const element = await mount({ neighbourhood: 'Molenkwartier' });
    await add(['elders.json', file(soon, { ...resident, neighbourhood: 'Havenbuurt' })]);
    await sees('Havenbuurt');
    expect(element.dossier.contributions).to.have.length(1);
  });

  it('are not taken when the host refuses', async () => {
    const element = await mount();
    let isAsked = false;
    element.addEventListener('mix-dossier-update', (event) => {
      isAsked = true;
      event.preventDefault();
    });
    await add(['bewoners.json', file(soon, resident)]);
    await until(() => isAsked);
    await element.updateComplete;
    expect(element.dossier.contributions).to.eql([]);
  });
});

describe('the dossier', () => {
  it('is saved as a file with all that was handed in', async () => {
    await mount();
    await add(['bewoners.json', file(soon, resident)]);
    await findByRole('heading', 'Eén partij tot nu toe');
    const { text } = await savedBy(() => press(button('Bewaar dit dossier')));
    expect(JSON.parse(text)).to.deep.include({ format: 'mengwijzer-dossier', version: 2 });
    expect(text).to.contain('Wij wonen er nu.');
  });

  it('is wiped with all that was handed in, named before it goes', async () => {
    const name = freshName();
    const element = await mount({}, name);
    await add(['bewoners.json', file(soon, resident)], ['gemeente.json', file(late, council)]);
    await until(() => stored(name) !== undefined);
    await press(button('Wis alles op dit apparaat'));
    await sees('Dit gaat weg: wat 2 partijen inbrachten.');
    await press(button('Ja, wis alles'));
    await sees('Alles is gewist.');
    expect(stored(name)).to.equal(undefined);
    expect(element.dossier.contributions).to.eql([]);
  });

  it('has a name, a neighbourhood and a party that one can fill in', async () => {
    const element = await mount();
    focusOn('button', 'Over dit dossier');
    await keys('Enter');
    const field = getByRole<HTMLInputElement>('textbox', 'Wijk of buurt');
    field.value = 'Molenkwartier';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await findByRole('heading', 'Samen aan tafel over Molenkwartier');
    expect(element.dossier.neighbourhood).to.equal('Molenkwartier');
  });
});

describe('the looks', () => {
  for (const width of [1280, 320])
    it(`are whole and accessible at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await mount();
      await add(['bewoners.json', file(soon, resident)], ['gemeente.json', file(late, council)]);
      await findByRole('heading', 'Twee partijen naast elkaar');
      for (const name of ['De partijen', 'De drie groepen', 'Volgen of het werkt', 'Meenemen', 'De vier stappen']) {
        await press(button(name));
        await element.updateComplete;
        expect(document.documentElement.scrollWidth, name).to.be.at.most(width);
        await expect(element).to.be.accessible();
      }
    });
});
