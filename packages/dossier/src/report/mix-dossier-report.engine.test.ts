import { expect, html } from '@open-wc/testing';
import { alone, pageText, press, savedBy, sees, stub, until } from '../../../../testing/dossier.js';
import { richDossier } from '../../testing/rich-dossier.js';
import { findByRole, focused, getByRole, queryAllByRole, typeOfFile } from '../../../../testing/index.js';
import { describeMedia, emulateMedia } from '../../../../testing/media.js';
import '../index.js';
import type { MixDossier } from '../index.js';

const button = (name: string): HTMLElement => getByRole('button', name);

async function mount(): Promise<MixDossier> {
  const element = await alone<MixDossier>(html`<mix-dossier section="report"></mix-dossier>`);
  element.dossier = JSON.parse(JSON.stringify(richDossier)) as unknown;
  await findByRole('button', 'Bewaar als Word');
  return element;
}

async function preview(): Promise<HTMLElement> {
  queryAllByRole('group').find((each) => each.textContent.includes('Bekijk het eerst'));
  const details = await until(() =>
    [...(document.querySelector('mix-dossier')?.shadowRoot?.querySelectorAll('summary') ?? [])].find(
      (each) => each.textContent.trim() === 'Bekijk het eerst',
    ),
  );
  details!.click();
  return findByRole('article');
}

describe('what one takes away', () => {
  it('is chosen, and there is one main way', async () => {
    await mount();
    expect(queryAllByRole('radio').map((each) => each.id)).to.eql(['report-report', 'report-summary', 'report-sheets']);
    for (const name of ['Druk af', 'Bewaar als Word', 'Bewaar als Markdown', 'Bewaar het dossier (JSON)'])
      expect(button(name)).to.exist;
    getByRole<HTMLInputElement>('radio', 'Lege werkbladen').click();
    await findByRole('radio', 'Blad per partij');
  });

  it('can be looked at first, with notes that lead there and back', async () => {
    await mount();
    const report = await preview();
    await sees('De bewonersraad wil vóór 2028 iets zien, niet pas in 2030.', report);
    const [note] = queryAllByRole('link', 'Noot 1', report);
    note!.click();
    await until(() => focused()?.id === 'note-1');
    expect(focused()?.id).to.equal('note-1');
    getByRole('link', 'Terug naar de tekst bij noot 1', report).click();
    await until(() => focused()?.id === 'ref-1');
    expect(focused()?.id).to.equal('ref-1');
  });

  it('follows the dossier', async () => {
    const element = await mount();
    const report = await preview();
    element.dossier = { ...richDossier, title: 'Een andere naam' };
    await sees('Een andere naam', report);
  });

  it('holds no markup that people wrote', async () => {
    const element = await mount();
    const evil = '<img src=x onerror="document.title=1"><b>vet</b>';
    element.dossier = { ...richDossier, title: evil, notes: [{ id: 'n', text: evil }] };
    const report = await preview();
    await sees(evil, report);
    expect(report.querySelector('img')).to.equal(null);
  });
});

describe('a file of it', () => {
  it('is a Word file', async () => {
    await mount();
    const saved = await savedBy(() => press(button('Bewaar als Word')));
    expect(saved.name).to.match(/^mengwijzer-verslag-molenkwartier-.*\.docx$/u);
    expect(typeOfFile(saved.type)).to.equal('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(saved.text.slice(0, 2)).to.equal('PK');
    await sees('Het Word-bestand is gemaakt.');
  });

  it('is Markdown of what was chosen', async () => {
    await mount();
    getByRole<HTMLInputElement>('radio', 'Samenvatting op één pagina').click();
    const saved = await savedBy(() => press(button('Bewaar als Markdown')));
    expect(saved.name).to.match(/^mengwijzer-samenvatting-.*\.md$/u);
    expect(saved.text).to.match(/^# Molenkwartier: samen mengen\n/u);
  });

  it('is the dossier itself', async () => {
    await mount();
    const saved = await savedBy(() => press(button('Bewaar het dossier (JSON)')));
    expect(JSON.parse(saved.text)).to.deep.include({ format: 'mengwijzer-dossier' });
  });
});

describeMedia('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  const printed = async (): Promise<string> => {
    let text = '';
    stub(window, 'print', { value: () => (text = pageText()) });
    const control = button('Druk af');
    await emulateMedia({ media: 'print' });
    control.click();
    await until(() => text);
    await until(() => !document.querySelector('[data-mix-printing]'));
    return text;
  };

  it('stands what was chosen, and nothing else', async () => {
    await mount();
    const text = await printed();
    expect(text).to.include('Vervolgstappen: wat nog open is').and.include('Gemaakt van:');
    expect(text).not.to.include('Wat neemt u mee?').and.not.include('Bewaar als Word');
  });

  it('stand blank sheets', async () => {
    await mount();
    getByRole<HTMLInputElement>('radio', 'Lege werkbladen').click();
    await findByRole('radio', 'Alle drie');
    const text = await printed();
    expect(text).to.include('Werkblad: zeven vragen').and.not.include('In 2030 merken bewoners iets op straat.');
  });
});
