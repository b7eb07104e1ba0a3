import { icons, sourceList, stateMarks } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Source } from '@mengwijzer/content';
import type { StandingMessages } from '../messages/standing.nl.js';
import type { DossierPage } from '../mix-dossier-page.js';
import type { Lead, Statement } from '../model/standing/standing.js';

const sayLead = (lead: Lead, { leads }: StandingMessages): string => {
  if (lead.to === 'section') return leads[lead.section];
  return lead.place === 'answers' ? leads.question(lead.number ?? 1) : leads[lead.place];
};

/**
 * The way on from a statement: a button where this page can show what it is about, else where that is.
 * @param isSaid whether that was said before in this list
 */
export const leadOn = (
  lead: Lead,
  page: DossierPage,
  messages: StandingMessages,
  isSaid = false,
): TemplateResult | typeof nothing => {
  const open =
    lead.to === 'section'
      ? (): void => page.go(lead.section)
      : page.store()?.opener(lead.place)?.bind(undefined, lead.id);
  if (open !== undefined)
    return html`<button type="button" class="link s noprint" @click=${() => open()}>
      ${icons.arrow}${sayLead(lead, messages)}
    </button>`;
  return isSaid || lead.to === 'section' ? nothing : html`<p class="s m noprint">${messages.elsewhere[lead.place]}</p>`;
};

const marks = {
  said: ['answered', stateMarks.answered],
  open: ['open', stateMarks.open],
  differs: ['not-agreed', stateMarks['not-agreed']],
  aside: ['not-relevant', stateMarks['not-relevant']],
} as const;

/** How things stand: each with its mark, and the way on. */
export const statements = (
  all: readonly Statement[],
  page: DossierPage,
  messages: StandingMessages,
): TemplateResult => {
  const said = new Set<string>();
  return html`<ul class="stands" role="list">
    ${repeat(
      all,
      ({ id }) => id,
      ({ kind, text, source, lead }) => {
        const place = lead.to === 'section' ? '' : lead.place;
        const isSaid = said.has(place);
        said.add(place);
        const [state, drawing] = marks[kind];
        return html`<li>
          <span class="st-${state}">${drawing}</span>
          <div>
            <p>${text}</p>
            ${source === '' ? nothing : html`<p class="src">${messages.source(source)}</p>`}
            ${leadOn(lead, page, messages, isSaid)}
          </div>
        </li>`;
      },
    )}
  </ul>`;
};

/** Where what the source says comes from. */
export const sourcesIn = (
  view: { readonly section: string; readonly sources: readonly Source[] },
  messages: StandingMessages,
): TemplateResult | typeof nothing => sourceList(view, messages);
