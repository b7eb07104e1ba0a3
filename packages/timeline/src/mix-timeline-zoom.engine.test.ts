import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { onDay } from '../../../testing/day.js';
import { alone, file, freshName, pageText, savedBy, sees, seesNoMore, until } from '../../../testing/dossier.js';
import { describeElement, focused, getByRole, queryAllByRole } from '../../../testing/index.js';
import {
  drawnLanes,
  isOpen,
  mark,
  markName,
  marks,
  names,
  picture,
  status,
  tabToPicture,
  total,
} from '../testing/timeline.js';
import { enter, itemUnder, press, tick } from '../../../testing/visitor.js';
import './index.js';
import type { MixTimeline } from './index.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

let ranges: Range[] = [];
const last = (): Range => ranges.at(-1)!;
const yearsOf = ({ from, to }: Range): number => to - from;

const mount = async (
  attributes: Readonly<Record<string, string>> = {},
  history: readonly object[] = [],
): Promise<MixTimeline> => {
  ranges = [];
  const el = await alone<MixTimeline>(html`<mix-timeline></mix-timeline>`, freshName());
  el.addEventListener('mix-timeline-range-change', ({ detail }) => ranges.push(detail));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  if (history.length > 0) el.dossier = file({}, { history });
  await picture();
  await el.updateComplete;
  return el;
};

const hears = async (text: string): Promise<void> => {
  await until(() => pageText(status()) === text);
  expect(pageText(status())).to.equal(text);
};
/** The range is said as it was told to the page. */
const hearsRange = (): Promise<void> => hears(`In beeld: ${Math.floor(last().from)} tot ${Math.ceil(last().to)}.`);
/** The years that stand over the picture. */
const titled = (): string => /Van \d+ tot \d+/.exec(pageText(queryAllByRole('figure')[0]))?.[0] ?? '';
const titleOf = ({ from, to }: Range): string => `Van ${Math.floor(from)} tot ${Math.ceil(to)}`;
/** What no lane shows. */
const outside = (): readonly [number, number] => {
  const text = /Buiten beeld: (.*?)\. Ze staan wel in de lijst/.exec(pageText(queryAllByRole('figure')[0]))?.[1] ?? '';
  const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
  return [count('eerder'), count('later')];
};
const inView = (): number => drawnLanes().reduce((sum, lane) => sum + Number(/\d+$/.exec(lane)), 0);
const middleOf = (name: RegExp): number => {
  const { left, width } = mark(name).querySelector('.pic-mark')!.getBoundingClientRect();
  return left + width / 2;
};
/** Zooms in around a law of 2006: on what one was at in the picture. */
const zoomIn = async (): Promise<void> => {
  await tabToPicture();
  await press('Home', 'ArrowDown', 'Home');
  while (!/Wbmgp/.test(markName(focused()))) await press('ArrowRight');
  await enter('button', 'Inzoomen');
};
/** Turns the wheel over a mark. */
const wheel = async (el: MixTimeline, name: RegExp, how: WheelEventInit): Promise<WheelEvent> => {
  const { top } = mark(name).getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: middleOf(name),
    clientY: top + 2,
    ...how,
  });
  mark(name).dispatchEvent(event);
  await el.updateComplete;
  return event;
};

beforeEach(() => setViewport({ width: 1280, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('buttons', () => {
  it('show fewer and more years, earlier and later ones, and all again', async () => {
    await mount();
    const first = titled() || 'all';
    expect(queryAllByRole('button', /^(Vroeger|Later|Alles in beeld)$/)).to.eql([]);
    await enter('button', 'Inzoomen');
    await hearsRange();
    const half = last();
    expect(titled()).to.equal(titleOf(half));
    await enter('button', 'Vroeger');
    expect(last().from).to.be.closeTo(half.from - yearsOf(half) / 2, 0.01);
    expect(yearsOf(last())).to.be.closeTo(yearsOf(half), 0.01);
    await hearsRange();
    await enter('button', 'Later');
    expect(last().from).to.be.closeTo(half.from, 0.01);
    await enter('button', 'Inzoomen');
    expect(yearsOf(last())).to.be.closeTo(yearsOf(half) / 2, 0.01);
    await enter('button', 'Uitzoomen');
    expect(yearsOf(last())).to.be.closeTo(yearsOf(half), 0.01);
    await enter('button', 'Uitzoomen');
    const whole = last();
    expect(yearsOf(whole)).to.be.closeTo(yearsOf(half) * 2, 0.01);
    expect(titled() || 'all').to.equal(first);
    await enter('button', 'Inzoomen');
    const count = ranges.length;
    await enter('button', 'Alles in beeld');
    expect(ranges.slice(count)).to.eql([whole]);
    await hearsRange();
    expect(titled() || 'all').to.equal(first);
    expect(queryAllByRole('button', 'Alles in beeld')).to.eql([]);
  });

  it('leave the focus somewhere when they go', async () => {
    await mount();
    await enter('button', 'Inzoomen');
    await enter('button', 'Alles in beeld');
    await until(() => queryAllByRole('button', 'Alles in beeld').length === 0);
    expect(queryAllByRole('figure')[0]!.contains(focused()), describeElement(focused()!)).to.equal(true);
  });

  it('go to five years and no further, which is said', async () => {
    await mount();
    let least = 100;
    for (
      let count = 0;
      count < 12 && pageText(status()) !== 'Verder inzoomen kan niet: er zijn vijf jaar in beeld.';
      count += 1
    ) {
      const before = ranges.length;
      await enter('button', 'Inzoomen');
      if (ranges.length === before) await hears('Verder inzoomen kan niet: er zijn vijf jaar in beeld.');
      else expect(yearsOf(last())).to.be.below(least);
      least = yearsOf(last());
    }
    await hears('Verder inzoomen kan niet: er zijn vijf jaar in beeld.');
    expect(yearsOf(last())).to.be.closeTo(5, 1e-6);
  });

  it('go to all there is and no further, which is said, and never to more than a hundred years', async () => {
    await mount();
    await enter('button', 'Uitzoomen');
    await hears('Verder uitzoomen kan niet.');
    expect(ranges).to.eql([]);
    await enter('button', 'Inzoomen');
    for (let count = 0; count < 3; count += 1) await enter('button', 'Vroeger');
    for (let count = 0; count < 3; count += 1) await enter('button', 'Uitzoomen');
    await hears('Verder uitzoomen kan niet.');
    for (const each of ranges) expect(yearsOf(each)).to.be.at.most(100);
  });

  it('make all years as wide, or give recent ones more room', async () => {
    await mount();
    const broken = 'Vóór 1995 staan de jaren dichter op elkaar.';
    await sees(broken);
    const before = middleOf(/Advies over ontmoeten/);
    await enter('button', 'Gelijke jaren');
    await seesNoMore(broken);
    expect(middleOf(/Advies over ontmoeten/)).to.be.above(before + 20);
    expect(describeElement(focused()!)).to.equal('button "Recente jaren groter"');
    await enter('button', 'Recente jaren groter');
    await sees(broken);
    expect(middleOf(/Advies over ontmoeten/)).to.be.closeTo(before, 0.5);
    expect(ranges).to.eql([]);
  });
});

describe('keys', () => {
  it('plus, minus and 0 zoom, where one is in the picture', async () => {
    await mount();
    await tabToPicture();
    await press('ArrowDown', 'End');
    const at = markName(focused());
    await press('+');
    await hearsRange();
    const half = last();
    expect(markName(focused())).to.equal(at);
    await press('=');
    expect(yearsOf(last())).to.be.closeTo(yearsOf(half) / 2, 0.01);
    await press('-');
    expect(yearsOf(last())).to.be.closeTo(yearsOf(half), 0.01);
    await press('0');
    expect(yearsOf(last())).to.be.closeTo(yearsOf(half) * 2, 0.01);
    expect(queryAllByRole('button', 'Alles in beeld')).to.eql([]);
    expect(markName(focused())).to.equal(at);
    await press('-');
    await hears('Verder uitzoomen kan niet.');
  });

  it('shift with an arrow goes to earlier and later years', async () => {
    await mount();
    await tabToPicture();
    await press('ArrowDown', 'End', '+');
    const half = last();
    await press('Shift+ArrowLeft');
    await hearsRange();
    expect(last().from).to.be.closeTo(half.from - yearsOf(half) / 2, 0.01);
    if (!marks().includes(focused() as SVGGElement)) await tabToPicture();
    await press('Shift+ArrowRight');
    expect(last().from).to.be.closeTo(half.from, 0.01);
  });

  it('leave the focus in the picture, when what had it goes out of view', async () => {
    await mount();
    await tabToPicture();
    await press('Home', '+', 'Shift+ArrowRight');
    expect(outside()[0]).to.be.above(0);
    expect(marks().map(markName)).to.include(markName(focused()));
  });

  it('with Ctrl or Alt are the browser’s', async () => {
    await mount();
    await tabToPicture();
    for (const key of ['Alt+0', 'Control+0']) await press(key);
    expect(ranges).to.eql([]);
  });
});

describe('the wheel', () => {
  const event = /Advies over ontmoeten/;

  it('zooms with Ctrl, around the pointer', async () => {
    const el = await mount();
    await enter('button', 'Gelijke jaren');
    const before = middleOf(event);
    for (let count = 0; count < 3; count += 1) {
      const { defaultPrevented } = await wheel(el, event, { ctrlKey: true, deltaY: -200 });
      expect(defaultPrevented).to.equal(true);
    }
    expect(ranges).to.have.lengthOf(3);
    expect(yearsOf(ranges[2]!)).to.be.below(yearsOf(ranges[0]!));
    expect(middleOf(event)).to.be.closeTo(before, 2);
    await hearsRange();
    const narrow = yearsOf(last());
    await wheel(el, event, { ctrlKey: true, deltaY: 200 });
    expect(yearsOf(last())).to.be.above(narrow);
  });

  it('scrolls the page without it', async () => {
    const el = await mount();
    const { defaultPrevented } = await wheel(el, event, { deltaY: 200, deltaX: 3 });
    expect(defaultPrevented).to.equal(false);
    expect(ranges).to.eql([]);
    expect(titled()).not.to.match(/^Van 19[5-9]/);
  });

  for (const [how, turn] of [
    ['turned sideways', { deltaX: 150 }],
    ['with shift', { deltaY: 150, shiftKey: true }],
  ] as const)
    it(`goes to later years ${how}`, async () => {
      const el = await mount();
      await zoomIn();
      const { from, to } = last();
      const { defaultPrevented } = await wheel(el, /Advies over ontmoeten/, turn);
      expect(defaultPrevented).to.equal(true);
      expect(last().from).to.be.above(from);
      expect(yearsOf(last())).to.be.closeTo(to - from, 0.01);
      await hearsRange();
    });
});

describe('who looks from outside', () => {
  it('is told what years are in view when the user changed them, and not otherwise', async () => {
    const el = await mount();
    for (const [name, value] of [
      ['entry', 'wbmgp-2006'],
      ['lanes', 'policy law'],
      ['from', '1990'],
      ['view', 'picture'],
    ] as const) {
      el.setAttribute(name, value);
      await el.updateComplete;
    }
    await tick('Wet');
    await setViewport({ width: 900, height: 900 });
    await el.updateComplete;
    expect(ranges).to.eql([]);
    await enter('button', 'Inzoomen');
    expect(ranges).to.have.lengthOf(1);
    expect(Object.keys(last()).sort()).to.eql(['from', 'to']);
  });
});

const wederopbouw = 'Begin en einde niet genoemd: Wederopbouw';

describe('what is out of view', () => {
  it('is counted, and stays in the list', async () => {
    await mount();
    await zoomIn();
    await enter('button', 'Inzoomen');
    const [before, after_] = outside();
    expect(before, 'before').to.be.above(0);
    expect(after_, 'after').to.be.above(0);
    expect(inView() + before + after_).to.equal(total);
    expect(names()).to.have.lengthOf(total);
    await enter('button', 'Vroeger');
    await until(() => outside()[1] > after_);
    expect(outside()[0], 'earlier ones are now in view').to.be.below(before);
    expect(outside()[1]).to.be.above(after_);
    await enter('button', 'Alles in beeld');
    await seesNoMore('Buiten beeld');
    expect(inView()).to.equal(total);
  });

  it('comes into view when one goes back to it', async () => {
    await mount();
    await tabToPicture();
    await press('Home');
    const at = markName(focused());
    const name = /: (.*)$/.exec(at)![1]!;
    await press('Enter');
    await until(() => isOpen(name));
    for (const each of ['Inzoomen', 'Inzoomen', 'Later', 'Later']) await enter('button', each);
    expect(marks().map(markName)).not.to.include(at);
    const count = ranges.length;
    await enter('button', 'Terug naar het beeld');
    await until(() => markName(focused()) === at);
    expect(markName(focused())).to.equal(at);
    expect(marks().map(markName)).to.include(at);
    expect(ranges).to.have.lengthOf(count + 1);
    await hearsRange();
  });

  it('comes into view when one opens it in the list, and the focus stays', async () => {
    await mount();
    for (const each of ['Inzoomen', 'Inzoomen', 'Later', 'Later']) await enter('button', each);
    expect(marks().map(markName)).not.to.include(wederopbouw);
    await enter('button', 'Wederopbouw', itemUnder('Wederopbouw'));
    await until(() => marks().map(markName).includes(wederopbouw));
    expect(marks().map(markName)).to.include(wederopbouw);
    expect([describeElement(focused()!), isOpen('Wederopbouw')]).to.eql(['button "Wederopbouw"', true]);
  });
});

describe('a cluster', () => {
  /** So many meetings, some days apart. */
  const meetings = (count: number, days: number): object[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `h${at}`,
      name: `Bijeenkomst ${at + 1} met alle bewoners van de wijk`,
      starts: new Date(Date.UTC(2019, 4, 17 + at * days)).toISOString().slice(0, 10),
      ends: '',
      note: '',
    }));
  const clusters = (): SVGGElement[] => marks('Uw eigen wijk').filter((each) => /^\d+ bij elkaar/.test(markName(each)));

  it('is zoomed in on until what is in it stands apart', async () => {
    await mount({ lanes: 'local' }, meetings(20, 12));
    await until(() => clusters().length > 0);
    const [cluster] = clusters();
    const [, count, from] = /^(\d+) bij elkaar, (.*) tot .*: zoom in$/.exec(markName(cluster!))!;
    expect(Number(count)).to.be.above(1);
    expect(from).to.match(/2019/);
    expect(drawnLanes()).to.eql(['Uw eigen wijk, 20']);
    await tabToPicture();
    for (let times = 0; times < 8 && clusters().length > 0; times += 1) {
      await press('Home');
      for (let steps = 0; steps < 30 && !clusters().includes(focused() as SVGGElement); steps += 1)
        await press('ArrowRight');
      const before = ranges.length;
      await press('Enter');
      await until(() => ranges.length > before);
      await hearsRange();
      expect(marks()).to.include(focused());
    }
    expect(clusters()).to.eql([]);
    expect(marks('Uw eigen wijk').length + outside()[0] + outside()[1]).to.equal(20);
  });

  it('that no zooming takes apart leads to the list', async () => {
    await mount({ lanes: 'local' }, meetings(20, 0));
    await until(() => clusters().length > 0);
    await tabToPicture();
    for (let times = 0; times < 8 && !markName(clusters()[0]!).endsWith('naar de lijst'); times += 1) {
      await press('End', 'Enter');
      await hearsRange();
    }
    expect(clusters()).to.have.lengthOf(1);
    const [, count] = /^(\d+) bij elkaar, 17 mei 2019: naar de lijst$/.exec(markName(clusters()[0]!)) ?? [];
    expect(Number(count) + marks('Uw eigen wijk').length - 1).to.equal(20);
    await press('End', 'Enter');
    await until(() => describeElement(focused()!).startsWith('button "Bijeenkomst'));
    expect(describeElement(focused()!)).to.match(/^button "Bijeenkomst/);
    expect((focused() as HTMLElement).ariaExpanded).to.equal('true');
  });
});

describe('the picture as a file', () => {
  const today = onDay('2026-06-03');

  it('is an SVG that needs nothing of the page', async () => {
    await mount();
    const { name, type, text } = await savedBy(() => enter('button', 'Bewaar beeld als SVG'));
    expect([name, type]).to.eql([`mengwijzer-tijdlijn-beeld-${today}.svg`, 'image/svg+xml']);
    expect(text).not.to.match(/class|var\(| style=|tabindex|role|data-|<!--/);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.querySelector('title')!.textContent).to.equal(
      'Mengen was nooit lang hetzelfde: eerst stil, toen doel, toen jaren bijna niets',
    );
    for (const each of ['Beleid', 'Onderzoek', 'vandaag', 'Grotestedenbeleid', '1995'])
      expect(svg.textContent).to.contain(each);
  });

  it('is a PNG with the years that are in view', async () => {
    await mount();
    await enter('button', 'Inzoomen');
    const { name, type, bytes } = await savedBy(() => enter('button', 'Bewaar beeld als PNG'));
    expect([name, type]).to.eql([`mengwijzer-tijdlijn-beeld-${today}.png`, 'image/png']);
    expect(Array.from(bytes.subarray(0, 8))).to.eql([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { width, height } = await createImageBitmap(new Blob([bytes], { type }));
    const { viewBox } = getByRole('figure').querySelector<SVGSVGElement>('svg[role=group]')!;
    expect(width).to.be.closeTo(viewBox.baseVal.width * 2, 2);
    expect(height).to.be.above(viewBox.baseVal.height * 2);
  });
});
