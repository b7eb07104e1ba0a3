import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { alone, freshName, pageText, press, sees, seesNoMore, stored } from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { dossierOf, jointOf, three } from '../../testing/parties.js';
import '../index.js';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { MixDossier } from '../index.js';

const mount = async (dossier: Dossier, name = freshName()): Promise<MixDossier> => {
  const element = await alone<MixDossier>(html`<mix-dossier section="parties"></mix-dossier>`, name);
  element.dossier = dossier;
  await findByRole(
    'heading',
    dossier.contributions.length === 0 ? 'Partijen naast elkaar' : /naast elkaar|tot nu toe/u,
  );
  return element;
};
const button = (name: string | RegExp): HTMLElement => getByRole('button', name);
const current = (): string =>
  queryAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map(pageText)
    .join();

describe('the parties', () => {
  it('explain how it works while nobody is there', async () => {
    await mount(jointOf());
    await sees('Er staat hier nog geen partij.');
    await sees('Elke partij vult de zeven vragen in op een eigen apparaat.');
    expect(queryAllByRole('link', /^1/u)).to.have.length(0);
  });

  it('ask for another when there is one', async () => {
    await mount(jointOf(dossierOf('Gemeente', { what: { choices: ['incomes'] } })));
    await sees('Open ook het bestand van een andere partij.');
    expect(getByRole('heading', 'Eén partij tot nu toe')).to.exist;
  });

  it('start at the first difference, and are walked through with the keyboard', async () => {
    await mount(three);
    await sees('Drie partijen naast elkaar');
    expect(current()).to.match(/^1 Wat mengt u\? Verschil: Verschil over leefstijlen$/u);
    const time = getByRole('link', /^7 Op welke termijn/u);
    await press(time);
    await findByRole('heading', `Vraag 7: ${questionsNl.time.title}`);
    expect(pageText(focused()!)).to.equal(`Vraag 7: ${questionsNl.time.title}`);
    expect(current()).to.contain(questionsNl.time.title);
    await sees('Volgens Bewonersraad komt het effect meteen, volgens Gemeente en Woningcorporatie op langere termijn.');
    await sees('Wij wonen er nu.');
    await sees('Ingevuld op 3 juni 2026');
    const table = getByRole('table', /^De verwachtingen lopen/u);
    expect(pageText(table)).to.match(/Termijn Bewonersraad Gemeente Woningcorporatie Meteen ja · nee · nee/u);
    await press(button('Vorige vraag'));
    await findByRole('heading', `Vraag 6: ${questionsNl.scale.title}`);
    expect(pageText(focused()!)).to.equal(`Vraag 6: ${questionsNl.scale.title}`);
  });

  it('become a list with names where there are many', async () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      dossierOf(`Vereniging van bewoners en ondernemers ${at + 1}`, {
        what: { choices: [at < 2 ? 'origins' : 'incomes'] },
      }),
    );
    const element = await mount(jointOf(...many));
    expect(queryAllByRole('table')).to.have.length(0);
    await sees('Herkomst Vereniging van bewoners en ondernemers 1 en Vereniging van bewoners en ondernemers 2');
    await sees('Klassen Niemand');
    await sees('Lees wat 50 partijen schreven');
    element.style.inlineSize = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });
});

describe('an agreement', () => {
  const goes = async (): Promise<void> => {
    await press(getByRole('link', /^7/u));
    await findByRole('heading', `Vraag 7: ${questionsNl.time.title}`);
  };
  const records = async (text: string): Promise<void> => {
    getByRole('textbox', 'Wat spreekt u af?').focus();
    await sendKeys({ type: text });
    await press(getByRole('checkbox', 'Gemeente'), 'Space');
    await press(getByRole('checkbox', 'Bewonersraad'), 'Space');
    getByRole('textbox', 'Wat blijft betwist?').focus();
    await sendKeys({ type: 'De bewoners willen het eerder.' });
    await press(button('Leg vast'));
  };

  it('is written down with the keyboard alone, with who agrees, and kept', async () => {
    const name = freshName();
    const element = await mount(three, name);
    await goes();
    await records('In 2030 merken bewoners iets.');
    await sees('Hiermee eens: Gemeente en Bewonersraad.');
    await sees('Wat betwist blijft: De bewoners willen het eerder.');
    expect(pageText(focused()!)).to.equal('Samen vastgelegd');
    await sees('De afspraak is vastgelegd.');
    expect(current()).to.contain('Samen vastgelegd');
    const [agreement] = element.dossier.agreements;
    expect(agreement).to.deep.include({
      question: 'time',
      text: 'In 2030 merken bewoners iets.',
      parties: ['Gemeente', 'Bewonersraad'],
      contested: 'De bewoners willen het eerder.',
    });
    expect(Date.now() - Date.parse(agreement!.made)).to.be.lessThan(60_000);
    expect(JSON.stringify(stored(name))).to.contain('In 2030 merken bewoners iets.');
  });

  it('asks for a text, and keeps what was typed', async () => {
    await mount(three);
    await press(getByRole('checkbox', 'Gemeente'), 'Space');
    await press(button('Leg vast'));
    await sees('Schrijf op wat u afspreekt, of wat betwist blijft.');
    expect(focused()).to.equal(getByRole('textbox', 'Wat spreekt u af?'));
    expect(getByRole<HTMLInputElement>('checkbox', 'Gemeente').checked).to.equal(true);
  });

  it('can be changed and taken back; what was said stays to be read', async () => {
    await mount(three);
    await goes();
    await records('Eerst.');
    await press(await findByRole('button', 'Wijzig'));
    const field = await findByRole<HTMLTextAreaElement>('textbox', 'Wat spreekt u af?');
    expect(field.value).to.equal('Eerst.');
    field.focus();
    field.select();
    await sendKeys({ type: 'Later.' });
    await press(button('Leg vast'));
    await sees('Later.');
    await press(await findByRole('button', 'Trek in'));
    await seesNoMore('Samen vastgelegd Later.');
    await sees('De afspraak is ingetrokken.');
    getByRole('heading', 'Samen één antwoord geven');
    const summary = [...document.querySelector('mix-dossier')!.shadowRoot!.querySelectorAll('summary')].find(
      (each) => pageText(each) === 'Eerdere versies',
    )!;
    await press(summary);
    await sees('Ingetrokken op');
    await sees('Vervangen op');
    await sees('Eerst.');
  });

  it('that is taken back is put back with one press, and what was done since stays', async () => {
    const element = await mount(three);
    await goes();
    await records('Eerst.');
    const before = element.dossier.agreements;
    await press(await findByRole('button', 'Trek in'));
    await sees('De afspraak is ingetrokken.');
    expect(focused()!.id).to.equal('notice');
    element.dossier = { ...element.dossier, title: 'Aan tafel' };
    await press(await findByRole('button', 'Zet terug'));
    await sees('Samen vastgelegd Eerst.');
    await sees('Het staat er weer.');
    expect(focused()!.localName).not.to.equal('body');
    expect(element.dossier.agreements).to.eql(before);
    expect(element.dossier.title).to.equal('Aan tafel');
  });

  it('of which there are two is shown twice, and a new one replaces both', async () => {
    const version = (id: string, text: string, party: string) => ({
      id,
      made: `2026-06-0${id}T09:00:00.000Z`,
      replaces: [],
      question: 'what',
      text,
      parties: [party],
      contested: '',
    });
    const element = await mount({
      ...three,
      agreements: [version('1', 'Eens A', 'Gemeente'), version('2', 'Eens B', 'X')],
    });
    await sees('Twee versies. Kies samen.');
    await sees('Versie 1 Eens A');
    await sees('Versie 2 Eens B');
    await press(button('Neem versie 2 over'));
    expect(getByRole<HTMLTextAreaElement>('textbox', 'Wat spreekt u af?').value).to.equal('Eens B');
    expect(getByRole<HTMLInputElement>('checkbox', 'X').checked).to.equal(true);
    await press(button('Leg vast'));
    await seesNoMore('Twee versies.');
    expect(element.dossier.agreements.at(-1)!.replaces).to.have.members(['1', '2']);
  });

  it('is not written down when the host refuses', async () => {
    const element = await mount(three);
    element.addEventListener('mix-dossier-update', (event) => event.preventDefault());
    getByRole('textbox', 'Wat spreekt u af?').focus();
    await sendKeys({ type: 'Nooit.' });
    await press(button('Leg vast'));
    await sees('De wijziging is niet aangenomen.');
    expect(element.dossier.agreements).to.have.length(0);
    expect(getByRole<HTMLTextAreaElement>('textbox', 'Wat spreekt u af?').value).to.equal('Nooit.');
  });
});

describe('who takes part', () => {
  it('can be put aside and counts again', async () => {
    const element = await mount(three);
    await press(button('Zet opzij: Gemeente'));
    await sees('Twee partijen naast elkaar');
    await sees('Staat opzij en telt niet mee');
    expect(element.dossier.contributions.filter(({ aside }) => aside)).to.have.length(1);
    await press(button('Laat weer meetellen: Gemeente'));
    await sees('Drie partijen naast elkaar');
    expect(element.dossier.contributions).to.eql(three.contributions);
  });

  it('can be taken out, after one question, with a way back', async () => {
    const element = await mount(three);
    await press(button('Haal eruit: Gemeente'));
    await sees('Alle antwoorden van Gemeente gaan uit dit dossier.');
    await press(button('Nee, laat staan'));
    expect(focused()).to.equal(button('Haal eruit: Gemeente'));
    await press(button('Haal eruit: Gemeente'));
    await press(await findByRole('button', 'Ja, haal eruit'));
    await sees('Uit dit dossier gehaald: Gemeente.');
    expect(element.dossier.contributions).to.have.length(2);
    await press(await findByRole('button', 'Zet terug'));
    await sees('Drie partijen naast elkaar');
  });
});

describe('looks', () => {
  const evil = `<img src=x onerror="document.title='evil'">`;

  it('text of files is never markup', async () => {
    await mount(
      jointOf(
        dossierOf(evil, { what: { choices: [evil], words: evil, note: evil, state: 'not-agreed', dispute: evil } }),
        dossierOf('B', { what: { choices: ['incomes'] } }),
      ),
    );
    await sees(evil);
    expect(document.title).not.to.equal('evil');
    expect(document.querySelector('mix-dossier')!.shadowRoot!.querySelectorAll('img')).to.have.length(0);
  });

  it('nothing sticks out at 320 px, and every target is large enough', async () => {
    const element = await mount(three);
    element.style.inlineSize = '320px';
    for (const link of queryAllByRole('link', /^[1-7] /u)) {
      await press(link);
      await element.updateComplete;
      for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
        if (each.closest('.vh, .w') !== null || each.getClientRects().length === 0) continue;
        const { right } = each.getBoundingClientRect();
        expect(right, `${each.localName}.${each.className} ${each.textContent}`).to.be.at.most(
          element.getBoundingClientRect().right + 9,
        );
      }
      for (const each of [...queryAllByRole('button'), ...queryAllByRole('link')])
        if (!each.closest('.vh')) expect(each.getBoundingClientRect().height, pageText(each)).to.be.at.least(24);
    }
  });

  it('English says the same', async () => {
    const element = await mount(three);
    element.setAttribute('lang', 'en');
    await sees('Three parties side by side');
    await sees('Difference on lifestyles');
  });

  it('passes axe', async () => {
    const element = await mount(three);
    await expect(element).to.be.accessible();
  });
});
