import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/reading/motives';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

const meta = { title: 'Motieven', ...storyOf('mix-motives') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Vier redenen om te mengen, in het kort. Elke reden gaat open. */
export const HetKleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    const [first] = await soon(() =>
      inside(canvasElement, 'mix-motives').getAllByText('Wat ervoor en ertegen spreekt'),
    );
    await userEvent.click(first!);
    await soon(() =>
      expect(
        inside(canvasElement, 'mix-motives').getByText(/Segregatie in Nederlandse steden is vrij laag/u),
      ).toBeVisible(),
    );
  },
};

/** Eén reden, meteen open, onder een kop van het artikel. */
export const EenMotief: Story = { name: 'Eén motief', args: { motive: 'better-scores', 'heading-level': 3 } };

/** Twee redenen naast wat een artikel erover zegt. */
export const TweeMotieven: Story = { name: 'Twee motieven', args: { motive: 'segregation concentration' } };
