// What the phasing calculator works out, timed in Node at full speed. `cold`: the first plan of a fresh process; `warm`: all the rest. Prints JSON.
import { findBestOrder, runSpread, simulate, tradeOff, type Plan, type Spread } from '@mengwijzer/phasing/model';
import { manyPlans, manySites } from './many-sites.js';

const PLANS = 200;
/** Each gives eleven best orders. */
const CURVES = 60;
const TIMES = 3;
const SPREAD: Spread = {
  turnover: { low: 40, high: 120 },
  stay: { low: -15, high: 15 },
  delay: { low: 0, high: 4 },
  seed: 1,
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

/** Milliseconds, of work that takes its time. */
const time = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Milliseconds per call: of many in a row, as the clock is too coarse for one; a figure for each row. */
const rows = (plans: readonly Plan[], perRow: number, count = 60): readonly number[] => {
  let at = 0;
  const row = (): number => {
    const start = performance.now();
    for (let call = 0; call < perRow; call += 1) simulate(plans[(at += 1) % plans.length]!);
    return (performance.now() - start) / perRow;
  };
  for (let before = 0; before < count; before += 1) row();
  return Array.from({ length: count }, row);
};

/** For each plan, the median of some times; all were done once before. */
const each = async (plans: readonly Plan[], work: (plan: Plan) => unknown): Promise<readonly number[]> => {
  const times: number[][] = plans.map(() => []);
  for (let round = 0; round <= TIMES; round += 1)
    for (const [index, plan] of plans.entries()) {
      const took = await time(() => work(plan));
      if (round > 0) times[index]!.push(took);
    }
  return times.map(median);
};

const repeat = async (count: number, work: () => unknown): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round <= count; round += 1) times.push(await time(work));
  return times.slice(1);
};

const cold = (size: number): Record<string, readonly number[]> => {
  const plan = manySites(size);
  const start = performance.now();
  simulate(plan);
  return { [`cold-${size}`]: [performance.now() - start] };
};

const warm = async (): Promise<Record<string, readonly number[]>> => {
  const [few, many] = [manySites(8), manySites(200)];
  const plans = manyPlans(PLANS, 8);
  return {
    'warm-8': rows([few, ...plans.slice(0, 49)], 200),
    'warm-200': rows([many], 20),
    optimum: await each(plans, (plan) => findBestOrder(plan)),
    curve: await each(plans.slice(0, CURVES), (plan) => tradeOff(plan)),
    'spread-8': await repeat(7, () => runSpread(few, SPREAD)),
    'spread-200': await repeat(3, () => runSpread(many, SPREAD)),
    'search-200': await repeat(1, () => findBestOrder(many)),
  };
};

const [what, size] = process.argv.slice(2);
process.stdout.write(JSON.stringify(what === 'cold' ? cold(Number(size)) : await warm()));
