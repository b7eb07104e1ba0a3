import { inWindow } from '@mengwijzer/core/native';
import { readReply } from './model/jobs/job-messages.js';
import type { JobControl, JobKind, Jobs } from './model/jobs/jobs.js';

/** How long a worker may take to begin, and to end once it was told to, in ms. */
const SOON = 5_000;
/** How long a worker that is busy may be silent: it says how far it is some times a second. */
const SILENT = 30_000;

interface Policy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The address as a page with `require-trusted-types-for 'script'` wants it. The policy that vouches for it is made with the first worker, so that a
 * page without `worker` need not name it, and vouches for this one address. Throws where `trusted-types` leaves out `mengwijzer`.
 */
const trusted = ({ href }: URL): string => {
  const trustedTypes = inWindow('trustedTypes') as PolicyFactory | undefined;
  policy ??= trustedTypes?.createPolicy('mengwijzer', {
    createScriptURL: (address) => {
      if (address === href) return address;
      throw new TypeError('Not the worker of Mengwijzer');
    },
  });
  return policy?.createScriptURL(href) ?? href;
};

const start = (): Worker => {
  // Bundlers know a worker by the expression below, which leaves no room for anything between the two.
  class Worker extends globalThis.Worker {
    constructor(address: URL, options: WorkerOptions) {
      super(trusted(address), options);
    }
  }
  return new Worker(new URL('./mix-phasing-worker.js', import.meta.url), { type: 'module' });
};

/** Does a job in a worker of its own, which is there no longer than the job; rejects when the worker cannot be had, dies or fails. */
const inWorker = <Kind extends JobKind>(
  kind: Kind,
  asks: Jobs[Kind]['asks'],
  { signal, onProgress }: JobControl,
): Promise<Jobs[Kind]['gives']> =>
  new Promise((resolve, reject) => {
    const worker = start();
    let timer: ReturnType<typeof setTimeout>;
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
    };
    const die = (): void => {
      end();
      reject(new Error('The worker died'));
    };
    const expectWithin = (time: number): void => {
      clearTimeout(timer);
      timer = setTimeout(die, time);
    };
    const stop = (): void => {
      worker.postMessage({ type: 'stop' });
      expectWithin(SOON);
    };
    worker.addEventListener('error', (event) => {
      // It is no error of the page: the work goes on without it.
      event.preventDefault();
      die();
    });
    worker.addEventListener('messageerror', die);
    worker.addEventListener('message', ({ data }: MessageEvent) => {
      const reply = readReply(kind, data, asks);
      if (reply === undefined || reply.type === 'failed') return die();
      if (reply.type === 'done') {
        end();
        return resolve(reply.gives);
      }
      if (!signal.aborted) expectWithin(SILENT);
      if (reply.type === 'progress') onProgress(reply.done, reply.total);
    });
    signal.addEventListener('abort', stop);
    expectWithin(SOON);
    worker.postMessage({ type: 'do', kind, asks });
  });

/** The best order of so few sites is there sooner than a worker. */
const MOST_AT_ONCE = 8;
const takesLong = (kind: JobKind, { plan }: Jobs[JobKind]['asks']): boolean =>
  kind !== 'order' || plan.sites.length > MOST_AT_ONCE;

/**
 * Does what takes a while: in a worker where the host allows one, or else in slices on the page. A worker that dies is started once more; when that
 * one dies too, the same work is done in slices, and workers are left alone from then on.
 */
export class Search {
  readonly #allowsWorker: () => boolean;
  readonly #load: <T>(part: () => Promise<T>) => Promise<T>;
  #hasGivenUp = false;

  /** @param load loads a part, and says it when that does not come */
  constructor(allowsWorker: () => boolean, load: <T>(part: () => Promise<T>) => Promise<T>) {
    this.#allowsWorker = allowsWorker;
    this.#load = load;
  }

  /** Gives what the job gives; of one that is stopped, what there was by then. Rejects when it fails. */
  async run<Kind extends JobKind>(
    kind: Kind,
    asks: Jobs[Kind]['asks'],
    control: JobControl,
  ): Promise<Jobs[Kind]['gives']> {
    const mayTry = (): boolean => this.#allowsWorker() && !this.#hasGivenUp && !control.signal.aborted;
    for (let tries = 1; tries <= 2 && takesLong(kind, asks) && mayTry(); tries += 1) {
      try {
        return await inWorker(kind, asks, control);
      } catch (error) {
        // The page's policy says no, and tells its host of each time.
        const isRefused = error instanceof TypeError;
        this.#hasGivenUp = isRefused || tries === 2;
      }
    }
    const { work } = await this.#load(() => import('./model/jobs/jobs.js'));
    return work[kind](asks, control);
  }
}
