/** What a visitor reads and does where a plan is entered in `<mix-phasing-calculator>`, in Dutch; for `mix-*.test.ts` files. */
import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { defaultPlan } from '../src/model/plan/default-plan.js';
import { fileOf } from '../src/model/file/parse-plan-file.js';

import { computeAccessibleDescription } from 'dom-accessibility-api';
import { alone, pageText, until } from '../../../testing/dossier.js';
import { getByRole, queryAllByRole } from '../../../testing/index.js';
import { press, render } from '../../../testing/visitor.js';
import type { MixPhasingCalculator } from '../src/index.js';
import type { Plan, Site } from '../src/model/plan/plan.js';
import type { PlanFile } from '../src/model/plan/plan-file.js';

/** Another width of the page; waits until what is on it has been measured and drawn for that. */
export const toWidth = async (width: number): Promise<void> => {
  await setViewport({ width, height: 900 });
  await drawn();
};
/** The room is measured in a frame, and taken in the next. */
export const drawn = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

/** Only what is entered: the rest of the page makes no difference, and takes its time. */
export const entering = html`<mix-phasing-calculator show="sites assumptions"></mix-phasing-calculator>`;
/** A calculator whose dossier is in memory alone; with room for the table, unless another width was set. */
export const show = async (template: unknown = entering): Promise<MixPhasingCalculator> => {
  const el = await render<MixPhasingCalculator>(template);
  await drawn();
  await el.updateComplete;
  return el;
};
/** The same with a dossier that this browser keeps. */
export const kept = async (name?: string): Promise<MixPhasingCalculator> => {
  const el = await alone<MixPhasingCalculator>(entering, name);
  await drawn();
  await el.updateComplete;
  return el;
};

/** The example, with so many sites more or other values. */
export const example: Plan = defaultPlan();
export const site = (id: string, others: Partial<Site> = {}): Site => ({
  ...example.sites[0]!,
  id,
  name: `Plek ${id}`,
  ...others,
});
export const planWith = (count: number, others: Partial<Plan> = {}): Plan => ({
  ...example,
  sites: Array.from({ length: count }, (_, at) => site(`s${at + 1}`)),
  ...others,
});
export const fileWith = (plan: Plan, others: Partial<PlanFile> = {}): PlanFile => ({ ...fileOf(plan), ...others });
/** As a host has it, with a plan. */
export const dossierWith = (file: PlanFile): object => ({ format: 'mengwijzer-dossier', version: 1, plan: file });

export const field = (name: string | RegExp, root?: ParentNode): HTMLInputElement =>
  getByRole<HTMLInputElement>('textbox', name, root);
export const valueAt = (name: string, root?: ParentNode): string => field(name, root).value;
export const goTo = (name: string | RegExp, root?: ParentNode): void => field(name, root).focus();
/** Goes to a field and types in place of what stands there, as in any field that one comes into. */
export const typeAt = async (name: string, text: string, root?: ParentNode): Promise<void> => {
  goTo(name, root);
  field(name, root).select();
  await (text === '' ? sendKeys({ press: 'Delete' }) : sendKeys({ type: text }));
};
/** Goes to a button and presses it with the keyboard; what comes of that is on the page then. */
export const push = async (el: MixPhasingCalculator, name: string): Promise<void> => {
  getByRole('button', name).focus();
  await press('Enter');
  await el.updateComplete;
};
/** Goes elsewhere, so that what was typed is meant; not out of the page, as a Tab from the last field does. */
export const leave = (): Promise<void> => sendKeys({ press: 'Shift+Tab' });

/** The sites by name, in the order of the table. */
export const siteNames = (root?: ParentNode): string[] =>
  (queryAllByRole('textbox', /^Naam van locatie \d+$/, root) as HTMLInputElement[]).map(({ value }) => value);
/** What a row of the table shows, from the name to who wants to stay. */
export const rowAt = (place: number, root?: ParentNode): string[] => {
  const row = field(`Naam van locatie ${place}`, root).closest('tr')!;
  return (queryAllByRole('textbox', undefined, row) as HTMLInputElement[]).map(({ value }) => value);
};
/** The same, of the plan that is kept. */
export const kindsOf = (el: MixPhasingCalculator): readonly string[] => el.plan!.plan.sites.map(({ name }) => name);
export const siteOf = (el: MixPhasingCalculator, at: number): Site => el.plan!.plan.sites[at]!;

export { here } from '../../../testing/index.js';
/** What is heard; waits for it, and tells what was heard in its place. */
export const hears = async (text: string | RegExp, root?: ParentNode): Promise<void> => {
  const heard = (): string => pageText(queryAllByRole('status', undefined, root)[0]!);
  const isHeard = (): boolean => (typeof text === 'string' ? heard().includes(text) : text.test(heard()));
  await until(isHeard);
  if (!isHeard()) expect(heard()).to.equal(String(text));
};

/** What is wrong, as it stands under the table. */
export const faultsShown = (): string[] =>
  queryAllByRole('listitem')
    .map((each) => pageText(each))
    .filter((text) => /^(Rij|Row) \d+, /u.test(text))
    .map((text) => text.replace(/ ?(Ga erheen|Go there).*$/u, ''));
export const isWrong = (name: string, root?: ParentNode): boolean => field(name, root).ariaInvalid === 'true';
/** What a field says of itself, beside its name. */
export const whatIsWrong = (name: string, root?: ParentNode): string => computeAccessibleDescription(field(name, root));
