// What a host sets is what is shown: every element with a dossier, at every moment at which a host may set something after a visitor did.
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { DossierStore, emptyDossier, parseDossier, type Dossier, type MixDossierElement } from '@mengwijzer/core';
import { defaultPlan, fileOf, type PlanFile } from '@mengwijzer/phasing/model';
import '@mengwijzer/checklist';
import '@mengwijzer/dossier';
import '@mengwijzer/instruments';
import '@mengwijzer/phasing';
import '@mengwijzer/timeline';
import { pageText, sees, until } from '../../../testing/dossier.js';
import { isWebKit } from '../../../testing/index.js';
import { press, type } from '../../../testing/visitor.js';

type Value = Readonly<Record<string, unknown>>;
interface Act {
  readonly on: string;
  readonly keys: (control: HTMLElement) => Promise<void>;
  /** What it is closed in, until somebody uses it. */
  readonly within?: string;
}
interface Case {
  readonly event: string;
  readonly template: TemplateResult;
  /** What the host begins with. */
  readonly first: Value;
  readonly acts: readonly Act[];
}

const plan = (temporaryHomes: number): PlanFile => fileOf({ ...defaultPlan(), temporaryHomes });
const dossier = (fields: Value): Value => ({ format: 'mengwijzer-dossier', version: 2, ...fields });
const space = { keys: () => press('Space') };
const text = { keys: () => type('z') };
/** The next of a list. WebKit says nothing of one that was set back under the visitor and is chosen in as before, so there it is said for it. */
const next = async (control: HTMLElement): Promise<void> => {
  if (!isWebKit) return press('ArrowDown');
  (control as HTMLSelectElement).selectedIndex += 1;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};
/** A field that is taken when one leaves it. */
const left = (words: string): Pick<Act, 'keys'> => ({
  keys: async (control) => {
    (control as HTMLInputElement).select();
    await type(words);
    await press('Tab');
  },
});

const cases: Readonly<Record<string, Case>> = {
  checklist: {
    event: 'mix-checklist-change',
    template: html`<mix-checklist open="all"></mix-checklist>`,
    first: dossier({ party: 'Gemeente', answers: { what: { choices: ['classes'] }, time: { year: 2030 } } }),
    acts: [
      { on: '[name="what/choices"][value="incomes"]', ...space },
      { on: '[name="what/choices"][value="classes"]', ...space },
      { on: '[name="time/term"][value="immediate"]', ...space },
      { on: '[name="time/year"]', ...left('2040') },
      { on: '[name="objectives/degree"]', ...text },
      { on: '[name^="objectives/positions/"]', keys: next, within: 'goal/resident-opportunities' },
      { on: '[name="about/party"]', ...text, within: 'about' },
      { on: '[name="theory/rows/r1/action"]', ...text },
    ],
  },
  picker: {
    event: 'mix-shortlist-change',
    template: html`<mix-instrument-picker instruments="renovation local-economy"></mix-instrument-picker>`,
    first: dossier({ shortlist: [{ id: 'renovation', why: 'Van de host' }] }),
    acts: [
      { on: '[name="shortlist/renovation/why"]', ...text },
      { on: '[data-act="take"][data-row="renovation"]', ...space },
    ],
  },
  timeline: {
    event: 'mix-dossier-update',
    template: html`<mix-timeline entries="krachtwijken" view="list"></mix-timeline>`,
    first: dossier({ history: [{ id: 'e1', name: 'Sloop', starts: '2019' }] }),
    acts: [{ on: '[data-act="own-remove"]', ...space }],
  },
  calculator: {
    event: 'mix-plan-change',
    template: html`<mix-phasing-calculator show="sites assumptions"></mix-phasing-calculator>`,
    first: dossier({ plan: plan(17) as unknown }),
    acts: [
      { on: '[name="temporaryHomes"]', ...text },
      { on: '[name="sites/a/existing/social"]', keys: () => type('9') },
      { on: '[data-act="site-remove"]', ...space },
    ],
  },
  dossier: {
    event: 'mix-dossier-change',
    template: html`<mix-dossier></mix-dossier>`,
    first: dossier({ neighbourhood: 'Molenkwartier', party: 'Gemeente' }),
    acts: [{ on: '[name="about/neighbourhood"]', ...text }],
  },
};

const moments: Readonly<Record<string, (set: () => void) => unknown>> = {
  'in the event': (set) => set(),
  'in a microtask': (set) => queueMicrotask(set),
  'in a frame': (set) => requestAnimationFrame(set),
};

/** What a host sets, and what is shown then: the dossier that it began with, none, or the visitor's. */
const values: Readonly<Record<string, { of: (first: Value) => unknown; shows: 'first' | 'nothing' | 'the answer' }>> = {
  'the same object': { of: (first) => first, shows: 'the answer' },
  'a copy': { of: (first) => structuredClone(first), shows: 'first' },
  'its text': { of: (first) => JSON.stringify(first), shows: 'first' },
  nothing: { of: () => null, shows: 'nothing' },
};

const root = (el: Element): ShadowRoot => el.shadowRoot!;
const controls = (el: Element): string[] =>
  [...root(el).querySelectorAll<HTMLInputElement>('input:not([type="file"]), textarea, select')].map((each) =>
    each.matches('[type="checkbox"], [type="radio"]')
      ? `${each.name} ${each.value} ${String(each.checked)}`
      : `${each.name || each.id} ${each.value}`,
  );
const buttons = (el: Element): string[] =>
  [...root(el).querySelectorAll<HTMLElement>('[data-act="put"], [data-act="take"], [data-act="own-remove"]')].map(
    ({ dataset: { act, row } }) => `${act!} ${row!}`,
  );
const shown = (el: Element): string[] => [...controls(el), ...buttons(el)];

async function mount(template: TemplateResult, first?: unknown): Promise<MixDossierElement> {
  const store = new DossierStore(null);
  const provider = await fixture<HTMLElement>(html`<mix-provider .store=${store}>${template}</mix-provider>`);
  const el = provider.firstElementChild as MixDossierElement;
  if (first !== undefined) el.dossier = first as never;
  await el.updateComplete;
  return el;
}
const known = new Map<string, Promise<string[]>>();
/** What an element shows that has had this dossier from the start. */
function fresh(name: string, value: unknown): Promise<string[]> {
  const key = `${name} ${JSON.stringify(value)}`;
  const make = async (): Promise<string[]> => {
    const el = await mount(cases[name]!.template, value);
    const is = shown(el);
    el.parentElement!.remove();
    return is;
  };
  const is = known.get(key) ?? make();
  known.set(key, is);
  return is;
}
async function act(el: MixDossierElement, { on, keys, within }: Act): Promise<void> {
  // What is closed until somebody uses it is opened, and closed again.
  const toggle = async (): Promise<void> => {
    if (within === undefined) return;
    (await until(() => root(el).querySelector<HTMLElement>(`[data-act=more][data-row="${within}"]`)))!.click();
    await el.updateComplete;
  };
  await toggle();
  const control = await until(() => root(el).querySelector<HTMLElement>(on));
  for (let around = control?.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  control!.focus();
  await keys(control!);
  await toggle();
}
const frames = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise(requestAnimationFrame);
};
/** As an element reads what a host sets. */
const plainly = (value: unknown): unknown => plain(value === null ? emptyDossier : parseDossier(value).dossier!);
/** What a dossier says, apart from when it was said. */
const plain = (value: Dossier): unknown => JSON.parse(JSON.stringify({ ...value, changed: '' }));

for (const [name, { event, template, first, acts }] of Object.entries(cases))
  describe(`a host of the ${name}`, () => {
    beforeEach(function () {
      this.currentTest?.timeout(120_000);
    });

    for (const each of acts)
      it(`sees what it sets after ${each.on}`, async () => {
        const el = await mount(template);
        await drive(el, each);
        el.parentElement!.remove();
      });

    /** Each value at each moment, on the element's own event and on that before it. */
    async function drive(el: MixDossierElement, each: Act): Promise<void> {
      const begins = JSON.stringify(plainly(first));
      const nothing = JSON.stringify(plainly(null));
      for (const [what, { of, shows }] of Object.entries(values))
        for (const [when, at] of Object.entries(moments))
          for (const type of new Set([event, 'mix-dossier-update'])) {
            const says = `${what}, ${when}, on ${type}`;
            const begin = structuredClone(first);
            el.dossier = begin as never;
            await el.updateComplete;
            let count = 0;
            const heard = (): void => {
              count += 1;
              at(() => (el.dossier = of(begin) as never));
            };
            el.addEventListener(type, heard);
            await act(el, each);
            await frames(2);
            await el.updateComplete;
            el.removeEventListener(type, heard);
            expect(count, says).to.be.greaterThan(0);
            const is = JSON.stringify(plain(el.dossier));
            if (shows === 'first') expect(is, says).to.equal(begins);
            else if (shows === 'nothing') expect(is, says).to.equal(nothing);
            else expect(is, says).not.to.equal(begins);
            expect(shown(el), says).to.eql(await fresh(name, plain(el.dossier)));
          }
    }

    it('that is made with Lit, and draws itself again at each change, keeps what the visitor did', async () => {
      let rounds = 0;
      class Host extends LitElement {
        protected override createRenderRoot(): this {
          return this;
        }
        protected override render(): unknown {
          rounds += 1;
          return template;
        }
        protected override updated(): void {
          // As `.dossier=${first}` does, which Lit sets at each turn for what is an object.
          (this.firstElementChild as MixDossierElement).dossier = first as never;
        }
      }
      if (!customElements.get(`lit-host-${name}`)) customElements.define(`lit-host-${name}`, Host);
      const host = document.createElement(`lit-host-${name}`) as Host;
      const store = new DossierStore(null);
      const provider = await fixture<HTMLElement>(html`<mix-provider .store=${store}></mix-provider>`);
      provider.append(host);
      await host.updateComplete;
      const el = host.firstElementChild as MixDossierElement;
      await el.updateComplete;
      const before = plain(el.dossier);
      for (const type of [event, 'mix-dossier-update']) el.addEventListener(type, () => host.requestUpdate());
      await act(el, acts[0]!);
      await frames(3);
      await el.updateComplete;
      expect(rounds).to.be.greaterThan(1);
      expect(plain(el.dossier)).not.to.eql(before);
      expect(shown(el)).to.eql(await fresh(name, plain(el.dossier)));
    });
  });

it('a host that takes all away at each change is followed each time', async () => {
  const el = await mount(cases['checklist']!.template);
  let count = 0;
  el.addEventListener('mix-dossier-update', () => {
    count += 1;
    el.dossier = null as never;
  });
  for (let at = 1; at <= 3; at += 1) {
    await act(el, cases['checklist']!.acts[0]!);
    await frames(2);
    await el.updateComplete;
    expect(count).to.equal(at);
    expect(plain(el.dossier)).to.eql(plainly(null));
    expect(shown(el)).to.eql(await fresh('checklist', null));
  }
});

describe('another property', () => {
  const properties: readonly [string, Partial<Record<string, unknown>>, string][] = [
    ['checklist', { question: 'what' }, questionsNl.what.title],
    ['checklist', { open: 'one', current: 'time' }, questionsNl.time.title],
    ['checklist', { headingLevel: 4 }, questionsNl.what.title],
    ['picker', { content: { version: 1, partner: { id: 'e', name: 'Elzenwaard' } } }, 'Renovatie'],
    ['picker', { instruments: 'renovation' }, 'Renovatie'],
    ['timeline', { content: { version: 1, partner: { id: 'e', name: 'Elzenwaard' } } }, 'Krachtwijken'],
    ['calculator', { plan: plan(3) }, 'Wisselwoningen'],
    ['calculator', { show: 'assumptions' }, 'Wisselwoningen'],
    ['dossier', { section: 'parties' }, 'Partijen'],
  ];
  for (const [name, set, says] of properties)
    it(`of the ${name} is shown, and controls still agree: ${Object.keys(set).join()}`, async () => {
      const { event, template, first, acts } = cases[name]!;
      for (const [when, at] of Object.entries(moments)) {
        const el = await mount(template, first);
        el.addEventListener(event, () => at(() => Object.assign(el, set)));
        await act(el, acts[0]!);
        await frames(3);
        await el.updateComplete;
        await sees(says, el.parentElement!);
        const other = await mount(template);
        Object.assign(other, set, { dossier: el.dossier });
        await other.updateComplete;
        await frames(3);
        await other.updateComplete;
        expect(shown(el), when).to.eql(shown(other));
        expect(pageText(other)).not.to.equal('');
        other.parentElement!.remove();
        el.parentElement!.remove();
      }
    });
});
