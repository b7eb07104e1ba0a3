import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  alone,
  file,
  freshName,
  keyOf,
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
import type { MixChecklist } from './index.js';

const mount = (name?: string): Promise<MixChecklist> => alone(html`<mix-checklist open="all"></mix-checklist>`, name);
const choice = (name: string, root?: Element): HTMLInputElement => getByRole<HTMLInputElement>('checkbox', name, root);
const failing = (name: string) => (): never => {
  throw new DOMException('no', name);
};
const nothingYet = 'Er is nog niets bewaard.';
const savedLine = /Uw antwoorden staan alleen op dit apparaat\. Laatst bewaard om \d\d\.\d\d uur\./;
/** Chooses with the space bar, and waits until that is stored. */
const choose = async (name: string): Promise<void> => {
  await press(choice(name), 'Space');
  await sees(savedLine);
};

describe('what is kept', () => {
  it('is nothing before the user answers, whatever the host sets and the visitor reads', async () => {
    const name = freshName();
    const element = await mount(name);
    expect(queryAllByRole('button', /Wis alles/)).to.be.empty;
    element.dossier = { who: { choices: ['households'] } };
    await press(getByRole('button', 'Vraag 4: Probleem, middel of doel?'));
    await sees('Het gaat om huishoudens.');
    await sees(nothingYet);
    await pageStore('local', name).flush();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.eql([0, 0, '']);
  });

  it('is each answer from the first on, in this browser, and a line says so', async () => {
    const name = freshName();
    await mount(name);
    await choose('Inkomens');
    expect(stored(name)).to.include({ format: 'mengwijzer-dossier', version: 2 });
    expect(stored(name)).to.have.deep.nested.property('answers.what.choices', ['incomes']);
  });

  it('is there on the next visit, with the day it was saved', async () => {
    const name = freshName();
    localStorage.setItem(keyOf(name), file({ what: { choices: ['incomes'] } }, { changed: '2024-03-05T12:00:00Z' }));
    await mount(name);
    await sees(/We mengen inkomens\..*Laatst bewaard op 5 maart 2024\./);
  });

  it('stays in the tab when the host says so', async () => {
    await fixture(html`<mix-checklist storage="session"></mix-checklist>`);
    await sees('Wat u invult, blijft staan tot u dit tabblad sluit.');
    await press(choice('Inkomens'), 'Space');
    await sees('Uw antwoorden staan alleen in dit tabblad. Ze zijn weg als u het sluit. Laatst bewaard om');
    expect(sessionStorage.getItem('mengwijzer:dossier')).to.include('incomes');
    expect(localStorage).to.have.lengthOf(0);
    await pageStore('session').wipe();
  });

  it('stays on the page when the host says so', async () => {
    await fixture(html`<mix-checklist storage="none"></mix-checklist>`);
    await sees('Er wordt niets bewaard. Wat u invult, is weg als u deze pagina sluit.');
    await press(choice('Herkomst'), 'Space');
    await sees('Uw antwoorden worden niet bewaard. Ze zijn weg als u deze pagina sluit.');
    await pageStore('none').flush();
    expect([localStorage.length, sessionStorage.length]).to.eql([0, 0]);
    await press(getByRole('button', 'Wis alles op deze pagina'));
    await press(await findByRole('button', 'Ja, wis alles'));
    await sees('Alles is gewist.');
  });

  it('is with the host when the host keeps it', async () => {
    const adapter = { read: () => null, write: () => {}, remove: () => {} };
    await fixture(html`<mix-provider .storageAdapter=${adapter}><mix-checklist></mix-checklist></mix-provider>`);
    await press(choice('Inkomens'), 'Space');
    await sees('Uw antwoorden worden bewaard door deze website. Laatst bewaard om');
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('wiping', () => {
  it('asks once, in place, and names what goes', async () => {
    await mount();
    await choose('Inkomens');
    await choose('Personen');
    await press(getByRole('button', 'Wis alles op dit apparaat'));
    await findByRole('group', 'Wis alles op dit apparaat');
    const asked =
      'Dit gaat weg: de antwoorden op 2 vragen. Dat kunt u niet terugdraaien. Ook weg gaat wat u zocht en wat u nog kon terugzetten, ook in andere tabbladen. Bestanden die u bewaarde en tekst die u kopieerde, blijven.';
    expect(pageText(focused()!)).to.equal(asked);
    await press(getByRole('button', 'Nee, laat staan'));
    expect(focused()).to.equal(await findByRole('button', 'Wis alles op dit apparaat'));
    expect(choice('Inkomens').checked).to.equal(true);

    await press(focused() as HTMLElement);
    await press(await findByRole('button', 'Ja, wis alles'));
    await sees('Alles is gewist.');
    expect(focused()!.localName).not.to.equal('body');
    await sees(nothingYet);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('says so when the storage does not let it go', async () => {
    const element = await mount();
    await choose('Inkomens');
    stub(Storage.prototype, 'removeItem', { value: failing('SecurityError') });
    await press(getByRole('button', 'Wis alles op dit apparaat'));
    const wiped = oneEvent(element, 'mix-checklist-change');
    await press(await findByRole('button', 'Ja, wis alles'));
    await wiped;
    await sees(/lukt niet/);
    expect(pageText()).not.to.include('Alles is gewist.');
  });

  for (const [others, says] of [
    [['molenkwartier'], 'Een ander dossier op deze website blijft staan: ‘molenkwartier’.'],
    [[''], 'Een ander dossier op deze website blijft staan.'],
    [['b', 'a'], '2 andere dossiers op deze website blijven staan: ‘a’ en ‘b’.'],
    [['a', 'b', 'c', 'd'], '4 andere dossiers op deze website blijven staan.'],
  ] as const)
    it(`names the other dossiers that stay: ${others.map((name) => `"${name}"`).join(', ')}`, async () => {
      const keys = others.map((name) => (name === '' ? 'mengwijzer:dossier' : keyOf(name)));
      const name = freshName();
      localStorage.setItem(keyOf(name), file({ what: { choices: ['incomes'] } }));
      localStorage.setItem(`${keyOf(name)}:unreadable`, '{');
      localStorage.setItem(`mengwijzer:dossier-drafts:${name}`, '{}');
      localStorage.setItem('andere:dossier:x', '1');
      for (const key of keys) localStorage.setItem(key, file({ what: { choices: ['incomes'] } }));
      await mount(name);
      await press(getByRole('button', 'Wis alles op dit apparaat'));
      await sees(says);
      await press(await findByRole('button', 'Ja, wis alles'));
      await sees('Alles is gewist.');
      expect(Object.keys(localStorage).sort()).to.eql([...keys, 'andere:dossier:x'].sort());
    });

  it('names all that the dossier holds', async () => {
    const name = freshName();
    const others = {
      neighbourhood: 'Molenbuurt',
      plan: { years: 3 },
      notes: [{ id: 'a' }],
      shortlist: [{ id: 'b' }],
      history: [{ id: 'c', starts: '2019' }],
    };
    localStorage.setItem(keyOf(name), file({ what: { choices: ['incomes'] } }, others));
    await mount(name);
    await press(getByRole('button', 'Wis alles op dit apparaat'));
    await sees(
      'Dit gaat weg: het antwoord op één vraag, één notitie, één gekozen instrument, één eigen gebeurtenis, het faseringsplan en de naam van de wijk en van wie invulde.',
    );
  });
});

describe('a storage that fails', () => {
  const cases = [
    ['de opslag op dit apparaat is vol', Storage.prototype, 'setItem', { value: failing('QuotaExceededError') }],
    ['uw browser staat het hier niet toe', window, 'localStorage', { get: failing('SecurityError') }],
  ] as const;

  for (const [says, object, key, descriptor] of cases)
    it(`is named, and the work goes on: ${says}`, async () => {
      stub(object, key, descriptor);
      await mount();
      await press(choice('Inkomens'), 'Space');
      const line = `Bewaren lukt niet: ${says}. Uw antwoorden staan nog wel op deze pagina.`;
      await sees(line);
      await press(choice('Herkomst'), 'Space');
      await sees('We mengen inkomens en mensen van verschillende herkomst.');
      await sees(line);
    });

  it('saves again once there is room', async () => {
    const name = freshName();
    await mount(name);
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    stub(Storage.prototype, 'setItem', { value: failing('QuotaExceededError') });
    await press(choice('Inkomens'), 'Space');
    await sees('is vol');
    Object.defineProperty(Storage.prototype, 'setItem', setItem);
    await choose('Herkomst');
    expect(stored(name)).to.have.deep.nested.property('answers.what.choices', ['incomes', 'origins']);
  });
});

describe('what cannot be read in storage', () => {
  for (const garbage of ['{', 'null', '[]', '42', '{"format":"other"}', '\u0000', '[['.repeat(2000)])
    it(`is set aside and not lost: ${garbage.slice(0, 20)}`, async () => {
      const name = freshName();
      localStorage.setItem(keyOf(name), garbage);
      await mount(name);
      const says = 'Wat op dit apparaat bewaard stond, konden we niet lezen. We hebben het apart gezet en niet gewist.';
      await sees(says);
      await choose('Inkomens');
      expect(localStorage.getItem(`${keyOf(name)}:unreadable`)).to.equal(garbage);
      await press(getByRole('button', 'Sluit deze melding'));
      await seesNoMore(says);
    });

  it('in part, is left out in one sentence, and written back', async () => {
    const name = freshName();
    const what = { choices: ['incomes', 7, { a: 1 }], words: 12 };
    localStorage.setItem(keyOf(name), file({ what, time: { year: 'ooit' } }, { party: ['x'] }));
    await mount(name);
    await sees(
      'Deze delen van het dossier konden we niet lezen: de antwoorden en wie invulde. Wat er stond, blijft bewaard als u het dossier bewaart.',
    );
    await sees('We mengen inkomens.');
    await choose('Personen');
    expect(stored(name)).to.deep.include({ party: ['x'] });
    expect(stored(name)!['answers']).to.deep.include({ what, time: { year: 'ooit' } });
  });

  it('since a newer version wrote it, stays as it is', async () => {
    const name = freshName();
    localStorage.setItem(keyOf(name), file({ what: { choices: ['incomes'] }, vibe: 1 }, { version: 9, more: [1] }));
    await mount(name);
    await sees('Dit dossier is gemaakt met een nieuwere versie van Mengwijzer.');
    await choose('Personen');
    expect(stored(name))
      .to.deep.include({ version: 9, more: [1] })
      .and.have.nested.property('answers.vibe', 1);
  });
});

describe('two on a page', () => {
  it('leave what is half typed in either', async () => {
    const name = freshName();
    await alone(
      html`<mix-checklist question="time"></mix-checklist><mix-checklist question="time"></mix-checklist>`,
      name,
    );
    const years = (): HTMLInputElement[] => queryAllByRole('textbox', /^In welk jaar/) as HTMLInputElement[];
    await until(() => years().length === 2);
    years()[0]!.focus();
    await sendKeys({ type: '20' });
    await pageStore('local', name).flush();
    await until(() => years()[1]!.value === '20');
    expect(years().map(({ value }) => value)).to.eql(['20', '20']);
  });
});

describe('another tab', () => {
  /** Writes as another tab does: this page hears of it from the browser. */
  const otherTab = async (name: string, text: string): Promise<void> => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const heard = oneEvent(window, 'storage');
    frame.contentWindow!.localStorage.setItem(keyOf(name), text);
    await heard;
    frame.remove();
  };

  it('is followed, and a line says so', async () => {
    const name = freshName();
    await mount(name);
    await otherTab(name, file({ what: { choices: ['origins'] } }));
    await sees('In een ander tabblad is iets gewijzigd. U ziet nu die versie.');
    await sees('We mengen mensen van verschillende herkomst.');
  });

  it('leaves what is half typed here, and what can be put back', async () => {
    const name = freshName();
    await mount(name);
    const year = await findByRole<HTMLInputElement>('textbox', /^In welk jaar/);
    year.focus();
    await sendKeys({ type: '20' });
    await press(getByRole('button', 'Regel erbij'));
    await press(await findByRole('button', 'Regel 2 weghalen'));
    await findByRole('button', 'Zet terug');
    await sees(savedLine);
    await otherTab(name, JSON.stringify({ ...stored(name), answers: { what: { choices: ['origins'] } } }));
    await sees('We mengen mensen van verschillende herkomst.');
    expect(year.value).to.equal('20');
    await sees('Schrijf een jaartal tussen 1900 en 2200.');
    expect(queryAllByRole('button', 'Zet terug')).to.have.lengthOf(1);
  });

  it('that answered another question meanwhile is added', async () => {
    const name = freshName();
    await mount(name);
    choice('Inkomens').click();
    await otherTab(name, file({ who: { choices: ['households'] } }));
    await sees(savedLine);
    expect(stored(name)!['answers']).to.have.all.keys('what', 'who');
    expect(pageText()).not.to.include('ander tabblad');
  });

  it('that answered the same meanwhile is kept beside it, and can be taken', async () => {
    const name = freshName();
    await mount(name);
    choice('Inkomens').click();
    await otherTab(name, file({ what: { choices: ['origins'] } }));
    const says = 'U ziet uw eigen versie; die van het andere tabblad is er ook nog.';
    await sees(says);
    await choose('Personen');
    expect([choice('Inkomens').checked, choice('Herkomst').checked]).to.eql([true, false]);

    await press(getByRole('button', 'Neem de versie van het andere tabblad'));
    await seesNoMore(says);
    expect([choice('Inkomens').checked, choice('Herkomst').checked]).to.eql([false, true]);
    expect(choice('Personen').checked).to.equal(true);
  });
});
