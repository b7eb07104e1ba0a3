import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/reading/term';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementWith, storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

const meta = {
  title: 'Begrip',
  ...storyOf('mix-term'),
  render: (args) => html`<p>Dat heet een ${elementWith('mix-term', args, 'waterbedeffect')}, zegt men.</p>`,
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Een woord in een zin. Wie wil weten wat het is, klikt of drukt op Enter. */
export const HetKleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    const word = await soon(() => inside(canvasElement, 'mix-term').getByRole('button', { expanded: false }));
    word.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() => expect(word).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.click(inside(canvasElement, 'mix-term').getByRole('button', { name: 'Sluit de uitleg' }));
    await soon(() => expect(word).toHaveAttribute('aria-expanded', 'false'));
  },
};

/** Het woord in de tekst mag een ander zijn dan het begrip. */
export const EenAnderWoord: Story = {
  name: 'Een ander woord',
  args: { term: 'public-familiarity' },
  render: (args) => html`<p>In deze straat zijn er ${elementWith('mix-term', args, 'bekende gezichten')}.</p>`,
};

/** Meer begrippen in een artikel, ook in een kop. */
export const InEenArtikel: Story = {
  name: 'In een artikel',
  render: () =>
    html`<article>
      <h2>Wonen in een wijk met <mix-term>residualisering</mix-term></h2>
      <p>
        Wie een wijk verandert, verplaatst soms het probleem: een <mix-term>waterbedeffect</mix-term>. Let dus ook op
        <mix-term>verdringing</mix-term>, en op wat <mix-term term="public-familiarity">bekende gezichten</mix-term>
        voor bewoners betekenen.
      </p>
    </article>`,
};
