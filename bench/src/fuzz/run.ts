import fc from 'fast-check';
import { placesIn } from './mutate.js';
import { smallest } from './smaller.js';
import { Broken, type Target } from './target.js';
import { targets } from './targets.js';

/** A law that did not hold, with the smallest input that was found for it. */
export interface Failure {
  readonly target: string;
  readonly law: string;
  /** Of the batch: `--only {target} --seed {seed}` finds it again. */
  readonly seed: number;
  readonly input: unknown;
  /** Where it broke, for who looks for the cause. */
  readonly stack: string;
}

/** An input that took longer to read than it may: 50 ms for each 100,000 characters that have begun. */
export interface Slow {
  readonly target: string;
  readonly seed: number;
  readonly ms: number;
  readonly characters: number;
  readonly input: unknown;
}

/** Runs and seconds so far, by target. */
export type Counts = Readonly<Record<string, { readonly runs: number; readonly seconds: number }>>;

export interface Options {
  readonly seconds: number;
  /** Of the first batch of each target; the next has the next. */
  readonly seed: number;
  /** Names of targets. */
  readonly only: readonly string[];
}

export interface Heard {
  readonly onBatch: (target: string, seed: number, counts: Counts) => void;
  readonly onFailure: (failure: Failure) => void;
  readonly onSlow: (slow: Slow) => void;
}

export const names: readonly string[] = targets.map(({ name }) => name);

const BATCH = 100;
/** Milliseconds, for as many characters. */
const MOST = 50;
const CHARACTERS = 100_000;
/** Seconds, to make the input of a failure smaller. */
const SHRINKING = 20;
/** Of one target, that are told. */
const MOST_SLOW = 5;

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
const keysOf = (): string => prototypes.map((each) => Reflect.ownKeys(each).length).join();
const clean = keysOf();
const cleanKeys = prototypes.map((each) => new Set(Reflect.ownKeys(each)));

/** Takes off again what got into a prototype, so that what comes after is not held to blame. */
function hold(): void {
  if (keysOf() === clean) return;
  for (const [at, each] of prototypes.entries())
    for (const key of Reflect.ownKeys(each)) if (!cleanKeys[at]!.has(key)) Reflect.deleteProperty(each, key);
  throw new Broken('no prototype is changed');
}

/** Throws where a law does not hold. */
async function obey({ law }: Target, input: unknown): Promise<void> {
  try {
    await law(input);
  } finally {
    hold();
  }
}

/** Whether a kept case holds now. */
export async function replay(name: string, input: unknown): Promise<void> {
  const target = targets.find((each) => each.name === name);
  if (target === undefined) throw new Error(`No target ${name}; there are ${names.join(', ')}.`);
  await obey(target, input);
}

/** The same for whatever input breaks the same law; of an error that is no law of ours what it says, without its numbers. */
const lawOf = (error: unknown): string =>
  error instanceof Broken
    ? error.message
    : `throws ${String(error).split('\n', 1)[0]!.replaceAll(/\d+/gu, '0').slice(0, 120)}`;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  try {
    work();
  } catch {
    // That is for the law.
  }
  return performance.now() - start;
};

/** One target, batch after batch. A law that broke once is not looked at again, so that the next one is found. */
class Course {
  readonly target: Target;
  readonly #heard: Heard;
  readonly #broken = new Set<string>();
  #seed: number;
  #slow = 0;
  runs = 0;
  seconds = 0;

  constructor(target: Target, seed: number, heard: Heard) {
    this.target = target;
    this.#seed = seed;
    this.#heard = heard;
  }

  get seed(): number {
    return this.#seed;
  }

  async batch(): Promise<void> {
    const start = performance.now();
    const seed = this.#seed;
    this.#seed = (seed + 1) % 2 ** 31;
    let broken: { readonly law: string; readonly stack: string } | undefined;
    const property = fc.asyncProperty(this.target.inputs, async (input) => {
      const before = performance.now();
      const error = await this.#faultOf(input);
      if (performance.now() - before > MOST) this.#time(input, seed);
      if (error === undefined || this.#broken.has(lawOf(error))) return true;
      broken = { law: lawOf(error), stack: String((error as Error | undefined)?.stack) };
      return false;
    });
    // What `smallest` makes of an input is smaller than what fast-check does: it looks inside of a text.
    const { counterexample, numRuns } = await fc.check(property, { seed, numRuns: BATCH, endOnFailure: true });
    this.runs += numRuns;
    this.seconds += (performance.now() - start) / 1000;
    if (broken === undefined || counterexample === null) return;
    const { law, stack } = broken;
    const input = await smallest(counterexample[0], SHRINKING, async (each) => {
      const error = await this.#faultOf(each);
      return error !== undefined && lawOf(error) === law;
    });
    this.#broken.add(law);
    this.#heard.onFailure({ target: this.target.name, law, seed, input, stack });
  }

  async #faultOf(input: unknown): Promise<unknown> {
    try {
      await obey(this.target, input);
      return undefined;
    } catch (error) {
      return error ?? new Error('nothing');
    }
  }

  /** Reading alone, the best of two: a machine has other things to do as well. */
  #time(input: unknown, seed: number): void {
    const { read, name } = this.target;
    if (read === undefined || this.#slow >= MOST_SLOW) return;
    const characters = placesIn({ input }).reduce((sum, [holder, key]) => {
      const value = holder[key];
      return sum + (typeof value === 'string' ? value.length : 1);
    }, 0);
    const most = MOST * Math.max(1, characters / CHARACTERS);
    const ms = Math.min(
      timed(() => read(input)),
      timed(() => read(input)),
    );
    if (ms <= most) return;
    this.#slow += 1;
    this.#heard.onSlow({ target: name, seed, ms, characters, input });
  }
}

/** Runs targets for as long as is said, each for its share of the time. */
export async function fuzz({ seconds, seed, only }: Options, heard: Heard): Promise<Counts> {
  const courses = targets.filter(({ name }) => only.includes(name)).map((target) => new Course(target, seed, heard));
  const counts = (): Counts =>
    Object.fromEntries(courses.map((course) => [course.target.name, { runs: course.runs, seconds: course.seconds }]));
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && courses.length > 0) {
    const next = courses.reduce((least, course) =>
      course.seconds / course.target.share < least.seconds / least.target.share ? course : least,
    );
    heard.onBatch(next.target.name, next.seed, counts());
    await next.batch();
  }
  return counts();
}
