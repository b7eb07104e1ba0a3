import { html } from 'lit';
import { expect, spyOn, userEvent } from 'storybook/test';
import '@mengwijzer/checklist';
import '../packages/checklist/src/languages/fy/index.js';
import { messages as frisian } from '../packages/checklist/src/languages/fy/messages.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../.storybook/story-of.ts';
import { inside, soon } from './inside.ts';

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

const meta = { title: 'Checklist', ...storyOf('mix-checklist') } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Eén vraag open, de andere als één zin. */
export const Kleinst: Story = { name: 'Het kleinst' };

/** Alle zeven vragen open. */
export const AllesOpen: Story = { name: 'Alles open', args: { open: 'all' } };

/** Eén vraag, bij de tekst waar hij bij hoort. */
export const EenVraag: Story = { name: 'Eén vraag', args: { question: 'scale' } };

/** Dezelfde vragen met schrijflijnen, om te printen. */
export const Werkblad: Story = { name: 'Leeg werkblad', args: { mode: 'sheet' } };

/** Een derde taal komt met één map. Dit is een proef: niemand die Fries spreekt, las de woorden. De inhoud blijft Nederlands. */
export const Fries: Story = {
  name: 'Fries (proef)',
  args: { question: 'role' },
  decorators: [(story) => html`<div lang="fy">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const checklist = inside(canvasElement, 'mix-checklist');
    await soon(() => expect(checklist.getByText(frisian.whyThisQuestion)).toBeVisible());
  },
};

/** Half ingevuld: kanttekeningen, een vraag waarover men het niet eens is, en wat nog niet gezegd is. */
export const Ingevuld: Story = { args: { dossier: filled } };

/** Antwoorden, lezen wat de bron daarop zegt, en het bewaren als bestand. */
export const Beantwoorden: Story = {
  name: 'Antwoorden en bewaren',
  play: async ({ canvasElement }) => {
    const saved = spyOn(URL, 'createObjectURL');
    const checklist = inside(canvasElement, 'mix-checklist');
    for (const name of ['Klassen', 'Inkomens'])
      await userEvent.click(await soon(() => checklist.getByRole('checkbox', { name })));
    await soon(() => expect(checklist.getAllByText(/Kanttekening bij woningen en inkomens/)[0]).toBeInTheDocument());
    await userEvent.click(await soon(() => checklist.getByRole('button', { name: 'Neem mee' })));
    await userEvent.click(await soon(() => checklist.getByRole('button', { name: 'Bewaar als bestand' })));
    await soon(() => expect(saved).toHaveBeenCalledOnce());
    const [[file]] = saved.mock.calls as [[Blob]];
    const { answers } = JSON.parse(await file.text()) as { answers: { what?: { choices: string[] } } };
    await expect(answers.what?.choices).toEqual(['classes', 'incomes']);
  },
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
    const box = (at: number) =>
      inside(canvasElement, 'mix-checklist', at).getByRole('checkbox', { name: 'Een middel' });
    await userEvent.click(await soon(() => box(0)));
    await soon(() => expect(box(1)).toBeChecked());
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
