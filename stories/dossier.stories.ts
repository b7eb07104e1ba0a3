import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '@mengwijzer/dossier';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MixDossier } from '@mengwijzer/dossier';
import together from '../docs/examples/dossier-samen.json';

type Args = Pick<MixDossier, 'section'>;

const meta = {
  title: 'Dossier',
  component: 'mix-dossier',
  // Stories stand together on one page of documentation: each gets its own dossier, and nothing is stored.
  decorators: [(story, { id }) => html`<mix-provider dossier=${id} storage="none">${story()}</mix-provider>`],
  args: { section: 'steps' },
  argTypes: {
    section: { control: 'select', options: ['steps', 'parties', 'groups', 'monitoring', 'report'] },
  },
  render: ({ section }) => html`<mix-dossier section=${section} .dossier=${together}></mix-dossier>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What stands inside the element, to find things in as a visitor does. */
const inside = (canvas: HTMLElement): ReturnType<typeof within> =>
  within(canvas.querySelector('mix-dossier')?.shadowRoot as unknown as HTMLElement);
const soon = (check: () => void): Promise<void> => waitFor(check, { timeout: 5000 });

/** One tag, nothing filled in yet. */
export const HetKleinst: Story = {
  name: 'Het kleinst',
  render: () => html`<mix-dossier></mix-dossier>`,
  play: async ({ canvasElement }) => {
    await soon(() => expect(inside(canvasElement).getByText('Eens worden over het doel')).toBeVisible());
  },
};

/** Where four parties stand in the four steps. */
export const DeVierStappen: Story = { name: 'De vier stappen' };

/** What four parties say, question by question. */
export const DePartijen: Story = {
  name: 'De partijen',
  args: { section: 'parties' },
};

/** What the dossier promises those who stay, who leave and who arrive. */
export const DeDrieGroepen: Story = { name: 'De drie groepen', args: { section: 'groups' } };

/** What the parties watch. */
export const Volgen: Story = { name: 'Volgen of het werkt', args: { section: 'monitoring' } };

/** A report for a college or a council, and blank sheets for a workshop. */
export const Meenemen: Story = { name: 'Meenemen', args: { section: 'report' } };

/** From one section to another, with the keyboard. */
export const Bladeren: Story = {
  name: 'Bladeren',
  play: async ({ canvasElement }) => {
    const dossier = inside(canvasElement);
    const parties = await dossier.findByRole('button', { name: 'De partijen' });
    parties.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() =>
      expect(dossier.getByRole('button', { name: 'De partijen' })).toHaveAttribute('aria-current', 'true'),
    );
  },
};
