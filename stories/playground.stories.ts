import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/checklist';
import '@mengwijzer/dossier';
import '@mengwijzer/instruments';
import '@mengwijzer/phasing';
import '@mengwijzer/reading';
import '@mengwijzer/timeline';
import './playground.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elements } from 'virtual:elements';
import { argTypesOf } from '../.storybook/arg-types.ts';
import { elementWith } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

interface Args {
  readonly elements: readonly string[];
  readonly area: string;
  readonly storage: string;
  readonly columns: boolean;
}

const placed = elements.map(({ tagName }) => tagName).filter((tag) => tag !== 'mix-provider');
const { area, storage } = argTypesOf('mix-provider');

const meta = {
  title: 'Speeltuin',
  tags: ['!autodocs'],
  args: {
    elements: ['mix-checklist', 'mix-instrument-picker'],
    area: 'Molenkwartier',
    storage: 'none',
    columns: false,
  },
  argTypes: {
    elements: {
      name: 'elementen',
      description: 'Wat op de pagina staat, van boven naar beneden.',
      control: 'check',
      options: placed,
    },
    area: { ...area!, table: {} },
    storage: { ...storage!, table: {} },
    columns: {
      name: 'naast elkaar',
      description: 'Twee kolommen, waar de pagina breed genoeg is.',
      control: 'boolean',
    },
  },
  render: ({ elements: tags, area, storage, columns }) => html`
    <mix-provider area=${area} storage=${storage}>
      <div class=${columns ? 'playground columns' : 'playground'}>
        ${repeat(
          tags,
          (tag) => tag,
          (tag) => elementWith(tag, {}, tag === 'mix-term' ? 'kwetsbare wijk' : undefined),
        )}
      </div>
    </mix-provider>
  `,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** Stel een pagina samen. Alle elementen delen één dossier: wat u in het ene invult, leest het andere. */
export const Pagina: Story = {
  name: 'Stel een pagina samen',
  play: async ({ canvasElement }) => {
    const checklist = inside(canvasElement, 'mix-checklist');
    const picker = inside(canvasElement, 'mix-instrument-picker');
    await userEvent.click(await soon(() => checklist.getByRole('checkbox', { name: 'Inkomens' })));
    await soon(() => expect(picker.getByRole('heading', { name: /^Past bij wat u zei/ })).toBeVisible());
  },
};

/** Een artikel over een wijk: de vragen, de tijdlijn en de fasering onder elkaar. */
export const Alles: Story = {
  name: 'Alles op één pagina',
  args: { elements: placed },
  // Each of them is looked at in a story of its own, and together they take axe longer than a test may.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    for (const tag of placed) await soon(() => expect(canvasElement.querySelector(tag)).toBeVisible());
  },
};
