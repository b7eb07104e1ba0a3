import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/reading/sources';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

const meta = { title: 'Bronnen', ...storyOf('mix-sources') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Alle publicaties en wetten, met een zoekveld. */
export const HetKleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    const sources = () => inside(canvasElement, 'mix-sources');
    await userEvent.type(await soon(() => sources().getByRole('searchbox', { name: 'Zoek een bron' })), 'putnam');
    await soon(() => expect(sources().getAllByText(/Putnam \(/u).length).toBeLessThan(10));
    await expect(sources().queryByText(/Allport/u)).toBeNull();
  },
};

/** De bronnen van wat een artikel bespreekt, eronder. */
export const OnderEenArtikel: Story = {
  name: 'Onder een artikel',
  args: { of: 'motives/segregation', 'heading-level': 3 },
};

/** Op jaar, de nieuwste eerst. */
export const OpJaar: Story = { name: 'Op jaar', args: { of: 'motives', order: 'year' } };
