import { expect, html } from '@open-wc/testing';
import { sees, stub, until } from '../../../testing/dossier.js';
import { findByRole, here, queryAllByRole } from '../../../testing/index.js';
import { fileWith, planWith, show, site, toWidth } from '../testing/sheet.js';
import { enter, press } from '../../../testing/visitor.js';
import './index.js';
import type { MixPhasingCalculator } from './index.js';

const plan = planWith(9, {
  sites: Array.from({ length: 9 }, (_, at) =>
    site(`s${at}`, {
      existing: { social: 20 + at * 11, mid: at, owner: 0 },
      planned: { social: 90 - at * 7, mid: 9, owner: 5 },
    }),
  ),
});
const mount = (isAllowed: boolean, others = plan): Promise<MixPhasingCalculator> =>
  show(
    html`<mix-phasing-calculator
      show="improve"
      ?worker=${isAllowed}
      .plan=${fileWith(others)}
    ></mix-phasing-calculator>`,
  );
const find = async (): Promise<void> => {
  await findByRole('button', 'Zoek een betere volgorde');
  await enter('button', 'Zoek een betere volgorde');
};
const found = /Er is een betere volgorde: .* volgordes? zijn nagerekend/;

/** Workers that were started; each is handed on as it is made. */
const workers: Worker[] = [];
const watch = (make: (url: URL, options: WorkerOptions, at: number) => Worker): void => {
  workers.length = 0;
  const Real = Worker;
  const value = function (url: URL, options: WorkerOptions): Worker {
    const worker = make(url, options, workers.length);
    workers.push(worker);
    return worker;
  };
  stub(globalThis, 'Worker', { value: Object.assign(value, { prototype: Real.prototype }) });
};
const RealWorker = Worker;
const real = (url: URL, options: WorkerOptions): Worker => new RealWorker(url, options);
const written = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
/** The real one, which goes on after it first said how far it is when it is told to stop: it cannot be done by then. */
const slow = (url: URL, options: WorkerOptions): Worker =>
  real(
    new URL(
      written(`import '${url.toString()}';
        const say = globalThis.postMessage.bind(globalThis);
        let wait = Promise.resolve();
        globalThis.postMessage = (message) => {
          if (message.type === 'progress')
            wait = new Promise((go) => addEventListener('message', ({ data }) => data.type === 'stop' && go()));
          say(message);
        };
        globalThis.MessageChannel = class extends MessageChannel {
          constructor() {
            super();
            const post = this.port2.postMessage.bind(this.port2);
            this.port2.postMessage = (message) => wait.then(() => post(message));
          }
        };`),
    ),
    options,
  );
/** A worker that says nothing, and does what a test makes it do. */
const mute = (): Worker => new RealWorker(written(''));

beforeEach(() => toWidth(1280));

describe('a worker', () => {
  it('does the work where the host allows one, and is gone after it', async () => {
    watch(real);
    let ended = 0;
    const terminate = Object.getOwnPropertyDescriptor(Worker.prototype, 'terminate')?.value as (this: Worker) => void;
    stub(RealWorker.prototype, 'terminate', {
      value(this: Worker) {
        ended += 1;
        terminate.call(this);
      },
    });
    await mount(true);
    await find();
    await sees(found);
    expect([workers.length, ended]).to.eql([1, 1]);
  });

  it('is not tried where the host did not say so: the work is done all the same', async () => {
    watch(real);
    await mount(false);
    await find();
    await sees(found);
    expect(workers.length).to.equal(0);
  });

  it('finds the same as without it', async () => {
    const orders: string[] = [];
    for (const isAllowed of [true, false]) {
      const el = await mount(isAllowed);
      await find();
      await sees(found);
      await enter('button', 'Neem deze volgorde over');
      orders.push(el.plan!.plan.sites.map(({ id }) => id).join(' '));
      el.closest('mix-provider')!.remove();
    }
    expect(orders[0]).to.equal(orders[1]);
  });

  it('runs a thousand times too, with what came of it', async () => {
    watch(real);
    await mount(true);
    await findByRole('button', 'Hoe zeker is dit?');
    await enter('button', 'Hoe zeker is dit?');
    await enter('button', 'Reken 1.000 keer door');
    await sees(/In 8 van de 10 doorrekeningen/);
    await enter('button', 'Reken de keuzes door');
    expect(await until(() => queryAllByRole('radio').length)).to.be.greaterThan(0);
    expect(workers.length).to.equal(2);
  });

  it('is told to stop, and gives what it has', async () => {
    watch(slow);
    await mount(true, planWith(500));
    await findByRole('button', 'Hoe zeker is dit?');
    await enter('button', 'Hoe zeker is dit?');
    await enter('button', 'Reken 1.000 keer door');
    await sees(/Nog bezig/);
    await press('Enter');
    await sees(/U stopte na [1-9][\d.]* van de 1\.000 doorrekeningen\./);
    expect(workers.length).to.equal(1);
  });

  it('that dies is started once more', async () => {
    watch((url, options, at) => (at === 0 ? mute() : real(url, options)));
    await mount(true);
    await find();
    await until(() => workers.length === 1);
    workers[0]!.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
    await sees(found);
    expect(workers.length).to.equal(2);
  });

  it('that dies again is done without, from then on; the user loses nothing', async () => {
    watch(mute);
    await mount(true);
    await find();
    for (const at of [0, 1]) {
      await until(() => workers.length === at + 1);
      expect(here()).to.equal('button "Stop"');
      workers[at]!.dispatchEvent(
        new MessageEvent(at === 0 ? 'messageerror' : 'message', { data: { type: 'done', gives: 7 } }),
      );
    }
    await sees(found);
    expect(workers.length).to.equal(2);
    await enter('button', 'Reken de keuzes door');
    expect(await until(() => queryAllByRole('radio').length)).to.be.greaterThan(0);
    expect(workers.length).to.equal(2);
  });

  it('that cannot be started is done without', async () => {
    let tries = 0;
    watch(() => {
      tries += 1;
      throw new DOMException('no', 'SecurityError');
    });
    await mount(true);
    await find();
    await sees(found);
    expect([tries, workers.length]).to.eql([2, 0]);
  });

  it('that the policy of the page refuses is not asked for again, since its host hears of each time', async () => {
    let tries = 0;
    watch(() => {
      tries += 1;
      throw new TypeError('no');
    });
    await mount(true);
    await find();
    await sees(found);
    await find();
    await sees(found);
    expect(tries).to.equal(1);
  });

  it('that gives something else than was asked is not believed', async () => {
    watch(mute);
    await mount(true);
    await find();
    const order = plan.sites.map(({ id }) => id);
    for (const [at, gives] of [
      { order: [...order.slice(1), 's1'], proven: true, tried: 3 },
      { order, proven: 'yes', tried: 3 },
    ].entries()) {
      await until(() => workers.length === at + 1);
      workers[at]!.dispatchEvent(new MessageEvent('message', { data: { type: 'done', gives } }));
    }
    await sees(found);
  });

  it('that says nothing for five seconds is taken for dead', async function () {
    this.timeout(20_000);
    watch((url, options, at) => (at === 0 ? mute() : real(url, options)));
    await mount(true);
    await find();
    await new Promise((resolve) => setTimeout(resolve, 5200));
    await sees(found);
    expect(workers.length).to.equal(2);
  });

  it('is not needed for the order of a few sites', async () => {
    watch(real);
    await show(html`<mix-phasing-calculator show="verdict improve" worker></mix-phasing-calculator>`);
    await sees('Er is een betere volgorde');
    expect(workers.length).to.equal(0);
  });
});
