import { expect, html } from '@open-wc/testing';
import {
  alone,
  chooseFiles,
  freshName,
  jsonFile,
  pageText,
  press,
  sees,
  seesNoMore,
} from '../../../../testing/dossier.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../../../testing/index.js';
import { emptyDossier, serialiseDossier, type Dossier } from '@mengwijzer/core/dossier';
import { dossierOf } from '../../testing/parties.js';
import '../index.js';
import type { MixDossier } from '../index.js';

const municipality = dossierOf('Gemeente', { what: { choices: ['incomes'] } });
const newer = dossierOf('Gemeente', { what: { choices: ['origins'] } }, { changed: '2026-06-30T09:00:00.000Z' });
const elsewhere = dossierOf('Bewoners', { what: { choices: ['classes'] } }, { neighbourhood: 'Havenkwartier' });

const mount = (): Promise<MixDossier> =>
  alone<MixDossier>(html`<mix-dossier section="parties"></mix-dossier>`, freshName());

async function open(element: MixDossier, ...dossiers: readonly Dossier[]): Promise<void> {
  await sees('Open bestanden van partijen');
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"][multiple]')!;
  chooseFiles(field, ...dossiers.map((dossier, at) => jsonFile(serialiseDossier(dossier), `partij-${at + 1}.json`)));
}

describe('files of parties', () => {
  it('are taken in, told of, and closed', async () => {
    const element = await mount();
    await open(element, municipality);
    await sees('‘partij-1.json’ is geopend. Deze partij staat er nu bij: Gemeente.');
    await press(await findByRole('button', 'Sluit deze melding'));
    await seesNoMore('is geopend.');
    expect(element.dossier.contributions).to.have.length(1);
    await sees('Eén partij tot nu toe');
  });

  it('of one party twice are both kept, until one is put aside', async () => {
    const element = await mount();
    await open(element, municipality, newer);
    await sees('Van Gemeente is er al een dossier (12 mei 2026). Dit is er nog een (30 juni 2026).');
    await sees('Gemeente (12 mei 2026)');
    await press(await findByRole('button', 'Zet dat van 12 mei 2026 opzij'));
    await seesNoMore('Van Gemeente is er al een dossier');
    expect(element.dossier.contributions.filter(({ aside }) => aside).map(({ dossier }) => dossier.changed)).to.eql([
      '2026-05-12T09:00:00.000Z',
    ]);
    expect(focused()).to.have.class('msgs');
  });

  it('from elsewhere are warned of, and can go again', async () => {
    const element = await mount();
    await open(element, municipality, elsewhere);
    await sees('Let op: bij Bewoners gaat het over Havenkwartier, bij de anderen over Molenwijk.');
    await press(await findByRole('button', 'Haal Bewoners eruit'));
    await seesNoMore('Let op:');
    expect(element.dossier.contributions.map(({ dossier }) => dossier.party)).to.eql(['Gemeente']);
  });

  it('that are many are told of together', async () => {
    const element = await mount();
    await open(element, ...Array.from({ length: 20 }, (_, at) => dossierOf(`P${at}`, { time: { year: 2030 + at } })));
    await sees('‘partij-20.json’ is geopend. Deze partij staat er nu bij: P19.');
    await sees('20 partijen naast elkaar');
    expect(queryAllByRole('button', 'Sluit deze melding')).to.have.length(1);
    await press(getByRole('button', 'Sluit deze melding'));
    await seesNoMore('is geopend.');
  });

  it('that are too large together change nothing', async () => {
    const element = await mount();
    const large = (party: string): Dossier => ({
      ...dossierOf(party, { what: { words: 'x' } }),
      notes: Array.from({ length: 30 }, (_, at) => ({ id: `n${at}`, text: 'y'.repeat(20_000) })),
    });
    await open(element, large('A'), large('B'));
    await sees('‘partij-2.json’ past er niet meer bij');
    expect(queryAllByRole('alert').map(pageText).join('')).to.contain('Er is niets veranderd.');
    expect(element.dossier.contributions.map(({ dossier }) => dossier.party)).to.eql(['A']);
    expect(element.dossier.title).to.equal(emptyDossier.title);
  });
});
