import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  alone,
  copies,
  file,
  freshName,
  keyOf,
  open,
  pageText,
  press,
  savedBy,
  sees,
  seesNoMore,
  stub,
  until,
} from '../../../testing/dossier.js';
import { onDay } from '../../../testing/day.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../testing/media.js';
import './index.js';
import type { MixChecklist } from './index.js';

const mount = async (): Promise<MixChecklist> => {
  const element = await alone<MixChecklist>(html`<mix-checklist open="all"></mix-checklist>`);
  // What opens a file comes a little later.
  await findByRole('button', 'Druk een leeg werkblad af');
  return element;
};
const button = (name: string): HTMLElement => getByRole('button', name);
/** What one can take along stands behind one button. */
const take = async (name: string): Promise<HTMLElement> => {
  if (queryAllByRole('button', name).length === 0) await press(button('Neem mee'));
  return findByRole('button', name);
};
const choice = (name: string): HTMLInputElement => getByRole<HTMLInputElement>('checkbox', name);
const save = async (): Promise<Record<string, unknown>> =>
  JSON.parse((await savedBy(async () => press(await take('Bewaar als bestand')))).text) as Record<string, unknown>;
const opened = 'Bestand ‘dossier.json’ is geopend. Uw vorige antwoorden zijn vervangen.';
const evil = `<img src="x" onerror="document.title='evil'"><script>document.title='evil'</script>`;

describe('what takes work away', () => {
  it('is loaded once there is work, by itself, also by a browser that cannot say when it has time', async () => {
    // Safari; the WebKit of these tests can.
    stub(globalThis, 'requestIdleCallback', { value: undefined });
    const isThere = (): boolean =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/core/src/files/files.ts'));
    await mount();
    expect(isThere()).to.equal(false);
    await press(choice('Inkomens'), 'Space');
    expect(await until(isThere)).to.equal(true);
  });
});

describe('a file', () => {
  const today = onDay('2026-06-03');

  it('is saved under a name that one finds again, with its version, and opens as the same', async () => {
    const element = await mount();
    element.dossier = JSON.parse(file({ what: { choices: ['incomes'] } }, { neighbourhood: 'Écht-Zuid / 3' }));
    await sees('We mengen inkomens.');
    const saved = await savedBy(async () => press(await take('Bewaar als bestand')));
    expect([saved.name, saved.type]).to.eql([`mengwijzer-echt-zuid-3-${today}.json`, 'application/json']);
    expect(JSON.parse(saved.text)).to.deep.include({ format: 'mengwijzer-dossier', version: 2 });

    const before = element.dossier;
    element.dossier = null;
    await seesNoMore('We mengen inkomens.');
    await open(saved.text);
    await sees(opened);
    await sees('We mengen inkomens.');
    expect({ ...element.dossier, changed: '' }).to.eql({ ...before, changed: '' });
  });

  it('takes the place of the answers, with a way back', async () => {
    await mount();
    await press(choice('Inkomens'), 'Space');
    await open(file({ what: { choices: ['origins'] } }));
    await sees(opened);
    expect([choice('Inkomens').checked, choice('Herkomst').checked]).to.eql([false, true]);
    await press(button('Zet mijn vorige antwoorden terug'));
    await sees('Uw vorige antwoorden staan er weer.');
    expect([choice('Inkomens').checked, choice('Herkomst').checked]).to.eql([true, false]);
  });

  it('that takes the place of the answers keeps what was done since when those are put back', async () => {
    const element = await mount();
    await press(choice('Inkomens'), 'Space');
    await open(file({ what: { choices: ['origins'] }, scale: { note: 'x' } }));
    await sees(opened);
    await press(choice('Huishoudens'), 'Space');
    await press(button('Zet mijn vorige antwoorden terug'));
    await sees('Uw vorige antwoorden staan er weer.');
    expect(focused()!.localName).not.to.equal('body');
    expect([choice('Inkomens').checked, choice('Herkomst').checked, choice('Huishoudens').checked]).to.eql([
      true,
      false,
      true,
    ]);
    expect(element.dossier.answers).to.have.all.keys('what', 'who');
  });

  it('takes the place of a year that is half typed, and of what could be put back', async () => {
    await mount();
    const year = await findByRole<HTMLInputElement>('textbox', /^In welk jaar/);
    year.focus();
    await sendKeys({ type: '20' });
    await press(getByRole('button', 'Regel erbij'));
    await press(await findByRole('button', 'Regel 2 weghalen'));
    await findByRole('button', 'Zet terug');
    expect(year.value).to.equal('20');
    await open(file({ time: { year: 2035 } }));
    await sees(opened);
    expect(year.value).to.equal('2035');
    expect(queryAllByRole('button', 'Zet terug')).to.be.empty;
  });

  it('of an older version is brought up to date', async () => {
    await mount();
    const answers = { what: { choices: ['incomes'] }, time: { year: 2035 } };
    await open(JSON.stringify(answers));
    await sees(opened);
    await sees('We mengen inkomens.');
    expect(await save()).to.deep.include({ format: 'mengwijzer-dossier', version: 2, answers });
  });

  it('of a newer version opens with what is known, says so, and keeps the rest', async () => {
    await mount();
    const newer = { version: 7, mood: { a: [1] }, notes: [{ id: 'n', text: 'x', colour: 'red' }] };
    await open(file({ what: { choices: ['incomes', 'vibes'], depth: 3 }, vibe: { x: 'y' } }, newer));
    await sees(
      `${opened} Dit dossier is gemaakt met een nieuwere versie van Mengwijzer. U ziet wat wij kennen. De rest blijft bewaard als u het dossier bewaart.`,
    );
    expect(choice('vibes').checked).to.equal(true);
    await press(choice('Herkomst'), 'Space');
    const { answers, ...others } = await save();
    expect(others).to.deep.include(newer);
    expect(answers).to.have.deep.nested.property('what.choices', ['incomes', 'vibes', 'origins']);
    expect(answers)
      .to.deep.include({ vibe: { x: 'y' } })
      .and.have.nested.property('what.depth', 3);
  });

  it('asks whether an answer still holds when its question has other words now', async () => {
    await mount();
    await open(file({ what: { choices: ['incomes'], revision: 0 }, who: { choices: ['households'], revision: 1 } }));
    await sees('De tekst van deze vraag is veranderd nadat u antwoordde.');
    await press(await findByRole('button', 'Mijn antwoord klopt nog'));
    await seesNoMore('De tekst van deze vraag is veranderd');
    expect(choice('Inkomens').checked).to.equal(true);
    expect(await save()).to.have.nested.property('answers.what.revision', 1);
  });

  it('kept here asks so too on the next visit, where its question is closed', async () => {
    const name = freshName();
    localStorage.setItem(keyOf(name), file({ what: { choices: ['incomes'], revision: 0 } }));
    await alone(html`<mix-checklist></mix-checklist>`, name);
    await sees('De tekst van deze vraag is veranderd nadat u antwoordde.');
  });

  const refused = {
    'is no dossier': ['{"name":"x"}', 'is geen dossier van Mengwijzer.'],
    'is no JSON': ['<html>', 'is niet te lezen: het is geen geldig bestand van Mengwijzer.'],
    'is empty': ['', 'is niet te lezen: het is geen geldig bestand van Mengwijzer.'],
    'has two megabytes': [file({ what: { words: 'a'.repeat(2_000_000) } }), 'is te groot: meer dan 1 MB.'],
    'has four megabytes': [' '.repeat(4_000_000), 'is te groot: meer dan 1 MB.'],
    'is very deep': [`{"what":{"x":${'['.repeat(5000)}${']'.repeat(5000)}}}`, ''],
  };
  for (const [kind, [content, says]] of Object.entries(refused) as [string, [string, string]][])
    it(`that ${kind} is refused, and the answers stay`, async () => {
      const element = await mount();
      await press(choice('Inkomens'), 'Space');
      const before = element.dossier;
      await open(content, 'brief.txt');
      await sees(`‘brief.txt’ ${says}`);
      expect(queryAllByRole('alert').map(pageText).join('')).to.match(/‘brief.txt’ .* staan er nog\.$/);
      expect(element.dossier).to.equal(before);
      expect(choice('Inkomens').checked).to.equal(true);
    });

  it('that cannot be read in part is opened without it, and one sentence says so', async () => {
    await mount();
    await open(file({ what: { choices: ['incomes', null] }, who: 'iedereen' }, { title: 5, notes: 'x' }));
    await sees(
      `${opened} Deze delen van het dossier konden we niet lezen: de antwoorden, de notities en de naam. Wat er stond, blijft bewaard als u het dossier bewaart.`,
    );
    const saved = await save();
    expect(saved).to.deep.include({ title: 5, notes: 'x' });
    expect(saved['answers']).to.deep.include({ what: { choices: ['incomes', null] }, who: 'iedereen' });
  });
});

describe('Markdown', () => {
  it('is copied', async () => {
    const copied = copies();
    await mount();
    await press(choice('Inkomens'), 'Space');
    await press(await take('Kopieer als tekst'));
    await sees('Gekopieerd. U kunt de tekst nu ergens plakken.');
    expect(copied).to.have.lengthOf(1);
    expect(copied[0])
      .to.match(/^# Zeven vragen/)
      .and.include('We mengen inkomens.');
  });

  const noClipboard = {
    'is missing': undefined,
    'is denied': { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  };
  for (const [kind, value] of Object.entries(noClipboard))
    it(`is not copied where the clipboard ${kind}, which is said`, async () => {
      stub(navigator, 'clipboard', { value });
      await mount();
      await press(choice('Inkomens'), 'Space');
      await press(await take('Kopieer als tekst'));
      await sees('Kopiëren lukt niet: uw browser staat het hier niet toe. Kies ‘Bewaar als tekst’.');
    });

  it('is saved as a file, with what the source says back', async () => {
    await mount();
    await press(choice('Inkomens'), 'Space');
    const { name, type, text } = await savedBy(async () => press(await take('Bewaar als tekst')));
    expect(name).to.match(/^mengwijzer-\d{4}-\d\d-\d\d\.md$/);
    expect(type).to.equal('text/markdown');
    expect(text.match(/^## \d\. /gm)).to.have.lengthOf(7);
    expect(text).to.match(/^> \*\*.+\*\*/m);
  });
});

describe('text that looks like HTML', () => {
  it('is text on the page and in Markdown', async () => {
    const { title } = document;
    await mount();
    const answers = {
      what: { choices: [evil.slice(0, 90)], words: evil, note: evil },
      theory: { rows: [{ id: evil.slice(0, 90), action: evil, mechanism: evil, kind: '', outcome: evil }] },
      role: { choices: ['means'], eyes: { means: evil } },
      objectives: { parties: [{ id: 'a', label: evil }], objectives: [{ id: 'b', label: evil }] },
    };
    await open(file(answers, { neighbourhood: evil, party: evil }), `${evil.slice(0, 60)}.json`);
    await sees(`Bestand ‘${evil.slice(0, 60)}.json’ is geopend.`);
    await sees(`In onze woorden: ‘${evil}’.`);
    expect(queryAllByRole('img')).to.be.empty;
    const { text } = await savedBy(async () => press(await take('Bewaar als tekst')));
    expect(text)
      .to.include('\\<script\\>')
      .and.not.match(/(^|[^\\])<\w/);
    expect(document.title).to.equal(title);
  });
});

describeMedia('printing', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  /** What stands on paper at the moment that the browser is asked to print. */
  const printedBy = async (name: string): Promise<string> => {
    let printed = '';
    stub(window, 'print', { value: () => (printed = pageText()) });
    const control = await take(name);
    // First, because `print` would not wait for it; and a control that is not on paper cannot be pressed then.
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => printed);
    await until(() => !document.querySelector('[data-mix-printing]'));
    return printed;
  };

  it('takes this element alone, and puts the page back', async () => {
    const aside = document.body.appendChild(document.createElement('p'));
    aside.textContent = 'Menu van de site';
    await mount();
    await press(choice('Inkomens'), 'Space');
    await sees('We mengen inkomens.');
    const printed = await printedBy('Druk af');
    expect(printed).to.include('We mengen inkomens.').and.not.include('Menu van de site');
    for (const control of ['Druk af', 'Wis alles', 'Alle vragen', 'Volgende vraag', 'Bent u hieruit?'])
      expect(printed).not.to.include(control);
    await sees('Menu van de site');
    aside.remove();
  });

  it('takes a blank sheet instead of the answers, and puts them back', async () => {
    await mount();
    await press(choice('Inkomens'), 'Space');
    const printed = await printedBy('Druk een leeg werkblad af');
    expect(printed).to.include('Werkblad: zeven vragen').and.not.include('We mengen inkomens.');
    await emulateMedia({ media: 'screen' });
    await sees('We mengen inkomens.');
    await seesNoMore('Werkblad: zeven vragen');
  });
});
