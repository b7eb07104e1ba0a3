import { pageStore } from '@mengwijzer/core';
import { expect, html } from '@open-wc/testing';
import { alone, file, freshName, keyOf, pageText, press, sees, seesNoMore, stored } from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, here, queryAllByRole } from '../../../testing/index.js';
import { enter, fill, itemUnder, press as keys, focusOn, type } from '../../../testing/visitor.js';
import './index.js';
import type { ShortlistEntry } from '@mengwijzer/core';
import type { MixInstrumentPicker } from './index.js';

const three = 'renovation meeting-places local-economy';
const [renovation, meeting, economy] = ['Renovatie', 'Vanzelfsprekende ontmoetingsplekken', 'Wijkeconomie'] as const;

/** A picker of three instruments; of all with `''`. */
const mount = (name?: string, instruments: string = three): Promise<MixInstrumentPicker> =>
  alone(html`<mix-instrument-picker instruments=${instruments}></mix-instrument-picker>`, name);
const entry = (id: string, why = '', who = '', when = ''): ShortlistEntry => ({ id, why, who, when });
/** A picker with a list that its host gave it. */
const listed = async (...entries: readonly ShortlistEntry[]): Promise<MixInstrumentPicker> => {
  const el = await mount();
  el.dossier = file({}, { shortlist: entries });
  await sees(`Uw lijst ${entries.length}`);
  await el.updateComplete;
  return el;
};
const ids = (el: MixInstrumentPicker): string[] => el.dossier.shortlist.map(({ id }) => id);
const field = (name: string): HTMLTextAreaElement => getByRole<HTMLTextAreaElement>('textbox', name);
/** Names on the list, in order: each has a field for its reason. */
const onList = (): string[] => queryAllByRole('textbox', /^Waarom: /).map((each) => each.ariaLabel!.slice(8));
const announced = (text: string): Promise<void> => sees(text, queryAllByRole('status')[0]);
const put = (name: string): Promise<void> => enter('button', `Zet op uw lijst: ${name}`);
/** "Haal eraf" stands at the row and on the list. */
const takeOff = (name: string, where: 'row' | 'list'): HTMLElement =>
  queryAllByRole('button', `Haal eraf: ${name}`)[where === 'row' ? 0 : 1]!;

describe('choosing', () => {
  it('turns the button, keeps the focus there, says it, and tells the page', async () => {
    const el = await mount();
    const told: string[] = [];
    el.addEventListener('mix-dossier-update', ({ detail: { dossier } }) =>
      told.push(`update ${dossier.shortlist.length}, still ${el.dossier.shortlist.length}`),
    );
    el.addEventListener('mix-shortlist-change', ({ detail: { id, shortlist, dossier } }) => {
      expect(dossier).to.equal(el.dossier);
      expect(shortlist).to.equal(el.dossier.shortlist);
      told.push(`change ${id} ${shortlist.length}`);
    });
    await put(meeting);
    expect(here()).to.equal(`button "Haal eraf: ${meeting}"`);
    expect(told).to.eql(['update 1, still 0', 'change meeting-places 1']);
    await announced(`${meeting} staat op uw lijst. Nu 1 instrument.`);
    await sees('Op uw lijst', itemUnder(meeting));
    expect(el.dossier.shortlist).to.eql([entry('meeting-places')]);
    await expect(el).to.be.accessible();

    await keys('Space');
    expect(here()).to.equal(`button "Zet op uw lijst: ${meeting}"`);
    await announced(`${meeting} is van uw lijst. Nu 0 instrumenten.`);
    expect(told.slice(2)).to.eql(['update 0, still 1', 'change meeting-places 0']);
    await sees('Er staat nog niets op uw lijst.');
    await expect(el).to.be.accessible();
  });

  it('goes to the list and back by links', async () => {
    await mount();
    await enter('link', 'Naar de instrumenten');
    expect(pageText(focused()!)).to.equal('3 instrumenten');
    await put(renovation);
    await enter('link', 'Naar uw lijst (1)');
    expect(here()).to.equal('heading "Uw lijst 1"');
    await keys('Tab');
    expect(here()).to.equal(`button "Haal eraf: ${renovation}"`);
  });

  it('keeps nothing before somebody chooses; then the choice, and what is typed with it', async () => {
    const name = freshName();
    const el = await mount(name);
    await enter('button', renovation);
    await enter('button', `Vergelijk ${renovation}`);
    await pageStore('local', name).flush();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.eql([0, 0, '']);
    await sees('Er is nog niets bewaard.');

    await put(renovation);
    await fill(`Waarom: ${renovation}`, 'Het is ');
    await type('koud');
    expect(el.dossier.shortlist).to.eql([entry('renovation', 'Het is koud')]);
    await fill(`Wie: ${renovation}`, 'de corporatie');
    await fill(`Wanneer: ${renovation}`, 'in 2031');
    await sees(/Laatst bewaard om \d\d\.\d\d uur\./);
    expect(stored(name)!['shortlist']).to.eql([entry('renovation', 'Het is koud', 'de corporatie', 'in 2031')]);
    expect(here()).to.equal(`textbox "Wanneer: ${renovation}"`);
    await expect(el).to.be.accessible();
  });

  it('is there on the next visit', async () => {
    const name = freshName();
    localStorage.setItem(keyOf(name), file({}, { shortlist: [entry('renovation', 'Het is koud')] }));
    await mount(name);
    expect((await findByRole<HTMLTextAreaElement>('textbox', `Waarom: ${renovation}`)).value).to.equal('Het is koud');
    await sees('Op uw lijst', itemUnder(renovation));
  });

  it('says who usually does it, as part of the field', async () => {
    await listed(entry('renovation'));
    focusOn('textbox', `Wie: ${renovation}`);
    expect(focused()!.ariaDescribedByElements!.map(pageText)).to.eql(['Meestal: woningcorporatie']);
  });

  it('is refused where the host prevents it: the host has its own, and fields go back', async () => {
    const name = freshName();
    const el = await mount(name);
    el.dossier = file({}, { shortlist: [entry('renovation', 'Van de host')] });
    await findByRole('textbox', `Waarom: ${renovation}`);
    let changes = 0;
    el.addEventListener('mix-dossier-update', (event) => event.preventDefault());
    el.addEventListener('mix-shortlist-change', () => (changes += 1));
    await put(economy);
    await enter('button', `Haal eraf: ${renovation}`, itemUnder(renovation));
    await fill(`Waarom: ${renovation}`, 'Van mij');
    await el.updateComplete;
    expect(field(`Waarom: ${renovation}`).value).to.equal('Van de host');
    expect(onList()).to.eql([renovation]);
    getByRole('button', `Zet op uw lijst: ${economy}`);
    expect(pageText()).not.to.contain('staat niet meer op uw lijst');
    expect(changes).to.equal(0);
    await pageStore('local', name).flush();
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('the order', () => {
  it('changes by keyboard, and the focus goes along', async () => {
    const el = await listed(entry('renovation'), entry('meeting-places'), entry('local-economy'));
    expect(queryAllByRole('button', /omhoog|omlaag/).map((each) => each.ariaLabel)).to.eql([
      `${renovation} omlaag`,
      `${meeting} omhoog`,
      `${meeting} omlaag`,
      `${economy} omhoog`,
    ]);
    const moved: unknown[] = [];
    el.addEventListener('mix-shortlist-change', ({ detail }) => moved.push(detail.id));
    await enter('button', `${economy} omhoog`);
    await el.updateComplete;
    await announced(`${economy} staat nu op plaats 2 van 3.`);
    expect(onList()).to.eql([renovation, economy, meeting]);
    expect(here()).to.equal(`heading "${economy}"`);
    await keys('Tab');
    expect(here()).to.equal(`button "${economy} omhoog"`);
    await enter('button', `${economy} omhoog`);
    await el.updateComplete;
    expect(onList()).to.eql([economy, renovation, meeting]);
    expect(here()).to.contain(economy);
    await enter('button', `${renovation} omlaag`);
    await el.updateComplete;
    expect(ids(el)).to.eql(['local-economy', 'meeting-places', 'renovation']);
    expect(here()).to.contain(renovation);
    expect(moved).to.eql(['local-economy', 'local-economy', 'renovation']);
  });
});

describe('what was taken off', () => {
  const why = 'Bewoners vroegen erom';

  it('comes back to its place with its words', async () => {
    const el = await listed(entry('renovation'), entry('meeting-places', why, 'welzijn', 'nu'), entry('local-economy'));
    await press(takeOff(meeting, 'list'));
    expect(here()).to.equal('button "Zet terug"');
    await sees(`‘${meeting}’ staat niet meer op uw lijst.`);
    await announced('Nu 2 instrumenten.');
    await expect(el).to.be.accessible();
    await keys('Enter');
    await el.updateComplete;
    expect(here()).to.equal(`heading "${meeting}"`);
    expect(el.dossier.shortlist[1]).to.eql(entry('meeting-places', why, 'welzijn', 'nu'));
    expect(field(`Waarom: ${meeting}`).value).to.equal(why);
    await seesNoMore('staat niet meer op uw lijst');
    await announced('Nu 3 instrumenten.');
  });

  it('comes back so too from its row, also as the only one', async () => {
    const el = await listed(entry('meeting-places', why));
    await press(takeOff(meeting, 'list'));
    expect(here()).to.equal('button "Zet terug"');
    await put(meeting);
    expect(el.dossier.shortlist).to.eql([entry('meeting-places', why)]);
    await seesNoMore('staat niet meer op uw lijst');
  });

  it('leaves a place between the others, from where the keyboard goes on', async () => {
    await listed(entry('renovation'), entry('meeting-places'), entry('local-economy'));
    await press(takeOff(meeting, 'list'));
    await keys('Tab');
    expect(here()).to.equal(`button "${economy} omhoog"`);
    await keys('Shift+Tab', 'Shift+Tab');
    expect(here()).to.equal(`textbox "Wanneer: ${renovation}"`);
  });

  it('keeps the focus at its row when it was taken off there', async () => {
    await listed(entry('renovation'), entry('local-economy'));
    await press(takeOff(renovation, 'row'));
    expect(here()).to.equal(`button "Zet op uw lijst: ${renovation}"`);
    expect(onList()).to.eql([economy]);
  });
});

describe('a list', () => {
  const many = Array.from({ length: 200 }, (_, at) => entry(`elders:${at}`));

  it('of 200 is full, which is said at the row until there is room', async () => {
    const el = await listed(...many);
    const says = 'Uw lijst is vol: er passen 200 instrumenten op. Haal er eerst een af.';
    await press(getByRole('button', `Zet op uw lijst: ${economy}`));
    await sees(says, itemUnder(economy));
    await announced(says);
    expect(here()).to.equal(`button "Zet op uw lijst: ${economy}"`);
    expect(el.dossier.shortlist).to.have.lengthOf(200);

    await press(getByRole('button', 'Haal eraf: elders:7'));
    await seesNoMore(says, itemUnder(economy));
    await press(getByRole('button', `Zet op uw lijst: ${economy}`));
    expect(ids(el).at(-1)).to.equal('local-economy');
  });

  it('shows and keeps what nobody knows here', async () => {
    const el = await listed(entry('elders:iets', 'Was er al', 'wij', 'ooit'), entry('renovation'));
    const item = itemUnder('elders:iets');
    await sees('Dit instrument kennen we hier niet. Wat u erbij schreef, blijft bewaard.', item);
    expect(queryAllByRole('textbox', undefined, item).map((each) => (each as HTMLTextAreaElement).value)).to.eql([
      'Was er al',
      'wij',
      'ooit',
    ]);
    await enter('button', 'elders:iets omlaag');
    await fill('Waarom: elders:iets', 'Blijft');
    expect(el.dossier.shortlist[1]).to.eql(entry('elders:iets', 'Blijft', 'wij', 'ooit'));
    await expect(el).to.be.accessible();
  });

  it('holds what the editor’s selection does not, by its name', async () => {
    await listed(entry('densification', 'Er is plek'));
    expect(onList()).to.eql(['Verdichten']);
    expect(queryAllByRole('button', /^Zet op uw lijst/).length).to.equal(3);
  });
});
