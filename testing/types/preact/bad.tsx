import '@mengwijzer/checklist/preact';
import '@mengwijzer/timeline/preact';
import { useRef } from 'preact/hooks';

export function Page() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {/* @ts-expect-error a mode that is not one of the three */}
      <mix-checklist mode="wizard" />
      {/* @ts-expect-error a property that is not there */}
      <mix-checklist modus="steps" />
      {/* @ts-expect-error a text where a number is asked */}
      <mix-checklist headingLevel="three" />
      {/* @ts-expect-error … in an attribute as well */}
      <mix-checklist heading-level="three" />
      {/* @ts-expect-error an element of another kind */}
      <mix-checklist ref={input} />
      {/* @ts-expect-error what can only be read */}
      <mix-checklist validity={input} />
      {/* @ts-expect-error no handler */}
      <mix-checklist onmix-checklist-change="save" />
      {/* @ts-expect-error the detail is typed */}
      <mix-checklist onmix-checklist-change={(event) => event.detail.answers} />
      {/* @ts-expect-error so is what is in it */}
      <mix-timeline onmix-timeline-select={(event) => event.detail.id.toFixed()} />
      {/* @ts-expect-error storage is one of three */}
      <mix-provider storage="cookie" />
      {/* @ts-expect-error a tag that does not exist */}
      <mix-checklists />
    </>
  );
}

export function listen(): void {
  // @ts-expect-error the detail of a listener is typed too
  document.querySelector('mix-timeline')?.addEventListener('mix-timeline-select', (event) => event.detail.question);
  // @ts-expect-error … of one on the document
  document.addEventListener('mix-checklist-change', (event) => event.detail.answers);
  // @ts-expect-error a section that is not there
  document.createElement('mix-timeline').view = 'table';
}
