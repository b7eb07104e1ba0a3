import { html } from 'lit';
import { expect, spyOn, userEvent } from 'storybook/test';
import '@mengwijzer/timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';
import partner from '../docs/examples/partner.json';

/** What a residents' committee wrote down of its own neighbourhood, as a saved file holds it. */
const remembered = {
  format: 'mengwijzer-dossier',
  version: 1,
  neighbourhood: 'Molenkwartier',
  party: 'Bewonerscommissie',
  history: [
    {
      id: 'e1',
      name: 'De eerste flat gaat weg',
      starts: '2019-05',
      ends: '2020',
      note: 'Veertig gezinnen verhuisden.',
    },
    { id: 'e2', name: 'De buurtkamer opent', starts: '2021-09-04', ends: '', note: '' },
  ],
};

/** A partner's file in which one event has a date that does not exist. */
const faulty = {
  version: 1,
  partner: { id: 'elzenwaard', name: 'Gemeente Elzenwaard' },
  timeline: {
    add: [
      {
        id: 'elzenwaard:brug',
        starts: '2003',
        nl: { name: 'De brug gaat open', summary: 'Het centrum is nu dichtbij.' },
      },
      { id: 'elzenwaard:fout', starts: '2003-13', nl: { name: 'Dertiende maand', summary: 'Dit klopt niet.' } },
    ],
  },
};

/** More than any neighbourhood remembers. */
const many = {
  version: 1,
  partner: { id: 'archief', name: 'Stadsarchief' },
  timeline: {
    add: Array.from({ length: 5000 }, (_, at) => ({
      id: `archief:stuk-${at}`,
      starts: `${1950 + (at % 75)}-0${1 + (at % 9)}`,
      nl: { name: `Stuk ${at + 1}`, summary: 'Een regel uit het archief.' },
    })),
  },
};

const meta = { title: 'Tijdlijn', ...storyOf('mix-timeline') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Een lijst om te lezen, en een beeld om naar te kijken. */
export const Kleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await userEvent.click(await soon(() => timeline.getByRole('button', { name: 'Grotestedenbeleid' })));
    await soon(() => expect(timeline.getByText('Wat erbij hoort')).toBeVisible());
  },
};

/** Alleen de lijst. */
export const Lijst: Story = {
  name: 'Alleen de lijst',
  args: { view: 'list' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByRole('button', { name: 'Vergelijk' })).toBeVisible());
    await expect(timeline.queryByRole('figure')).toBeNull();
  },
};

/** Het beeld voorop; de lijst is een klik verder. */
export const Beeld: Story = {
  name: 'Alleen het beeld',
  args: { view: 'picture' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByRole('figure')).toHaveTextContent(/^\s*Mengen was nooit lang hetzelfde/));
    timeline.getByRole('button', { name: /^Vanaf 2006, loopt nog: Wbmgp/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    const { shadowRoot } = canvasElement.querySelector('mix-timeline')!;
    await soon(() => expect(shadowRoot?.activeElement).toHaveTextContent(/: Verhuurdersheffing/));
    await userEvent.keyboard('{+}');
    await soon(() => expect(timeline.getByRole('button', { name: 'Alles in beeld' })).toBeVisible());
  },
};

/** Wat in deze jaren ligt, of er gedeeltelijk. */
export const Jaren: Story = {
  name: 'Een paar jaren',
  args: { from: '1995', to: '2012' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByRole('button', { name: 'Economische crisis' })).toBeVisible());
    await expect(timeline.queryByRole('button', { name: 'Wet betaalbare huur' })).toBeNull();
  },
};

/** Alleen beleid en wetten. */
export const Sporen: Story = {
  name: 'Twee sporen',
  args: { lanes: 'policy law' },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await userEvent.click(await soon(() => timeline.getByRole('checkbox', { name: 'Beleid' })));
    await soon(() => expect(timeline.getByText(/^10 van 27 periodes en gebeurtenissen/)).toBeVisible());
  },
};

/** Drie stappen, met woorden van de gastheer bij elk. */
export const Verhaal: Story = {
  name: 'Een verhaal',
  render: () => html`
    <mix-timeline entries="big-cities-policy standstill nplv" view="list">
      <h2 slot="heading">Van aanpak naar aanpak</h2>
      <p slot="lead">Drie momenten die het Molenkwartier veranderden.</p>
      <p slot="big-cities-policy">In deze jaren kwamen de eerste koopwoningen.</p>
      <p slot="standstill">De plannen voor de flats bleven liggen.</p>
      <p slot="nplv">Nu staat de wijk weer op de agenda.</p>
    </mix-timeline>
  `,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByText('Stap 2 van 3')).toBeVisible());
    await expect(canvasElement.querySelector('[slot="standstill"]')).toBeVisible();
    await userEvent.click(timeline.getByRole('button', { name: /^Volgende stap.*Mengbeleid/ }));
    await soon(() => expect(timeline.getAllByRole('listitem', { current: 'step' })).toHaveLength(1));
  },
};

/** Gebeurtenissen van de gemeente zelf, naast het landelijke beleid. */
export const Eigen: Story = {
  name: 'Gebeurtenissen van een partner',
  args: { lanes: 'local', content: partner },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getAllByText(/Toegevoegd door Gemeente Elzenwaard/)).toHaveLength(5));
  },
};

/** Wat een fout heeft, doet niet mee, en de console zegt waarom. De rest staat er. */
export const Fout: Story = {
  name: 'Een fout bij een partner',
  args: { lanes: 'local', content: faulty },
  beforeEach: () => void spyOn(console, 'warn'),
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByRole('button', { name: 'De brug gaat open' })).toBeVisible());
    await expect(timeline.queryByRole('button', { name: 'Dertiende maand' })).toBeNull();
    await expect(console.warn).toHaveBeenCalledWith(expect.stringMatching(/1 fout .*\n.*timeline\.add\[1\]\.starts/));
  },
};

/** Wat iemand zelf toevoegde: het staat in het dossier, en in de lijst en het beeld. */
export const Geschiedenis: Story = {
  name: 'Met een eigen geschiedenis',
  args: { from: '2018', dossier: remembered },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await userEvent.click(await soon(() => timeline.getByRole('button', { name: 'Wijzig De buurtkamer opent' })));
    await soon(() => expect(timeline.getByLabelText('Wanneer begon het?')).toHaveValue('4 september 2021'));
    await soon(() => expect(timeline.getByRole('list', { name: 'Uw eigen wijk' })).toBeVisible());
  },
};

/** Vijfduizend gebeurtenissen. De lijst groeit in stukken, het beeld voegt samen wat te dicht op elkaar staat. */
export const Veel: Story = {
  name: '5.000 gebeurtenissen',
  // The same rows as in the other stories: axe takes longer over five thousand of them than a test may.
  parameters: { a11y: { test: 'off' } },
  args: { content: many },
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByText('5059 periodes en gebeurtenissen')).toBeVisible());
    await soon(() => expect(timeline.getByRole('figure')).toHaveTextContent(/\d+ bij elkaar/));
  },
};

/** In het Engels, door de taal van wat eromheen staat. */
export const Engels: Story = {
  render: () => html`<div lang="en"><mix-timeline lanes="policy"></mix-timeline></div>`,
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByRole('heading', { level: 2 })).toHaveTextContent(/mixing/i));
  },
};

/** In een donkere pagina: het element volgt de pagina, niet de bezoeker. */
export const Donker: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #12171c; padding: 1rem">${story()}</div>`],
  args: { lanes: 'policy law' },
};

/** Onder een kop van de pagina: alle koppen schuiven mee. */
export const Koppen: Story = {
  name: 'Onder een kop van de pagina',
  args: { lanes: 'law', 'heading-level': 3 },
  decorators: [
    (story) =>
      html`<h2>Hoe het zo kwam</h2>
        ${story()}`,
  ],
  play: async ({ canvasElement }) => {
    const timeline = inside(canvasElement, 'mix-timeline');
    await soon(() => expect(timeline.getByRole('heading', { level: 3, name: 'Tachtig jaar mengen' })).toBeVisible());
    await soon(() => expect(timeline.getByRole('heading', { level: 5, name: 'Huisvestingswet 2014' })).toBeVisible());
  },
};
