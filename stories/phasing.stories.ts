import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/phasing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';
import sevenSites from '../docs/examples/plan.json';

const { plan } = sevenSites;
const none = { social: 0, mid: 0, owner: 0 };

/** A plan without sites, as somebody has who began with an empty table. */
const empty = { ...sevenSites, name: '', plan: { ...plan, sites: [] }, variants: [] };

/** What somebody typed and is no value: a word among numbers, a date for a quarter, a negative number. */
const faulty = {
  ...sevenSites,
  drafts: {
    'sites/flat-noord/existing/social': 'veel',
    'sites/roggehof/earliest': '1-4-2027',
    'sites/tarwehof/stayPercent': '-5',
    temporaryHomes: '64,5',
  },
};

/** A whole city: one in four is open land. */
const many = {
  ...sevenSites,
  name: '',
  variants: [],
  plan: {
    ...plan,
    maxParallel: 12,
    temporaryHomes: 400,
    localVacancies: 20,
    sites: Array.from({ length: 200 }, (_, at) => ({
      id: `complex-${at + 1}`,
      name: `Complex ${at + 1}`,
      existing: at % 4 === 3 ? none : { social: 40 + (at % 7) * 8, mid: at % 5, owner: at % 3 },
      planned: { social: 36 + (at % 5) * 8, mid: 12, owner: 16 },
      earliest: at % 9,
      demolition: at % 4 === 3 ? 0 : 2,
      construction: 4 + (at % 4),
      stayPercent: at % 4 === 3 ? 0 : 60 + (at % 4) * 5,
    })),
  },
};

const meta = { title: 'Fasering', ...storyOf('mix-phasing-calculator') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** The paragraph that says what the plan does: when all is ready stands only there. */
const verdictIn = (calculator: ReturnType<typeof inside>): HTMLElement =>
  calculator.getByText(/Het laatste huis is klaar/);
/** A cell that one comes into is selected, so that what is typed takes the place of what stood there. */
const retype = async (cell: HTMLElement, text: string): Promise<void> => {
  cell.focus();
  await userEvent.keyboard(text);
};

/** Het verzonnen voorbeeld: vier plekken, om mee te beginnen. */
export const Kleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(verdictIn(calculator)).toHaveTextContent('straks 244 in de wijk'));
    await expect(calculator.getByText(/^Dit is een voorbeeld met verzonnen plekken/)).toBeVisible();
  },
};

/** Typen, lezen wat het doet, de betere volgorde overnemen, en dat weer ongedaan maken. */
export const Veranderen: Story = {
  name: 'Veranderen en verbeteren',
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    const says = () => verdictIn(calculator);
    await soon(() => expect(says()).toHaveTextContent('Van de 366 huishoudens'));
    const cell = await soon(() => calculator.getByRole('textbox', { name: 'Locatie A, nu, sociaal' }));
    await retype(cell, '100');
    await soon(() => expect(says()).toHaveTextContent('Van de 346 huishoudens'));

    const [take] = await soon(() => calculator.getAllByRole('button', { name: 'Neem deze volgorde over' }));
    await userEvent.click(take!);
    await soon(() =>
      expect(calculator.getByRole('textbox', { name: 'Naam van locatie 1' })).not.toHaveValue('Locatie A'),
    );
    const [undo] = calculator.getAllByRole('button', { name: 'Ongedaan maken' });
    await userEvent.click(undo!);
    await soon(() => expect(calculator.getByRole('textbox', { name: 'Naam van locatie 1' })).toHaveValue('Locatie A'));
    await expect(says()).toHaveTextContent('Van de 346 huishoudens');
  },
};

/** Het verzonnen plan voor het Molenkwartier, met twee varianten. */
export const ZevenPlekken: Story = {
  name: 'Zeven plekken',
  args: { plan: sevenSites },
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(calculator.getByRole('textbox', { name: 'Naam van locatie 7' })).toHaveValue('Tarwehof'));
    await soon(() => expect(verdictIn(calculator)).toHaveTextContent('Van de 956 huishoudens'));
  },
};

/** Een hele stad. Een betere volgorde zoekt hij pas als iemand erom vraagt. */
export const Veel: Story = {
  name: '200 plekken',
  args: { plan: many },
  // The same rows as in the other stories: axe takes longer over two hundred of them than a test may.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(calculator.getByRole('button', { name: 'Zoek een betere volgorde' })).toBeVisible());
    await expect(calculator.getByRole('textbox', { name: 'Naam van locatie 200' })).toHaveValue('Complex 200');
  },
};

/** Wat niet klopt, blijft staan en wordt gezegd. Het plan rekent verder met wat daar het laatst goed was. */
export const Fouten: Story = {
  name: 'Fouten in vakken',
  args: { plan: faulty },
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    const cell = await soon(() => calculator.getByRole('textbox', { name: 'Flat Noord, nu, sociaal' }));
    await expect(cell).toHaveValue('veel');
    await expect(cell).toBeInvalid();
    await expect(calculator.getAllByText(/‘veel’ is geen getal/)[0]).toBeVisible();
    await soon(() => expect(calculator.getByText(/^In 4 vakken staat iets/)).toBeVisible());
    await expect(verdictIn(calculator)).toHaveTextContent('Van de 956 huishoudens');
  },
};

/** Alleen lezen, met een paar delen en een kop van de pagina. */
export const Artikel: Story = {
  name: 'In een artikel',
  render: () => html`
    <article>
      <h2>Wat ligt er op tafel?</h2>
      <mix-phasing-calculator readonly show="verdict gantt households" heading-level="3" .plan=${sevenSites}>
        <h3 slot="heading">Tien jaar slopen en bouwen</h3>
        <p slot="lead">Zo ziet de eerste volgorde eruit voor wie er woont.</p>
      </mix-phasing-calculator>
    </article>
  `,
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(verdictIn(calculator)).toBeVisible());
    await soon(() => expect(calculator.getAllByRole('figure')).toHaveLength(2));
    await expect(calculator.queryByRole('textbox')).toBeNull();
    await expect(calculator.getByRole('heading', { level: 4, name: 'Wat dit plan doet' })).toBeVisible();
  },
};

/** Eén grafiek. */
export const EenGrafiek: Story = {
  name: 'Eén grafiek',
  args: { readonly: true, show: 'homes' },
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(calculator.getAllByRole('figure')).toHaveLength(1));
  },
};

/** Een lege tabel: er is nog niets te rekenen. */
export const Leeg: Story = {
  args: { plan: empty },
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(calculator.getByText(/^Er staat nog geen plek in de tabel/)).toBeVisible());
    await userEvent.click(calculator.getByRole('button', { name: 'Plek erbij' }));
    const { shadowRoot } = canvasElement.querySelector('mix-phasing-calculator')!;
    await soon(() => expect(shadowRoot?.activeElement).toHaveAccessibleName('Naam van locatie 1'));
  },
};

/** In het Engels, door de taal van wat eromheen staat. */
export const Engels: Story = {
  render: () => html`<div lang="en"><mix-phasing-calculator></mix-phasing-calculator></div>`,
  play: async ({ canvasElement }) => {
    const calculator = inside(canvasElement, 'mix-phasing-calculator');
    await soon(() => expect(calculator.getByRole('heading', { level: 2 })).toHaveTextContent(/households/i));
    await soon(() => expect(calculator.getAllByRole('figure').length).toBeGreaterThan(4));
  },
};

/** In een donkere pagina: het element volgt de pagina, niet de bezoeker. */
export const Donker: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #12171c; padding: 1rem">${story()}</div>`],
  args: { plan: sevenSites },
  play: async ({ canvasElement }) => {
    await soon(() =>
      expect(inside(canvasElement, 'mix-phasing-calculator').getAllByRole('figure').length).toBeGreaterThan(4),
    );
  },
};

/** Twee in één dossier: wat iemand in de ene invult, leest de andere. */
export const Samen: Story = {
  name: 'Invullen en laten zien',
  render: () => html`
    <mix-phasing-calculator show="sites"></mix-phasing-calculator>
    <mix-phasing-calculator readonly show="verdict" heading-level="3">
      <h3 slot="heading">Wat het doet</h3>
      <p slot="lead">Verander een getal, en lees mee.</p>
    </mix-phasing-calculator>
  `,
  play: async ({ canvasElement }) => {
    const entered = inside(canvasElement, 'mix-phasing-calculator');
    const read = inside(canvasElement, 'mix-phasing-calculator', 1);
    const cell = await soon(() => entered.getByRole('textbox', { name: 'Locatie B, nu, sociaal' }));
    await retype(cell, '86');
    await soon(() => expect(verdictIn(read)).toHaveTextContent('Van de 356 huishoudens'));
  },
};
