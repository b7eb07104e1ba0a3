import { expect, userEvent, within } from 'storybook/test';
import '@mengwijzer/reading/meeting-places';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

const meta = { title: 'Ontmoetingsplekken', ...storyOf('mix-meeting-places') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Waar u op let bij een plek waar mensen elkaar tegenkomen. */
export const HetKleinst: Story = { name: 'Het kleinst' };

/** Bezoekers bekijken een plek in hun eigen wijk. Wat zij invullen, blijft op de pagina. */
export const EenEigenPlek: Story = {
  name: 'Een eigen plek bekijken',
  args: { check: true },
  play: async ({ canvasElement }) => {
    const places = () => inside(canvasElement, 'mix-meeting-places');
    await userEvent.type(await soon(() => places().getByLabelText('Om welke plek gaat het?')), 'De Spil');
    const point = places().getByRole('group', { name: 'Is de plek uitnodigend?' });
    await userEvent.click(within(point).getByLabelText('Nee'));
    await soon(() => expect(places().getByRole('heading', { name: 'Wat u zag: De Spil' })).toBeVisible());
    await soon(() => expect(places().getByRole('heading', { name: 'Dit is er niet' })).toBeVisible());
  },
};
