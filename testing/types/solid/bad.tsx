import '@mengwijzer/checklist/solid';
import '@mengwijzer/timeline/solid';

export function Page() {
  let input!: HTMLInputElement;
  return (
    <>
      {/* @ts-expect-error a mode that is not one of the three */}
      <mix-checklist mode="wizard" />
      {/* @ts-expect-error a property that is not there */}
      <mix-checklist modus="steps" />
      {/* @ts-expect-error a text where a number is asked */}
      <mix-checklist prop:headingLevel="three" />
      {/* @ts-expect-error … in an attribute as well */}
      <mix-checklist heading-level="three" />
      {/* @ts-expect-error an element of another kind */}
      <mix-checklist ref={input} />
      {/* @ts-expect-error what can only be read */}
      <mix-checklist prop:validity={input} />
      {/* @ts-expect-error no handler */}
      <mix-checklist on:mix-checklist-change="save" />
      {/* @ts-expect-error the detail is typed */}
      <mix-checklist on:mix-checklist-change={(event) => event.detail.answers} />
      {/* @ts-expect-error so is what is in it */}
      <mix-timeline on:mix-timeline-select={(event) => event.detail.id.toFixed()} />
      {/* @ts-expect-error storage is one of three */}
      <mix-provider storage="cookie" />
      {/* @ts-expect-error a tag that does not exist */}
      <mix-checklists />
    </>
  );
}
