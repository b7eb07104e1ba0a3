import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/checklist';
import '@mengwijzer/instruments';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';
import partner from '../docs/examples/partner.json';

/** What a residents' committee answered: enough to sort the list. */
const answered = {
  format: 'mengwijzer-dossier',
  version: 1,
  neighbourhood: 'Molenkwartier',
  party: 'Bewonerscommissie',
  answers: {
    what: { choices: ['dwellings', 'incomes'] },
    who: { choices: ['households'], benefits: ['stayers'], burdens: ['leavers'] },
    objectives: {
      positions: { 'less-concentration': { municipality: 'main' }, contact: { residents: 'main' } },
    },
    scale: { intervention: ['complex', 'street'], wanted: ['street', 'neighbourhood'], unwanted: ['city'] },
  },
};

/** … and what it chose, with half of the reasons written down. */
const chosen = {
  ...answered,
  shortlist: [
    {
      id: 'build-before-demolition',
      why: 'Niemand hoeft twee keer te verhuizen.',
      who: 'De corporatie',
      when: 'Vóór de sloop van de eerste flat',
    },
    { id: 'demolition-and-new-build', why: 'De flats zijn op.', who: 'Corporatie en gemeente', when: '' },
    { id: 'meeting-places', why: '', who: '', when: 'Zodra de eerste nieuwe mensen komen' },
  ],
};

const meta = { title: 'Instrumenten', ...storyOf('mix-instrument-picker') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Alle instrumenten, om in te zoeken en uit te kiezen. */
export const Kleinst: Story = { name: 'Het kleinst' };

/** Een paar instrumenten bij een tekst, in eigen volgorde. */
export const Selectie: Story = {
  name: 'Een vaste selectie',
  args: { instruments: 'meeting-places hosting-staff public-familiarity' },
};

/** Met antwoorden: wat past, wat kan onder voorwaarden, en wat op gespannen voet staat. */
export const Antwoorden: Story = {
  name: 'Met antwoorden',
  args: { dossier: answered },
  play: async ({ canvasElement }) => {
    const picker = inside(canvasElement, 'mix-instrument-picker');
    for (const group of [/^Past bij/, /^Kan, onder/, /^Staat op/, /^Daar zeggen/])
      await soon(() => expect(picker.getByRole('heading', { name: group })).toBeVisible());
  },
};

/** Een lijst met waarom, wie en wanneer, met wat de bron van het geheel vraagt, en een beeld van de schaal. */
export const Lijst: Story = {
  name: 'Met een lijst',
  args: { dossier: chosen },
  play: async ({ canvasElement }) => {
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await soon(() => expect(picker.getByRole('heading', { name: 'Als u naar het geheel kijkt' })).toBeVisible());
    await soon(() => expect(picker.getByRole('figure')).toHaveTextContent(/^\s*Uw keuzes werken/));
    await expect(picker.getByLabelText('Waarom: Sloop en nieuwbouw')).toHaveValue('De flats zijn op.');
  },
};

/** Zoeken op een woord, een instrument op de lijst zetten, en zeggen waarom. */
export const ZoekenEnKiezen: Story = {
  name: 'Zoeken en kiezen',
  play: async ({ canvasElement }) => {
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await userEvent.type(await soon(() => picker.getByRole('searchbox', { name: 'Zoek op woord' })), 'ontmoet');
    await userEvent.click(
      await soon(() => picker.getByRole('button', { name: 'Zet op uw lijst: Vanzelfsprekende ontmoetingsplekken' })),
    );
    const why = await soon(() => picker.getByLabelText('Waarom: Vanzelfsprekende ontmoetingsplekken'));
    await userEvent.type(why, 'Nieuwe mensen kennen hier niemand.');
    await expect(why).toHaveValue('Nieuwe mensen kennen hier niemand.');
    await expect(
      picker.getAllByRole('button', { name: 'Haal eraf: Vanzelfsprekende ontmoetingsplekken' })[0],
    ).toBeVisible();
  },
};

/** Twee instrumenten in één tabel. */
export const Vergeleken: Story = {
  name: 'Naast elkaar',
  args: { instruments: 'demolition-and-new-build gradual-renewal renovation' },
  play: async ({ canvasElement }) => {
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await userEvent.click(await soon(() => picker.getByRole('button', { name: 'Vergelijk Sloop en nieuwbouw' })));
    await userEvent.click(picker.getByRole('button', { name: 'Vergelijk Geleidelijk vernieuwen' }));
    await soon(() => expect(picker.getByRole('table', { name: /naast elkaar/ })).toBeVisible());
  },
};

/** Eén instrument opengeklapt, met alles wat erover bekend is. */
export const Open: Story = {
  name: 'Opengeklapt',
  args: { instruments: 'demolition-and-new-build renovation' },
  play: async ({ canvasElement }) => {
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await userEvent.click(await soon(() => picker.getByRole('button', { name: 'Sloop en nieuwbouw' })));
    await soon(() => expect(picker.getByText('Wat erbij hoort')).toBeVisible());
  },
};

/** Instrumenten van de gemeente zelf, met haar eigen woorden voor een van ons. */
export const Eigen: Story = {
  name: 'Eigen instrumenten',
  render: () => html`
    <mix-provider .content=${partner}>
      <mix-instrument-picker
        instruments="elzenwaard:buurtkamer elzenwaard:terugkeerregeling rehousing-support"
      ></mix-instrument-picker>
    </mix-provider>
  `,
  play: async ({ canvasElement }) => {
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await soon(() => expect(picker.getAllByText('Toegevoegd door Gemeente Elzenwaard')).toHaveLength(2));
  },
};

/** Naast een vraag, met één dossier: wat iemand antwoordt, verandert de lijst. */
export const Samen: Story = {
  name: 'Bij de zeven vragen',
  render: () => html`
    <mix-checklist mode="steps"></mix-checklist>
    <mix-instrument-picker></mix-instrument-picker>
  `,
  play: async ({ canvasElement }) => {
    const checklist = inside(canvasElement, 'mix-checklist');
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await soon(() => expect(picker.getByRole('heading', { name: /^Instrumenten/ })).toBeVisible());
    await userEvent.click(await soon(() => checklist.getByRole('checkbox', { name: 'Inkomens' })));
    await soon(() => expect(picker.getByRole('heading', { name: /^Past bij wat u zei/ })).toBeVisible());
    await expect(picker.getAllByRole('link', { name: 'inkomens' })[0]).toBeVisible();
  },
};

/** In het Engels, door de taal van wat eromheen staat. */
export const Engels: Story = {
  render: () => html`<div lang="en"><mix-instrument-picker domain="economic"></mix-instrument-picker></div>`,
};

/** In een donkere pagina: het element volgt de pagina, niet de bezoeker. */
export const Donker: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #12171c; padding: 1rem">${story()}</div>`],
  args: { instruments: 'meeting-places build-before-demolition local-economy', dossier: chosen },
};
