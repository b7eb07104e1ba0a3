import { questionsNl } from '@mengwijzer/content/questions.nl';
import { pageStore, type MixDossierUpdateEvent } from '@mengwijzer/core';
import { expect, fixture, html } from '@open-wc/testing';
import {
  alone,
  file,
  freshName,
  open,
  pageText,
  press,
  sees,
  seesNoMore,
  stored,
  stub,
  until,
} from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import './index.js';
import type { MixChecklist, MixChecklistChangeEvent } from './index.js';

const mount = (name?: string): Promise<MixChecklist> => alone(html`<mix-checklist open="all"></mix-checklist>`, name);
const choice = (name: string, root?: Element): HTMLInputElement => getByRole<HTMLInputElement>('checkbox', name, root);
const value = (answers: object, others?: object): unknown => JSON.parse(file(answers, others));
const incomes = { what: { choices: ['incomes'] } };

/** Names of our events, as they are heard. */
const heardBy = (target: EventTarget): string[] => {
  const heard: string[] = [];
  for (const type of ['mix-dossier-update', 'mix-checklist-change'])
    target.addEventListener(type, (event) => heard.push(event.type));
  return heard;
};

describe('dossier', () => {
  for (const given of [value(incomes), file(incomes), incomes])
    it(`takes ${JSON.stringify(given)}, and gives the dossier that is shown`, async () => {
      const element = await mount();
      element.dossier = given;
      await sees('We mengen inkomens.');
      expect(element.dossier).to.deep.include({ format: 'mengwijzer-dossier', version: 2, answers: incomes });
      element.dossier = null;
      await seesNoMore('We mengen inkomens.');
      expect(element.dossier.answers).to.eql({});
    });

  it('that is none is warned of, and changes nothing', async () => {
    const warnings: unknown[] = [];
    stub(console, 'warn', { value: (text: unknown) => warnings.push(text) });
    const element = await mount();
    element.dossier = incomes;
    const { dossier } = element;
    const cyclic: { what: object; self?: object } = { what: {} };
    cyclic.self = cyclic;
    const throwing = new Proxy({}, { ownKeys: () => cyclic.what as string[] });
    for (const garbage of ['', '{', 7, true, [], {}, () => 1, Symbol('x'), 1n, new Date(), document, cyclic, throwing])
      element.dossier = garbage;
    await sees('We mengen inkomens.');
    expect(element.dossier).to.equal(dossier);
    expect(warnings).to.have.lengthOf(1).and.have.property('0').that.includes('cannot be read');
  });

  it('that can be read in part is shown so, and one sentence says what was left out', async () => {
    (await mount()).dossier = value({ what: { choices: ['incomes', 1] }, time: { year: 'ooit' } });
    await sees('We mengen inkomens.');
    await sees('Dit deel van het dossier konden we niet lezen: de antwoorden. Wat er stond, blijft bewaard');
  });
});

describe('events', () => {
  it('reach the page through shadow roots, with what changed, as data', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<mix-provider dossier=${freshName()}><mix-checklist></mix-checklist></mix-provider>`;
    const heard = heardBy(document);
    let change: MixChecklistChangeEvent['detail'] | undefined;
    let update: MixDossierUpdateEvent['detail'] | undefined;
    host.addEventListener('mix-checklist-change', (event) => (change = structuredClone(event.detail)));
    host.addEventListener('mix-dossier-update', (event) => (update = structuredClone(event.detail)));
    await press(await findByRole('checkbox', 'Inkomens'), 'Space');
    expect(heard).to.eql(['mix-dossier-update', 'mix-checklist-change']);
    expect(change).to.deep.include({ question: 'what', state: 'answered' });
    expect(change!.dossier.answers.what!.choices).to.eql(['incomes']);
    expect(update).to.eql({ dossier: change!.dossier });
  });

  it('are fired only because a user acted', async () => {
    const element = await mount();
    const heard = heardBy(document);
    element.dossier = incomes;
    await sees('We mengen inkomens.');
    element.lang = 'en';
    await sees('What we say so far');
    element.lang = 'nl';
    element.mode = 'steps';
    element.open = 'one';
    element.current = 'who';
    element.required = true;
    await sees('Om wie gaat het?');
    element.formStateRestoreCallback(file({ who: {} }));
    element.dossier = null;
    await seesNoMore('We mengen inkomens.');
    expect(heard).to.eql([]);
    await press(choice('Personen'), 'Space');
    expect(heard).to.have.lengthOf(2);
  });

  it('tell of a file that was opened, and of wiping', async () => {
    const heard = heardBy(await mount());
    await open(file(incomes));
    await sees('is geopend');
    expect(heard).to.eql(['mix-dossier-update', 'mix-checklist-change']);
    await press(getByRole('button', 'Wis alles op dit apparaat'));
    await press(await findByRole('button', 'Ja, wis alles'));
    await sees('Alles is gewist.');
    expect(heard.at(-1)).to.equal('mix-checklist-change');
    expect(heard).to.have.length.above(2);
  });

  it('may be prevented by a host that owns the dossier: controls go back, until it sets one', async () => {
    const name = freshName();
    const element = await mount(name);
    const heard = heardBy(element);
    let asked: unknown;
    element.addEventListener('mix-dossier-update', (event) => {
      event.preventDefault();
      asked = event.detail.dossier;
    });
    await press(choice('Inkomens'), 'Space');
    await until(() => !choice('Inkomens').checked);
    expect(choice('Inkomens').checked).to.equal(false);
    await press(getByRole('button', 'Voor welke wijk, en wie vult dit in?'));
    const field = await findByRole<HTMLInputElement>('textbox', 'Wijk of buurt');
    await press(field, 'A');
    await until(() => field.value === '');
    expect(field.value).to.equal('');
    expect(heard).to.eql(['mix-dossier-update', 'mix-dossier-update']);
    expect(asked).to.include({ neighbourhood: 'A' });

    element.dossier = { ...element.dossier, answers: incomes };
    await sees('We mengen inkomens.');
    expect(choice('Inkomens').checked).to.equal(true);
    await pageStore('local', name).flush();
    expect(stored(name)).to.equal(undefined);
  });
});

describe('in a form', () => {
  const inForm = async (answers: object = {}, storage = 'local'): Promise<MixChecklist> => {
    const form = await fixture<HTMLFormElement>(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
        <mix-provider dossier=${freshName()} storage=${storage}>
          <mix-checklist name="mengen" required .dossier=${answers}></mix-checklist>
        </mix-provider>
        <button>Verstuur</button>
        <button type="reset">Begin opnieuw</button>
      </form>`,
    );
    const element = form.querySelector('mix-checklist')!;
    await element.updateComplete;
    return element;
  };
  const sent = (element: MixChecklist): unknown => new FormData(element.form!).get('mengen');
  const complete = Object.fromEntries(
    ['what', 'who', 'theory', 'role', 'objectives', 'scale', 'time'].map((id) => [id, { state: 'not-relevant' }]),
  );

  it('the answers are sent as JSON, under the name', async () => {
    const element = await inForm();
    await press(choice('Inkomens'), 'Space');
    await sees('We mengen inkomens.');
    expect(JSON.parse(sent(element) as string)).to.eql(element.dossier.answers);
    element.name = '';
    await element.updateComplete;
    expect([...new FormData(element.form!)]).to.eql([]);
  });

  it('what is missing is said, and the first question has the focus', async () => {
    const element = await inForm(incomes);
    const submitted: Event[] = [];
    element.form!.addEventListener('submit', (event) => submitted.push(event));
    const says = 'De vragen 2, 3, 4, 5, 6 en 7 staan nog open.';
    expect([element.validity.valueMissing, element.validationMessage]).to.eql([true, says]);
    await press(getByRole('button', 'Verstuur'));
    await sees(says);
    expect(queryAllByRole('alert').map(pageText)).to.include(says);
    expect(focused()).to.equal(getByRole('button', `Vraag 2: ${questionsNl.who.title}`));
    expect(submitted).to.be.empty;

    element.dossier = { ...complete, time: {} };
    await element.updateComplete;
    expect(element.validationMessage).to.equal('Vraag 7 staat nog open.');
    element.dossier = complete;
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(true);
    await press(getByRole('button', 'Verstuur'));
    expect(submitted).to.have.lengthOf(1);
  });

  it('a reset goes back to what the host had set, with a way back', async () => {
    const element = await inForm(incomes);
    await press(getByRole('button', `Vraag 1: ${questionsNl.what.title}`));
    await press(await findByRole('checkbox', 'Herkomst'), 'Space');
    await press(getByRole('button', 'Begin opnieuw'));
    await sees('Het formulier is leeggemaakt.');
    await sees('We mengen inkomens.');
    expect(sent(element)).to.equal(JSON.stringify(incomes));
    await press(getByRole('button', 'Zet mijn vorige antwoorden terug'));
    await sees('We mengen inkomens en mensen van verschillende herkomst.');
  });

  for (const [storage, brings] of [
    ['none', true],
    ['local', false],
  ] as const)
    it(`the browser may ${brings ? '' : 'not '}bring the answers back with storage ${storage}, and never over others`, async () => {
      const element = await inForm({}, storage);
      for (const state of [file(incomes), '{', null, file({ who: { choices: ['households'] } })])
        element.formStateRestoreCallback(state);
      await element.updateComplete;
      if (brings) await sees('We mengen inkomens.');
      else await seesNoMore('We mengen inkomens.');
      expect(JSON.parse(sent(element) as string)).to.eql(brings ? incomes : {});
    });
});

describe('tags on one page', () => {
  it('agree inside providers of one name, and outside of them, and not with others', async () => {
    const [one, other] = [freshName(), freshName()];
    const page = await fixture(
      html`<div>
        <section aria-label="een"><mix-checklist></mix-checklist></section>
        <section aria-label="twee"><mix-checklist question="what"></mix-checklist></section>
        ${[one, one, other].map(
          (name, index) =>
            html`<mix-provider dossier=${name}>
              <section aria-label=${`${name} ${index}`}><mix-checklist></mix-checklist></section>
            </mix-provider>`,
        )}
      </div>`,
    );
    const section = (name: string): HTMLElement => getByRole('region', name);
    await press(choice('Inkomens', section(`${one} 0`)), 'Space');
    await sees('We mengen inkomens.', section(`${one} 1`));
    await press(choice('Klassen', section('twee')), 'Space');
    await sees('We mengen klassen.', section('een'));
    await press(choice('Herkomst', section(`${one} 1`)), 'Space');
    await sees('We mengen inkomens en mensen van verschillende herkomst.', section(`${one} 0`));
    await until(() => stored(one));
    expect(choice('Inkomens', section('een')).checked).to.equal(false);
    expect(pageText(section(`${other} 2`))).not.to.include('We mengen');
    expect(stored(other)).to.equal(undefined);
    page.remove();
    await pageStore('local').wipe();
  });
});

describe('a fieldset that is turned off', () => {
  it('turns off all that is in the checklist, and on again', async () => {
    const around = await fixture<HTMLFieldSetElement>(
      html`<fieldset disabled><mix-checklist storage="none" name="vragen"></mix-checklist></fieldset>`,
    );
    const box = await findByRole<HTMLInputElement>('checkbox', 'Inkomens');
    await until(() => box.matches(':disabled'));
    expect(box.matches(':disabled')).to.equal(true);
    around.disabled = false;
    await until(() => !box.matches(':disabled'));
    expect(box.matches(':disabled')).to.equal(false);
  });
});
