import { expect } from 'storybook/test';
import '@mengwijzer/reading/resident-groups';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

const meta = { title: 'Groepen bewoners', ...storyOf('mix-resident-groups') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Wat een wijk die verandert betekent voor drie groepen. */
export const HetKleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    await soon(() => expect(inside(canvasElement, 'mix-resident-groups').getByText('Wie weg moet')).toBeVisible());
    await soon(() =>
      expect(inside(canvasElement, 'mix-resident-groups').getByText('Hochstenbach (2022)')).toBeVisible(),
    );
  },
};

/** Eén groep, onder een kop van het artikel. */
export const EenGroep: Story = { name: 'Eén groep', args: { group: 'leavers', 'heading-level': 3 } };
