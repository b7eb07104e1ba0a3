import { expect, userEvent } from 'storybook/test';
import '@mengwijzer/dossier';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';
import corporation from '../docs/examples/dossier-corporatie.json';
import municipality from '../docs/examples/dossier-gemeente.json';
import together from '../docs/examples/dossier-samen.json';

const meta = { title: 'Dossier', ...storyOf('mix-dossier') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Eén tag, nog niets ingevuld. */
export const HetKleinst: Story = {
  name: 'Het kleinst',
  play: async ({ canvasElement }) => {
    await soon(() => expect(inside(canvasElement, 'mix-dossier').getByText('Eens worden over het doel')).toBeVisible());
  },
};

/** Waar vier partijen staan in de vier stappen. */
export const DeVierStappen: Story = { name: 'De vier stappen', args: { dossier: together } };

/** Wat vier partijen zeggen, vraag voor vraag. */
export const DePartijen: Story = {
  name: 'De partijen',
  args: { dossier: together, section: 'parties' },
};

/** Wat het dossier belooft aan wie blijft, wie vertrekt en wie komt. */
export const DeDrieGroepen: Story = { name: 'De drie groepen', args: { dossier: together, section: 'groups' } };

/** Waar de partijen op letten. */
export const Volgen: Story = { name: 'Volgen of het werkt', args: { dossier: together, section: 'monitoring' } };

/** Een verslag voor het college of de raad, en lege bladen voor een werkavond. */
export const Meenemen: Story = { name: 'Meenemen', args: { dossier: together, section: 'report' } };

/** Bestanden van twee partijen openen: daarna staan ze naast elkaar. */
export const Openen: Story = {
  name: 'Bestanden van partijen openen',
  play: async ({ canvasElement }) => {
    const dossier = inside(canvasElement, 'mix-dossier');
    const files = [municipality, corporation].map(
      (said, at) => new File([JSON.stringify(said)], `partij-${at + 1}.json`, { type: 'application/json' }),
    );
    await userEvent.upload(await soon(() => dossier.getByLabelText('Open bestanden van partijen')), files);
    await soon(() => expect(dossier.getByRole('heading', { name: 'Twee partijen naast elkaar' })).toBeVisible());
    await expect(dossier.getAllByText('Woningcorporatie')[0]).toBeVisible();
  },
};

/** Met het toetsenbord van het ene onderdeel naar het andere. */
export const Bladeren: Story = {
  name: 'Bladeren',
  args: { dossier: together },
  play: async ({ canvasElement }) => {
    const dossier = inside(canvasElement, 'mix-dossier');
    const parties = await dossier.findByRole('button', { name: 'De partijen' });
    parties.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() =>
      expect(dossier.getByRole('button', { name: 'De partijen' })).toHaveAttribute('aria-current', 'true'),
    );
  },
};
