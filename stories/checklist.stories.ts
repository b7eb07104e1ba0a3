import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '@mengwijzer/checklist';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MixChecklist } from '@mengwijzer/checklist';

type Args = Pick<MixChecklist, 'mode' | 'question' | 'current'>;

/** Half an evening's work of a residents' committee, as a saved file holds it. */
const filled = {
  format: 'mengwijzer-dossier',
  version: 1,
  neighbourhood: 'Molenkwartier',
  party: 'Bewonerscommissie',
  answers: {
    what: {
      choices: ['dwellings', 'incomes'],
      words: 'Meer middenhuur tussen de flats, zodat wie gaat verdienen niet weg hoeft.',
    },
    who: { choices: ['households', 'primary-schools'], benefits: ['stayers', 'arrivals'], burdens: ['leavers'] },
    theory: {
      rows: [
        {
          id: 'r1',
          action: 'We zetten een beheerder en een buurtkamer in de plint.',
          mechanism: 'Mensen zien elkaar vaak en kort.',
          kind: 'familiarity',
          outcome: 'Bewoners voelen zich veiliger op straat.',
        },
      ],
      state: 'not-agreed',
      dispute: 'De school ziet dit niet gebeuren.',
    },
    role: { state: 'not-relevant', reason: 'De raad heeft dit al besloten.' },
    objectives: {
      positions: {
        'resident-opportunities': { municipality: 'main', 'housing-corporation': 'counts', residents: 'main' },
        'area-figures': { municipality: 'main', 'housing-corporation': 'main', residents: 'none' },
      },
    },
    scale: { intervention: ['complex'], wanted: ['street', 'neighbourhood'], unwanted: ['district'] },
  },
};

const meta = {
  title: 'Checklist',
  component: 'mix-checklist',
  // Stories stand together on one page of documentation: each gets its own dossier, and nothing is stored.
  decorators: [(story, { id }) => html`<mix-provider dossier=${id} storage="none">${story()}</mix-provider>`],
  args: { mode: 'page', question: '', current: '' },
  argTypes: {
    mode: { control: 'inline-radio', options: ['page', 'steps', 'sheet'] },
    question: { control: 'select', options: ['', 'what', 'who', 'theory', 'role', 'objectives', 'scale', 'time'] },
    current: { control: 'select', options: ['', 'what', 'who', 'theory', 'role', 'objectives', 'scale', 'time'] },
  },
  render: ({ mode, question, current }) =>
    html`<mix-checklist mode=${mode} question=${question} current=${current}></mix-checklist>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** Alle zeven vragen, met een overzicht en een samenvatting. */
export const Kleinst: Story = { name: 'Het kleinst' };

/** Eén vraag tegelijk; de volgorde blijft vrij. */
export const Stappen: Story = { name: 'Vraag voor vraag', args: { mode: 'steps' } };

/** Eén vraag, bij de tekst waar hij bij hoort. */
export const EenVraag: Story = { name: 'Eén vraag', args: { question: 'scale' } };

/** Dezelfde vragen met schrijflijnen, om te printen. */
export const Werkblad: Story = { name: 'Leeg werkblad', args: { mode: 'sheet' } };

/** Half ingevuld: kanttekeningen, een vraag waarover men het niet eens is, en wat nog niet gezegd is. */
export const Ingevuld: Story = {
  render: () => html`<mix-checklist .dossier=${filled}></mix-checklist>`,
};

/** Twee elementen die hetzelfde dossier lezen: kies links iets, dan staat het ook rechts. */
export const EigenDossier: Story = {
  name: 'Een eigen dossier',
  render: () => html`
    <mix-provider dossier="molenkwartier" storage="none">
      <mix-checklist question="role"></mix-checklist>
      <mix-checklist question="role"></mix-checklist>
    </mix-provider>
  `,
  play: async ({ canvasElement }) => {
    const [left, right] = canvasElement.querySelectorAll('mix-checklist');
    const box = (checklist: MixChecklist | undefined) =>
      within(checklist?.shadowRoot as unknown as HTMLElement).getByRole('checkbox', { name: 'Een middel' });
    await userEvent.click(await waitFor(() => box(left)));
    await waitFor(() => expect(box(right)).toBeChecked());
  },
};

/** In het Engels, door de taal van wat eromheen staat. */
export const Engels: Story = {
  render: () => html`<div lang="en"><mix-checklist question="what"></mix-checklist></div>`,
};

/** In een donkere pagina: het element volgt de pagina, niet de bezoeker. */
export const Donker: Story = {
  decorators: [(story) => html`<div style="color-scheme: dark; background: #12171c; padding: 1rem">${story()}</div>`],
  args: { question: 'time' },
};
