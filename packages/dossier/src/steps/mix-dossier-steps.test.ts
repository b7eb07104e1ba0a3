import { pageStore } from '@mengwijzer/core';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { alone, freshName, pageText, press, sees } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { file, handedIn } from '../../testing/as-stored.js';
import '../index.js';
import type { MixDossier } from '../index.js';

const some = file({
  contributions: [
    handedIn('Gemeente', { what: { choices: ['incomes'] }, who: { benefits: ['stayers'], burdens: ['leavers'] } }),
    handedIn('Welzijn', { what: { choices: ['incomes'] } }),
  ],
  shortlist: [{ id: 'rehousing-support', why: 'hulp' }],
});
const plan = {
  startYear: 2026,
  temporaryHomes: 0,
  localVacancies: 0,
  turnoverPermille: 0,
  sites: [
    {
      id: 'a',
      name: 'Hoek',
      existing: { social: 10, mid: 0, owner: 0 },
      planned: { social: 10, mid: 0, owner: 0 },
      earliest: 0,
      demolition: 2,
      construction: 4,
      stayPercent: 100,
    },
  ],
};
const mount = async (
  section: 'steps' | 'groups',
  dossier?: object,
  lang = 'nl',
  name = freshName(),
): Promise<MixDossier> => {
  const element = await alone<MixDossier>(
    html`<mix-dossier lang=${lang} section=${section} .dossier=${dossier ?? file()}></mix-dossier>`,
    name,
  );
  await element.updateComplete;
  return element;
};

describe('the four steps', () => {
  it('say how to begin with an empty dossier, and where', async () => {
    await mount('steps');
    await sees('Nog niemand heeft iets ingevuld. Begin met de zeven vragen, ieder apart of samen.');
    await sees('Dat doet u op de pagina met de zeven vragen.');
    expect(queryAllByRole('heading').map((each) => pageText(each))).to.include.members([
      'De vier stappen',
      'Stap 1: Eens worden over het doel',
      'Stap 4: Precies uitwerken',
    ]);
  });

  it('lead to a question that the page shows, with the keyboard', async () => {
    const name = freshName();
    await mount('steps', some, 'nl', name);
    await sees('Vraag 3, 4, 5, 6 en 7 staan nog open.');
    const opened: string[] = [];
    const stop = pageStore('local', name).offer('answers', (id) => void opened.push(id));
    await press(await findByRole('button', 'Naar vraag 3'));
    expect(opened).to.eql(['theory']);
    stop();
    await sees('Dat doet u op de pagina met de zeven vragen.');
  });

  it('lead to another section', async () => {
    const element = await mount('steps', some);
    const [first] = queryAllByRole('button', 'Naar de partijen');
    await press(first!);
    expect(element.section).to.equal('parties');
    await element.updateComplete;
    expect(focused()!.id).to.equal('section');
  });

  it('fold what the source says, with where it says so', async () => {
    const element = await mount('steps');
    const text = 'Stel uzelf en elkaar de zeven vragen van Kleinhans, Veldboer en Duyvendak (2019).';
    expect(pageText()).not.to.include(text);
    const [fold] = [...element.shadowRoot!.querySelectorAll('.step summary')];
    await press(fold as HTMLElement);
    await sees(text);
  });

  it('say what a plan does, once it is calculated', async () => {
    await mount('steps', file({ party: 'Gemeente', plan }));
    await sees('Volgens het plan moeten tien huishoudens de wijk uit. Zij blijven anderhalf jaar weg.');
  });

  it('are there in English', async () => {
    await mount('steps', some, 'en');
    await sees('Questions 3, 4, 5, 6 and 7 are still open.');
  });
});

describe('the three groups', () => {
  it('say what is promised by name, what it costs and what is missing', async () => {
    await mount('groups', some);
    await sees('Het moet beter worden voor de mensen die blijven. Gemeente, vraag 2');
    await sees('De lasten liggen bij de mensen die weg moeten. Gemeente, vraag 2');
    await sees('Hulp bij verhuizen en terugkeren. Ook wie vertrekt, moet beter gaan wonen.');
    await sees('Er is geen dossier van bewoners. Wie weg moet, is dus zelf nog niet gehoord.');
    expect(queryAllByRole('heading', 'Wat ontbreekt')).to.have.lengthOf(3);
  });

  it('always say what the name gentle gentrification must not be used for', async () => {
    await mount('groups');
    const note = getByRole('note');
    expect(pageText(note)).to.include(
      'Onder die vlag mogen mensen met een kleine beurs nooit hun wijk of stad uit moeten.',
    );
    expect(pageText(note)).to.include('Bron: Slot');
  });

  it('are there in English', async () => {
    await mount('groups', some, 'en');
    await sees('Things should get better for the people who stay. Gemeente, question 2');
  });
});

describe('on a page of 320 pixels', () => {
  for (const section of ['steps', 'groups', 'monitoring'] as const)
    it(`nothing is wider than ${section}`, async () => {
      const element = await mount('steps', some);
      element.style.inlineSize = '288px';
      element.style.display = 'block';
      element.section = section;
      await element.updateComplete;
      await element.updateComplete;
      const shell = element.shadowRoot!.querySelector('#section')!;
      expect(shell.scrollWidth).to.be.at.most(288);
      for (const control of element.shadowRoot!.querySelectorAll('#section button, #section summary')) {
        if (!control.checkVisibility()) continue;
        expect(control.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
});
