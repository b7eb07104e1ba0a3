import { expect, html } from '@open-wc/testing';
import { shortlistChecksNl } from '@mengwijzer/content/shortlist-checks.nl';
import { alone, file, pageText, press, sees, until } from '../../../testing/dossier.js';
import { findByRole, getByRole, queryAllByRole } from '../../../testing/index.js';
import '../../../testing/visitor.js';
import './index.js';
import type { MixInstrumentPicker } from './index.js';

const heading = 'Als u naar het geheel kijkt';
const checks = shortlistChecksNl as Readonly<Record<string, { readonly says: string; readonly settled?: string }>>;
/** What the page says back about the whole, in order; each with its section and strength. */
const findings = (): string[] =>
  queryAllByRole('listitem', undefined, getByRole('heading', heading).parentElement!).map((each) => pageText(each));
/** The words of a check before the first name in it. */
const start = (id: string, settled = false): string =>
  ((settled ? checks[id]!.settled : checks[id]!.says) ?? '').split(/[{:]/)[0]!;
/** Waits until these are the findings; more may be found after them. */
const finds = async (...starts: readonly string[]): Promise<void> => {
  const said = (): string[] => (queryAllByRole('heading', heading).length > 0 ? findings() : []);
  await until(() => said().length === starts.length && said().every((text, at) => text.startsWith(starts[at]!)));
  expect(said().map((text, at) => text.slice(0, starts[at]?.length ?? 99))).to.eql(starts);
};

const mount = async (instruments: string, answers: object = {}, ...ids: string[]): Promise<MixInstrumentPicker> => {
  const el = await alone<MixInstrumentPicker>(
    html`<mix-instrument-picker instruments=${instruments}></mix-instrument-picker>`,
  );
  el.dossier = file(answers, { shortlist: ids.map((id) => ({ id })) });
  await el.updateComplete;
  return el;
};
const put = async (name: string): Promise<void> => press(await findByRole('button', `Zet op uw lijst: ${name}`));
const takeOff = (name: string): Promise<void> => press(queryAllByRole('button', `Haal eraf: ${name}`)[0]!);

describe('the list as a whole', () => {
  it('is not looked at while there is none', async () => {
    await mount('renovation', { what: { choices: ['dwellings'] } });
    await sees('Er staat nog niets op uw lijst.');
    expect(queryAllByRole('heading', heading).length).to.equal(0);
  });

  it('is told what only physical means lack, until others are there', async () => {
    const el = await mount('renovation meeting-places hosting-staff local-economy');
    await put('Renovatie');
    await finds(start('physical-is-not-enough'));
    expect(findings()[0]).to.match(/ Stap 3 en Begin van hoofdstuk 3 · Bewijs: advies, geen onderzoek$/);
    await expect(el).to.be.accessible();

    await put('Vanzelfsprekende ontmoetingsplekken');
    await finds(start('no-economic'), start('places-and-people'));
    await put('Wijkeconomie');
    await finds(start('places-and-people'));
    expect(findings()[0]).to.contain('naast: Vanzelfsprekende ontmoetingsplekken.');
    await put('Gastvrije beheerders en vrijwilligers');
    await finds(start('places-and-people', true));
    await takeOff('Renovatie');
    await finds(start('no-physical'), start('places-and-people', true));
    await expect(el).to.be.accessible();
  });

  it('is found right where the source asks nothing', async () => {
    await mount('', {}, 'renovation', 'bridging', 'local-economy');
    await sees('De bron heeft hier niets op aan te merken.');
    expect(findings()).to.be.empty;
  });

  for (const [counter, name] of [
    ['build-before-demolition', 'Eerst bouwen, dan slopen'],
    ['rehousing-support', 'Hulp bij verhuizen en terugkeren'],
    ['gradual-renewal', 'Geleidelijk vernieuwen'],
  ] as const)
    it(`says who may have to leave, and what is set against it: ${name}`, async () => {
      await mount(`demolition-and-new-build ${counter} waterbed-monitoring bridging local-economy`);
      for (const each of ['Bruggen tussen groepen (bridging)', 'Wijkeconomie', 'Sloop en nieuwbouw']) await put(each);
      const settled = start('homes-and-contact', true);
      await finds(start('displacement'), start('waterbed'), settled);
      expect(findings()[0]).to.contain(
        'moeten: Sloop en nieuwbouw. Dit kan dat verzachten, maar u koos het niet: Hulp bij verhuizen en terugkeren, Eerst bouwen, dan slopen en Geleidelijk vernieuwen.',
      );
      await put(name);
      // What lacks stands before what is settled.
      await finds(start('waterbed'), start('displacement', true), settled);
      expect(findings()[1]).to.contain(
        `Sloop en nieuwbouw. Daar zet u dit tegenover: ${name}. Helemaal te voorkomen is het niet.`,
      );
      await put('Waterbedeffecten volgen');
      await finds(start('displacement', true), start('waterbed', true), settled);
      await takeOff(name);
      await finds(start('displacement'), start('waterbed', true), settled);
    });

  it('is told the conditions in law of what was chosen, by article', async () => {
    await mount('wbmgp-article-8 wbmgp-article-9 bridging');
    await put('Wbmgp, artikel 9: voorrang');
    await finds(start('physical-is-not-enough'), start('wbmgp-consent'), start('wbmgp-alone'));
    await put('Wbmgp, artikel 8: inkomen uit werk');
    await finds(start('physical-is-not-enough'), start('wbmgp-consent'), start('wbmgp-hardship'), start('wbmgp-alone'));
    expect(findings()[1]).to.contain('buurten: Wbmgp, artikel 9: voorrang en Wbmgp, artikel 8: inkomen uit werk.');
    expect(findings()[2]).to.contain('geldt bij: Wbmgp, artikel 8: inkomen uit werk.');
    await put('Bruggen tussen groepen (bridging)');
    await finds(start('no-economic'), start('wbmgp-consent'), start('wbmgp-hardship'));
  });

  it('is held against the objectives that were named', async () => {
    const answers = { objectives: { positions: { contact: { residents: 'main' } } } };
    await mount('bridging', answers, 'renovation', 'local-economy');
    const says = 'U noemt als doel: ';
    await finds(start('no-social'), says);
    expect(findings()[1]).to.contain('Vanzelf komt het niet.').and.not.contain('{');
    await put('Bruggen tussen groepen (bridging)');
    await sees('De bron heeft hier niets op aan te merken.');
  });

  it('is looked at through what is known: an unknown instrument asks nothing', async () => {
    await mount('', {}, 'elders:iets', 'renovation');
    await finds(start('physical-is-not-enough'));
  });
});
