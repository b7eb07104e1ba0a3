import { pageStore } from '@mengwijzer/core';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
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
  warnings,
} from '../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import { fill, itemUnder, tick } from '../../../testing/visitor.js';
// A page may have both; the packages themselves know nothing of each other.
import '../../checklist/src/index.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const mount = (name?: string): Promise<MixInstrumentPicker> =>
  alone(html`<mix-instrument-picker instruments="renovation densification"></mix-instrument-picker>`, name);
const put = async (name: string, root?: Element): Promise<void> =>
  press(await findByRole('button', `Zet op uw lijst: ${name}`, root));
const field = (name: string, root?: Element): Promise<HTMLTextAreaElement> =>
  findByRole<HTMLTextAreaElement>('textbox', name, root);
const entry = (id: string, why = ''): object => ({ id, why, who: '', when: '' });
const savedLine = /Uw antwoorden staan alleen op dit apparaat\. Laatst bewaard om \d\d\.\d\d uur\./;

describe('elements on a page', () => {
  it('share one dossier: two pickers and a checklist', async () => {
    const name = freshName();
    const page = await fixture(
      html`<mix-provider dossier=${name}>
        <section><mix-checklist question="what"></mix-checklist></section>
        <section><mix-instrument-picker></mix-instrument-picker></section>
        <section><mix-instrument-picker instruments="renovation"></mix-instrument-picker></section>
      </mix-provider>`,
    );
    const [questions, one, other] = page.querySelectorAll('section');
    const pickers = page.querySelectorAll('mix-instrument-picker');
    await put('Renovatie', other);
    await field('Waarom: Renovatie', one);
    await fill('Waarom: Renovatie', 'Tocht', one);
    expect((await field('Waarom: Renovatie', other)).value).to.equal('Tocht');
    expect(queryAllByRole('button', 'Haal eraf: Renovatie', one).length).to.equal(2);
    expect(pickers[0]!.dossier).to.equal(pickers[1]!.dossier);

    await tick('Soorten woningen', questions);
    await sees('Past bij wat u zei', one);
    await pageStore('local', name).flush();
    expect(stored(name)!['shortlist']).to.eql([entry('renovation', 'Tocht')]);
    expect(stored(name)!['answers']).to.have.deep.nested.property('what.choices', ['dwellings']);
  });

  it('show at once what another one changes in the store', async () => {
    const name = freshName();
    const el = await mount(name);
    const store = pageStore('local', name);
    store.update({ ...el.dossier, shortlist: [{ id: 'densification', why: 'Plek', who: '', when: '' }] });
    expect((await field('Waarom: Verdichten')).value).to.equal('Plek');
    await sees('Op uw lijst', itemUnder('Verdichten'));
    store.update({ ...el.dossier, shortlist: [] });
    await sees('Er staat nog niets op uw lijst.');
  });

  it('follow another tab, and say so', async () => {
    const name = freshName();
    await mount(name);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const heard = oneEvent(window, 'storage');
    frame.contentWindow!.localStorage.setItem(keyOf(name), file({}, { shortlist: [entry('renovation', 'Elders')] }));
    await heard;
    frame.remove();
    await sees('In een ander tabblad is iets gewijzigd. U ziet nu die versie.');
    expect((await field('Waarom: Renovatie')).value).to.equal('Elders');
    await press(getByRole('button', 'Sluit deze melding'));
    await seesNoMore('ander tabblad');
    expect(focused()!.localName).not.to.equal('body');
  });
});

describe('a dossier of the host', () => {
  it('is shown, as a value, a parsed one or a text; null empties it', async () => {
    const name = freshName();
    const el = await mount(name);
    const value = { ...el.dossier, shortlist: [{ id: 'renovation', why: 'Tocht', who: '', when: '' }] };
    const values = [value, JSON.stringify(value), JSON.parse(JSON.stringify(value))] as const;
    for (const each of values) {
      el.dossier = each;
      expect((await field('Waarom: Renovatie')).value).to.equal('Tocht');
      el.dossier = null;
      await sees('Er staat nog niets op uw lijst.');
    }
    await pageStore('local', name).flush();
    expect(localStorage).to.have.lengthOf(0);
  });

  it('that cannot be read in full is shown without that, which is said on the page; what stood there is kept', async () => {
    const name = freshName();
    const el = await mount(name);
    const unread = { id: 'renovation', why: 12 };
    el.dossier = file({}, { version: 7, party: ['x'], shortlist: [unread, entry('densification', 'Plek'), 'x'] });
    await sees('Dit dossier is gemaakt met een nieuwere versie van Mengwijzer.');
    await sees('Deze delen van het dossier konden we niet lezen: wie invulde en de gekozen instrumenten.');
    expect(queryAllByRole('textbox', /^Waarom/).length).to.equal(1);
    await expect(el).to.be.accessible();
    await put('Renovatie');
    await sees(savedLine);
    expect(stored(name)).to.deep.include({ version: 7, party: ['x'] });
    expect(stored(name)!['shortlist']).to.deep.include.members([unread, entry('densification', 'Plek'), 'x']);
  });

  it('that is none changes nothing, and warns the editor', async () => {
    const el = await mount();
    el.dossier = file({}, { shortlist: [entry('renovation', 'Tocht')] });
    await field('Waarom: Renovatie');
    const said = warnings();
    el.dossier = { name: 'x' };
    await el.updateComplete;
    expect((await field('Waarom: Renovatie')).value).to.equal('Tocht');
    expect(said).to.eql(['Mengwijzer: <mix-instrument-picker> was given a dossier that cannot be read.']);
  });
});

describe('where it is kept', () => {
  it('is named when it fails, and the work goes on', async () => {
    const el = await mount();
    stub(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
    });
    await put('Renovatie');
    await sees('Bewaren lukt niet: de opslag op dit apparaat is vol. Uw antwoorden staan nog wel op deze pagina.');
    await fill('Waarom: Renovatie', 'Tocht');
    expect(el.dossier.shortlist[0]).to.include({ why: 'Tocht' });
  });

  for (const [storage, says, area] of [
    ['session', 'Uw antwoorden staan alleen in dit tabblad.', 1],
    ['none', 'Uw antwoorden worden niet bewaard.', 0],
  ] as const)
    it(`is where the host says: ${storage}`, async () => {
      await fixture(html`<mix-instrument-picker storage=${storage} instruments="renovation"></mix-instrument-picker>`);
      await put('Renovatie');
      await sees(says);
      await pageStore(storage).flush();
      expect([localStorage.length, sessionStorage.length]).to.eql([0, area]);
      await pageStore(storage).wipe();
    });

  it('is wiped when one says so twice, and what goes is named', async () => {
    const name = freshName();
    const el = await mount(name);
    expect(queryAllByRole('button', /Wis alles/).length).to.equal(0);
    await put('Renovatie');
    await put('Verdichten');
    await sees(savedLine);
    await press(getByRole('button', 'Wis alles op dit apparaat'));
    await findByRole('group', 'Wis alles op dit apparaat');
    expect(pageText(focused()!)).to.match(
      /^Dit gaat weg: 2 gekozen instrumenten. Dat kunt u niet terugdraaien. Ook weg gaat wat u zocht/,
    );
    await expect(el).to.be.accessible();
    await press(getByRole('button', 'Nee, laat staan'));
    await findByRole('button', 'Wis alles op dit apparaat');
    expect(pageText(focused()!)).to.equal('Wis alles op dit apparaat');
    expect(el.dossier.shortlist).to.have.lengthOf(2);

    await press(focused() as HTMLElement);
    const changed = oneEvent(el, 'mix-shortlist-change');
    await press(await findByRole('button', 'Ja, wis alles'));
    expect((await changed).detail)
      .to.deep.include({ shortlist: [] })
      .and.not.have.property('id');
    await sees('Alles is gewist.');
    expect(pageText(focused()!)).to.equal('Alles is gewist.');
    await sees('Er staat nog niets op uw lijst.');
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('a dossier of any kind', () => {
  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n\n',
      'Meergezinswoning'.repeat(19),
      '👩‍👩‍👧‍👦🏘️'.repeat(40),
      'حيٌّ مختلط '.repeat(20),
      '<b>&amp;',
    ),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  const id = fc.oneof(
    fc.constantFrom('renovation', 'meeting-places', 'local-economy', 'wbmgp-article-10', 'demolition-and-new-build'),
    fc.constantFrom('x'.repeat(100), 'حي', '🏘️', 'a b/c"d#e', '__proto__'),
  );
  const dossiers = fc.record({
    shortlist: fc.uniqueArray(fc.record({ id, why: text, who: text, when: text }), {
      minLength: 1,
      maxLength: 8,
      selector: (each) => each.id,
    }),
    neighbourhood: text.map((words) => words.slice(0, 200)),
  });
  const answers = [{}, { what: { choices: ['dwellings'] }, scale: { intervention: ['street'], wanted: ['city'] } }];

  fc.sample(dossiers, { seed: 20, numRuns: 6 }).forEach((others, at) =>
    it(`fits a narrow page, and axe finds nothing: ${at}`, async () => {
      const el = await mount();
      el.dossier = file(answers[at % 2]!, others);
      const known = el.dossier.shortlist;
      await until(() => queryAllByRole('textbox', /^Waarom/).length === known.length);
      await el.updateComplete;
      const fields = queryAllByRole('textbox', /^Waarom/) as HTMLTextAreaElement[];
      expect(fields.map(({ value }) => value)).to.eql(known.map(({ why }) => why));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expect(el).to.be.accessible();
    }),
  );
});
