import { latest, Summaries, type Partner } from '@mengwijzer/core';
import { isPartners } from '@mengwijzer/content/partner-id';
import * as bits from './model/bit-set.js';
import { catalogueOf, listedWith, unknownIn, type Catalogue, type Item, type Scope } from './model/catalogue.js';
import { loosen, select, type Found, type Loosening } from './model/facets.js';
import { isOn, viewShortlist, type ChosenView } from './model/shortlist.js';
import type { Ref } from '@mengwijzer/content';
import type { Facts } from '@mengwijzer/content/conditions';
import type { Answers, Dossier } from '@mengwijzer/core/dossier';
import type { Edition, Later, PickerPage, Reading, Rules } from './mix-instrument-picker-later.js';
import type { GroupView, RowView } from './mix-instrument-picker-parts.js';
import type { Looking } from './model/address.js';
import type { FindingView } from './model/findings.js';
import type { GroupId, ReasonView } from './model/reasons.js';
import type { Matches } from './model/search.js';
import type { PickerTexts } from './model/texts.js';

/** What a list starts with, alone or as one of several groups; the rest is drawn when it is asked for. */
const FIRST = { alone: 10, grouped: 5 } as const;
const ALL_GROUPS: readonly GroupId[] = ['fits', 'conditional', 'at-odds', 'silent'];

/** All that is shown, worked out from what the user looks at and what the dossier says. */
export interface View {
  readonly texts: PickerTexts;
  readonly looking: Looking;
  /** What can be found here. */
  readonly catalogue: Catalogue;
  /** All there is, also outside an editor's selection: a shortlist may hold it. */
  readonly everything: Catalogue;
  readonly counts: Found['counts'];
  readonly found: number;
  /** Whether nothing has the search text as it was typed. */
  readonly isForgiving: boolean;
  /** `undefined` while what the answers say is on its way: the list would change places under one's eyes. */
  readonly groups: readonly GroupView[] | undefined;
  readonly loosenings: readonly Loosening[];
  /** Whether an instrument is among those that are found. */
  readonly isFound: (id: string) => boolean;
  /** Whether the dossier holds answers to go by. */
  readonly isAnswered: boolean;
  readonly chosen: readonly ChosenView[];
  /** `undefined` while they are on their way. */
  readonly findings: readonly FindingView[] | undefined;
  readonly compared: readonly Item[];
  readonly reasons: (id: string) => readonly ReasonView[];
  /** What an editor named that is not there. */
  readonly unknown: readonly string[];
}

export interface Looked {
  readonly edition: Edition;
  readonly scope: Scope;
  readonly looking: Looking;
  readonly dossier: Dossier;
  /** How many are drawn of each group, where somebody asked for more. */
  readonly drawn: Readonly<Partial<Record<string, number>>>;
  /** One that is drawn in any case, if need be after those that are. */
  readonly shown: string | undefined;
  /** Draws at least as many of each group. */
  readonly least: number;
  readonly level: number;
  /** Whether a checklist on the page can show an answer. */
  readonly canOpen: boolean;
  /** What the user is told at one row. */
  readonly notice: { readonly id: string; readonly text: string } | undefined;
}

const nobody: Scope = { domains: [], motives: [], ids: [] };

/** Makes the view, and makes nothing of it again that cannot have changed: a key in the search field leaves the answers as they are. */
export class Viewer {
  readonly #later: Later;
  readonly #summaries: Summaries<Edition>;
  readonly #listed = latest(listedWith);
  readonly #catalogue = latest(catalogueOf);
  readonly #everything = latest(catalogueOf);
  readonly #unknown = latest(unknownIn);
  readonly #all = latest((catalogue: Catalogue) => bits.all(catalogue.items.length));
  readonly #select = latest(select);
  readonly #search = latest(
    (
      { search }: typeof import('./model/search.js'),
      catalogue: Catalogue,
      query: string,
      bodies: Readonly<Record<string, string>> | undefined,
    ) => search(catalogue, query, bodies),
  );
  readonly #facts = latest(({ factsOf }: Rules, answers: Answers) => factsOf(answers));
  readonly #groups = latest(({ groupsOf }: Rules, catalogue: Catalogue, facts: Facts) => groupsOf(catalogue, facts));
  /** Reasons of those that are drawn, kept so that a row that did not change is not drawn again. */
  readonly #reasons = latest((rules: Rules, facts: Facts, texts: PickerTexts, everything: Catalogue) => {
    const known = new Map<string, readonly ReasonView[]>();
    return (id: string): readonly ReasonView[] => {
      const item = everything.items[everything.at.get(id) ?? -1];
      const reasons =
        known.get(id) ??
        (item === undefined
          ? []
          : rules.fitsOf(item, facts).map((fit) => rules.viewReason(fit, facts, texts, rules.words)));
      known.set(id, reasons);
      return reasons;
    };
  });
  readonly #because = latest(
    ({ because }: Rules, texts: PickerTexts, canOpen: boolean): RowView['because'] =>
      (reasons) =>
        because(reasons, texts, canOpen),
  );
  readonly #entry = latest(
    (reading: Reading, summaries: ReadonlyMap<Ref, string>, texts: PickerTexts, level: number): RowView['entry'] =>
      (item) =>
        reading.entry(reading.viewEntry(item, reading.details, texts), summaries, texts, level),
  );
  readonly #chosen = latest(viewShortlist);
  readonly #findings = latest(
    (rules: Rules, facts: Facts, chosen: readonly ChosenView[], everything: Catalogue, texts: PickerTexts) =>
      rules.findings(
        chosen.flatMap(({ item }) => item ?? []),
        facts,
        (id) => everything.items[everything.at.get(id) ?? -1]?.name ?? id,
        texts,
        rules.words,
      ),
  );
  #matches: Matches | undefined;

  constructor(page: PickerPage, later: Later) {
    this.#later = later;
    this.#summaries = new Summaries({
      load: async (ref, edition) => (await later.reading.ready(edition)).details.summarise(ref),
      words: ({ texts: { messages } }) => messages,
      update: () => page.host.requestUpdate(),
    });
  }

  /** Says in short what an entry is that belongs to an instrument. */
  async summarise(ref: Ref, edition: Edition): Promise<void> {
    await this.#summaries.ask(ref, edition);
  }

  look(looked: Looked): View {
    const { edition, scope, looking, dossier } = looked;
    const { texts, content } = edition;
    const partner = content && this.#later.partner.want(content);
    const listed = this.#listed(texts, partner);
    const everything = this.#everything(listed, nobody);
    const isWhole = [scope.domains, scope.motives, scope.ids].every(({ length }) => length === 0);
    const catalogue = isWhole ? everything : this.#catalogue(listed, scope);

    const matches = this.#match(catalogue, looked);
    const all = this.#all(catalogue);
    const { found, counts } = this.#select(catalogue, looking.selection, matches?.found ?? all);
    const count = bits.count(found);

    const isAnswered = Object.keys(dossier.answers).length > 0;
    const needsRules = isAnswered || dossier.shortlist.length > 0;
    const rules = needsRules ? this.#later.show(this.#later.rules, texts) : undefined;
    const facts = rules && this.#facts(rules, dossier.answers);
    const says = rules !== undefined && facts !== undefined && rules.saysAnything(facts);
    const reasons = says ? this.#reasons(rules, facts, texts, everything) : () => [];
    const isWaiting = isAnswered && rules === undefined && !this.#later.failed;
    const groups = says ? this.#groups(rules, catalogue, facts) : undefined;
    const chosen = this.#chosen(dossier.shortlist, everything);

    const rowOf = this.#rows(looked, reasons, says ? rules : undefined, partner);
    const must = catalogue.at.get(looked.shown ?? '');
    const groupOf = (id: GroupView['id'], of: bits.BitSet): GroupView => {
      const most = Math.max(looked.least, looked.drawn[id] ?? FIRST[id === 'all' ? 'alone' : 'grouped']);
      const items = this.#draw(of, matches, most, catalogue);
      const isApart = must !== undefined && bits.has(of, must) && !items.some((item) => item.id === looked.shown);
      const apart = isApart ? (catalogue.items[must] ?? []) : [];
      return { id, count: bits.count(of), rows: items.concat(apart).map(rowOf) };
    };
    return {
      texts,
      looking,
      catalogue,
      everything,
      counts,
      found: count,
      isForgiving: matches?.isForgiving ?? false,
      groups: isWaiting
        ? undefined
        : (groups === undefined
            ? [groupOf('all', found)]
            : ALL_GROUPS.map((id) => groupOf(id, bits.and(groups[id], found)))
          ).filter((each) => each.count > 0),
      isFound: (id) => {
        const position = catalogue.at.get(id);
        return position !== undefined && bits.has(found, position);
      },
      loosenings: count === 0 ? loosen(catalogue, looking.selection, matches?.found ?? all) : [],
      isAnswered: says,
      chosen,
      // Of a list of which nothing is known, there is nothing to say.
      findings:
        rules && facts && chosen.some(({ item }) => item)
          ? this.#findings(rules, facts, chosen, everything, texts)
          : undefined,
      compared: looking.compared.flatMap((id) => everything.items[everything.at.get(id) ?? -1] ?? []),
      reasons,
      // A partner's may still be on their way.
      unknown: this.#unknown(scope, listed).filter((id) => partner !== undefined || !isPartners(id)),
    };
  }

  /** What the search text finds; what it found before, while searching is on its way; `undefined` without a search text. */
  #match(catalogue: Catalogue, { looking, edition }: Looked): Matches | undefined {
    const query = looking.query.trim();
    if (query === '') return (this.#matches = undefined);
    const search = this.#later.search.want();
    const bodies = this.#later.show(this.#later.reading, edition)?.bodies;
    const known = this.#matches?.found.length === bits.none(catalogue.items.length).length ? this.#matches : undefined;
    return (this.#matches = search ? this.#search(search, catalogue, query, bodies) : known);
  }

  /** The first of a set: those that a search finds by name come before those that it finds by what is said of them. */
  #draw(of: bits.BitSet, matches: Matches | undefined, most: number, { items }: Catalogue): readonly Item[] {
    const named = matches ? bits.positions(bits.and(of, matches.inName), most) : [];
    const others = matches ? bits.without(of, matches.inName) : of;
    return [...named, ...bits.positions(others, most - named.length)].flatMap((position) => items[position] ?? []);
  }

  #rows(
    { edition, looking, dossier, level, canOpen, notice }: Looked,
    reasons: (id: string) => readonly ReasonView[],
    rules: Rules | undefined,
    partner: Partner | undefined,
  ): (item: Item) => RowView {
    const { texts } = edition;
    const reading = looking.open.length > 0 ? this.#later.show(this.#later.reading, edition) : undefined;
    const entry = reading && this.#entry(reading, this.#summaries.in(edition), texts, level + 3);
    const because = rules && this.#because(rules, texts, canOpen);
    return (item) => {
      const isOpen = looking.open.includes(item.id);
      return {
        item,
        isOpen,
        isOn: isOn(dossier.shortlist, item.id),
        isCompared: looking.compared.includes(item.id),
        reasons: reasons(item.id),
        because,
        entry: isOpen ? entry : undefined,
        partner: item.isPartners ? (partner?.content.partner.name ?? '') : '',
        notice: notice?.id === item.id ? notice.text : '',
      };
    };
  }
}
