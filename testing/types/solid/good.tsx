import '@mengwijzer/checklist/solid';
import '@mengwijzer/instruments/solid';
import '@mengwijzer/phasing/solid';
import { MixTimeline } from '@mengwijzer/timeline/solid';
import { createSignal } from 'solid-js';
import type { MixChecklist, MixChecklistChangeEvent } from '@mengwijzer/checklist';
import type { Dossier } from '@mengwijzer/core/dossier';

export function Page(props: { saved: Dossier; partner: unknown }) {
  let checklist!: MixChecklist;
  const [question, setQuestion] = createSignal<string | undefined>();
  const whole = (event: MixChecklistChangeEvent): void => void setQuestion(event.detail.question);
  return (
    <mix-provider dossier="molenbuurt" storage="session" prop:content={props.partner}>
      <mix-checklist
        ref={checklist}
        id="vragen"
        class="breed"
        style={{ 'max-inline-size': '60rem' }}
        aria-label="Zeven vragen"
        mode="steps"
        question=""
        required
        heading-level="3"
        prop:headingLevel={3}
        prop:dossier={props.saved}
        onClick={(event) => event.currentTarget.checkValidity()}
        on:mix-checklist-change={whole}
        on:mix-dossier-update={(event) => {
          event.preventDefault();
          const { neighbourhood }: Dossier = event.detail.dossier;
          event.currentTarget.title = neighbourhood;
        }}
      >
        <h2 slot="heading">{question() ?? 'Vragen'}</h2>
      </mix-checklist>
      <mix-instrument-picker
        url-state
        domain="physical"
        on:mix-shortlist-change={({ detail: { shortlist } }) => shortlist.map(({ why }) => why.trim())}
      />
      <mix-timeline view="list" prop:urlState={true} on:mix-timeline-select={({ detail }) => detail.id.trim()} />
      <mix-phasing-calculator
        readonly={false}
        show="chart"
        prop:plan={{ sites: [] }}
        on:mix-plan-result={({ detail }) => detail.outcome}
      />
    </mix-provider>
  );
}

export function listen(): void {
  const timeline: MixTimeline | null = document.querySelector('mix-timeline');
  timeline?.addEventListener('mix-timeline-select', (event) => event.detail.id.toUpperCase());
}
