import '@mengwijzer/checklist/preact';
import '@mengwijzer/instruments/preact';
import '@mengwijzer/phasing/preact';
import { MixTimeline } from '@mengwijzer/timeline/preact';
import { useRef, useState } from 'preact/hooks';
import type { MixChecklist, MixChecklistChangeEvent } from '@mengwijzer/checklist';
import type { Dossier } from '@mengwijzer/core/dossier';

export function Page({ saved, partner }: { saved: Dossier; partner: unknown }) {
  const checklist = useRef<MixChecklist>(null);
  const [question, setQuestion] = useState<string | undefined>();
  const whole = (event: MixChecklistChangeEvent): void => setQuestion(event.detail.question);
  return (
    <mix-provider dossier="molenbuurt" storage="session" content={partner}>
      <mix-checklist
        ref={checklist}
        key="checklist"
        id="vragen"
        className="breed"
        style={{ maxInlineSize: '60rem' }}
        aria-label="Zeven vragen"
        mode="steps"
        question=""
        required
        heading-level="3"
        headingLevel={3}
        dossier={saved}
        onClick={(event) => event.currentTarget.checkValidity()}
        onmix-checklist-change={whole}
        onmix-dossier-update={(event) => {
          event.preventDefault();
          const { neighbourhood }: Dossier = event.detail.dossier;
          event.currentTarget.title = neighbourhood;
        }}
      >
        <h2 slot="heading">{question ?? 'Vragen'}</h2>
      </mix-checklist>
      <mix-instrument-picker
        url-state
        domain="physical"
        onmix-shortlist-change={({ detail: { shortlist } }) => shortlist.map(({ why }) => why.trim())}
      />
      <mix-timeline view="list" urlState onmix-timeline-range-change={({ detail }) => detail.to - detail.from} />
      <mix-phasing-calculator
        readonly={false}
        show="chart"
        plan={{ sites: [] }}
        onmix-plan-result={({ detail }) => detail.outcome}
      />
    </mix-provider>
  );
}

/** What a page gets of the element without a framework is typed as well. */
export function listen(): void {
  const timeline: MixTimeline | null = document.querySelector('mix-timeline');
  timeline?.addEventListener('mix-timeline-select', (event) => event.detail.id.toUpperCase());
  document.addEventListener('mix-checklist-change', (event) => event.detail.dossier.party.trim());
  document.createElement('mix-checklist').mode = 'sheet';
}
