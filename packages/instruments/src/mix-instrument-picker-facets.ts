import { ticked } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { facetIds, labelsOf, type FacetId, type Found } from './model/facets.js';
import { capitalise, type PickerTexts } from './model/texts.js';
import type { Looking } from './model/address.js';
import type { Catalogue } from './model/catalogue.js';

/** What is chosen, with the words to say it. */
export interface FacetsView {
  readonly catalogue: Catalogue;
  readonly selection: Looking['selection'];
  readonly counts: Found['counts'];
  /** Facets of which all values are shown. */
  readonly whole: ReadonlySet<FacetId>;
  readonly texts: PickerTexts;
}

/** A longer list of values than this is cut, unless only one or two would be left out. */
const FEW = 6;
/** What one looks for first stands open; the rest is a click away. */
const open: ReadonlySet<FacetId> = new Set(['domain', 'motive', 'scale', 'decides', 'evidence']);

const facet = (
  id: FacetId,
  { catalogue, selection, counts, whole, texts }: FacetsView,
): TemplateResult | typeof nothing => {
  const { messages } = texts;
  const chosen = selection[id] ?? [];
  const labels = labelsOf(id, texts, catalogue.motives);
  const values = Object.keys(labels).filter((value) => counts[id].has(value) || chosen.includes(value));
  if (values.length < 2 && chosen.length === 0) return nothing;
  const cut = values.length > FEW + 2 && !whole.has(id);
  const shown = cut ? values.filter((value, at) => at < FEW || chosen.includes(value)) : values;
  return html`<details ?open=${open.has(id)}>
    <summary>${messages.facets[id]}</summary>
    <div role="group" aria-label=${messages.facets[id]}>
      ${shown.map((value) => {
        const count = counts[id].get(value) ?? 0;
        return html`<label class="facet ${count === 0 ? 'zero' : ''}"
          ><input
            class="tick"
            type="checkbox"
            name=${id}
            value=${value}
            .checked=${ticked(chosen.includes(value))}
          /><span>${capitalise(labels[value] ?? value)}</span><span class="ct">${count}</span></label
        >`;
      })}
      ${
        values.length > FEW + 2
          ? html`<button
              type="button"
              class="link s"
              data-act="values"
              data-row=${id}
              aria-expanded=${cut ? 'false' : 'true'}
            >
              ${cut ? messages.moreValues(values.length) : messages.fewerValues}
            </button>`
          : nothing
      }
    </div>
  </details>`;
};

/** What one can choose by, with how many each choice gives. */
export const facets = (view: FacetsView): TemplateResult =>
  html`${facetIds.map((id) => guard([view.catalogue, view.selection, view.counts, view.whole.has(id), view.texts], () => facet(id, view)))}`;
